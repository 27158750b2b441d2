import type { Placement, Structure } from '../structure.ts';
import { readCharacters } from './characters.ts';

/** A part of a structure whose words must stand in the original. */
export interface ProofPart {
  /** "resolution 68/5, 3": for people; null for what is no unit. */
  readonly unit: string | null;
  /** As printed in front of the words, where it is kept apart from them. */
  readonly label: string | null;
  readonly text: string;
  /** First and last page that its words can be on; null where there are no pages. */
  readonly pages: readonly [first: number, last: number] | null;
  /** Whether it must begin where a line of the original begins. */
  readonly startsLine: boolean;
  /** Whether it may go on the line of the part before it: an opening phrase or a heading set in one line. */
  readonly mayRunOn: boolean;
  /** Whether no other text can go on beyond it: headings and notes stand within texts, units do not. */
  readonly isClosed: boolean;
}

/** Kinds whose number does not stand in front of their words. */
const COUNTED: ReadonlySet<string> = new Set(['preambular', 'article']);

const ownLine = { unit: null, startsLine: true, mayRunOn: false } as const;

/** Every part of a structure that holds words of the original; tables cell by cell. */
export function readParts(structure: Structure): ProofPart[] {
  const { order, units, headings, tables, passages, notes, furniture } = structure;
  const lastPage = structure.pages ?? 0;
  const masthead = passages
    .map(({ role, text }) => (role === 'masthead' ? squeeze(text) : ''))
    .join('');
  const parts: ProofPart[] = [];
  for (const [index, placement] of order.entries()) {
    const page = pageOf(structure, placement);
    const pages = page === null ? null : ([page, nextPage(index)] as const);
    switch (placement.part) {
      case 'unit': {
        const { number, scope, kind, text } = units[placement.index]!;
        // Preambular paragraphs are counted, articles have their number in their heading, and the only
        // text of a decision has none; that of a recommendation may stand in the heading above it.
        const above = headingBefore(index);
        const isAbove = above !== null && above.split(/\s/).at(-1) === number;
        const label = COUNTED.has(kind) || number === '' || isAbove ? null : number;
        const mayRunOn = isAbove || followsOpening(index);
        const unit = [scope, number].filter((name) => name !== '').join(', ');
        parts.push({ unit, label, text, pages, startsLine: true, mayRunOn, isClosed: true });
        break;
      }
      case 'heading': {
        const { number, text } = headings[placement.index]!;
        // A resolution's title stands in its masthead, too, where its words are counted.
        if (parts.every(({ unit }) => unit === null) && masthead.includes(squeeze(text))) break;
        const own = number === text ? null : number;
        const label = standsApart(index) ? null : own;
        if (own !== label) parts.push({ ...ownLine, label, text: own!, pages, isClosed: false });
        parts.push({ ...ownLine, label, text, pages, isClosed: false });
        break;
      }
      case 'table': {
        const { title, rows } = tables[placement.index]!;
        for (const text of [title ?? '', ...rows.flat()]) parts.push(loose(text, pages));
        break;
      }
      case 'passage': {
        const { role, text } = passages[placement.index]!;
        const isRunning = role !== 'masthead' && role !== 'contents' && role !== 'unplaced';
        if (isRunning) {
          parts.push({ ...ownLine, label: null, text, pages, isClosed: true });
        } else for (const line of text.split('\n')) parts.push(loose(line, pages));
        break;
      }
    }
  }
  for (const { mark, text, page } of notes) {
    const pages = page === null ? null : ([page, Math.min(page + 1, lastPage)] as const);
    parts.push({ ...ownLine, label: mark, text, pages, isClosed: false });
  }
  for (const { page, text } of furniture) {
    for (const line of text.split('\n')) {
      parts.push(loose(line, page === null ? null : [page, page]));
    }
  }
  return parts.filter(({ text, label }) => text.trim() !== '' || label !== null);

  /** The number, as printed, of the heading right before a part; null where another part stands there. */
  function headingBefore(index: number): string | null {
    const before = order[index - 1];
    return before?.part === 'heading' ? headings[before.index]!.number : null;
  }

  /** Whether "[Original: Spanish]" or the like stands between a heading's number and its words. */
  function standsApart(index: number): boolean {
    const after = order[index + 1];
    return after?.part === 'passage' && passages[after.index]!.text.startsWith('[');
  }

  function followsOpening(index: number): boolean {
    const before = order[index - 1];
    return before?.part === 'passage' && passages[before.index]!.role === 'opening';
  }

  /** The page of the unit after a part, which ends there at the latest: headings may stand inside it. */
  function nextPage(index: number): number {
    const next = order.findIndex(({ part }, at) => at > index && part === 'unit');
    return next === -1 ? lastPage : (pageOf(structure, order[next]!) ?? lastPage);
  }
}

function squeeze(text: string): string {
  return readCharacters([{ page: null, text }]).text;
}

function loose(text: string, pages: ProofPart['pages']): ProofPart {
  return { ...ownLine, label: null, text, pages, startsLine: false, isClosed: false };
}

function pageOf(structure: Structure, { part, index }: Placement): number | null {
  switch (part) {
    case 'unit':
      return structure.units[index]!.page;
    case 'heading':
      return structure.headings[index]!.page;
    case 'table':
      return structure.tables[index]!.page;
    case 'passage':
      return structure.passages[index]!.page;
  }
}
