import { append } from '../collections/append.ts';
import type { Library } from '../corpus/library.ts';
import type { Unit } from '../corpus/model.ts';
import { type Token, tokens } from './tokens.ts';
import { createWordPairs, type WordPairs } from './word-pairs.ts';

/**
 * All texts held as one run of tokens, in the order of the documents, so that a quotation can go
 * over from one unit to the next. Before a unit stand its headings and its label, which a
 * quotation may carry or leave out.
 */
export interface CorpusTokens {
  readonly keys: readonly string[];
  readonly tokens: readonly Token[];
  /** For each token, the position in the library of the unit it stands in or before. */
  readonly unit: readonly number[];
  /** For each token, the text it was cut from. */
  readonly text: readonly string[];
  /** For each unit, the document it stands in. */
  readonly documents: readonly string[];
  /** Where a heading or a label starts, the index after it. */
  readonly skip: ReadonlyMap<number, number>;
  /** Of each unit, the index of its first token and the index after its last. */
  readonly bounds: readonly (readonly [first: number, after: number])[];
  /** Where a key stands, ascending. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Where pairs of words stand; made when first asked for, since most quotations are exact. */
  readonly wordPairs: WordPairs;
}

/** Takes all texts of a library apart; linear in their length. */
export function createCorpusTokens(library: Library): CorpusTokens {
  const all: Token[] = [];
  const unitOf: number[] = [];
  const textOf: string[] = [];
  const skip = new Map<number, number>();
  const bounds: [number, number][] = [];
  let before: Unit | undefined;
  library.corpus.units.forEach((unit, position) => {
    for (const heading of headings(library, unit, before)) {
      const start = all.length;
      add(heading, position);
      skip.set(start, all.length);
    }
    const first = all.length;
    add(unit.text, position);
    bounds.push([first, all.length]);
    before = unit;
  });
  const keys = all.map(({ key }) => key);
  const postings = new Map<string, number[]>();
  keys.forEach((key, i) => {
    append(postings, key, i);
  });
  const documents = library.corpus.units.map(({ document }) => document);
  let wordPairs: WordPairs | null = null;
  return {
    keys,
    tokens: all,
    unit: unitOf,
    text: textOf,
    documents,
    skip,
    bounds,
    postings,
    get wordPairs() {
      wordPairs ??= createWordPairs(all, (token) => documents[unitOf[token]!]!);
      return wordPairs;
    },
  };

  function add(text: string, position: number): void {
    for (const token of tokens(text)) {
      all.push(token);
      unitOf.push(position);
      textOf.push(text);
    }
  }
}

/** What a document prints between two units: the headings that begin, outermost first, and the label. */
function headings(library: Library, unit: Unit, before: Unit | undefined): string[] {
  const open = new Set(before?.document === unit.document ? library.sections(before) : []);
  const begun = library.sections(unit).filter((section) => !open.has(section));
  return [
    ...begun.map(({ number, title }) => (number ? `${number}. ${title}` : title)),
    ...labels(unit),
  ];
}

/** The number as the document prints it; a preambular paragraph has only a place. */
function labels({ kind, number }: Unit): string[] {
  if (kind === 'preambular' || number === '') return [];
  return [kind === 'recommendation' ? `Recommendation ${number}` : `${number}.`];
}

/**
 * The text at indices of the tokens, as issued, with the blanks between and after them; a line
 * break where one unit ends and the next begins.
 */
export function issued({ tokens, text }: CorpusTokens, indices: readonly number[]): string {
  return indices
    .map((i) => {
      const next = text[i + 1] === text[i] ? tokens[i + 1]!.start : undefined;
      const own = text[i]!.slice(tokens[i]!.start, next ?? tokens[i]!.end);
      return next === undefined && i + 1 < tokens.length ? `${own}\n` : own;
    })
    .join('');
}
