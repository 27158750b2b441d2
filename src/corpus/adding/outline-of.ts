import { enumerate } from '../../text/enumerate.ts';
import { intervals, writeIntervals } from '../../text/intervals.ts';
import type { Structure, StructureUnit } from '../reading/structure.ts';
import { UNIT_KINDS } from '../unit-kinds.ts';

/** A heading, or a part that numbers its own texts, with what stands directly under it. */
export interface OutlineLine {
  /** 0 for the document itself, above its first heading. */
  readonly level: number;
  /** "II. Deliberations" */
  readonly heading: string;
  /** "paragraphs 4–12 (9)"; empty where nothing stands directly under it. */
  readonly holds: string;
}

/** What a person compares at a glance with the document's own list of contents. */
export function outlineOf({ headings, units }: Structure): OutlineLine[] {
  const under = new Map<number | null, StructureUnit[]>();
  for (const unit of units) under.set(unit.heading, [...(under.get(unit.heading) ?? []), unit]);
  const above = under.get(null);
  return [
    ...(above ? [{ level: 0, heading: '', holds: countOf(above) }] : []),
    ...headings.map(({ level, number, text }, i) => ({
      level,
      heading: number === null ? text : `${number}. ${text}`,
      holds: countOf(under.get(i) ?? []),
    })),
  ];
}

function countOf(units: readonly StructureUnit[]): string {
  const kinds = [...new Set(units.map(({ kind }) => kind))];
  return enumerate(
    kinds.map((kind) => {
      const own = units.filter((unit) => unit.kind === kind);
      const numbers = own.map(({ number }) => number).filter((number) => number !== '');
      const { name } = UNIT_KINDS[kind];
      const noun = own.length === 1 ? name : `${name}s`;
      return numbers.length === 0
        ? `${own.length} ${noun} without number`
        : `${noun} ${writeIntervals(intervals(numbers))} (${own.length})`;
    }),
  );
}
