import type { TextRun } from '../../../../src/corpus/reading/source.ts';
import { type HtmlElement, textWithin } from './element.ts';
import { isUnseen } from './is-unseen.ts';
import type { Notes } from './notes.ts';

type HtmlFace = Omit<TextRun, 'text' | 'note'>;

const PLAIN: HtmlFace = { bold: false, italic: false, superscript: false };
const BOLD = new Set(['b', 'strong', 'th']);
const ITALIC = new Set(['i', 'em', 'cite', 'var', 'dfn', 'address']);

/** Runs of words that follow each other without a block between them. */
export function readRuns(
  nodes: readonly (HtmlElement | string)[],
  notes: Notes,
  face: HtmlFace = PLAIN,
): TextRun[] {
  return nodes.flatMap((node): TextRun[] => {
    if (typeof node === 'string') return [{ ...face, text: node }];
    if (isUnseen(node)) return [];
    if (node.name === 'br') return [{ ...face, text: ' ' }];
    if (notes.isBackLink(node)) return [];
    const note = notes.noteOf(node);
    if (note) return [{ ...face, superscript: true, text: note.mark, note: note.id }];
    return readRuns(node.children, notes, faceOf(node, face));
  });
}

/** The face in which an element sets its words, within the face around it. */
export function faceOf({ name, attributes }: HtmlElement, around: HtmlFace = PLAIN): HtmlFace {
  const style = attributes['style'] ?? '';
  return {
    bold: around.bold || BOLD.has(name) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style),
    italic: around.italic || ITALIC.has(name) || /font-style\s*:\s*italic/i.test(style),
    superscript: around.superscript || name === 'sup' || /vertical-align\s*:\s*super/i.test(style),
  };
}

export function isBlank(nodes: readonly (HtmlElement | string)[]): boolean {
  return nodes.every((node) => (typeof node === 'string' ? node : textWithin(node)).trim() === '');
}
