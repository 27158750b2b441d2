/** Colour codes, which take no room. */
const STYLE = new RegExp(`(${String.fromCharCode(0x1b)}\\[\\d+m)`);
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const NO_ROOM = /[\p{M}\p{Cf}]/u;

/**
 * Breaks lines at spaces, and words longer than a line anywhere, in time linear in the text. The
 * spaces at a break are all that is left out. Our own, because wrap-ansi takes half a minute over
 * 100,000 Chinese characters and rewrites what it wraps to another Unicode normal form.
 */
export function wrapLines(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): string[] {
  const rows: string[] = [];
  let row: string[] = [];
  let used = 0;
  let blanks = '';
  for (const word of line.split(/( +)/)) {
    if (word.startsWith(' ')) {
      blanks = word;
      continue;
    }
    const room = columns(word);
    if (used > 0 && used + blanks.length + room > width) end();
    else place(blanks, blanks.length);
    blanks = '';
    if (room <= width) place(word, room);
    else
      for (const [piece, size] of pieces(word)) {
        if (used + size > width) end();
        place(piece, size);
      }
  }
  end();
  return rows;

  function place(piece: string, size: number): void {
    row.push(piece);
    used += size;
  }

  function end(): void {
    rows.push(row.join(''));
    row = [];
    used = 0;
  }
}

function columns(word: string): number {
  let sum = 0;
  for (const [, size] of pieces(word)) sum += size;
  return sum;
}

/** Colour codes and characters with the columns that each takes. */
function* pieces(word: string): Generator<[piece: string, columns: number]> {
  for (const part of word.split(STYLE)) {
    if (STYLE.test(part)) yield [part, 0];
    else for (const character of part) yield [character, columnsOf(character)];
  }
}

function columnsOf(character: string): number {
  if (character <= '\u02FF') return 1;
  if (NO_ROOM.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
