import type { TextRun } from '../../../src/corpus/reading/source.ts';

/**
 * Runs as a page shows them: without blanks at the ends, with one blank for several, without soft
 * hyphens, one run for each face. None where there are only blanks.
 */
export function tidyRuns(runs: readonly TextRun[]): TextRun[] {
  const tidied: TextRun[] = [];
  let blank = true;
  for (const run of runs) {
    let text = run.text.replace(/[^\S\u00A0\uFEFF]+/g, ' ').replaceAll('\u00AD', '');
    if (blank) text = text.trimStart();
    if (text === '') continue;
    blank = text.endsWith(' ');
    const last = tidied.at(-1);
    if (last && isAlike(last, run)) tidied[tidied.length - 1] = { ...last, text: last.text + text };
    else tidied.push({ ...run, text });
  }
  while (tidied.length > 0) {
    const last = tidied.pop()!;
    const text = last.text.trimEnd();
    if (text !== '') return [...tidied, { ...last, text }];
  }
  return [];
}

function isAlike(a: TextRun, b: TextRun): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.superscript === b.superscript &&
    a.note === b.note
  );
}

/** A run in the usual face. */
export function plainRun(text: string): TextRun {
  return { text, bold: false, italic: false, superscript: false };
}
