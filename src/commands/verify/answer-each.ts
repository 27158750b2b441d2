import type { Library } from '../../corpus/library.ts';
import type { Verification } from '../../quotation/verify.ts';
import type { VerifiedPaste } from '../../quotation/verify-paste.ts';
import type { Block, Reply } from '../../reply/reply.ts';
import { say, strong } from '../../text/marked.ts';
import { describeQuotation, nextOf, quotesOf } from './answer-one.ts';
import { describeFinding, textsOf } from './finding.ts';
import { createVerdicts } from './verdicts.ts';

/** Words of a quotation that stand for it in its heading. */
const OPENING = 8;

/** Texts as issued that are shown in one answer. */
const MOST_SHOWN = 6;

/** The answer for several quotations, one after the other; texts as issued only where something is amiss. */
export function answerEach({ verifications, left }: VerifiedPaste, library: Library): Reply {
  const shown = new Set(verifications.filter((found) => !isInOrder(found)).slice(0, MOST_SHOWN));
  const blocks = verifications.flatMap((found, i): readonly Block[] => [
    { type: 'heading', text: `${i + 1}. ${opening(found)}` },
    { type: 'text', ...say`${strong(describeFinding(found, library).title)}` },
    ...describeQuotation(found, library),
    ...(shown.has(found) ? quotesOf(found, library).slice(0, 1) : []),
  ]);
  if (left > 0) {
    const rest = left === 1 ? 'One more quotation was' : `${left} more quotations were`;
    blocks.push({ type: 'notice', text: `${rest} not compared; send the rest by itself.` });
  }
  const isFound = verifications.some(({ verdict }) => verdict !== 'not-found');
  return {
    outcome: isFound ? 'found' : 'not-found',
    title: titleOf(verifications),
    blocks,
    refs: [...new Set(verifications.flatMap(textsOf))],
    next: verifications.flatMap(nextOf).slice(0, 1),
    verdicts: createVerdicts(verifications),
  };
}

/** Words as issued under a citation that is right, or none. */
function isInOrder({ verdict, cited }: Verification): boolean {
  return verdict === 'exact' && (cited === 'right' || cited === 'none');
}

function titleOf(verifications: readonly Verification[]): string {
  const all = verifications.length;
  const asIssued = verifications.filter(({ verdict }) => verdict === 'exact').length;
  const wrong = verifications.filter(({ cited }) => cited === 'wrong').length;
  const words =
    asIssued === all
      ? `All ${all} quotations as issued`
      : `${asIssued} of ${all} quotations as issued`;
  if (wrong === 0) return words;
  return `${words}; ${wrong === 1 ? 'one wrong citation' : `${wrong} wrong citations`}`;
}

function opening({ quotation }: Verification): string {
  const words = quotation.trim().split(/\s+/u);
  return words.length > OPENING ? `${words.slice(0, OPENING).join(' ')} …` : words.join(' ');
}
