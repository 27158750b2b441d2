import { type Common, findBestChain } from '../alignment/best-chain.ts';
import type { CorpusTokens } from '../alignment/corpus-tokens.ts';
import { type Token, tokens } from '../alignment/tokens.ts';
import type { Range } from '../corpus/positions.ts';
import { unwrap } from '../text/unwrap.ts';
import { findMarkedStretches } from './marked-stretches.ts';
import { BLOCK_END, BLOCK_SIGNS, BLOCK_START, markBlocks } from './quoted-blocks.ts';

/** A pasted text without markup, and the stretches of it that are set apart as quotations. */
export interface Paste {
  readonly text: string;
  /** What stands between the marks, in order; empty where nothing is set apart. */
  readonly quotations: readonly Range[];
  /** Quotations beyond those, which were not read, nor the text from there on. */
  readonly left: number;
}

/** Quotations of one text that are read. */
export const MOST_QUOTATIONS = 40;

/** Words below which marks set no quotation apart: a word of one's own between marks is no quotation. */
const FEWEST_WORDS = 2;

/** Tokens by which a mark may lie elsewhere than a document's. */
const NEAR = 3;

/** From this share of the words around a mark, found beside it in a document, the text is the document's. */
const MOSTLY = 0.6;

/**
 * Reads a pasted text: quoted lines of a chat, code blocks and words between quotation marks are
 * quotations where other words stand around them. Marks that a document has inside its own text set
 * nothing apart, so that no changed word around them escapes comparison. Linear.
 */
export function readPaste(pasted: string, corpus: CorpusTokens): Paste {
  const marked = unwrap(markBlocks(pasted));
  const blocks = marked.includes(BLOCK_START) ? blocksOf(marked) : [];
  if (blocks.length > 0) return firstOf(marked.replace(BLOCK_SIGNS, '\n'), blocks);
  const whole = marked.replace(BLOCK_SIGNS, '').trim();
  const all = findMarkedStretches(whole).filter(
    (range) => countWords(whole, range) >= FEWEST_WORDS,
  );
  const { text, quotations: found, left } = firstOf(whole, all);
  const quotations = found.length === 0 ? [] : withoutOwn(text, found, corpus);
  return quotations.length === 0
    ? { text: whole, quotations, left: 0 }
    : { text, quotations, left };
}

/** A text as far as the first quotations of it reach, so that any number of them costs the same. */
function firstOf(text: string, quotations: readonly Range[]): Paste {
  const next = quotations[MOST_QUOTATIONS];
  return {
    text: next ? text.slice(0, next[0] - 1) : text,
    quotations: quotations.slice(0, MOST_QUOTATIONS),
    left: Math.max(0, quotations.length - MOST_QUOTATIONS),
  };
}

const BLOCK = new RegExp(`${BLOCK_START}([^${BLOCK_END}]*)${BLOCK_END}`, 'gu');

/** Quoted blocks with words around them, unless they hold quotations of their own. */
function blocksOf(text: string): Range[] {
  const blocks = Array.from(
    text.matchAll(BLOCK),
    ({ index, 1: inner }): Range => [index + 1, index + 1 + inner!.length],
  );
  const around = text.replace(BLOCK, ' ');
  const isApart = /[\p{L}\p{Nd}]/u.test(around);
  const holdsOthers = blocks.some(([start, end]) =>
    findMarkedStretches(text.slice(start, end)).some(
      (range) => countWords(text.slice(start, end), range) > FEWEST_WORDS,
    ),
  );
  const holdsOwn = findMarkedStretches(around).some((range) => countWords(around, range) >= 3);
  return isApart && !holdsOthers && !holdsOwn
    ? blocks.filter((range) => countWords(text, range) >= FEWEST_WORDS)
    : [];
}

/** The stretches whose marks are not a document's own. */
function withoutOwn(text: string, found: readonly Range[], corpus: CorpusTokens): Range[] {
  const kept: Range[] = [];
  for (const [start, end] of paragraphsOf(text)) {
    const inside = found.filter(([from]) => from >= start && from < end);
    if (inside.length === 0) continue;
    const own = findOwnMarks(
      text.slice(start, end),
      inside.map(([a, b]): Range => [a - start, b - start]),
      corpus,
    );
    kept.push(...inside.filter((_, i) => !own.has(i)));
  }
  return kept;
}

function paragraphsOf(text: string): Range[] {
  const paragraphs: Range[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n\n/gu)) {
    paragraphs.push([start, index + gap.length]);
    start = index + gap.length;
  }
  return [...paragraphs, [start, text.length]];
}

/** Which of the stretches of a paragraph stand between marks of the document that it is taken from. */
function findOwnMarks(
  paragraph: string,
  stretches: readonly Range[],
  corpus: CorpusTokens,
): Set<number> {
  const all = tokens(paragraph);
  const around = outsideOf(all, stretches);
  const isAround = new Set(around);
  const words = around.filter(({ word }) => word).length;
  const own = new Set<number>();
  // A changed quotation may lead astray with its words, and leaves a gap without them.
  for (const text of [all, around]) {
    const chain = words === 0 ? null : findBestChain(corpus.wordPairs, text);
    const found =
      chain?.runs.flatMap(({ mine }) =>
        text.slice(...mine).filter((token) => isAround.has(token)),
      ) ?? [];
    if (!chain || found.filter(({ word }) => word).length < words * MOSTLY) continue;
    stretches.forEach(([from, to], i) => {
      const marks = text.flatMap(({ start, end }, at) =>
        end === from || start === to ? [at] : [],
      );
      if (marks.some((mark) => chain.runs.some((run) => hasMark(run, mark, corpus)))) own.add(i);
    });
  }
  return own;
}

/** The tokens that stand in none of the stretches; both in order. */
function outsideOf(all: readonly Token[], stretches: readonly Range[]): Token[] {
  let next = 0;
  return all.filter(({ start }) => {
    while (next < stretches.length && stretches[next]![1] <= start) next++;
    return next === stretches.length || start < stretches[next]![0];
  });
}

/** Whether a document has a mark where a text has one, inside a run that they have in common or beside it. */
function hasMark({ mine, theirs }: Common, mark: number, { keys }: CorpusTokens): boolean {
  if (mark < mine[0] - NEAR || mark > mine[1] + NEAR) return false;
  const at = mark >= mine[1] ? theirs[1] + mark - mine[1] : theirs[0] + mark - mine[0];
  return keys.slice(Math.max(0, at - NEAR), at + NEAR).includes('"');
}

function countWords(text: string, [start, end]: Range): number {
  let count = 0;
  for (const { word } of tokens(text.slice(start, end))) if (word) count++;
  return count;
}
