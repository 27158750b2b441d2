const SENTENCE_END = /[.;:?!][)”’"'\]]*\s/gu;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters that a cut looks back over for the edge of a grapheme; none in use is longer. */
const GRAPHEME_REACH = 64;

/**
 * Where a text that has room for `most` UTF-16 units is best cut: after a paragraph, else after a
 * sentence, where that leaves at least half of the room used; else after a word; else between
 * graphemes. Never inside a surrogate pair. 0 when not even one character fits.
 */
export function cutBefore(text: string, most: number): number {
  if (most >= text.length) return text.length;
  if (most === 0) return 0;
  const room = text.slice(0, most + 1);
  const half = most / 2;
  const paragraph = room.lastIndexOf('\n', most - 1) + 1;
  if (paragraph > half) return paragraph;
  const sentence = lastEnd(room, SENTENCE_END, most);
  if (sentence > half) return sentence;
  const word = Math.max(paragraph, sentence, lastBlank(room, most));
  return word > 0 ? word : betweenGraphemes(text, most);
}

function lastEnd(text: string, pattern: RegExp, most: number): number {
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (end > most) break;
    last = end;
  }
  return last;
}

function lastBlank(text: string, most: number): number {
  for (let i = most; i > 0; i--) if (/\s/u.test(text[i - 1]!)) return i;
  return 0;
}

function betweenGraphemes(text: string, most: number): number {
  const from = Math.max(0, most - GRAPHEME_REACH);
  const window = text.slice(from, most + GRAPHEME_REACH);
  const start = from + (graphemes.segment(window).containing(most - from)?.index ?? 0);
  if (start > from) return start;
  return splitsPair(text, most) ? most - 1 : most;
}

function splitsPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at - 1);
  const low = text.charCodeAt(at);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
