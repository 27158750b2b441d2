import { type Marked, slice } from './marked.ts';

/** A marked text line by line, each with its own spans. */
export function markedLines(marked: Marked): Marked[] {
  const lines: Marked[] = [];
  let start = 0;
  for (const line of marked.text.split('\n')) {
    lines.push(slice(marked, start, start + line.length));
    start += line.length + 1;
  }
  return lines;
}
