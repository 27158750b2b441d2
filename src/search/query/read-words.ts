import { distance } from '../../text/edit-distance.ts';
import { family, familyKey } from '../language/family.ts';
import type { Alternative } from './alternative.ts';
import { correct } from './correct.ts';
import type { Lexicon } from './lexicon.ts';

import { type Typed, typedWords } from './typed-words.ts';
import { type TermStanding, WEIGHT } from './weights.ts';

/** A content word of a question and the terms of the texts that may stand for it. */
export interface ReadWord extends Typed {
  readonly alternatives: readonly Alternative[];
}

export interface ReadWords {
  readonly words: readonly ReadWord[];
  readonly corrections: readonly (readonly [typed: string, taken: string])[];
}

/** Longer phrases are not in the thesaurus. */
const LONGEST_PHRASE = 6;
const PREFIX_FROM = 4;
const MISSPELT_FROM = 7;
const PREFIXES = 12;

/** Reads the content words of a question; unknown ones are taken for compounds, beginnings or slips. */
export function readWords(text: string, lexicon: Lexicon): ReadWords {
  const { index, analyser, expansions } = lexicon;
  const { vocabulary } = index;
  const typed = typedWords(text, analyser);
  const gathered = typed.map(() => new Map<string, Alternative>());
  // Words of a term in another language: what they resemble in English is not meant.
  const translated = new Set<number>();
  const corrections: [string, string][] = [];
  const taken = typed.map(({ stem }) => stem);
  typed.forEach(({ stem }, i) => {
    addFamily(i, stem);
  });
  for (let from = 0; from < typed.length; from++) {
    for (let size = Math.min(LONGEST_PHRASE, typed.length - from); size > 0; size--) {
      const run = typed.slice(from, from + size);
      const stems = run.map(({ stem }) => stem);
      const standsFor = run.map((word) => word.typed).join(' ');
      const meant = expansions.get(familyKey(stems)) ?? [];
      const isForeign = meant.some(({ relation }) => relation === 'translation');
      for (let i = from; i < from + size; i++) {
        if (translated.has(i)) continue;
        if (isForeign) gathered[i]!.clear();
        for (const { term, relation } of meant) add(i, term, relation, standsFor);
      }
      if (isForeign) for (let i = from; i < from + size; i++) translated.add(i);
      if (size === 2) addJoined(from, stems.join(''));
    }
  }
  // Long words first: a short one is corrected only beside what its neighbours turn out to be.
  typed
    .map((_, i) => i)
    .filter((i) => !translated.has(i))
    .filter((i) => !known(i) || looksLikeName(i) || misspelt(i) !== null)
    .sort((a, b) => typed[b]!.stem.length - typed[a]!.stem.length)
    .forEach(recover);
  const words = typed.map((word, i) => ({ ...word, alternatives: [...gathered[i]!.values()] }));
  return { words, corrections };

  function add(i: number, term: string, standing: TermStanding, standsFor = typed[i]!.typed): void {
    if (vocabulary.id(term) === undefined) return;
    const weight = WEIGHT[standing];
    const before = gathered[i]!.get(term);
    if (!before || before.weight < weight) {
      gathered[i]!.set(term, { term, standing, weight, standsFor });
    }
  }

  function addFamily(i: number, stem: string): void {
    add(i, stem, 'same');
    for (const term of vocabulary.family(stem)) add(i, term, term === stem ? 'same' : 'family');
  }

  /** Takes an unknown word for a compound, for the beginning of a word or for a slip. */
  function recover(i: number): void {
    const { stem } = typed[i]!;
    const slip = misspelt(i);
    if (slip !== null) {
      take(i, slip);
      return;
    }
    if (!known(i)) {
      const split = splitCompound(stem);
      if (split) for (const term of split) add(i, term, 'spelling');
      else if (stem.length >= PREFIX_FROM) {
        for (const term of index.beginning(stem).slice(0, PREFIXES)) add(i, term, 'prefix');
      }
    }
    if (known(i) && !looksLikeName(i)) return;
    const neighbours = [taken[i - 1], taken[i + 1]].flatMap((neighbour) => neighbour ?? []);
    const term = correct(typed[i]!, neighbours, lexicon);
    if (term !== null) take(i, term);
  }

  function take(i: number, term: string): void {
    taken[i] = term;
    corrections.push([typed[i]!.typed, index.written(term)]);
    gathered[i]!.clear();
    addFamily(i, term);
    for (const { term: other, relation } of expansions.get(family(term)) ?? []) {
      add(i, other, relation);
    }
  }

  // A prosecuter is of the family of prosecutors and differs from one by a letter.
  function misspelt(i: number): string | null {
    const { stem, typed: written } = typed[i]!;
    if (stem.length < MISSPELT_FROM || vocabulary.frequency(stem) > 0) return null;
    if (lexicon.isEnglish(written.toLowerCase())) return null;
    const alike = vocabulary
      .family(stem)
      .find((term) => term.length === stem.length && distance(stem, term, 2) === 1);
    return alike ?? null;
  }

  // "see" is no word of the texts when they have only the Holy See.
  function looksLikeName(i: number): boolean {
    const { typed: written, stem } = typed[i]!;
    if (stem.length >= PREFIX_FROM || written !== written.toLowerCase()) return false;
    if (vocabulary.frequency(stem) === 0) return false;
    const shown = index.written(stem);
    return shown !== shown.toLowerCase();
  }

  function known(i: number): boolean {
    return gathered[i]!.size > 0;
  }

  function addJoined(from: number, joined: string): void {
    add(from, joined, 'spelling');
    add(from + 1, joined, 'spelling');
  }

  /** "healthcare" where the texts have both "health" and "care". */
  function splitCompound(stem: string): [string, string] | null {
    for (let at = 4; at <= stem.length - 4; at++) {
      const [first, second] = [stem.slice(0, at), stem.slice(at)];
      if (vocabulary.frequency(first) > 0 && vocabulary.frequency(second) > 0) {
        return [first, second];
      }
    }
    return null;
  }
}
