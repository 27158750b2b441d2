import type { TextRun } from '../../../../src/corpus/reading/source.ts';
import { child, elements, type XmlElement } from '../xml.ts';
import type { NoteKind } from './note-marks.ts';
import { type RunProperties, readRunProperties } from './properties.ts';
import type { DocxReading } from './reading.ts';
import { readSymbol } from './symbols.ts';

/** What stands in a paragraph: runs of its text, and boxes that are anchored to it. */
export interface RunContent {
  readonly runs: TextRun[];
  /** Of most of its characters, in points; null where nothing says it. */
  size: number | null;
  /** Contents of text boxes, each a list of paragraphs and tables. */
  readonly boxes: XmlElement[];
}

/** Elements around runs that say nothing about whether they are shown. */
const AROUND = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:bdo',
  'w:dir',
  'm:oMathPara',
  'm:oMath',
  'w:rubyBase',
  'w:ruby',
]);

/** Reads the runs of a paragraph as shown when every tracked change is accepted. */
export function readRuns(
  paragraph: XmlElement,
  face: RunProperties,
  reading: DocxReading,
): RunContent {
  const content: RunContent = { runs: [], size: null, boxes: [] };
  const sizes = new Map<number, number>();
  walk(paragraph);
  // The instruction of a field stands in one paragraph; only its result may go on in others.
  while (reading.fields.at(-1)?.inResult === false) reading.fields.pop();
  content.size = [...sizes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
  return content;

  function walk(parent: XmlElement): void {
    for (const element of elements(parent)) {
      const { name } = element;
      if (name === 'w:r' || name === 'm:r') readRun(element);
      else if (name === 'w:ins' || name === 'w:moveTo') {
        reading.changes.insertions += 1;
        walk(element);
      } else if (name === 'w:del' || name === 'w:moveFrom') reading.changes.deletions += 1;
      else if (name === 'mc:AlternateContent') walk(chosen(element));
      else if (AROUND.has(name) || (name.startsWith('m:') && name !== 'm:ctrlPr')) walk(element);
    }
  }

  function readRun(run: XmlElement): void {
    const properties = child(run, 'w:rPr');
    const style = reading.styles.run(child(properties, 'w:rStyle')?.attributes['w:val']);
    const shown = { ...face, ...style, ...readRunProperties(properties) };
    let note: string | undefined;
    for (const element of elements(run)) {
      switch (element.name) {
        case 'w:fldChar':
          readField(element);
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          note = meetNote(element, run) ?? note;
          break;
        case 'w:lastRenderedPageBreak':
          reading.marks.endPage();
          break;
        case 'w:ruby':
          walk(element);
          break;
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          findBoxes(element);
          break;
        case 'mc:AlternateContent':
          findBoxes(chosen(element));
          break;
        default: {
          const text = textOf(element);
          if (text !== '') add(text, shown, note);
        }
      }
    }
  }

  function add(text: string, shown: RunProperties, note: string | undefined): void {
    if (reading.fields.some(({ inResult }) => !inResult)) return;
    if (shown.hidden) {
      if (text.trim() !== '') reading.hidden.push(text.trim());
      return;
    }
    const run = {
      text,
      bold: shown.bold ?? false,
      italic: shown.italic ?? false,
      superscript: shown.superscript ?? false,
      ...(note === undefined ? {} : { note }),
    };
    content.runs.push(run);
    if (shown.size !== undefined) sizes.set(shown.size, (sizes.get(shown.size) ?? 0) + text.length);
  }

  function readField({ attributes }: XmlElement): void {
    const type = attributes['w:fldCharType'];
    if (type === 'begin') reading.fields.push({ inResult: false });
    else if (type === 'end') reading.fields.pop();
    else if (type === 'separate' && reading.fields.length > 0)
      reading.fields.at(-1)!.inResult = true;
  }

  /** The id of a note whose own sign follows as text; the sign of any other is counted and added. */
  function meetNote({ name, attributes }: XmlElement, run: XmlElement): string | undefined {
    const kind: NoteKind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    const reference = attributes['w:id'] ?? '';
    const id = `${kind} ${reference}`;
    const isCustom = ['1', 'true', 'on'].includes(attributes['w:customMarkFollows'] ?? '');
    const mark = isCustom ? elements(run).map(textOf).join('').trim() : reading.marks.next(kind);
    reading.notes.push({ kind, reference, id, mark });
    if (isCustom) return id;
    add(mark, { ...face, superscript: true }, id);
    return undefined;
  }

  function findBoxes(parent: XmlElement): void {
    for (const element of elements(parent)) {
      if (element.name === 'w:txbxContent') content.boxes.push(element);
      else if (element.name === 'mc:AlternateContent') findBoxes(chosen(element));
      else findBoxes(element);
    }
  }
}

/** What an element of a run shows; nothing for what is no text, such as instructions of fields. */
function textOf(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
    case 'm:t': {
      const text = element.children.filter((one) => typeof one === 'string').join('');
      return element.attributes['xml:space'] === 'preserve' ? text : text.trim();
    }
    case 'w:tab':
    case 'w:ptab':
    case 'w:cr':
      return ' ';
    case 'w:br':
      return ' ';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return readSymbol(element.attributes['w:char'] ?? '');
    default:
      return '';
  }
}

/** Of alternatives the first, which newer programs show; all hold the same words. */
function chosen(alternatives: XmlElement): XmlElement {
  return (
    child(alternatives, 'mc:Choice') ??
    child(alternatives, 'mc:Fallback') ?? { name: '', attributes: {}, children: [] }
  );
}
