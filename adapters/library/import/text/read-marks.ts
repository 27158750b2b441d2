import { readInline } from '../../../../src/corpus/inline.ts';
import type { TextRun } from '../../../../src/corpus/reading/source.ts';
import { plainRun } from '../tidy-runs.ts';

const INDICATOR = /\[\^([^\]\s]{1,20})\]/g;

/** Runs of a text with Markdown's marks: emphasis, links, and indicators of notes ("[^3]"). */
export function readMarks(text: string): TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  for (const match of text.matchAll(INDICATOR)) {
    runs.push(...emphasised(text.slice(at, match.index)));
    runs.push({ ...plainRun(match[1]!), superscript: true, note: match[1]! });
    at = match.index + match[0].length;
  }
  return [...runs, ...emphasised(text.slice(at))];
}

function emphasised(source: string): TextRun[] {
  const { text, emphasis } = readInline(source);
  const runs: TextRun[] = [];
  let at = 0;
  for (const [start, end] of emphasis) {
    if (start > at) runs.push(plainRun(text.slice(at, start)));
    const words = text.slice(start, end);
    const bold = [`**${words}**`, `__${words}__`].some((marked) => source.includes(marked));
    runs.push({ ...plainRun(words), bold, italic: !bold });
    at = end;
  }
  if (at < text.length) runs.push(plainRun(text.slice(at)));
  return runs;
}
