import { append } from '../collections/append.ts';
import type { Library } from '../corpus/library.ts';
import type { Unit } from '../corpus/model.ts';
import type { Range } from '../corpus/positions.ts';
import { findSentences } from '../text/sentences.ts';
import { asksForMeasure, isAgreed } from './agreed-text.ts';
import { type Content, readContent } from './content.ts';
import { createContentWordFinder } from './content-words.ts';

/** A sentence or item of a unit, or the whole of it: what a draft is compared with. */
export interface Passage extends Content {
  readonly unit: Unit;
  readonly range: Range;
  /** Of all its content words together. */
  readonly weight: number;
}

/** All passages of a library, and how telling each word is. */
export interface Passages {
  /** Takes a draft apart as the passages are. */
  read(text: string): Content;
  readonly all: readonly Passage[];
  /** Units that are agreed language. */
  readonly agreed: ReadonlySet<Unit>;
  /** Those of them that ask for a measure. */
  readonly asking: ReadonlySet<Unit>;
  /** The passage that is a whole unit. */
  whole(unit: Unit): Passage;
  /** Passages that hold a meaning. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** The weight of a word, higher the fewer units hold it; highest for one that none holds. */
  weight(word: string): number;
}

/** Cuts the texts of a library into passages; linear in their length. */
export function createPassages(library: Library): Passages {
  const { units } = library.corpus;
  const findContentWords = createContentWordFinder();
  const read = (text: string) => readContent(text, findContentWords);
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
  const all = units.flatMap((unit) => rangesOf(unit).map((range) => passage(unit, range)));
  const postings = new Map<string, number[]>();
  all.forEach((one, i) => {
    for (const meaning of one.meanings) append(postings, meaning, i);
  });
  const wholes = new Map<Unit, Passage>();
  for (const one of all) if (!wholes.has(one.unit)) wholes.set(one.unit, one);
  const agreed = new Set(units.filter((unit) => isAgreed(unit, library)));
  const asking = new Set(units.filter((unit) => asksForMeasure(unit, library)));
  return { read, all, agreed, asking, whole: (unit) => wholes.get(unit)!, postings, weight };

  function passage(unit: Unit, range: Range): Passage {
    const content = read(unit.text.slice(...range));
    return { unit, range, ...content, weight: weightOf(content, weight) };
  }
}

function rangesOf({ text, items }: Unit): Range[] {
  const whole: Range = [0, text.length];
  const parts = [
    ...findSentences(text),
    ...items.map(({ start, end }): Range => [start, end]),
  ].filter(([start, end]) => end - start < text.length);
  return parts.length > 1 ? [whole, ...parts] : [whole];
}

/** The weight of a text's content words together, each counted once. */
export function weightOf({ byWord }: Content, weight: Passages['weight']): number {
  let sum = 0;
  for (const word of byWord.keys()) sum += weight(word);
  return sum;
}
