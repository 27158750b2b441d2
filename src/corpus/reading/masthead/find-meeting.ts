import { ORDINAL } from '../../ordinals.ts';
import type { MastheadLine } from './line.ts';

export interface PrintedMeeting {
  readonly session: string | null;
  /** As printed: "16 June–8 July 2025". */
  readonly dates: string | null;
  readonly place: string | null;
  /** Lines that say this and nothing else. */
  readonly lines: readonly MastheadLine[];
}

const MONTH = String.raw`\p{Lu}\p{Ll}+`;
const DATES = String.raw`(?:\d{1,2}(?: ${MONTH})?(?: \d{4})?(?:\s?[–-]\s?|,? and |,? to |, ))*\d{1,2} ${MONTH} \d{4}`;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|of|the|de|la|el|am|upon)){0,4}`;
const PLACE = `${NAME}(?:, ${NAME})?`;
const KINDS =
  '(?:resumed|reconvened|substantive|special|regular|annual|organizational|emergency|intersessional|thematic|ordinary)';
const SESSION = String.raw`(?:(?:${ORDINAL}|\d{1,3}(?:st|nd|rd|th)|\d{4})\s(?:${KINDS}\s){0,3}|${KINDS}\s(?:${ORDINAL}\s)?)session(?:\sof\s\d{4})?`;

/** A line that is the session, its days and place and nothing else, at its beginning at least. */
const LINE = new RegExp(String.raw`^(?:Official Records\s)?(${SESSION})(?!\p{L})`, 'iu');
/** "Report on the twenty-fourth session", "Report of the Committee on its fortieth session". */
const TITLE = new RegExp(
  String.raw`^(?:Draft )?Report\b.*?\bon (?:the|its) (${SESSION})(?!\p{L})`,
  'iu',
);
const DAYS = new RegExp(String.raw`(?:^|\(|session,?\s)(?:(${PLACE}), )?(${DATES})\)?\*?$`, 'u');
const HELD = new RegExp(String.raw`\bheld (?:in|at) (${PLACE}) (?:from |on )?(${DATES})`, 'u');

/** The session with its days and place, where lines of the masthead, the cover or the title state them. */
export function findMeeting(lines: readonly MastheadLine[]): PrintedMeeting {
  const sessionLine = lines.find(({ text }) => LINE.test(text) && text.split(' ').length < 16);
  const session =
    (sessionLine && LINE.exec(sessionLine.text)?.[1]) ??
    lines.map(({ text }) => TITLE.exec(text)?.[1]).find(Boolean) ??
    null;
  const days = lines
    .map((line) => ({ line, read: readDays(line.text) }))
    .find(({ read }) => read !== null);
  const own = [sessionLine, days?.line].filter(
    (line) => line !== undefined && !/^(?:Draft )?Report\b/i.test(line.text),
  );
  return {
    session,
    dates: days?.read?.dates ?? null,
    place: days?.read?.place ?? null,
    lines: own as MastheadLine[],
  };
}

/** "New York, 3–7 March 2025", "16 June–8 July 2025", "(6 December 2024 and 10–14 March 2025)", "held in Bonn from …". */
function readDays(text: string): { dates: string; place: string | null } | null {
  const held = HELD.exec(text);
  if (held) return { place: held[1]!, dates: held[2]! };
  const match = DAYS.exec(text);
  if (!match) return null;
  // One day alone is the day of issue or adoption; with a place it is that of a meeting.
  const isSpan = /[–-]|\band\b|\bto\b/.test(match[2]!);
  return isSpan || match[1] ? { place: match[1] ?? null, dates: match[2]! } : null;
}
