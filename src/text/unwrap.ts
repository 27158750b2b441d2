const FENCE = /^[ \t]*```[^\n]*$|```/gmu;
const QUOTED_LINE = /^[ \t]*(?:>+|&gt;)[ \t]?/gmu;
const LINK = /(?<!\])\[([^\][\n]+)\]\((?:https?:\/\/[^\s)]*|#[^\s)]*)?\)/gu;
const SLACK_LINK = /<(?:https?|mailto):[^|<>\s]+\|([^<>\n]+)>/gu;
const ESCAPED = /\\([\\*_~`>|[\]()#.+-])/gu;
const EMPHASIS =
  /(?<![\p{L}\p{Nd}*_~`\\])(\*{1,3}|_{1,3}|~~|\|\||`)(?=\S)((?:(?!\1)[^\n])+?)(?<=\S)\1(?![\p{L}\p{Nd}*_~`])/gu;
const BULLET = /^[ \t]*(?:[-*•◦▪‣–—·][ \t]+|-#[ \t]+|#{1,6}[ \t]+)/gmu;

/** Emphasis stands inside emphasis at most this deep. */
const DEEPEST = 3;

/**
 * Pasted text without what Slack, Discord and Markdown put around it: quotation bars, code fences,
 * emphasis, headings, bullets, links. Words, their order and their punctuation stay. Linear.
 */
export function unwrap(pasted: string): string {
  let text = pasted.replace(/\r\n?/gu, '\n').replace(FENCE, '').replace(QUOTED_LINE, '');
  // Long runs of blanks would make what follows slow.
  text = text.replace(/[^\S\n]{2,}/gu, ' ').replace(/[^\S\n]?\n[^\S\n]?(?:\n[^\S\n]?)+/gu, '\n\n');
  text = text.replace(LINK, '$1').replace(SLACK_LINK, '$1').replace(BULLET, '');
  for (let depth = 0; depth < DEEPEST && EMPHASIS.test(text); depth++) {
    EMPHASIS.lastIndex = 0;
    text = text.replace(EMPHASIS, '$2');
  }
  EMPHASIS.lastIndex = 0;
  return text.replace(ESCAPED, '$1').trim();
}

/** The stretches of a pasted text that its markup sets in italics, bold or the like. */
export function findEmphasised(pasted: string): string[] {
  const text = pasted.replace(/[^\S\n]{2,}/gu, ' ');
  return Array.from(text.matchAll(EMPHASIS), ({ 2: words }) => words!);
}
