import { distance } from '../../text/edit-distance.ts';
import { family } from '../language/family.ts';
import { expansionKey } from '../retrieval/build-index.ts';
import type { Alternative, TopicIndex } from '../retrieval/topic-index.ts';
import type { Relation } from '../thesaurus.ts';
import { correct } from './correct.ts';
import type { Lexicon } from './lexicon.ts';
import { typedWords } from './typed-words.ts';
import { tells, WEIGHT } from './weights.ts';

/** One content word of a query and what may stand for it. */
export interface Concept {
  readonly typed: string;
  readonly stem: string;
  /** Best first; empty for a word that the corpus does not know. */
  readonly alternatives: readonly Alternative[];
  /** What the word tells: that of a rare word is high. */
  readonly weight: number;
}

/** A query as the index understands it. */
export interface Question {
  readonly concepts: readonly Concept[];
  readonly corrections: readonly (readonly [typed: string, taken: string])[];
  /** Phrases in quotation marks, as typed. */
  readonly phrases: readonly string[];
}

/** Longer phrases are not in the thesaurus. */
const LONGEST_PHRASE = 6;
const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;
const PREFIX_FROM = 4;
const MISSPELT_FROM = 7;
const PREFIXES = 12;

/** Understands a query; what is read of it, and with it the time that ranking takes, is bounded. */
export function understand(text: string, index: TopicIndex, lexicon: Lexicon): Question {
  const phrases = [...text.matchAll(QUOTED)].map((match) => match[1]!);
  const typed = typedWords(text, lexicon.analyser);
  const gathered = typed.map(() => new Map<number, Alternative>());
  // Words of a term in another language: what they resemble in English is not meant.
  const translated = new Set<number>();
  typed.forEach(({ stem }, i) => {
    const id = lexicon.id(stem);
    if (id !== undefined) add(i, id, 'same');
    for (const term of lexicon.family(stem)) add(i, term, term === id ? 'same' : 'family');
  });
  for (let from = 0; from < typed.length; from++) {
    for (let size = Math.min(LONGEST_PHRASE, typed.length - from); size > 0; size--) {
      const stems = typed.slice(from, from + size).map(({ stem }) => stem);
      const phrase = typed.slice(from, from + size).map((word) => word.typed);
      const expansions = lexicon.expansions(expansionKey(stems));
      const foreign = expansions.some(([, relation]) => relation === 'translation');
      for (let i = from; i < from + size; i++) {
        if (translated.has(i)) continue;
        if (foreign) gathered[i]!.clear();
        for (const [term, relation] of expansions) add(i, term, relation, phrase.join(' '));
      }
      if (foreign) for (let i = from; i < from + size; i++) translated.add(i);
      if (size === 2) addJoined(from, stems.join(''));
    }
  }
  const corrections: [string, string][] = [];
  const taken = typed.map(({ stem }) => stem);
  // Long words first: a short one is corrected only beside what its neighbours turn out to be.
  const unknown = typed
    .map((_, i) => i)
    .filter((i) => !translated.has(i))
    .filter((i) => !known(i) || looksLikeName(i) || misspelt(i) !== null)
    .sort((a, b) => typed[b]!.stem.length - typed[a]!.stem.length);
  for (const i of unknown) recover(i);
  const concepts = typed.map(({ typed, stem }, i): Concept => {
    const alternatives = [...gathered[i]!.values()].sort((a, b) => b.weight - a.weight);
    const weight = lexicon.weight(frequency(alternatives)) * tells(stem);
    return { typed, stem, alternatives, weight };
  });
  return { concepts, corrections, phrases };

  function add(
    i: number,
    term: number,
    relation: Relation | 'same' | 'family' | 'prefix',
    standsFor = typed[i]!.typed,
  ): void {
    const weight = WEIGHT[relation];
    const before = gathered[i]!.get(term);
    if (!before || before.weight < weight) {
      gathered[i]!.set(term, { term, relation, weight, standsFor });
    }
  }

  /** Takes an unknown word for a compound, for the beginning of a word or for a slip. */
  function recover(i: number): void {
    const { stem } = typed[i]!;
    const slip = misspelt(i);
    if (slip !== null) {
      take(i, slip);
      return;
    }
    const split = known(i) ? null : splitCompound(stem, lexicon);
    if (split) for (const term of split) add(i, term, 'spelling');
    else if (!known(i) && stem.length >= PREFIX_FROM) {
      for (const term of lexicon.beginning(stem, PREFIXES)) add(i, term, 'prefix');
    }
    if (known(i) && !looksLikeName(i)) return;
    const neighbours = [taken[i - 1], taken[i + 1]].flatMap((neighbour) => neighbour ?? []);
    const term = correct(typed[i]!, neighbours, index, lexicon);
    if (term !== null) take(i, term);
  }

  function take(i: number, term: number): void {
    taken[i] = index.terms[term]!;
    corrections.push([typed[i]!.typed, index.shown[term]!]);
    gathered[i]!.clear();
    add(i, term, 'same');
    for (const other of lexicon.family(taken[i])) add(i, other, 'family');
    for (const [other, relation] of lexicon.expansions(family(taken[i]))) add(i, other, relation);
  }

  // A prosecuter is of the family of prosecutors and differs from one by a letter.
  function misspelt(i: number): number | null {
    const { stem } = typed[i]!;
    if (stem.length < MISSPELT_FROM || lexicon.id(stem) !== undefined) return null;
    const near = lexicon
      .family(stem)
      .find(
        (term) =>
          index.terms[term]!.length === stem.length && differsByOne(stem, index.terms[term]!),
      );
    return near ?? null;
  }

  // "see" is no word of the corpus when it has only the Holy See.
  function looksLikeName(i: number): boolean {
    const { typed: written, stem } = typed[i]!;
    if (stem.length >= PREFIX_FROM || written !== written.toLowerCase()) return false;
    const id = lexicon.id(stem);
    return id !== undefined && index.shown[id] !== index.shown[id]!.toLowerCase();
  }

  function known(i: number): boolean {
    return gathered[i]!.size > 0;
  }

  function addJoined(from: number, joined: string): void {
    const id = lexicon.id(joined);
    if (id === undefined) return;
    add(from, id, 'spelling');
    add(from + 1, id, 'spelling');
  }

  // A word is as rare as it and what says the same are together; one that only narrower terms
  // find is as rare as the commonest of them.
  function frequency(alternatives: readonly Alternative[]): number {
    const seen = new Uint8Array(index.unitCount);
    let together = 0;
    for (const { term, weight } of alternatives) {
      if (weight < WEIGHT.synonym) continue;
      for (let p = index.starts[term]!; p < index.starts[term + 1]!; p++) {
        const unit = index.units[p]!;
        if (index.own[p] === 0 || seen[unit] === 1) continue;
        seen[unit] = 1;
        together++;
      }
    }
    if (together > 0) return together;
    return alternatives
      .filter(({ weight }) => weight >= WEIGHT.narrower)
      .reduce((most, { term }) => Math.max(most, index.frequency[term]!), 0);
  }
}

function differsByOne(a: string, b: string): boolean {
  return distance(a, b, 2) === 1;
}

/** "healthcare" where the corpus has both "health" and "care". */
function splitCompound(stem: string, lexicon: Lexicon): [number, number] | null {
  for (let at = 4; at <= stem.length - 4; at++) {
    const first = lexicon.id(stem.slice(0, at));
    const second = lexicon.id(stem.slice(at));
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return null;
}
