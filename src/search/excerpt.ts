import { join, type Marked, type Span, slice } from '../text/marked.ts';

/** Texts up to this many characters are shown whole. */
const WHOLE = 320;
const LENGTH = 260;
/** What stands before the first matched word. */
const LEAD = 60;

/** How far before the first matched word its sentence may begin to be shown from there. */
const FAR = 120;

/** The part of a text with most of what matches, cut at words; an ellipsis in brackets marks a cut. */
export function excerpt(text: string, spans: readonly Span[]): Marked {
  const whole: Marked = { text, spans };
  if (text.length <= WHOLE) return whole;
  const from = densest(spans);
  const start = sentenceStart(text, from) ?? wordStart(text, Math.max(0, from - LEAD));
  const end = wordEnd(text, start + LENGTH);
  const pieces = [slice(whole, start, end)];
  return join([...(start > 0 ? ['[…] '] : []), ...pieces, ...(end < text.length ? [' […]'] : [])]);
}

/** Where the stretch begins that holds most matched characters. */
function densest(spans: readonly Span[]): number {
  let best = spans[0]?.start ?? 0;
  let most = -1;
  let held = 0;
  let next = 0;
  for (const span of spans) {
    while (next < spans.length && spans[next]!.end <= span.start + LENGTH - LEAD) {
      held += spans[next]!.end - spans[next]!.start;
      next++;
    }
    if (held > most) {
      most = held;
      best = span.start;
    }
    held -= span.end - span.start;
  }
  return best;
}

/** Where the sentence or item begins that stands at an offset; null where that is too far before it. */
function sentenceStart(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - FAR), at);
  const ends = [...before.matchAll(/[.!?]["”’)\]]*\s+(?=["“‘([]*\p{Lu})|\n/gu)];
  const last = ends.at(-1);
  if (last) return at - before.length + last.index + last[0].length;
  return before.length === at ? 0 : null;
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  return lastBlank(text, at - 1) + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const blank = lastBlank(text, at);
  return blank < 0 ? at : text.slice(0, blank).trimEnd().length;
}

/** Where the last blank stands at or before an offset; -1 where there is none. */
function lastBlank(text: string, at: number): number {
  let i = at;
  while (i >= 0 && !/\s/u.test(text[i]!)) i--;
  return i;
}
