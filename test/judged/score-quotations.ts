import { createVerdicts } from '../../src/commands/verify/verdicts.ts';
import type { Context } from '../../src/context.ts';
import { verifyPaste } from '../../src/quotation/verify-paste.ts';
import type { JudgedPaste, JudgedQuotation } from './quotations.ts';

export interface QuotationScore {
  readonly quotations: number;
  readonly right: number;
  /** What of each wrong verdict differs from the judgement, one line each. */
  readonly faults: readonly string[];
}

/** Compares the verdicts on pasted texts with what was judged, field by field. */
export function scoreQuotations(pastes: readonly JudgedPaste[], context: Context): QuotationScore {
  const faults: string[] = [];
  let quotations = 0;
  let right = 0;
  for (const { id, paste, verdicts } of pastes) {
    const found = createVerdicts(verifyPaste(paste, context).verifications);
    verdicts.forEach((judged, i) => {
      quotations++;
      const fault = faultOf(judged, found[i]);
      if (fault === null) right++;
      else faults.push(`${id}: ${fault}`);
    });
    if (found.length > verdicts.length) {
      faults.push(`${id}: ${found.length} quotations were read, ${verdicts.length} are there`);
    }
  }
  return { quotations, right, faults };
}

type Found = ReturnType<typeof createVerdicts>[number];

function faultOf(judged: JudgedQuotation, found: Found | undefined): string | null {
  if (!found) return 'the quotation was not read';
  const opening = (text: string) => text.replace(/[*_~`\s]+/gu, '').slice(0, 30);
  const wrong: string[] = [];
  if (!opening(found.quotation).startsWith(opening(judged.quotation).slice(0, 20)))
    wrong.push(`quotation "${found.quotation.slice(0, 40)}"`);
  if (found.verdict !== judged.verdict) wrong.push(`${found.verdict}, not ${judged.verdict}`);
  const refs = [...found.refs].sort().join(' ');
  if (refs !== [...judged.refs].sort().join(' ')) wrong.push(`refs ${refs || 'none'}`);
  if (judged.item !== undefined && found.item !== judged.item) wrong.push(`item ${found.item}`);
  if (found.cited !== judged.cited) wrong.push(`cited ${found.cited}, not ${judged.cited}`);
  const judgesWarning =
    judged.verdict === 'marked-changes' || judged.warning === 'order' || found.warning === 'order';
  if (judgesWarning && found.warning !== judged.warning) wrong.push(`warning ${found.warning}`);
  return wrong.length === 0 ? null : wrong.join('; ');
}
