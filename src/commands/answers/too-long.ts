import { MOST_PARTS } from '../../references/count-parts.ts';
import type { Reply } from '../../reply/reply.ts';
import { command, say } from '../../text/marked.ts';

/** Characters that any command reads; several times the longest of the documents' units. */
export const LONGEST_ARGUMENT = 20_000;
/** The same, as a sentence writes it; without the tables of Intl, which take time to load. */
export const LONGEST_WRITTEN = String(LONGEST_ARGUMENT).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** The answer to more characters than that. */
export function tooLong(): Reply {
  const text = say`At most ${LONGEST_WRITTEN} characters are read at a time. Send the text in pieces, a paragraph or a few at once.`;
  return {
    outcome: 'usage',
    title: 'Too long',
    blocks: [{ type: 'text', ...text }],
    refs: [],
    next: [],
  };
}

/** The answer to more texts than that; `example` is a line to copy. */
export function tooMany(example: string, most = MOST_PARTS, what = 'texts'): Reply {
  const text = say`At most ${most} ${what} can be asked for at a time. For example: ${command(example)}`;
  return {
    outcome: 'usage',
    title: 'Too many at once',
    blocks: [{ type: 'text', ...text }],
    refs: [],
    next: [],
  };
}
