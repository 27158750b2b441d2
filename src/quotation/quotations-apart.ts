import { unwrap } from '../text/unwrap.ts';
import { countWords, FEWEST_WORDS, type HeldTexts, verify } from './verify.ts';

/** Quotations of one text that are compared each by itself. */
const MOST = 12;

/** Words between quotation marks, with the brackets that follow them, which may be their citation. */
const QUOTED = /["“„«]([^"“”„«»]+)["”“»](?:[.,;]?\s{0,3}\([^()]{1,300}\))?/gu;

/**
 * The quotations in a text of somebody's own, each with its citation; null where the words around
 * them are found in the documents too, since quotation marks that a document has inside its own
 * text set nothing apart: then the whole is to be compared, so that no changed word escapes.
 */
export function quotationsApart(pasted: string, held: HeldTexts): readonly string[] | null {
  const text = unwrap(pasted);
  const quotations = Array.from(text.matchAll(QUOTED)).filter(
    ([, words]) => countWords(words!) >= FEWEST_WORDS,
  );
  if (quotations.length === 0 || quotations.length > MOST) return null;
  const around = outside(
    text,
    quotations.map(({ index, 0: found }) => [index, index + found.length]),
  ).filter((words) => countWords(words) >= FEWEST_WORDS);
  const isOwn = around.every((words) => verify(words, held).verdict === 'not-found');
  return around.length > 0 && isOwn ? quotations.map(([found]) => found) : null;
}

function outside(text: string, taken: readonly (readonly [from: number, to: number])[]): string[] {
  const starts = [0, ...taken.map(([, to]) => to)];
  return starts.map((start, i) => text.slice(start, taken[i]?.[0] ?? text.length));
}
