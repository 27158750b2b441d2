import type { Unit } from '../model.ts';
import { typeCommand } from '../typed-reference.ts';
import type { Proof } from './model.ts';

/** A unit as the place that proves a fact. */
export function proofOfUnit({ document, ref, lines }: Unit): Proof {
  return { document, ref, lines };
}

/** The command line that shows a proof: the paragraph, or the document whose masthead it is. */
export function proofCommand({ document, ref }: Proof): string {
  if (ref === null) return `/documents ${document}`;
  return typeCommand(/\/rec\/[^/]+$/u.test(ref) ? 'recommendation' : 'paragraph', ref);
}
