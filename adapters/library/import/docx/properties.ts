import { child, type XmlElement } from '../xml.ts';

/** Twentieths of a point in a point: the unit of lengths in Word files. */
const TWIPS = 20;

export interface NumberingReference {
  /** "0" takes away the numbering of the style. */
  readonly numId?: string;
  readonly level?: number;
}

/** What a style or a paragraph says of itself; what it does not say is absent. Lengths are points. */
export interface ParagraphProperties {
  readonly numbering?: NumberingReference;
  /** From 0; 9 is body text. */
  readonly outlineLevel?: number;
  readonly left?: number;
  /** Of the first line beyond `left`; negative for a hanging one. */
  readonly firstLine?: number;
  readonly before?: number;
  readonly alignment?: string;
}

/** The face of a run; a property that is not said is absent. */
export interface RunProperties {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly superscript?: boolean;
  /** Points. */
  readonly size?: number;
}

export function readParagraphProperties(element: XmlElement | undefined): ParagraphProperties {
  const numbering = child(element, 'w:numPr');
  const indent = child(element, 'w:ind')?.attributes ?? {};
  const outline = child(element, 'w:outlineLvl')?.attributes['w:val'];
  const left = lengthOf(indent['w:left'] ?? indent['w:start']);
  const hanging = lengthOf(indent['w:hanging']);
  const firstLine = hanging !== undefined ? -hanging : lengthOf(indent['w:firstLine']);
  const before = lengthOf(child(element, 'w:spacing')?.attributes['w:before']);
  const alignment = child(element, 'w:jc')?.attributes['w:val'];
  const level = child(numbering, 'w:ilvl')?.attributes['w:val'];
  const numId = child(numbering, 'w:numId')?.attributes['w:val'];
  return {
    ...(numbering
      ? { numbering: { ...(numId ? { numId } : {}), ...(level ? { level: Number(level) } : {}) } }
      : {}),
    ...(outline === undefined ? {} : { outlineLevel: Number(outline) }),
    ...(left === undefined ? {} : { left }),
    ...(firstLine === undefined ? {} : { firstLine }),
    ...(before === undefined ? {} : { before }),
    ...(alignment === undefined ? {} : { alignment }),
  };
}

export function readRunProperties(element: XmlElement | undefined): RunProperties {
  const size = Number(child(element, 'w:sz')?.attributes['w:val']);
  const raised = child(element, 'w:vertAlign')?.attributes['w:val'];
  return {
    ...toggle('bold', child(element, 'w:b')),
    ...toggle('italic', child(element, 'w:i')),
    ...toggle('hidden', child(element, 'w:vanish') ?? child(element, 'w:specVanish')),
    ...(raised === undefined ? {} : { superscript: raised === 'superscript' }),
    ...(Number.isFinite(size) ? { size: size / 2 } : {}),
  };
}

/** Elements of switches are on unless they say otherwise (ISO 29500-1, 17.17.4). */
export function isOn({ attributes }: XmlElement): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributes['w:val'] ?? '1');
}

function toggle(name: string, element: XmlElement | undefined): Record<string, boolean> {
  return element ? { [name]: isOn(element) } : {};
}

function lengthOf(value: string | undefined): number | undefined {
  const twips = Number.parseFloat(value ?? '');
  return Number.isFinite(twips) ? twips / TWIPS : undefined;
}
