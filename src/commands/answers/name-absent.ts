import { enumerate } from '../../text/enumerate.ts';

/** Longer words are shortened where they are repeated to the reader. */
const LONGEST = 40;

/** Words of a question as a sentence names them, those together that stand together: ‘submarine cables’. */
export function nameAbsent(question: string, words: readonly string[]): string {
  const runs: string[] = [];
  for (const word of words) {
    const before = runs.at(-1);
    const run = before === undefined ? null : `${before} ${word}`;
    if (run !== null && question.includes(run)) runs[runs.length - 1] = run;
    else runs.push(word);
  }
  return enumerate(runs.map((run) => `‘${shorten(run)}’`));
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text;
}
