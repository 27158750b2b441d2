import { findEmphasised } from '../text/unwrap.ts';
import { isCited, judgeCitation } from './judge-citation.ts';
import { type QuotationRead, readQuotations } from './read-quotations.ts';
import { type HeldTexts, type Verification, verify } from './verify.ts';

/** The verdicts on what a pasted text quotes. */
export interface VerifiedPaste {
  /** Whether the quotations are set apart by marks within other words. */
  readonly isApart: boolean;
  /** In the order of the text. */
  readonly verifications: readonly Verification[];
  /** Quotations beyond those that are compared in one answer. */
  readonly left: number;
}

const RANK: readonly Verification['verdict'][] = [
  'exact',
  'marked-changes',
  'several-texts',
  'differs',
  'not-found',
];

/** Verifies every quotation of a pasted text, each with its own citation. Near-linear. */
export function verifyPaste(pasted: string, held: HeldTexts): VerifiedPaste {
  const { isApart, quotations, left } = readQuotations(pasted, held);
  const emphasised = findEmphasised(pasted);
  return {
    isApart,
    verifications: quotations.map((ways) => {
      const found = verifyOne(ways, held);
      const isMarked = emphasised.some((words) => found.quotation.includes(words));
      return isMarked ? { ...found, aside: ['emphasis', ...found.aside] } : found;
    }),
    left,
  };
}

/** The verdict of the reading that fits best, the most literal among equals. */
function verifyOne(ways: readonly QuotationRead[], held: HeldTexts): Verification {
  let best: Verification | null = null;
  for (const way of ways) {
    const found = withShared(verify(way, held), way);
    if (
      best === null ||
      RANK.indexOf(found.verdict) < RANK.indexOf(best.verdict) ||
      isAsGood(found, best)
    )
      best = found;
    if (best.verdict === 'exact') break;
  }
  return best!;
}

/** Of two verdicts alike, the one with fewer words changed, which took a citation for a citation. */
function isAsGood(found: Verification, best: Verification): boolean {
  if (found.verdict !== best.verdict) return false;
  return found.verdict === 'not-found'
    ? best.citation === null && found.citation !== null
    : changed(found) < changed(best);
}

function changed(found: Verification): number {
  if (!('parts' in found)) return 0;
  return found.parts.reduce((sum, { kind, text }) => sum + (kind === 'same' ? 0 : text.length), 0);
}

/** With the citation of a neighbour, where that is right for these words too. */
function withShared(found: Verification, { shared }: QuotationRead): Verification {
  const citation =
    found.citation === null
      ? shared.find((one) => found.places.some((place) => isCited(place, one)))
      : undefined;
  if (!citation) return found;
  const cited = judgeCitation(citation, found.places);
  return { ...found, citation, cited };
}
