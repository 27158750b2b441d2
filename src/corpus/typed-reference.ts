import { commandOf, type UnitKind } from './unit-kinds.ts';

/** A canonical reference to a recommendation or paragraph with a plain number, taken apart. */
export interface TypedReference {
  /** A year or the id of a document, as people type it. */
  readonly scope: string;
  readonly number: string;
}

const PLAIN = /^(?<scope>.+)\/(?<kind>rec|para)\/(?<number>\d+)$/u;

/** The parts of `2020/rec/10` that people type; null for a reference that is typed whole. */
export function readTypedReference(ref: string): TypedReference | null {
  const { scope, number } = PLAIN.exec(ref)?.groups ?? {};
  return scope && number ? { scope, number } : null;
}

/** The command line that shows a text, as people type it: `/rec 2020 10` for `2020/rec/10`. */
export function typeCommand(kind: UnitKind, ref: string): string {
  const typed = readTypedReference(ref);
  return `/${commandOf(kind)} ${typed === null ? ref : `${typed.scope} ${typed.number}`}`;
}

/** What names a text to a command that takes any: "2020 10", "2021-compendium para 77". */
export function nameReference(ref: string): string {
  const typed = readTypedReference(ref);
  if (typed === null) return ref;
  return `${typed.scope} ${/\/para\/\d+$/u.test(ref) ? 'para ' : ''}${typed.number}`;
}
