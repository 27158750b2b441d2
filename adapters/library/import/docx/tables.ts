import type { SourceBlock, SourceTable } from '../../../../src/corpus/reading/source.ts';

/** Words that stand in mastheads, and in no table of a text. */
const MASTHEAD = /^(?:Distr\.|Original:|United Nations$)|\b(?:Distr\.:|Original:) /m;
const TITLE = /^(?:table|figure|box|chart|map|graph)\s+(?:\d+|[IVX]+|[A-Z])\b/i;
/** Longer paragraphs in front of a table are text that speaks of it. */
const TITLE_LENGTH = 250;

/** Whether what stands in a table or box is the masthead, which is set in one to make columns. */
export function isMasthead(
  contents: readonly SourceBlock[],
  before: readonly SourceBlock[],
): boolean {
  return (
    before.length <= 3 &&
    contents.some((block) => block.type === 'paragraph' && MASTHEAD.test(wordsOf(block)))
  );
}

/** Adds a table with the title that stands above it: "Table 3", alone on its line or with its words. */
export function withTitle(blocks: SourceBlock[], table: SourceTable): void {
  const count = [2, 1].find((count) => {
    const above = blocks.slice(-count);
    return above.length === count && isTitle(above);
  });
  const above = count === undefined ? [] : blocks.splice(-count);
  const title = above.map(wordsOf).join(' ');
  blocks.push(title === '' ? table : { ...table, title });
}

function isTitle([first, second]: readonly SourceBlock[]): boolean {
  if (first?.type !== 'paragraph' || first.label !== null || !TITLE.test(wordsOf(first)))
    return false;
  if (!second) return wordsOf(first).length <= TITLE_LENGTH;
  // "Table 3" alone, and below it what it is called.
  return (
    wordsOf(first).length <= 12 &&
    second.type === 'paragraph' &&
    second.label === null &&
    wordsOf(second).length <= TITLE_LENGTH
  );
}

function wordsOf(block: SourceBlock): string {
  return block.type === 'paragraph' ? block.runs.map(({ text }) => text).join('') : '';
}
