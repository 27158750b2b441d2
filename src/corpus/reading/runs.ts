import type { TextRun } from './source.ts';

/** Neighbours in one face made one run; blanks are single, none at the ends; empty runs are left out. */
export function joinRuns(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    // Some writers of PDF leave a blank before the hyphen within a word: "Secretary -General".
    let text = run.text.replace(/\s+/g, ' ').replace(/(\p{L}) -(?=\p{L})/gu, '$1-');
    if (!last || /\s$/.test(last.text)) text = text.replace(/^ /, '');
    if (text === '') continue;
    if (last && sameFace(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + text };
    else joined.push({ ...run, text });
  }
  const last = joined.at(-1);
  if (last?.text.endsWith(' ')) joined[joined.length - 1] = { ...last, text: last.text.trimEnd() };
  return joined.filter((run) => run.text !== '');
}

function sameFace(a: TextRun, b: TextRun): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.superscript === b.superscript &&
    a.note === b.note
  );
}

/** The words of the runs, indicators of notes left out, with single blanks. */
export function textOf(runs: readonly TextRun[]): string {
  return runs
    .filter((run) => run.note === undefined)
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The share of letters and figures in bold (or italics), between 0 and 1; 0 where there are none. */
export function shareOf(runs: readonly TextRun[], face: 'bold' | 'italic'): number {
  let all = 0;
  let set = 0;
  for (const run of runs) {
    if (run.note !== undefined) continue;
    const count = run.text.replace(/[^\p{L}\p{N}]/gu, '').length;
    all += count;
    if (run[face]) set += count;
  }
  return all === 0 ? 0 : set / all;
}

/** The first `count` characters of the runs, the words of indicators not counted. */
export function takeStart(runs: readonly TextRun[], count: number): TextRun[] {
  const taken: TextRun[] = [];
  let left = count;
  for (const run of runs) {
    if (left <= 0) break;
    taken.push({ ...run, text: run.text.slice(0, left) });
    left -= run.text.length;
  }
  return joinRuns(taken);
}

/** The runs without the first `count` characters. */
export function dropStart(runs: readonly TextRun[], count: number): TextRun[] {
  const rest: TextRun[] = [];
  let left = count;
  for (const run of runs) {
    if (left >= run.text.length) left -= run.text.length;
    else {
      rest.push({ ...run, text: run.text.slice(left) });
      left = 0;
    }
  }
  return joinRuns(rest);
}
