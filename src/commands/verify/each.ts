import { type HeldTexts, type Verification, verify } from '../../quotation/verify.ts';
import type { Block, Reply } from '../../reply/reply.ts';
import { say, strong } from '../../text/marked.ts';

/** Words of a quotation that stand for it in its heading. */
const OPENING = 8;

/** The answer for quotations in a text of somebody's own, one after the other. */
export function verifyEach(
  quotations: readonly string[],
  held: HeldTexts,
  answer: (found: Verification) => Reply,
): Reply {
  const replies = quotations.map((quotation) => {
    const found = verify(quotation, held);
    return { quotation, verdict: found.verdict, reply: answer(found) };
  });
  const right = replies.filter(({ verdict }) => verdict === 'exact').length;
  const found = replies.some(({ verdict }) => verdict !== 'not-found');
  const blocks = replies.flatMap(({ quotation, reply }, i): readonly Block[] => {
    if (replies.length === 1) return reply.blocks;
    const heading: Block = { type: 'heading', text: `${i + 1}. ${opening(quotation)}` };
    return [heading, { type: 'text', ...say`${strong(reply.title)}` }, ...reply.blocks];
  });
  return {
    outcome: found ? 'found' : 'not-found',
    title:
      replies.length === 1
        ? `In quotation marks: ${replies[0]!.reply.title}`
        : titleOf(right, replies.length),
    blocks: [
      {
        type: 'notice',
        text: 'Only the words in quotation marks were compared; those around them were not found in the documents held.',
      },
      ...blocks,
    ],
    refs: [...new Set(replies.flatMap(({ reply }) => reply.refs))],
    next: replies.flatMap(({ reply }) => reply.next).slice(0, 1),
  };
}

function titleOf(right: number, all: number): string {
  return right === all
    ? `All ${all} quotations as issued`
    : `${right} of ${all} quotations as issued`;
}

function opening(quotation: string): string {
  const words = quotation.trim().split(/\s+/u);
  return words.length > OPENING ? `${words.slice(0, OPENING).join(' ')} […]` : words.join(' ');
}
