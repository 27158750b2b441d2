import type { ParagraphBlock, TextRun } from '../../../src/corpus/reading/source.ts';

/** A paragraph of a format that says nothing of its place and size, but what is told here. */
export function plainParagraph(
  runs: readonly TextRun[],
  told: Partial<Omit<ParagraphBlock, 'type' | 'runs'>> = {},
): ParagraphBlock {
  return {
    type: 'paragraph',
    page: null,
    runs,
    label: null,
    indent: 0,
    hanging: told.indent ?? 0,
    alignment: 'left',
    size: null,
    headingLevel: null,
    gap: 0,
    uncertain: null,
    ...told,
  };
}
