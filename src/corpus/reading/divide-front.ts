import { beginsText } from './body-start.ts';
import { textOf } from './runs.ts';
import type { ParagraphBlock, SourceBlock } from './source.ts';

export interface DividedBlocks {
  readonly front: readonly ParagraphBlock[];
  readonly contents: readonly ParagraphBlock[];
  readonly body: readonly SourceBlock[];
  /** Size of most words of the text in points; 0 where the format does not say. */
  readonly bodySize: number;
}

const CONTENTS_LINE = /(?:\.\s?){5,}\s*\d*$|…{2,}\s*\d*$|\t\d+$/;

/** Divides the blocks of a source into cover and masthead, contents, and text. */
export function divideFront(blocks: readonly SourceBlock[]): DividedBlocks {
  const bodySize = usualSize(blocks);
  const told = blocks.some(
    (block) => block.type === 'paragraph' && (block.front || block.contents),
  );
  if (told) {
    const is = (block: SourceBlock, place: 'front' | 'contents') =>
      block.type === 'paragraph' && block[place] === true;
    return {
      front: blocks.filter((block): block is ParagraphBlock => is(block, 'front')),
      contents: blocks.filter(
        (block): block is ParagraphBlock => is(block, 'contents') && !is(block, 'front'),
      ),
      body: blocks.filter((block) => !is(block, 'front') && !is(block, 'contents')),
      bodySize,
    };
  }
  const flat = blocks.flatMap(cellsAsParagraphs);
  const contents = flat.filter(
    (block): block is ParagraphBlock =>
      block.type === 'paragraph' && CONTENTS_LINE.test(textOf(block.runs)),
  );
  const lastContents = contents.length > 2 ? flat.indexOf(contents.at(-1)!) : -1;
  const start = flat.findIndex(
    (block, index) =>
      index > lastContents && block.type === 'paragraph' && beginsText(block, bodySize),
  );
  const end = Math.max(start, 0);
  const head = flat
    .slice(0, end)
    .filter((block): block is ParagraphBlock => block.type === 'paragraph');
  return {
    front: head.filter((block) => !contents.includes(block)),
    contents: head.filter((block) => contents.includes(block)),
    // Tables after the text begins stay whole; those before it held the masthead.
    body: start < 0 ? blocks : blocks.slice(blocks.indexOf(flat[end] as SourceBlock)),
    bodySize,
  };
}

/** Word sets mastheads as tables without lines: each cell is then a paragraph of its own. */
function cellsAsParagraphs(block: SourceBlock): SourceBlock[] {
  if (block.type === 'paragraph') return [block];
  return block.rows.flat().flatMap((cell) =>
    cell
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map(
        (text): ParagraphBlock => ({
          type: 'paragraph',
          page: block.page,
          runs: [{ text, bold: false, italic: false, superscript: false }],
          label: null,
          indent: 0,
          hanging: 0,
          alignment: 'left',
          size: null,
          headingLevel: null,
          gap: 0,
          uncertain: null,
        }),
      ),
  );
}

function usualSize(blocks: readonly SourceBlock[]): number {
  const sizes = new Map<number, number>();
  for (const block of blocks)
    if (block.type === 'paragraph' && !block.front && block.size !== null)
      sizes.set(block.size, (sizes.get(block.size) ?? 0) + textOf(block.runs).length);
  return [...sizes].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0]!;
}
