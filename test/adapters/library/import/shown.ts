import { DRAWN_NUMBER, type OriginalPart } from '../../../../src/corpus/reading/proof/original.ts';
import type { Source, SourceBlock, TextRun } from '../../../../src/corpus/reading/source.ts';

/** Blocks as one reads them: "12. | Words{3}", tables as "[a / b // c / d]". */
export function shown({ blocks }: Pick<Source, 'blocks'>): string[] {
  return blocks.map(showBlock);
}

export function showBlock(block: SourceBlock): string {
  if (block.type === 'table') {
    const rows = block.rows.map((row) => row.join(' / ')).join(' // ');
    return `${block.title === null ? '' : `${block.title}: `}[${rows}]`;
  }
  return `${block.label === null ? '' : `${block.label} | `}${showRuns(block.runs)}`;
}

/** Indicators of notes stand in braces. */
export function showRuns(runs: readonly TextRun[]): string {
  return runs.map(({ text, note }) => (note === undefined ? text : `{${text}}`)).join('');
}

/** The signs of all words of a source, sorted: what a second reading must have, too. */
export function signsOf({ blocks, notes, furniture }: Source): string {
  const texts = [
    ...blocks.flatMap((block) =>
      block.type === 'table'
        ? [block.title ?? '', ...block.rows.flat()]
        : [showRuns(block.runs.filter(({ note }) => note === undefined))],
    ),
    ...notes.map(({ runs }) => showRuns(runs)),
    ...furniture.map(({ text }) => text),
  ];
  return sorted(texts.join(''));
}

export function signsOfParts(parts: readonly OriginalPart[]): string {
  return sorted(
    parts
      .map(({ text }) => text)
      .join('')
      .replaceAll(DRAWN_NUMBER, ''),
  );
}

function sorted(text: string): string {
  return [...text.replace(/[\s\u00AD]/g, '')].sort().join('');
}
