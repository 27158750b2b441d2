import { formatNumber } from '../number-formats.ts';
import { child, elements, type XmlElement } from '../xml.ts';

export type NoteKind = 'footnote' | 'endnote';

/** Counts the automatic marks of notes; notes are to be told in the order of their indicators. */
export interface NoteMarks {
  readonly next: (kind: NoteKind) => string;
  readonly endSection: () => void;
  /** Tells where a page ended when the file was last shown. */
  readonly endPage: () => void;
}

interface Counting {
  readonly format: string;
  readonly start: number;
  readonly restart: string;
}

/**
 * How notes are counted follows from the settings of the document and of each section
 * (ISO 29500-1, 17.11): `sections` are the properties of the sections in their order.
 */
export function createNoteMarks(
  settings: XmlElement | null,
  sections: readonly XmlElement[],
): NoteMarks {
  const counts = { footnote: 0, endnote: 0 };
  let section = 0;
  return {
    next: (kind) => {
      counts[kind] += 1;
      const { format, start } = countingOf(kind);
      return formatNumber(counts[kind] + start - 1, format);
    },
    endSection: () => {
      section += 1;
      for (const kind of ['footnote', 'endnote'] as const) {
        if (countingOf(kind).restart !== 'continuous') counts[kind] = 0;
      }
    },
    endPage: () => {
      if (countingOf('footnote').restart === 'eachPage') counts.footnote = 0;
    },
  };

  function countingOf(kind: NoteKind): Counting {
    const name = `w:${kind}Pr`;
    const own = child(sections[section], name);
    const all = child(settings ?? undefined, name);
    const value = (of: string): string | undefined =>
      child(own, of)?.attributes['w:val'] ?? child(all, of)?.attributes['w:val'];
    return {
      format: value('w:numFmt') ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman'),
      start: Number(value('w:numStart') ?? 1),
      restart: value('w:numRestart') ?? 'continuous',
    };
  }
}

/** The properties of every section, in order; those of the last stand at the end of the body. */
export function findSections(body: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const one of elements(element)) {
      if (one.name === 'w:sectPr') found.push(one);
      else if (one.name === 'w:p') found.push(...elements(child(one, 'w:pPr') ?? one, 'w:sectPr'));
      else if (one.name !== 'w:tbl') visit(one);
    }
  };
  visit(body);
  return found;
}
