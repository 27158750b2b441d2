import type { Marked } from './marked.ts';

export type CitationStyle = 'footnote' | 'textnote' | 'plain';

/** One text of a compilation, under its new number. */
export interface CompiledText extends Marked {
  readonly number: number;
  /** Canonical reference, or reference and item, such as `2019/rec/22(k)`. */
  readonly ref: string;
  /** "Recommendation 22 (k)". */
  readonly source: string;
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
