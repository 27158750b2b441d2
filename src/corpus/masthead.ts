import type { Body, CatalogueDocument } from './catalogue.ts';
import { DATES, readDates } from './dates.ts';
import type { Fault } from './fault.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { SYMBOL } from './symbol.ts';

type MastheadReader = (match: RegExpExecArray) => Partial<StatedValue>;

/** What a masthead can state; a part that it does not state is absent. */
interface StatedValue {
  readonly distribution: string;
  readonly issued: string | null;
  readonly language: string;
  readonly place: string;
  readonly dates: string;
  readonly symbol: string;
}

/** The lines that mastheads of United Nations documents are made of. */
const READERS: readonly (readonly [RegExp, MastheadReader])[] = [
  [/^United Nations$/, () => ({})],
  [new RegExp(`^(${SYMBOL})$`), ([, symbol]) => ({ symbol: symbol! })],
  [
    new RegExp(`^Distr\\.: (\\w+)(?: (${DATES}))?$`),
    ([, distribution, date]) => ({ distribution: distribution!, ...(date ? issued(date) : {}) }),
  ],
  [new RegExp(`^${DATES}$`), ([date]) => issued(date)],
  [/^(?:Original: .+|\w+ only|\w+\/\w+ only)$/, ([language]) => ({ language })],
  [
    new RegExp(`^(\\p{L}[\\p{L} .’'-]*), (${DATES})$`, 'u'),
    ([, place, dates]) => ({ place: place!, dates: dates! }),
  ],
  [/^(?:\w+|\w+-\w+) session$/, () => ({})],
  [/^(?:Agenda item|Item|Items) \d.*$/, () => ({})],
];

/** Where a title tells place and days: "Report on the meeting … held in Vienna on 8 and 9 September 2020". */
const HELD = new RegExp(`\\bheld in (\\p{Lu}[\\p{L} .’'-]*?),?(?: from| on)? (${DATES})`, 'u');

function issued(date: string): Partial<StatedValue> {
  return { issued: readDates(date)?.start ?? null };
}

/**
 * Holds a document's catalogue entry against what its masthead and footers state: every value must
 * be stated there, and every line of the masthead must be accounted for.
 */
export function checkMasthead(
  entry: CatalogueDocument,
  body: Body,
  parsed: ParsedDocument,
): Fault[] {
  const faults: Fault[] = [];
  const stated: Partial<StatedValue> = {};
  const known = [body.name, body.parent, entry.title, entry.subtitle].filter(
    (name) => name !== null,
  );
  for (const { line, text } of parsed.masthead) {
    const read = READERS.map(([pattern, reader]) => ({ match: pattern.exec(text), reader })).find(
      ({ match }) => match,
    );
    if (read) Object.assign(stated, read.reader(read.match!));
    else if (!known.some((name) => name.includes(text))) {
      faults.push({
        file: entry.file,
        line,
        problem: `The masthead says "${text}", which the catalogue does not.`,
        fix: `Put it into the title, the subtitle or the body's name of "${entry.id}", or mark it with "# " and a number if it is a heading.`,
      });
    }
  }
  const { meeting } = entry;
  const held = HELD.exec(parsed.masthead.map(({ text }) => text).join(' '));
  const dates = readDates(stated.dates ?? held?.[2] ?? '');
  compare('distribution', entry.distribution, stated.distribution);
  compare('issued', entry.issued, stated.issued);
  compare('language', entry.language, stated.language);
  compare('symbol', entry.symbol, stated.symbol);
  compare('meeting.place', meeting.place, stated.place ?? held?.[1]);
  compare('meeting.start', meeting.start, dates?.start);
  compare('meeting.end', meeting.end, dates?.end);
  compare('jobNumber', entry.jobNumber, parsed.jobNumbers[0]);
  return faults;

  function compare(
    field: string,
    catalogued: string | null,
    found: string | null | undefined,
  ): void {
    if (catalogued === (found ?? null)) return;
    faults.push({
      file: entry.file,
      line: null,
      problem: `The catalogue gives ${field} of "${entry.id}" as ${catalogued ?? 'null'}; the document states ${found ?? 'none'}.`,
      fix: `Set ${field} to ${found ? `"${found}"` : 'null'}, as the document has it.`,
    });
  }
}
