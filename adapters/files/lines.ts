import { type Marked, slice } from '../../src/text/marked.ts';

/** A marked text line by line, each with its own spans. */
export function lines(text: Marked): Marked[] {
  const found: Marked[] = [];
  let start = 0;
  for (const line of text.text.split('\n')) {
    found.push(slice(text, start, start + line.length));
    start += line.length + 1;
  }
  return found;
}
