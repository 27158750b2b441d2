import type { Proof, Stated } from '../../corpus/facts/model.ts';
import { proofCommand } from '../../corpus/facts/proof.ts';
import type { FactRow } from '../../reply/reply.ts';
import { join, type Marked } from '../../text/marked.ts';

export const NOT_STATED = 'not stated in the documents held';

/** A fact as a row, with the command line that shows its first proof; a fact that none states says so. */
export function factRow<T>(
  label: string,
  stated: Stated<T> | null,
  write: (value: T) => string | Marked,
): FactRow {
  return stated === null
    ? { label, value: { text: NOT_STATED } }
    : { label, value: join([write(stated.value)]), proof: proofCommand(stated.proofs[0]!) };
}

/** References of the paragraphs among proofs, each once, in order. */
export function proofRefs(proofs: readonly Proof[]): string[] {
  return [...new Set(proofs.flatMap(({ ref }) => ref ?? []))];
}
