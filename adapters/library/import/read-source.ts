import type { Source } from '../../../src/corpus/reading/source.ts';
import type { Doubt } from '../../../src/corpus/reading/structure.ts';

/** A source with what is doubtful about its reading, before anything is understood. */
export interface ReadSource {
  readonly source: Source;
  readonly doubts: readonly Doubt[];
}
