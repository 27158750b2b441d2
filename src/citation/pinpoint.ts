import type { Library } from '../corpus/library.ts';
import type { Unit } from '../corpus/model.ts';
import { enumerate, intervals, writeIntervals } from '../text/intervals.ts';

/** A unit, or one lettered item of it. */
export interface Cited {
  readonly unit: Unit;
  /** "k" or "a/ii"; null for the whole. */
  readonly item: string | null;
}

/** "(k)" or "(a) (ii)". */
export function writeItem(path: string): string {
  return path
    .split('/')
    .map((letter) => `(${letter})`)
    .join(' ');
}

/** "Recommendation 22 (k)", "Paragraph 77". */
export function labelOf({ unit, item }: Cited): string {
  const noun = unit.kind === 'recommendation' ? 'Recommendation' : 'Paragraph';
  return `${noun} ${unit.number}${item ? ` ${writeItem(item)}` : ''}`;
}

/** "recommendations 8–10 and 14", "paras. 88 and 94", "para. 26 (a)"; all of one document and kind. */
export function writeNumbers(cited: readonly Cited[]): string {
  const isRecommendation = cited[0]!.unit.kind === 'recommendation';
  const items = cited.filter(({ item }) => item !== null);
  const whole = intervals(cited.filter(({ item }) => item === null).map(({ unit }) => unit.number));
  const numbers = [
    ...(whole.length > 0 ? [writeIntervals(whole)] : []),
    ...items.map(({ unit, item }) => `${unit.number} ${writeItem(item!)}`),
  ];
  const noun = isRecommendation ? 'recommendation' : 'para';
  const isOne = cited.length === 1;
  return `${noun}${isOne ? '' : 's'}${isRecommendation ? '' : '.'} ${enumerate(numbers)}`;
}

/**
 * "chap. II, sect. C" where recommendations stand under numbered headings, in an annex "sect. A";
 * paragraphs are found by number.
 */
export function chapterOf(unit: Unit, library: Library): string | null {
  if (unit.kind === 'paragraph') return null;
  const parts = library.sections(unit).flatMap(({ number }) => (number === null ? [] : [number]));
  const [chapter, section] = parts;
  if (chapter === undefined) return null;
  if (library.documentOf(unit).annex !== null) return `sect. ${section ?? chapter}`;
  return section === undefined ? `chap. ${chapter}` : `chap. ${chapter}, sect. ${section}`;
}
