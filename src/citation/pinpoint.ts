import type { Library } from '../corpus/library.ts';
import type { Cited, Unit } from '../corpus/model.ts';
import { writeOrdinal } from '../corpus/ordinals.ts';
import { UNIT_KINDS } from '../corpus/unit-kinds.ts';
import { enumerate } from '../text/enumerate.ts';
import { type Interval, intervals } from '../text/intervals.ts';
import { placeInSeries } from '../text/series.ts';

/** "(k)" or "(a) (ii)". */
export function writeItem(path: string): string {
  return path
    .split('/')
    .map((letter) => `(${letter})`)
    .join(' ');
}

/** "Recommendation 22 (k)", "Paragraph 77", "Operative paragraph 4", "Paragraph (a)"; a noun alone for a text without number. */
export function labelOf({ unit, item }: Cited): string {
  const { name } = UNIT_KINDS[unit.kind];
  const number = unit.number === '' ? '' : ` ${unit.number}`;
  return `${name[0]!.toUpperCase()}${name.slice(1)}${number}${item ? ` ${writeItem(item)}` : ''}`;
}

/**
 * "recommendations 8–10 and 14", "paras. 88 and 94", "para. 26 (a)", "fifth preambular paragraph"; all
 * of one document and kind. Null for a text without number, which its document names.
 */
export function writeNumbers(cited: readonly Cited[]): string | null {
  const { kind } = cited[0]!.unit;
  const items = cited.filter(({ item }) => item !== null);
  const whole = intervals(cited.filter(({ item }) => item === null).map(({ unit }) => unit.number));
  const numbers = [
    ...whole.flatMap(writeRow),
    ...items.map(({ unit, item }) => `${unit.number} ${writeItem(item!)}`),
  ];
  if (numbers.every((number) => number === '')) return null;
  if (kind === 'preambular') return writePreambular(cited);
  const isOne = cited.length === 1;
  const [noun, stop] = /^(.*?)(\.?)$/.exec(UNIT_KINDS[kind].cited)!.slice(1) as [string, string];
  return `${noun}${isOne ? '' : 's'}${stop} ${enumerate(numbers)}`;
}

/** "8–10", but "44" and "45": two numbers in a row are no span. */
function writeRow({ from, to }: Interval): string[] {
  const { place: first } = placeInSeries(from);
  const { place: last } = placeInSeries(to);
  const isPair = first !== null && last === first + 1;
  return from === to ? [from] : isPair ? [from, to] : [`${from}–${to}`];
}

/** Preambular paragraphs have no numbers; the Editorial Manual counts them in words. */
function writePreambular(cited: readonly Cited[]): string {
  const ordinals = cited.map(({ unit }) => {
    const place = Number(unit.number);
    return place >= 1 && place < 100 ? writeOrdinal(place) : unit.number;
  });
  return `${enumerate(ordinals)} preambular paragraph${cited.length === 1 ? '' : 's'}`;
}

/**
 * "chap. II, sect. C" where texts stand under numbered headings, in an annex "sect. A". Paragraphs
 * are found by number in an annex, and in a document that has a symbol; in one that is only described,
 * whose addenda are described alike, the chapter tells which is meant.
 */
export function chapterOf(unit: Unit, library: Library): string | null {
  const { symbol, scope } = library.documentOf(unit);
  const isFoundByNumber = symbol !== null || scope !== null;
  if (unit.kind !== 'recommendation' && isFoundByNumber) return null;
  const parts = library.sections(unit).flatMap(({ number }) => (number === null ? [] : [number]));
  const [chapter, section] = parts;
  if (chapter === undefined) return null;
  if (library.documentOf(unit).scope !== null) return `sect. ${section ?? chapter}`;
  return section === undefined ? `chap. ${chapter}` : `chap. ${chapter}, sect. ${section}`;
}
