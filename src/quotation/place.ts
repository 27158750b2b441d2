import type { CorpusTokens } from '../alignment/corpus-tokens.ts';
import type { Stretch } from '../alignment/occurrences.ts';
import { append } from '../collections/append.ts';
import type { Library } from '../corpus/library.ts';
import type { Unit } from '../corpus/model.ts';
import type { Range } from '../corpus/positions.ts';

/** What of one unit is quoted, fragment by fragment. */
export interface QuotedUnit {
  readonly unit: Unit;
  readonly ranges: readonly Range[];
}

/** A place where a quotation stands. */
export interface Place {
  /** In order; several for a quotation that runs on from one unit to the next. */
  readonly quoted: readonly QuotedUnit[];
  /** Whether words of the first unit before it, or of the last after it, are not quoted. */
  readonly startsInside: boolean;
  readonly stopsInside: boolean;
  /** Whether the words are those of a heading above the unit, of which nothing is quoted then. */
  readonly isHeading: boolean;
}

/** The place of stretches of the tokens, in order and of one document. */
export function placeOf(
  stretches: readonly Stretch[],
  corpus: CorpusTokens,
  library: Library,
): Place {
  const ranges = new Map<Unit, Range[]>();
  for (const { from, to } of stretches) {
    for (let i = from; i < to; ) {
      const unit = library.corpus.units[corpus.unit[i]!]!;
      const [start, end] = corpus.bounds[corpus.unit[i]!]!;
      const last = Math.min(to, end) - 1;
      const first = Math.max(i, start);
      if (last >= first) {
        const range: Range = [corpus.tokens[first]!.start, corpus.tokens[last]!.end];
        append(ranges, unit, range);
      }
      i = Math.max(end, i + 1);
    }
  }
  const quoted = [...ranges].map(([unit, own]) => ({ unit, ranges: own }));
  if (quoted.length === 0) {
    const unit = library.corpus.units[corpus.unit[stretches[0]!.from]!]!;
    return {
      quoted: [{ unit, ranges: [] }],
      startsInside: false,
      stopsInside: false,
      isHeading: true,
    };
  }
  const first = quoted[0]!;
  const last = quoted.at(-1)!;
  return {
    quoted,
    startsInside: first.ranges[0]![0] > 0,
    stopsInside: /[\p{L}\p{Nd}]/u.test(last.unit.text.slice(last.ranges.at(-1)![1])),
    isHeading: false,
  };
}

/** The units of a place. */
export function unitsOf({ quoted }: Place): readonly Unit[] {
  return quoted.map(({ unit }) => unit);
}

/**
 * The item of a unit where all quoted words of it stand, words before the first item aside; null
 * where they stand in none, or in several.
 */
export function itemOf({ quoted }: Place, unit: Unit): string | null {
  const ranges = quoted.find((one) => one.unit === unit)?.ranges ?? [];
  const opening = unit.items[0]?.start ?? Infinity;
  const lettered = ranges.filter(([, end]) => end > opening);
  if (lettered.length === 0) return null;
  const holding = unit.items.filter((item) =>
    lettered.every(([start, end]) => item.start <= start && end <= item.end),
  );
  return holding.at(-1)?.path ?? null;
}
