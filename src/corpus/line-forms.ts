import { SYMBOL } from './symbol.ts';

/** The dash or dot before an item of a list. */
export const LIST_DASH = /^[-•–*]\s+(?=\S)/;
/** A number with a full stop, bold or not, then words. */
export const NUMBERED = /^(?:\*\*|__)?(\d{1,3})\.(?:\*\*|__)?\s+(\S.*)$/;
/** "(a)" to "(xviii)", then words. */
export const LETTERED = /^\*{0,2}\([a-z]{1,5}\)\s+\S/;
/** A footnote: its number without a full stop, then its text. */
export const NOTE = /^\d{1,3}\s+[\p{Lu}“"(]/u;
export const WHOLE_SYMBOL = new RegExp(`^${SYMBOL}$`);

/** A text of at most so many words without closing mark may be a heading. */
const HEADING_WORDS = 8;

/** Whether words that follow a complete text look like a heading or a note rather than more of it. */
export function mayBelongElsewhere(text: string): boolean {
  const isShort = !/[.;:?!,]$/.test(text) && text.split(/\s+/).length <= HEADING_WORDS;
  return NOTE.test(text) || (isShort && !/^\p{Ll}/u.test(text));
}
