import type { Corpus, Unit } from './model.ts';

/** Exact look-up by reference, number and symbol; nothing here ranks. */
export interface Library {
  readonly corpus: Corpus;
  /** A unit by its canonical or its document-qualified reference. */
  unit(ref: string): Unit | undefined;
}
