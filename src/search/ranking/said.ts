import type { Concept } from '../query/question.ts';
import { covers, saysOf } from '../query/weights.ts';
import type { Field } from '../retrieval/unit-index.ts';
import { BREAK, type Candidate, type IndexEntry } from '../retrieval/unit-index.ts';
import type { Vocabulary } from '../retrieval/vocabulary.ts';

/** How much of a question is said, 0 to 1. */
export interface Said {
  /** In one place of a text, of the whole question or of one thing of several, what comes near included. */
  readonly together: number;
  /** Anywhere in it, in its own words or terms that say the same. */
  readonly itself: number;
}

/** Where a unit stands tells what it is about as its own words do; key topics and outer headings less. */
const TELLING: ReadonlySet<Field> = new Set<Field>(['theme', 'paper', 'heading', 'opening']);
/** Words of a sentence further apart than this are not said together. */
const FAR = 10;

interface Answer {
  /** The numbers of a phrase's words after the first. */
  readonly rest: readonly number[];
  readonly concept: number;
  readonly says: number;
  readonly covers: boolean;
}

/**
 * Tells how much of a question a unit says: all its words may stand in a text and yet not be about one
 * matter, so that only words count together that stand together in a sentence, or that the unit
 * stands under.
 */
export function sayer(
  concepts: readonly Concept[],
  vocabulary: Vocabulary,
): (entry: IndexEntry, candidate: Candidate) => Said {
  const all = concepts.map((_, concept) => concept);
  const matters = [all, ...partsOf(concepts)];
  const byFirst = new Map<number, Answer[]>();
  const byTerm = new Map<string, Answer[]>();
  concepts.forEach(({ alternatives }, concept) => {
    for (const { term, standing } of alternatives) {
      const [first, ...rest] = term.split(' ').map((stem) => vocabulary.id(stem) ?? -1);
      const answer = { rest, concept, says: saysOf(standing), covers: covers(standing) };
      byTerm.set(term, [...(byTerm.get(term) ?? []), answer]);
      byFirst.set(first!, [...(byFirst.get(first!) ?? []), answer]);
    }
  });
  return ({ words }, { match }) => {
    const under = new Float64Array(concepts.length);
    const itself = new Float64Array(concepts.length);
    for (const term in match) {
      if (!match[term]!.some((field) => TELLING.has(field))) continue;
      for (const answer of byTerm.get(term) ?? []) raise(under, answer);
    }
    const last = new Int32Array(concepts.length).fill(-1 - FAR);
    const said = new Float64Array(concepts.length);
    let together = most(under);
    words.forEach((word, at) => {
      if (word === BREAK) last.fill(-1 - FAR - words.length);
      const answers = (byFirst.get(word) ?? []).filter(({ rest }) =>
        rest.every((next, i) => words[at + 1 + i] === next),
      );
      if (answers.length === 0) return;
      for (const answer of answers) {
        const { concept, says } = answer;
        if (answer.covers) itself[concept] = 1;
        if (at - last[concept]! <= FAR && says < said[concept]!) continue;
        last[concept] = at;
        said[concept] = says;
      }
      const near = said.map((says, i) => Math.max(under[i]!, at - last[i]! <= FAR ? says : 0));
      together = Math.max(together, most(near));
    });
    return { together, itself: weigh(itself, all) };
  };

  function raise(values: Float64Array, { concept, says }: Answer): void {
    values[concept] = Math.max(values[concept]!, says);
  }

  /** Of the whole question, or of one of several things that it asks about. */
  function most(values: Float64Array): number {
    return Math.max(...matters.map((matter) => weigh(values, matter)));
  }

  function weigh(values: Float64Array, matter: readonly number[]): number {
    let said = 0;
    let whole = 0;
    for (const concept of matter) {
      const { weight } = concepts[concept]!;
      said += values[concept]! * weight;
      whole += weight;
    }
    return said / whole;
  }
}

/** The things asked about where they are several, by the places of their words; one word alone is none. */
function partsOf(concepts: readonly Concept[]): number[][] {
  const parts = new Map<number, number[]>();
  concepts.forEach(({ part }, i) => {
    parts.set(part, [...(parts.get(part) ?? []), i]);
  });
  return parts.size < 2 ? [] : [...parts.values()].filter((part) => part.length > 1);
}
