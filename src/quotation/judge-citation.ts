import type { Cited, Unit } from '../corpus/model.ts';
import { itemOf, type Place, unitsOf } from './place.ts';
import type { Citation } from './read-citation.ts';

/**
 * What a citation is: `right`, the words stand there; `wrong`, also for what is not held; `reported`,
 * the words are those of a document that reports the paper cited; `none` where none could be read.
 */
export type Judgement = 'right' | 'wrong' | 'reported' | 'none';

/** Judges the citation of words that stand in any of these places; nowhere where there are none. */
export function judgeCitation(citation: Citation | null, places: readonly Place[]): Judgement {
  if (!citation) return 'none';
  if (places.some((place) => isCited(place, citation))) return 'right';
  const isReported =
    !citation.hasPlace || citation.documents === null
      ? places.some((place) => isReportOf(place, citation))
      : false;
  return isReported ? 'reported' : 'wrong';
}

/** Whether a citation names every text of a place, and the item where it names one. */
export function isCited(place: Place, citation: Citation): boolean {
  // A number behind the symbol of a paper is the paper's own.
  if (citation.papers.length > 0 && citation.documents === null) return false;
  if (!citation.hasPlace) {
    const { documents } = citation;
    return (
      citation.absent === null &&
      documents !== null &&
      unitsOf(place).every((unit) => documents.some(({ id }) => id === unit.document))
    );
  }
  return unitsOf(place).every((unit) =>
    citation.cited.some((cited) => cited.unit === unit && coversItem(cited, place, unit)),
  );
}

function coversItem({ item }: Cited, place: Place, unit: Unit): boolean {
  if (item === null) return true;
  const own = itemOf(place, unit);
  return own === item || (own?.startsWith(`${item}/`) ?? false) || isWholeItem(item, place, unit);
}

/** Several items of an item are quoted, or the words before its items. */
function isWholeItem(path: string, { quoted }: Place, unit: Unit): boolean {
  const item = unit.items.find((one) => one.path === path);
  const ranges = quoted.find((one) => one.unit === unit)?.ranges ?? [];
  const opening = unit.items[0]?.start ?? 0;
  return (
    item !== undefined &&
    ranges.every(([start, end]) => (item.start <= start && end <= item.end) || end <= opening)
  );
}

function isReportOf(place: Place, { papers }: Citation): boolean {
  return unitsOf(place).every((unit) => papers.some(({ symbol }) => symbol === unit.paper));
}
