import { itemOf, unitsOf } from '../../quotation/place.ts';
import type { Verification } from '../../quotation/verify.ts';
import type { QuotationVerdict } from '../../reply/reply.ts';

/** The verdicts as programs read them, in the order of the text. */
export function createVerdicts(verifications: readonly Verification[]): QuotationVerdict[] {
  return verifications.map((found): QuotationVerdict => {
    const [first] = found.places;
    const units = [...new Set(found.places.flatMap(unitsOf))];
    const item = first && units.length === 1 ? itemOf(first, units[0]!) : null;
    const warning = 'warning' in found ? found.warning : null;
    return {
      quotation: found.quotation,
      verdict: found.verdict,
      refs: units.map(({ ref }) => ref),
      ...(item === null ? {} : { item }),
      cited: found.cited,
      ...(warning === null ? {} : { warning }),
    };
  });
}
