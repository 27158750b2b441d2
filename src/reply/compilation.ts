import type { Marked } from '../text/marked.ts';

/** Each row has a cell for every column. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type CitationStyle = 'footnote' | 'textnote' | 'plain';

/** One text of a compilation, under its new number. */
export interface CompiledText extends Marked {
  readonly number: number;
  /** Canonical reference, or reference and item, such as `2019/rec/22(k)`. */
  readonly ref: string;
  /** "Recommendation 22 (k) of 2019". */
  readonly source: string;
  /** What kind of text it is and how final, in words. */
  readonly status: string;
  readonly citation: string;
}

/** The texts of one kind from one document. */
export interface CompiledSection {
  /** The meeting; sections of one meeting follow each other and have the same. */
  readonly heading: string;
  /** What stands under it and in which document: "Recommendations, draft report of 2020". */
  readonly subheading: string;
  readonly texts: readonly CompiledText[];
}

/** A paste-ready compilation, free of any file format. */
export interface Compilation {
  readonly title: string;
  readonly style: CitationStyle;
  readonly sections: readonly CompiledSection[];
  /** How the texts were found, where that is to be known. */
  readonly notes: readonly string[];
  /** What was asked for and is not in it, a sentence each. */
  readonly missing: readonly string[];
}

/** What stands over a compilation that leaves the hands of who made it. */
export const PROVENANCE =
  'Compiled from United Nations documents, word for word; not an official document.';

/** A text with its note before the final stop, as a text note stands; without one, at the end. */
export function withTextNote({ text, spans }: Marked, citation: string): Marked {
  const stop = /[.;:,]$/u.exec(text)?.[0] ?? '';
  const before = text.slice(0, text.length - stop.length);
  return { text: `${before} ${citation}${stop}`, ...(spans ? { spans } : {}) };
}

/** Where each text of a compilation comes from: its new number, its source and its status. */
export function concordance({ sections }: Compilation): Table {
  return {
    columns: ['No.', 'Source', 'Status'],
    rows: sections
      .flatMap(({ texts }) => texts)
      .map(({ number, source, status }) => [String(number), source, status]),
  };
}
