/** Shorter words tell nothing of a question. */
const WORD = /[\p{L}\p{N}]{4,}/gu;

/**
 * An error without the words of a text: what libraries throw may quote what they were given, and a
 * question is in no log. The places in its stack stay.
 */
export function withoutWords(error: unknown, text: string): Error {
  const words = [...new Set(text.toLowerCase().match(WORD) ?? [])];
  // Of what is quoted the last word may be cut off.
  const isAsked = (said: string) => words.some((word) => word.startsWith(said));
  const hide = (said: string) =>
    said.replace(WORD, (word) => (isAsked(word.toLowerCase()) ? '…' : word));
  if (!(error instanceof Error)) return new Error(hide(String(error)));
  const brief = new Error(hide(error.message));
  brief.name = error.name;
  const places = /(?:\n\s+at .*)+$/u.exec(error.stack ?? '')?.[0] ?? '';
  brief.stack = `${brief.name}: ${brief.message}${places}`;
  return brief;
}
