import { readOrdinal } from './ordinals.ts';

/** 68 for "Sixty-eighth session", as the head of a document prints it; null where it is not in words. */
export function sessionOrdinal(session: string | null): number | null {
  const [word] = /^\S+(?= session\b)/i.exec(session ?? '') ?? [];
  return word === undefined ? null : readOrdinal(word);
}
