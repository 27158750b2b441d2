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

/** The texts of one meeting. */
export interface CompiledSection {
  readonly heading: string;
  readonly texts: readonly CompiledText[];
}

/** A paste-ready compilation, free of any file format. */
export interface Compilation {
  readonly title: string;
  readonly style: CitationStyle;
  readonly sections: readonly CompiledSection[];
  /** What the reader must know: drafts are drafts, what was asked for and is not held. */
  readonly notes: readonly string[];
}

/** Where each text of a compilation comes from: its new number, its source and its status. */
export function concordance({ sections }: Compilation): Table {
  return {
    columns: ['New number', 'Source', 'Status'],
    rows: sections
      .flatMap(({ texts }) => texts)
      .map(({ number, source, status }) => [String(number), source, status]),
  };
}
