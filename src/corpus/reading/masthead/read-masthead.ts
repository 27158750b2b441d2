import { readDates } from '../../dates.ts';
import type { ParagraphBlock, Source } from '../source.ts';
import type { Masthead } from '../structure.ts';
import { findMeeting } from './find-meeting.ts';
import { findOrgan, findRecordOrgan, isRecord } from './find-organ.ts';
import { findRecordTitle, findTitle, titleWords } from './find-title.ts';
import { firstMatch, type MastheadLine, readLines } from './line.ts';
import { readSymbols } from './read-symbols.ts';

export interface ReadMasthead {
  readonly values: Omit<Masthead, 'kind'>;
  /** The block that is the title; null where none was found. */
  readonly titleBlock: ParagraphBlock | null;
  /** The title first, then the other lines that may tell the kind of document. */
  readonly titles: readonly string[];
  /** The blocks that a value was read from. */
  readonly used: ReadonlySet<ParagraphBlock>;
}

const JOB_NUMBER = /(?<![\w.-])(?:[A-Z]{1,4}\.)?\d{2}-\d{5,6}(?!\d)/;
const ORIGINAL = /(?:^|\s)(Original:?\s[A-Z]\w+(?:(?:\/|,\s|\sand\s)[A-Z]\w+)*)/;
const ONLY = /(?:^|\s)([A-Z]\w+(?:(?:,|\sand)\s[A-Z]\w+)* only)$/;

/**
 * Reads what a document prints about itself in its masthead or on its cover. Nothing is concluded
 * that is not printed there or, for symbol and job number, in running heads and feet.
 */
export function readMasthead(front: readonly ParagraphBlock[], source: Source): ReadMasthead {
  const lines = readLines(front);
  const texts = lines.map(({ text }) => text);
  const furniture = source.furniture.map(({ text }) => text);
  const symbol = readSymbols(texts, furniture);
  const record = lines.some(isRecord);
  const organ = record ? findRecordOrgan(lines) : findOrgan(lines);
  const rest = lines.filter((line) => !organ.lines.includes(line));
  const meeting = findMeeting(rest);
  const agenda = findAgendaItem(lines);
  const untold = rest.filter(
    (line) => !meeting.lines.includes(line) && !agenda.lines.includes(line),
  );
  const title = record ? findRecordTitle(rest) : findTitle(untold);
  const used = [...organ.lines, ...meeting.lines, ...agenda.lines, ...(title ? [title] : [])];
  const bold = lines.filter((line) => line.bold && line !== title);
  return {
    used: new Set(used.map(({ block }) => block)),
    titleBlock: title?.block ?? null,
    titles: [...(title ? [titleWords(title.text)] : []), ...bold.map(({ text }) => text)],
    values: {
      symbol,
      title: title ? titleWords(title.text) : null,
      body: organ.body,
      subsidiary: organ.subsidiary,
      session: meeting.session,
      place: meeting.place,
      dates: meeting.dates,
      distribution: firstMatch(lines, /^Distr\.?:?\s*([A-Z]\w+)/i),
      issued: findIssued(lines),
      language: firstMatch(lines, ORIGINAL) ?? firstMatch(lines, ONLY),
      agendaItem: agenda.text,
      status: isDraft(symbol, lines) ? 'draft' : 'final',
      jobNumber:
        [...texts, ...furniture].map((text) => JOB_NUMBER.exec(text)?.[0]).find(Boolean) ?? null,
    },
  };
}

/** The day of issue stands alone under "Distr.", or in square brackets in Official Records. */
function findIssued(lines: readonly MastheadLine[]): string | null {
  for (const { text } of lines) {
    const day =
      /^\[?(\d{1,2} \p{L}+ \d{4})\]?$/u.exec(text)?.[1] ??
      /^Distr\..*?(\d{1,2} \p{L}+ \d{4})/u.exec(text)?.[1];
    const span = day ? readDates(day) : null;
    if (span) return span.start;
  }
  return null;
}

const isDraft = (symbol: readonly string[], lines: readonly MastheadLine[]) =>
  symbol.some((one) => /\/(?:L|CRP|WP)\.\d/.test(one)) ||
  lines.some(
    ({ text, size, bold }) => /^(?:Draft|Provisional draft)\b/i.test(text) && (bold || size > 11),
  );

/** "Agenda item 3" with its title in bold below, or "Item 5 of the provisional agenda". */
function findAgendaItem(lines: readonly MastheadLine[]): {
  readonly text: string | null;
  readonly lines: readonly MastheadLine[];
} {
  const index = lines.findIndex(({ text }) =>
    /^\(?(?:Provisional )?(?:Agenda )?items? \d+/i.test(text),
  );
  if (index < 0) return { text: null, lines: [] };
  const item = lines[index]!;
  const title = lines[index + 1];
  const words = item.text.replace(/\*+$/, '').replace(/^\((.*)\)$/, '$1');
  if (!title?.bold || title.size > item.size + 0.8) return { text: words, lines: [item] };
  return { text: `${words}: ${title.text.replace(/\*+$/, '')}`, lines: [item, title] };
}
