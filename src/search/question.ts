import { expansionKey } from './build-index.ts';
import { correct } from './correct.ts';
import { family } from './language/family.ts';
import type { Lexicon } from './lexicon.ts';
import type { Relation } from './thesaurus.ts';
import type { Alternative, TopicIndex } from './topic-index.ts';

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

/** How much of a match each relation is; the word itself is 1. */
const WEIGHT: Readonly<Record<Alternative['relation'], number>> = {
  same: 1,
  spelling: 1,
  abbreviation: 0.95,
  'former name': 0.9,
  family: 0.8,
  prefix: 0.7,
  synonym: 0.7,
  narrower: 0.5,
  wider: 0.35,
  related: 0.35,
};
/** Content words of a query that are looked for; what follows adds nothing. */
const MOST_WORDS = 24;
/** Longer phrases are not in the thesaurus. */
const LONGEST_PHRASE = 6;
const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;
const PREFIX_FROM = 4;
const PREFIXES = 12;

interface Typed {
  readonly typed: string;
  readonly stem: string;
}

/** Understands a query; what is read of it, and with it the time that ranking takes, is bounded. */
export function understand(text: string, index: TopicIndex, lexicon: Lexicon): Question {
  const phrases = [...text.matchAll(QUOTED)].map((match) => match[1]!);
  const typed = distinct(
    lexicon.analyser
      .tokens(text)
      .map(({ stem, start, end }) => ({ stem, typed: text.slice(start, end) })),
  );
  const gathered = typed.map(() => new Map<number, Alternative>());
  typed.forEach(({ stem }, i) => {
    const id = lexicon.id(stem);
    if (id !== undefined) add(i, id, 'same');
    for (const term of lexicon.family(stem)) add(i, term, term === id ? 'same' : 'family');
  });
  for (let from = 0; from < typed.length; from++) {
    for (let size = Math.min(LONGEST_PHRASE, typed.length - from); size > 0; size--) {
      const stems = typed.slice(from, from + size).map(({ stem }) => stem);
      for (const [term, relation] of lexicon.expansions(expansionKey(stems))) {
        for (let i = from; i < from + size; i++) add(i, term, relation);
      }
      if (size === 2) addJoined(from, stems.join(''));
    }
  }
  const corrections: [string, string][] = [];
  typed.forEach((word, i) => {
    if (known(i)) return;
    const split = splitCompound(word.stem, lexicon);
    if (split) for (const term of split) add(i, term, 'spelling');
    else if (word.stem.length >= PREFIX_FROM) {
      for (const term of lexicon.beginning(word.stem, PREFIXES)) add(i, term, 'prefix');
    }
    if (known(i)) return;
    const neighbours = [typed[i - 1]?.stem, typed[i + 1]?.stem].flatMap((stem) => stem ?? []);
    const term = correct(word.stem, neighbours, index, lexicon);
    if (term === null) return;
    corrections.push([word.typed, index.shown[term]!]);
    add(i, term, 'same');
    for (const other of lexicon.family(index.terms[term]!)) add(i, other, 'family');
    for (const [other, relation] of lexicon.expansions(family(index.terms[term]!))) {
      add(i, other, relation);
    }
  });
  const concepts = typed.map(({ typed, stem }, i): Concept => {
    const alternatives = [...gathered[i]!.values()].sort((a, b) => b.weight - a.weight);
    return { typed, stem, alternatives, weight: lexicon.weight(frequency(alternatives)) };
  });
  return { concepts, corrections, phrases };

  function add(i: number, term: number, relation: Relation | 'same' | 'family' | 'prefix'): void {
    const weight = WEIGHT[relation];
    const before = gathered[i]!.get(term);
    if (!before || before.weight < weight) gathered[i]!.set(term, { term, relation, weight });
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

  // A word is as rare as itself; one that only its expansions find is as rare as the commonest of them.
  function frequency(alternatives: readonly Alternative[]): number {
    const same = alternatives.find(({ relation }) => relation === 'same');
    if (same && index.frequency[same.term]! > 0) return index.frequency[same.term]!;
    return alternatives
      .filter(({ weight }) => weight >= WEIGHT.narrower)
      .reduce((most, { term }) => Math.max(most, index.frequency[term]!), 0);
  }
}

function distinct(all: readonly Typed[]): Typed[] {
  const seen = new Set<string>();
  const kept: Typed[] = [];
  for (const word of all) {
    if (seen.has(word.stem)) continue;
    seen.add(word.stem);
    kept.push(word);
    if (kept.length === MOST_WORDS) break;
  }
  return kept;
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
