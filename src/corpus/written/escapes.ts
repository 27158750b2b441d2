import type { Range } from '../positions.ts';

/** A text as its lines are written: emphasis between asterisks, and what could be a mark behind "\". */
export function writeText(text: string, emphasis: readonly Range[] = []): string {
  const turns = new Set<number>();
  // Two stretches that touch close and open at one place, which the two asterisks there say.
  const doubled = new Set<number>();
  for (const at of emphasis.flat()) (turns.has(at) ? doubled : turns).add(at);
  let written = '';
  for (let at = 0; at <= text.length; at += 1) {
    if (doubled.has(at)) written += '**';
    else if (turns.has(at)) written += '*';
    const char = text[at];
    if (char === undefined) break;
    written += char === '*' || char === '\\' ? `\\${char}` : char;
  }
  return written
    .split('\n')
    .map((line) => (line.startsWith('@') ? `\\${line}` : line))
    .join('\n');
}

export interface ReadText {
  readonly text: string;
  readonly emphasis: readonly Range[];
  /** An asterisk opens emphasis that nothing closes. */
  readonly open: boolean;
}

export function readText(written: string): ReadText {
  const emphasis: Range[] = [];
  let text = '';
  let start: number | null = null;
  let from = 0;
  for (const { index, 0: mark } of written.matchAll(/\\[\s\S]|\*/g)) {
    text += written.slice(from, index);
    from = index + mark.length;
    if (mark !== '*') text += mark[1];
    else if (start === null) start = text.length;
    else {
      emphasis.push([start, text.length]);
      start = null;
    }
  }
  return { text: text + written.slice(from), emphasis, open: start !== null };
}

/** A value on one line: line breaks as "\n", "\" doubled. */
export function writeValue(value: string): string {
  return value.replace(/\\/g, '\\\\').replace(/\n/g, '\\n');
}

export function readValue(written: string): string {
  return written.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char));
}

/** "| first | second |" */
export function writeRow(cells: readonly string[]): string {
  return `|${cells.map((cell) => ` ${writeValue(cell).replace(/\|/g, '\\|')} |`).join('')}`;
}

/** The cells of a row; null for a line that is none. */
export function readRow(line: string): string[] | null {
  if (!line.startsWith('|')) return null;
  const cells: string[] = [];
  let cell = '';
  for (let at = 1; at < line.length; at += 1) {
    const char = line[at]!;
    if (char === '|') {
      cells.push(readValue(cell.slice(1, -1)));
      cell = '';
    } else if (char === '\\') {
      cell += char + (line[at + 1] ?? '');
      at += 1;
    } else cell += char;
  }
  return cell === '' ? cells : null;
}
