import { belongsToMeeting } from '../../corpus/belongs-to-meeting.ts';
import type { Meeting } from '../../corpus/facts/model.ts';
import type { Library } from '../../corpus/library.ts';
import type { Body } from '../../corpus/model.ts';
import { readOrdinal, writeOrdinal } from '../../corpus/ordinals.ts';
import { fold } from '../../text/fold.ts';

const FILLER = new Set(['meeting', 'session', 'of', 'in', 'year', 'no', 'number', 'held', 'at']);

/** A sign or a fraction, which folding would take away: -6, 6.5. */
const NOT_A_NUMBER = /\d[.,/:]\d|(?:^|\s)[-–−+]\d/u;

/** The meetings that a line names by year, ordinal or document; null where it cannot be read. */
export function findMeetings(argument: string, library: Library): readonly Meeting[] | null {
  const wanted = argument.normalize('NFKC').toLowerCase().trim();
  const document = library.document(wanted);
  if (document) return library.meetings.filter((meeting) => belongsToMeeting(document, meeting));
  if (NOT_A_NUMBER.test(wanted)) return null;
  const bodies = library.corpus.bodies.filter((body) =>
    namesOf(body).some((name) => has(wanted, name)),
  );
  const rest = bodies.flatMap(namesOf).reduce((text, name) => without(text, name), fold(wanted));
  const words = joinTens(rest.split(' ').filter((word) => word !== '' && !FILLER.has(word)));
  if (words.length === 0 || words.length > 2) return null;
  const readings = words.map(readWord);
  if (readings.some((reading) => reading === null)) return null;
  return library.meetings.filter(
    (one) =>
      (bodies.length === 0 || bodies.some(({ id }) => id === one.body)) &&
      readings.every((fits) => fits!(one)),
  );
}

/** "Sixth meeting, 2019"; a meeting whose ordinal is not stated goes by its year. */
export function nameMeeting({ ordinal, year }: Meeting): string {
  if (ordinal === null) return `Meeting of ${year}`;
  const word = writeOrdinal(ordinal.value);
  return `${word[0]!.toUpperCase()}${word.slice(1)} meeting, ${year}`;
}

/** The command line that shows a meeting, which names the body where it is not the default one. */
export function meetingCommand(meeting: Meeting, library: Library): string {
  const others = library.meetings.filter(({ year }) => year === meeting.year);
  const key =
    others.length > 1 && meeting.ordinal ? `${writeOrdinal(meeting.ordinal.value)}` : meeting.year;
  const body = library.body(meeting.body)!;
  const named = others.some((other) => other.body !== meeting.body) ? ` ${body.name}` : '';
  return `/meeting ${key}${named}`;
}

type Fits = (meeting: Meeting) => boolean;

function readWord(word: string): Fits | null {
  if (/^\d{4}$/.test(word)) return ({ year }) => year === Number(word);
  const ordinal = /^\d{1,2}$/.test(word) ? Number(word) : readOrdinal(word);
  return ordinal === null ? null : (meeting) => meeting.ordinal?.value === ordinal;
}

/** "twenty first" is one ordinal; folding takes its hyphen away. */
function joinTens(words: readonly string[]): string[] {
  const [first, second, ...rest] = words;
  const joined = first !== undefined && second !== undefined ? `${first}-${second}` : '';
  return readOrdinal(joined) === null ? [...words] : [joined, ...rest];
}

function namesOf({ name, abbreviations }: Body): string[] {
  return [name, ...abbreviations, name.split(/ (?:on|for) /)[0]!].map(fold);
}

function has(text: string, name: string): boolean {
  return ` ${fold(text)} `.includes(` ${name} `);
}

function without(text: string, name: string): string {
  return ` ${text} `.replace(` ${name} `, ' ').trim();
}
