import type { Reply } from '../../reply/reply.ts';
import { say } from '../../text/marked.ts';

/** Characters of pasted text that a command reads; several times the longest of the documents' units. */
export const LONGEST_PASTE = 20_000;
/** The same, as a sentence writes it; without the tables of Intl, which take time to load. */
export const LONGEST_PASTE_WRITTEN = String(LONGEST_PASTE).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** The answer to more than that. */
export function tooLong(command: string): Reply {
  const text = say`${command} reads at most ${LONGEST_PASTE_WRITTEN} characters at a time. Send the text in pieces, a paragraph or a few at once.`;
  return {
    outcome: 'usage',
    title: 'Too long',
    blocks: [{ type: 'text', ...text }],
    refs: [],
    next: [],
  };
}
