import type { Range } from './positions.ts';

/** A line's words with its marks taken off; the marked stretches are kept as ranges. */
export interface Inline {
  readonly text: string;
  readonly emphasis: readonly Range[];
}

/** A link as conversion from PDF leaves it, `[label](#)`; square brackets without a target are text. */
const LINK = /\[([^[\]\n]*)\]\((?:#[^()\s]*|https?:[^()\s]*|[^()\s]*\.(?:html?|pdf))?\)/g;
/** A mark that is meant as a character. */
const ESCAPE = /\\([\\*_[\]#`])/y;
const OPENING = /(\*{1,3}|_{1,3})(?=[^\s*_])/y;

/** Takes Markdown's emphasis and links off a line; everything else stays as it is. */
export function readInline(line: string): Inline {
  const source = line.replace(LINK, '$1');
  const emphasis: Range[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    const escaped = match(ESCAPE, source, at);
    if (escaped) {
      text += escaped[1];
      at += escaped[0].length;
      continue;
    }
    const mark = opensAt(source, at);
    const close = mark ? closing(source, at + mark.length, mark) : -1;
    if (mark && close >= 0) {
      const inner = readInline(source.slice(at + mark.length, close));
      emphasis.push([text.length, text.length + inner.text.length]);
      text += inner.text;
      at = close + mark.length;
      continue;
    }
    const plain = mark ?? source[at]!;
    text += plain;
    at += plain.length;
  }
  return { text, emphasis };
}

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** The mark that opens here, if one does; inside a word `_` is a letter, as in file names. */
function opensAt(source: string, at: number): string | undefined {
  const mark = match(OPENING, source, at)?.[1];
  if (mark?.startsWith('_') && /[\p{L}\p{N}]/u.test(source[at - 1] ?? '')) return undefined;
  return mark;
}

function closing(source: string, from: number, mark: string): number {
  const close = source.indexOf(mark, from);
  return close > from && !/\s/.test(source[close - 1]!) ? close : -1;
}
