import type { Fault } from './fault.ts';
import type { KeyTopics } from './key-topics.ts';
import type { Section } from './model.ts';
import type { ParsedUnit } from './unit-collector.ts';

/** What a line of a source is part of; no line that is not blank is without one. */
export type LinePlace =
  | 'masthead'
  | 'heading'
  | 'unit'
  | 'key topics'
  | 'note'
  | 'furniture'
  | 'blank'
  | 'misplaced';

/** An annex, whose numbers begin again. */
export interface ParsedAnnex {
  /** "annex II" or "annex". */
  readonly name: string;
  /** Index of the section that its heading opens. */
  readonly section: number;
}

export interface ParsedDocument {
  readonly sections: readonly Section[];
  readonly annexes: readonly ParsedAnnex[];
  readonly units: readonly ParsedUnit[];
  /** Key topics by the section that they stand under, as issued. */
  readonly keyTopics: readonly KeyTopics[];
  /** The lines before the first heading or unit, with their line numbers. */
  readonly masthead: readonly { readonly line: number; readonly text: string }[];
  readonly jobNumbers: readonly string[];
  /** For each line of the source, from the first. */
  readonly places: readonly LinePlace[];
  readonly faults: readonly Fault[];
}
