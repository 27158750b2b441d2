import { sentencesOf } from '../../text/sentences.ts';
import { DATES, type DaySpan, readDates } from '../dates.ts';
import type { Body } from '../model.ts';
import { ORDINAL, readOrdinal } from '../ordinals.ts';
import { namesBody } from './body-name.ts';

/** What one sentence says of one meeting. */
export interface MeetingStatement {
  readonly year: number;
  readonly ordinal: number | null;
  readonly dates: DaySpan | null;
  readonly place: string | null;
}

const MEETING_OF = '(?:meeting|session) of the ';

/** "The first meeting of … was held in Vienna from 30 May to 1 June 2012, the second from …" */
const HELD = new RegExp(String.raw`\bthe (${ORDINAL})\b([^,;.]*?),? (?:from|on) (${DATES})`, 'gi');
const WAS_HELD = new RegExp(`^ ${MEETING_OF}(.*) (?:was (?:held|convened)|took place)\\b`, 'i');
/** A city's name has no small words between its own: "Persons was held in Vienna" is none. */
const PLACE =
  /\b(?:in|at) (\p{Lu}[\p{L}’'-]*(?: (?:(?:of|de|la|del|el|es|al|du|am) )?\p{Lu}[\p{L}’'-]*)*)$/u;

/** "the first meeting of …, in 2012, to the seventh meeting, in 2020" */
const IN_YEAR = new RegExp(
  String.raw`\bthe (${ORDINAL}) (?:meeting|session)(?: of the ([^,;.]*))?, (?:held )?in (\d{4})\b`,
  'gi',
);
/** "In 2018, for the fifth meeting of …" */
const YEAR_FIRST = new RegExp(
  String.raw`\bin (\d{4}), (?:for|at) the (${ORDINAL}) ${MEETING_OF}([^,;.]*)`,
  'gi',
);

/** Every meeting of the body whose ordinal a text of the body's own documents states, with its year. */
export function meetingStatements(text: string, body: Body): MeetingStatement[] {
  return sentencesOf(text).flatMap((sentence) => [
    ...held(sentence, body),
    ...inYear(sentence, body),
    ...yearFirst(sentence, body),
  ]);
}

function held(sentence: string, body: Body): MeetingStatement[] {
  const matches = [...sentence.matchAll(HELD)];
  const named = WAS_HELD.exec(matches[0]?.[2] ?? '');
  if (!named || !namesBody(named[1]!, body)) return [];
  return matches.flatMap(([, ordinal, between, written]) => {
    const dates = readDates(written!);
    if (!dates) return [];
    const place = PLACE.exec(between!)?.[1] ?? null;
    return [{ year: yearOf(dates), ordinal: readOrdinal(ordinal!), dates, place }];
  });
}

function inYear(sentence: string, body: Body): MeetingStatement[] {
  const matches = [...sentence.matchAll(IN_YEAR)];
  if (!namesBody(matches[0]?.[2] ?? '', body)) return [];
  return matches
    .filter(([, , name]) => name === undefined || namesBody(name, body))
    .map(([, ordinal, , year]) => withoutDates(year!, ordinal!));
}

function yearFirst(sentence: string, body: Body): MeetingStatement[] {
  return [...sentence.matchAll(YEAR_FIRST)]
    .filter(([, , , name]) => namesBody(name!, body))
    .map(([, year, ordinal]) => withoutDates(year!, ordinal!));
}

function withoutDates(year: string, ordinal: string): MeetingStatement {
  return { year: Number(year), ordinal: readOrdinal(ordinal), dates: null, place: null };
}

/** The year in which a meeting ends, by which it is called. */
export function yearOf({ end }: DaySpan): number {
  return Number(end.slice(0, 4));
}
