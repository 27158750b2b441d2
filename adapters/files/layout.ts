import { type Compilation, PROVENANCE } from '../../src/reply/compilation.ts';

/** When a compilation was made, in UTC, as the Editorial Manual writes days: "25 November 2026". */
export function writeDate(made: Date): string {
  return `${made.getUTCDate()} ${MONTHS[made.getUTCMonth()]} ${made.getUTCFullYear()}`;
}

/** What stands over every page: title, date and what it is not. */
export function layoutHead({ title }: Compilation, made: Date): [title: string, source: string] {
  return [`${title}, ${writeDate(made)}`, PROVENANCE];
}

/** The headings that come before a section: its meeting only where the one before has another. */
export function layoutHeadings({ sections }: Compilation, at: number): string[] {
  const { heading, subheading } = sections[at]!;
  return sections[at - 1]?.heading === heading ? [subheading] : [heading, subheading];
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
