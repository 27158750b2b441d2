import type { Range } from '../positions.ts';
import { joinRuns } from './runs.ts';
import type { TextRun } from './source.ts';

/** The words of several paragraphs as one text, each on a line of its own, indicators left out. */
export function composeText(paragraphs: readonly (readonly TextRun[])[]): {
  text: string;
  emphasis: Range[];
} {
  const emphasis: Range[] = [];
  let text = '';
  for (const runs of paragraphs) {
    if (text !== '') text += '\n';
    // Words on both sides of an indicator keep the blank that stood beside it.
    for (const run of joinRuns(runs.filter(({ note }) => note === undefined))) {
      const start = text.length;
      text += run.text;
      const end = start + run.text.trimEnd().length;
      if ((run.bold || run.italic) && end > start) {
        const last = emphasis.at(-1);
        if (
          last &&
          last[1] >= start - 1 &&
          text.slice(last[1], start).trim() === '' &&
          !text.slice(last[1], start).includes('\n')
        )
          emphasis[emphasis.length - 1] = [last[0], end];
        else emphasis.push([start, end]);
      }
    }
  }
  return { text, emphasis };
}
