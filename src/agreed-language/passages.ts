import type { Library } from '../corpus/library.ts';
import type { Range, Unit } from '../corpus/model.ts';
import { type Content, read } from './content.ts';
import { sentences } from './sentences.ts';

/** A sentence or item of a unit, or the whole of it: what a draft is compared with. */
export interface Passage extends Content {
  readonly unit: Unit;
  readonly range: Range;
  /** Of all its content words together. */
  readonly weight: number;
}

/** All passages of a library, and how telling each word is. */
export interface Passages {
  readonly all: readonly Passage[];
  /** The passage that is a whole unit. */
  whole(unit: Unit): Passage;
  /** Passages that hold a meaning. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** The weight of a word, higher the fewer units hold it; highest for one that none holds. */
  weight(word: string): number;
}

const known = new WeakMap<Library, Passages>();

/** The passages of a library, cut once. */
export function passagesOf(library: Library): Passages {
  const ready = known.get(library) ?? cut(library.corpus.units);
  known.set(library, ready);
  return ready;
}

function cut(units: readonly Unit[]): Passages {
  const frequency = new Map<string, number>();
  for (const { text } of units) {
    const { byWord, meanings } = read(text);
    for (const key of new Set([...byWord.keys(), ...meanings]))
      frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  const weigh = (count: number) => Math.log((units.length + 1) / (count + 0.5));
  const weights = new Map([...frequency].map(([key, count]) => [key, weigh(count)]));
  const unknown = weigh(0);
  const weight = (key: string) => weights.get(key) ?? unknown;
  const all = units.flatMap((unit) => rangesOf(unit).map((range) => passage(unit, range, weight)));
  const postings = new Map<string, number[]>();
  all.forEach((one, i) => {
    for (const meaning of one.meanings) {
      const places = postings.get(meaning);
      if (places) places.push(i);
      else postings.set(meaning, [i]);
    }
  });
  const wholes = new Map<Unit, Passage>();
  for (const one of all) if (!wholes.has(one.unit)) wholes.set(one.unit, one);
  return { all, whole: (unit) => wholes.get(unit)!, postings, weight };
}

function rangesOf({ text, items }: Unit): Range[] {
  const whole: Range = [0, text.length];
  const parts = [...sentences(text), ...items.map(({ start, end }): Range => [start, end])].filter(
    ([start, end]) => end - start < text.length,
  );
  return parts.length > 1 ? [whole, ...parts] : [whole];
}

function passage(unit: Unit, range: Range, weight: Passages['weight']): Passage {
  const content = read(unit.text.slice(...range));
  return { unit, range, ...content, weight: weightOf(content, weight) };
}

/** The weight of a text's content words together, each counted once. */
export function weightOf({ byWord }: Content, weight: Passages['weight']): number {
  let sum = 0;
  for (const word of byWord.keys()) sum += weight(word);
  return sum;
}
