import type { CorpusTokens } from '../alignment/corpus-tokens.ts';
import type { Change } from '../alignment/difference.ts';
import type { Token } from '../alignment/tokens.ts';
import { distance } from '../text/edit-distance.ts';

/**
 * The only changes that a quotation may make without saying so (United Nations Editorial Manual,
 * Quotations).
 */
export type AllowedChange =
  | 'initial capital'
  | 'final punctuation'
  | 'note indicators'
  | 'obvious typographical error';

const NOTE_SIGN = /^[¹²³⁰⁴-⁹*†‡§]$/u;
const NOTE_NUMBER = /^\d{1,3}$/u;

interface Sides {
  readonly corpus: CorpusTokens;
  /** The tokens of the original that the changes count. */
  readonly theirs: readonly Token[];
  readonly quotation: readonly Token[];
  /** Whether nothing of the original follows: a full stop inside a sentence would end it early. */
  readonly ends: boolean;
}

/** Which of the allowed changes would explain a change; undefined where none does. */
export function explainChange(
  change: Change,
  { corpus, ...sides }: Sides,
): AllowedChange | undefined {
  const { quotation, ends } = sides;
  const mine = quotation.slice(...change.mine);
  const theirs = sides.theirs.slice(...change.theirs);
  const last = change.mine[1] === quotation.length;
  const [word] = mine;
  const marks = [...mine, ...theirs].every(({ word, key }) => !word && /\p{P}/u.test(key));
  if (last && marks && (theirs.length > 0 || ends)) return 'final punctuation';
  const notes = mine.every(({ key }) => NOTE_SIGN.test(key)) || isNoteNumber(change, quotation);
  if (theirs.length === 0 && notes) return 'note indicators';
  if (change.mine[0] === 0 && mine.length === 1 && theirs.length === 1) {
    if (recased(word!.key) === theirs[0]!.key) return 'initial capital';
  }
  return isMisprint(theirs, mine, corpus) ? 'obvious typographical error' : undefined;
}

/** A figure that hangs on the token before it, as a superscript does when it is pasted as text. */
function isNoteNumber({ mine: [at, after] }: Change, quotation: readonly Token[]): boolean {
  const token = quotation[at];
  if (!token || after !== at + 1 || !NOTE_NUMBER.test(token.key)) return false;
  return quotation[at - 1]?.end === token.start;
}

/** A word with its initial in the other case. */
export function recased(word: string): string {
  const [initial = ''] = word;
  const other = initial === initial.toUpperCase() ? initial.toLowerCase() : initial.toUpperCase();
  return other + word.slice(initial.length);
}

/** A misprint is a word that occurs once in all documents, beside a near one that they know. */
function isMisprint(
  theirs: readonly Token[],
  mine: readonly Token[],
  corpus: CorpusTokens,
): boolean {
  const issued = joined(theirs);
  const pasted = joined(mine);
  if (issued.length < 5 || theirs.length !== 1) return false;
  const once = (corpus.postings.get(theirs[0]!.key)?.length ?? 0) === 1;
  if (!once) return false;
  if (issued === pasted)
    return mine.length > 1 && mine.every(({ key }) => corpus.postings.has(key));
  const [word] = mine;
  const known = mine.length === 1 && (corpus.postings.get(word!.key)?.length ?? 0) > 1;
  return known && distance(issued, pasted, 3) < 3 && stem(issued) !== stem(pasted);
}

/** Without the endings of number and tense: a plural made singular corrects no misprint. */
function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s|d)$/u, '');
}

function joined(tokens: readonly Token[]): string {
  return tokens
    .map(({ key }) => key)
    .join('')
    .replaceAll('-', '');
}
