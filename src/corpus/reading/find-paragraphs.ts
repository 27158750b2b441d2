import {
  areSpaced,
  beginsParagraph,
  type OpenParagraph,
  type ParagraphBeginning,
} from './begins-paragraph.ts';
import type { BodyLayout } from './body-layout.ts';
import { joinLines } from './join-lines.ts';
import type { Row } from './laid-out.ts';
import type { Alignment, ParagraphBlock } from './source.ts';
import { readLine, widthOf } from './text-line.ts';

/** A paragraph and the row that it begins with. */
export interface PlacedParagraph {
  readonly block: ParagraphBlock;
  readonly row: Row;
}

/**
 * Makes paragraphs of lines in the order of reading, over pages. A paragraph begins after a wider
 * gap, with a label, with an indent, with another size, or where the line before was ended although
 * the next word had room.
 */
export function findParagraphs(rows: readonly Row[], layout: BodyLayout): PlacedParagraph[] {
  const blocks: PlacedParagraph[] = [];
  let open: OpenParagraph | null = null;
  const isSpaced = areSpaced(rows, layout);
  for (const row of rows) {
    const line = readLine(row, layout);
    const start: ParagraphBeginning | null =
      open === null ? { gap: 0, uncertain: null } : beginsParagraph(open, line, layout, isSpaced);
    if (start) {
      if (open) blocks.push(placed(open, layout));
      open = {
        first: line,
        last: line,
        lines: 1,
        runs: [...line.runs],
        gap: start.gap,
        uncertain: start.uncertain,
        hanging: null,
      };
    } else {
      open!.runs = joinLines(open!.runs, line.runs);
      open!.hanging ??= line.x;
      open!.last = line;
      open!.lines += 1;
    }
  }
  if (open) blocks.push(placed(open, layout));
  return blocks;
}

const placed = (open: OpenParagraph, layout: BodyLayout): PlacedParagraph => ({
  block: close(open, layout),
  row: open.first.row,
});

function close(open: OpenParagraph, layout: BodyLayout): ParagraphBlock {
  const { first, last } = open;
  return {
    type: 'paragraph',
    page: first.page,
    runs: open.runs,
    label: first.label,
    ...(first.label === null ? {} : { labelBold: first.labelBold }),
    indent: first.x,
    hanging: open.hanging ?? first.textX,
    alignment: alignmentOf(open, layout),
    size: last.size,
    headingLevel: null,
    gap: open.gap,
    uncertain: open.uncertain,
  };
}

function alignmentOf({ first, lines }: OpenParagraph, layout: BodyLayout): Alignment {
  const width = widthOf(first.page, layout);
  const before = first.x;
  const after = width - first.right;
  if (lines > 1 || before < 30) return 'left';
  if (Math.abs(before - after) < 12) return 'centre';
  return after < 6 && before > 0.35 * width ? 'right' : 'left';
}
