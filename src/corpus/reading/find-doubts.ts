import { findUnplaced } from './find-unplaced.ts';
import { findFrontDoubts, findMastheadDoubts } from './masthead/find-masthead-doubts.ts';
import { textOf } from './runs.ts';
import type { ParagraphBlock, Source } from './source.ts';
import { type Doubt, doubt, type Masthead, type StructureUnit } from './structure.ts';
import type { ReadParts } from './structure-builder.ts';

/** Everything that a person should look at, in the order of the document. */
export function findDoubts(
  read: ReadParts & {
    masthead: Masthead;
    source: Source;
    /** Blocks before the text that no value was read from. */
    unread: readonly ParagraphBlock[];
  },
): Doubt[] {
  const found = [
    ...read.doubts,
    ...findMastheadDoubts(read.masthead),
    ...(read.units.length === 0 ? [doubt('no-units', 1, null, 'number')] : []),
    ...findFrontDoubts(read.unread),
    ...read.units.flatMap((unit) => unitDoubts(unit, read.masthead)),
    ...longUnits(read.units),
    ...strayIndicators(read.source),
    ...findUnplaced(read, read.source),
  ];
  return found.toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0));
}

const nameOf = ({ scope, number }: StructureUnit) => [scope, number].filter(Boolean).join(', ');

const ABBREVIATED = /^(?:paras?|arts?|sects?|vols?|chaps?|figs?)\./;

/** A job number is in no text; a page number stands beside the symbol of a running head. */
function unitDoubts(unit: StructureUnit, masthead: Masthead): Doubt[] {
  const found: Doubt[] = [];
  const job = masthead.jobNumber?.replace(/^[A-Z]+\./, '');
  const heads = masthead.symbol.map((symbol) => symbol.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const furniture = [
    ...(job ? [new RegExp(`(?<![\\w-])${job}(?!\\d)`)] : []),
    ...heads.map(
      (symbol) =>
        new RegExp(
          `(?:${symbol}\\s+\\d{1,3}(?:\\/\\d{1,3})(?!\\d)|\\d{1,3}\\/\\d{1,3}\\s+${symbol})`,
        ),
    ),
    /(?<!\w)\*\d{7}\*(?!\w)/,
  ];
  for (const pattern of furniture) {
    const match = pattern.exec(unit.text);
    if (match) found.push(doubt('furniture-inside', unit.page, nameOf(unit), match[0]));
  }
  // Files without raised letters set indicators right behind the word: "diseases;1".
  for (const match of unit.text.matchAll(
    /(?<!\p{Ll})\p{Ll}{3,}(?:[;:,]|[.]["”’]?|["”’])\d{1,2}(?=\s|$)/gu,
  ))
    if (!ABBREVIATED.test(match[0]))
      found.push(doubt('indicator-without-note', unit.page, nameOf(unit), match[0]));
  const next = nextNumber(unit.number);
  // The next number with its stop behind the end of a clause, or at the beginning of a line where no
  // list inside the paragraph has come to it: a paragraph that was not divided.
  const listed = next !== null && unit.items.includes(next.replace(/[\\.()]/g, ''));
  const inside = next
    ? (new RegExp(`[.;:,]["”’)]* ${next} +["“(]?\\p{Lu}`, 'u').exec(unit.text) ??
      (listed ? null : new RegExp(`\\n${next}(?=\\s|\\p{Lu})`, 'u').exec(unit.text)))
    : null;
  if (inside)
    found.push(
      doubt(
        'two-numbers',
        unit.page,
        nameOf(unit),
        unit.text.slice(inside.index, inside.index + 60),
      ),
    );
  return found;
}

/** The next number as it would be printed, for a pattern: "13\." after "12"; null for letters. */
function nextNumber(number: string): string | null {
  const figure = /^(?:(\d+(?:\.\d+)*)\.)?(\d+)$/.exec(number);
  if (figure)
    return figure[1]
      ? `${figure[1].replace('.', '\\.')}\\.${Number(figure[2]) + 1}`
      : `${Number(figure[2]) + 1}\\.`;
  const bracketed = /^\((\d+)\)$/.exec(number);
  return bracketed ? `\\(${Number(bracketed[1]) + 1}\\)` : null;
}

/** Lists of speakers make long units; beyond this many times the usual length a person should look. */
const TIMES = 8;
const LEAST_WORDS = 400;

function longUnits(units: readonly StructureUnit[]): Doubt[] {
  const lengths = units.map(({ text }) => text.split(/\s+/).length).toSorted((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return units
    .filter(({ text }) => {
      const words = text.split(/\s+/).length;
      return words > LEAST_WORDS && words > TIMES * usual;
    })
    .map((unit) => doubt('unit-long', unit.page, nameOf(unit), unit.text.slice(0, 80)));
}

/** A raised figure or asterisk behind a word, of which no note is known; units of measure are none. */
function strayIndicators(source: Source): Doubt[] {
  const found: Doubt[] = [];
  for (const block of source.blocks) {
    if (block.type !== 'paragraph') continue;
    for (const [index, run] of block.runs.entries()) {
      if (!run.superscript || run.note !== undefined || !/^\s*\d{1,3}[\s,]*$/.test(run.text))
        continue;
      const before = block.runs[index - 1]?.text ?? '';
      if (/(?:^|[\s(])(?:k|c|m|d|h)?m$|\d$/.test(before)) continue;
      found.push(
        doubt(
          'indicator-without-note',
          block.page,
          null,
          `${before.slice(-40)}${run.text} — ${textOf(block.runs).slice(0, 40)}`,
        ),
      );
    }
  }
  return found;
}
