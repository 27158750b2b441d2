import { createLibrary, type Library } from '../src/corpus/library.ts';
import type { Corpus, Document, Unit } from '../src/corpus/model.ts';

/** Of the words of a grown corpus, how many are in no real document. */
const NEW_WORDS = 0.03;

/** Numbers between 0 and 1 that are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A corpus `times` as large: the real one, then documents with the same sections and numbering
 * whose texts follow the real ones word by word as those follow each other, with words that are
 * new, some of them often and most of them seldom.
 */
export function grow({ corpus }: Library, times: number): Library {
  const random = seeded(times);
  const next = successors(corpus);
  const starts = [...next.keys()];
  const documents: Document[] = [...corpus.documents];
  const units: Unit[] = [...corpus.units];
  for (let copy = 1; copy < times; copy++) {
    for (const document of corpus.documents) {
      const year = 2100 + copy;
      documents.push({
        ...document,
        id: `${document.id}-${copy}`,
        meeting: { ...document.meeting, year },
      });
    }
    for (const unit of corpus.units) {
      const kind = unit.kind === 'recommendation' ? 'rec' : 'para';
      const ref = `${unit.document}-${copy}/${kind}/${unit.number}`;
      const length = Math.max(6, unit.text.split(' ').length);
      units.push({
        ...unit,
        document: `${unit.document}-${copy}`,
        ref,
        qualifiedRef: ref,
        text: write(length),
        emphasis: [],
        items: [],
        theme: null,
        paper: null,
      });
    }
  }
  return createLibrary({ ...corpus, documents, units });

  function write(length: number): string {
    const words: string[] = [];
    let word = pick(starts);
    for (let i = 0; i < length; i++) {
      words.push(random() < NEW_WORDS ? newWord() : word);
      word = pick(next.get(word) ?? starts);
    }
    return `${words.join(' ')}.`;
  }

  function pick(from: readonly string[]): string {
    return from[Math.floor(random() * from.length)]!;
  }

  // Rank by a power law, as vocabularies grow.
  function newWord(): string {
    const rank = Math.floor(times * 60 * random() ** 4);
    return SYLLABLES.map((syllables, i) => syllables[Math.floor(rank / 12 ** i) % 12]).join('');
  }
}

const SYLLABLES = [
  ['ba', 'co', 'di', 'fe', 'gu', 'ha', 'jo', 'ki', 'lu', 'me', 'no', 'pa'],
  ['ran', 'sil', 'tor', 'vel', 'wim', 'xan', 'yor', 'zel', 'bin', 'cal', 'dur', 'fos'],
  ['ta', 'ne', 'ri', 'so', 'mu', 'la', 'de', 'vi', 'go', 'pu', 'ka', 'ze'],
  ['', 'tion', 'ment', 'ism', 'or', 'ive', 'al', 'ist', 'ity', 'er', 'dom', 'ant'],
] as const;

function successors(corpus: Corpus): Map<string, string[]> {
  const next = new Map<string, string[]>();
  for (const { text } of corpus.units) {
    const words = text.split(/\s+/u);
    words.forEach((word, i) => {
      const follower = words[i + 1];
      if (follower === undefined) return;
      const known = next.get(word);
      if (known) known.push(follower);
      else next.set(word, [follower]);
    });
  }
  return next;
}
