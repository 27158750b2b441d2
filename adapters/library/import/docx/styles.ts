import { child, elements, type XmlElement } from '../xml.ts';
import {
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from './properties.ts';

/** A style with what it inherits. */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  /** The style and those that it is based on, itself first. */
  readonly lineage: readonly string[];
}

export interface Styles {
  /** The style of paragraphs that name none. */
  readonly paragraph: (id: string | undefined) => Style;
  /** The face that a style of runs gives; empty where it is unknown. */
  readonly run: (id: string | undefined) => RunProperties;
}

const NONE: Style = { id: '', name: '', paragraph: {}, run: {}, lineage: [] };

/** Styles based on each other in a circle end somewhere. */
const DEPTH = 50;

/** Reads the styles of a Word file; null where it has none. */
export function readStyles(root: XmlElement | null): Styles {
  const all = new Map(
    (root ? elements(root, 'w:style') : []).map((style) => [
      style.attributes['w:styleId'] ?? '',
      style,
    ]),
  );
  const defaults: Style = {
    ...NONE,
    paragraph: readParagraphProperties(
      child(root ?? undefined, 'w:docDefaults', 'w:pPrDefault', 'w:pPr'),
    ),
    run: readRunProperties(child(root ?? undefined, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')),
  };
  const usual = [...all.values()].find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' &&
      ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId'];
  const read = new Map<string, Style>();
  return {
    paragraph: (id) => styleOf(id ?? usual, 0) ?? styleOf(usual, 0) ?? defaults,
    run: (id) => {
      const style = id === undefined ? undefined : all.get(id);
      return style ? ownRun(style, 0) : {};
    },
  };

  function styleOf(id: string | undefined, depth: number): Style | null {
    const element = id === undefined ? undefined : all.get(id);
    if (id === undefined || !element || depth > DEPTH) return null;
    const known = read.get(id);
    if (known) return known;
    const base = styleOf(child(element, 'w:basedOn')?.attributes['w:val'], depth + 1) ?? defaults;
    const own = readParagraphProperties(child(element, 'w:pPr'));
    const style: Style = {
      id,
      name: child(element, 'w:name')?.attributes['w:val'] ?? id,
      paragraph: {
        ...base.paragraph,
        ...own,
        // A style may keep the list of its base and change the level alone.
        ...(own.numbering ? { numbering: { ...base.paragraph.numbering, ...own.numbering } } : {}),
      },
      run: { ...base.run, ...readRunProperties(child(element, 'w:rPr')) },
      lineage: [id, ...base.lineage],
    };
    read.set(id, style);
    return style;
  }

  /** Of a character style only what it says itself: the rest comes from the paragraph. */
  function ownRun(style: XmlElement, depth: number): RunProperties {
    const base = all.get(child(style, 'w:basedOn')?.attributes['w:val'] ?? '');
    return {
      ...(base && depth < DEPTH ? ownRun(base, depth + 1) : {}),
      ...readRunProperties(child(style, 'w:rPr')),
    };
  }
}

/**
 * Names of heading styles in the templates of the United Nations, highest first: "_ H _Ch_G",
 * "Reg_H_1_G", "_ H_2/3". Word's own are "heading 1" and "Title".
 */
const UNITED_NATIONS = ['M', 'Ch', '1', '2/3', '4', '5/6'];
const UNITED_NATIONS_NAME = /(?:^|[^a-z])H[ _]*(M|Ch|1|2\/3|4|5\/6)(?:_?G)?$/i;

/** The level of heading that a style stands for, 1 for the highest; null for none. */
export function headingLevelOf({ name, paragraph: { outlineLevel } }: Style): number | null {
  if (outlineLevel !== undefined && outlineLevel < 9) return outlineLevel + 1;
  const word = /^(?:heading (\d)|(title))$/i.exec(name);
  if (word) return word[1] ? Number(word[1]) : 1;
  const template = UNITED_NATIONS_NAME.exec(name)?.[1]?.toLowerCase();
  const place = UNITED_NATIONS.findIndex((level) => level.toLowerCase() === template);
  return place === -1 ? null : place + 1;
}
