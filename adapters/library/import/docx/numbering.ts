import { formatBullet, formatNumber } from '../number-formats.ts';
import { child, elements, type XmlElement } from '../xml.ts';
import {
  isOn,
  type NumberingReference,
  type ParagraphProperties,
  readParagraphProperties,
} from './properties.ts';

/** One of the nine levels of a list. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2": the numbers of levels, counted from 1, among other signs. */
  readonly text: string;
  /** All numbers in it are shown in arabic figures. */
  readonly legal: boolean;
  /** The level whose number, as it goes on, lets this one begin again; 0 for none. */
  readonly restart: number | null;
  readonly style: string | null;
  readonly paragraph: ParagraphProperties;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin at a number of their own where this list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

/** A numbered paragraph: its label as Word draws it, and how its level sets it. */
export interface DrawnNumber {
  readonly label: string;
  readonly paragraph: ParagraphProperties;
}

/** Counts the automatic numbers of a document; paragraphs are to be told in their order. */
export interface Numbering {
  /** Null where the paragraph has no number: no list, or one that was taken away (`numId` 0). */
  readonly next: (
    reference: NumberingReference | undefined,
    lineage: readonly string[],
  ) => DrawnNumber | null;
}

const PLAIN: Level = {
  start: 1,
  format: 'decimal',
  text: '',
  legal: false,
  restart: null,
  style: null,
  paragraph: {},
};

/** Lists that lean on styles that lean on lists end somewhere. */
const DEPTH = 10;

/** Reads the lists of a Word file; `numIdOf` tells the list that a style of numbering names. */
export function readNumbering(
  root: XmlElement | null,
  numIdOf: (style: string) => string | undefined,
): Numbering {
  const abstracts = new Map(
    (root ? elements(root, 'w:abstractNum') : []).map((one) => [
      one.attributes['w:abstractNumId'] ?? '',
      one,
    ]),
  );
  const nums = new Map(
    (root ? elements(root, 'w:num') : []).map((one) => [one.attributes['w:numId'] ?? '', one]),
  );
  const lists = new Map<string, List | null>();
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return { next };

  function next(
    reference: NumberingReference | undefined,
    lineage: readonly string[],
  ): DrawnNumber | null {
    const numId = reference?.numId;
    if (numId === undefined || numId === '0') return null;
    const list = listOf(numId, 0);
    if (!list) return null;
    const place = reference?.level ?? levelOfStyle(list, lineage) ?? 0;
    const level = list.levels.get(place);
    if (!level) return null;
    const counts = counters.get(list.abstract) ?? [];
    counters.set(list.abstract, counts);
    if (!begun.has(numId)) {
      begun.add(numId);
      for (const [at, start] of list.starts) counts[at] = start - 1;
    }
    counts[place] = (counts[place] ?? level.start - 1) + 1;
    // A higher level that was never shown is shown as it would begin.
    for (let at = 0; at < place; at++) counts[at] ??= list.levels.get(at)?.start ?? 1;
    for (const [at, { restart }] of list.levels) {
      if (at > place && restart !== 0 && (restart === null || place < restart))
        counts[at] = undefined;
    }
    return { label: labelOf(level, list, counts), paragraph: level.paragraph };
  }

  function listOf(numId: string, depth: number): List | null {
    const known = lists.get(numId);
    if (known !== undefined) return known;
    const list = readList(numId, depth);
    lists.set(numId, list);
    return list;
  }

  function readList(numId: string, depth: number): List | null {
    const num = nums.get(numId);
    const abstract = child(num, 'w:abstractNumId')?.attributes['w:val'];
    const element = abstract === undefined ? undefined : abstracts.get(abstract);
    if (!num || abstract === undefined || !element || depth > DEPTH) return null;
    const link = child(element, 'w:numStyleLink')?.attributes['w:val'];
    const linked = link === undefined ? undefined : numIdOf(link);
    const base = linked === undefined ? null : listOf(linked, depth + 1);
    const levels = new Map(base?.levels ?? elements(element, 'w:lvl').map(readLevel));
    const starts = new Map<number, number>();
    for (const override of elements(num, 'w:lvlOverride')) {
      const at = Number(override.attributes['w:ilvl']);
      const level = child(override, 'w:lvl');
      if (level) levels.set(...readLevel(level));
      const start = child(override, 'w:startOverride')?.attributes['w:val'];
      if (start === undefined) continue;
      starts.set(at, Number(start));
      levels.set(at, { ...(levels.get(at) ?? PLAIN), start: Number(start) });
    }
    return { abstract: base?.abstract ?? abstract, levels, starts };
  }
}

function readLevel(element: XmlElement): [number, Level] {
  const value = (name: string): string | undefined => child(element, name)?.attributes['w:val'];
  const restart = value('w:lvlRestart');
  const legal = child(element, 'w:isLgl');
  // Formats that newer versions know stand in an alternative, with an older one beside it.
  const format =
    value('w:numFmt') ??
    child(element, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt')?.attributes['w:val'];
  return [
    Number(element.attributes['w:ilvl']),
    {
      start: Number(value('w:start') ?? 0),
      format: format ?? 'decimal',
      text: value('w:lvlText') ?? '',
      legal: legal !== undefined && isOn(legal),
      restart: restart === undefined ? null : Number(restart),
      style: value('w:pStyle') ?? null,
      paragraph: readParagraphProperties(child(element, 'w:pPr')),
    },
  ];
}

/** A paragraph whose style is tied to a level is of that level. */
function levelOfStyle({ levels }: List, lineage: readonly string[]): number | null {
  for (const style of lineage) {
    for (const [at, level] of levels) if (level.style === style) return at;
  }
  return null;
}

function labelOf(level: Level, { levels }: List, counts: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return formatBullet(level.text);
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = levels.get(at)?.format ?? 'decimal';
      return formatNumber(counts[at] ?? 0, level.legal && format !== 'none' ? 'decimal' : format);
    })
    .trim();
}
