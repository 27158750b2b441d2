import { sentencesOf } from '../../text/sentences.ts';
import { ORDINAL } from '../ordinals.ts';
import { findNames } from '../states/find-names.ts';
import { agendaItemsIn } from './agenda.ts';
import type { Panellist, Person } from './model.ts';

/** "Mr. Salvatore Vella (Italy)" */
const NAME_AND_STATE =
  /((?:\p{Lu}\S*|d[aei]l?|de la|van|von|der|bin|al-\S+)(?: (?:\p{Lu}[^\s,()]*|d[aei]l?|de|la|van|von|der|bin|al-\S+))*) \((\p{Lu}[^()]*(?:\([^()]*\))?)\)/gu;
const LED_BY = /\bled by the following panellists?: (.+)$/s;
const OF_MEETING =
  /\bopened by (.+?), (?:the )?Chair\b|\bChair of the [^,]+, (.+?), (?:opened|presided|chaired)\b/;
const INTRODUCED = new RegExp(
  String.raw`^(?:The|A) (?:(?:${ORDINAL}|final|last|other|next) )?panellist was (.+?)(?:, on behalf of the (Group of .+?))?\.?$`,
  'i',
);

/** The panellists that a paragraph names, each with what it says of them. */
export function panellistsIn(text: string): Panellist[] {
  const agendaItem = onlyItem(text);
  const led = LED_BY.exec(text);
  if (led) {
    return namesWithStates(led[1]!).map((person) => ({ ...person, group: null, agendaItem }));
  }
  return sentencesOf(text).flatMap((sentence) => {
    const introduced = INTRODUCED.exec(sentence);
    if (!introduced) return [];
    return [{ ...describedPerson(introduced[1]!), group: introduced[2] ?? null, agendaItem }];
  });
}

/** Who chaired the meeting, where a paragraph on its opening says so. */
export function chairIn(text: string): Person | null {
  const opened = OF_MEETING.exec(text);
  return opened ? (namesWithStates(opened[1] ?? opened[2]!)[0] ?? null) : null;
}

function namesWithStates(text: string): Person[] {
  return Array.from(text.matchAll(NAME_AND_STATE), ([, name, state]) => ({
    name: name!,
    office: null,
    state: state!,
  }));
}

/** "Mr. A. B., Director, Department of Home Affairs, South Africa": the State is the last one named. */
function describedPerson(text: string): Person {
  const comma = text.indexOf(', ');
  if (comma < 0) return { name: text, office: null, state: null };
  const name = text.slice(0, comma);
  const rest = text.slice(comma + 2);
  const last = findNames(rest).at(-1);
  if (!last || last.end !== rest.length) return { name, office: rest, state: null };
  const state = rest.slice(last.start);
  const before = rest.slice(0, last.start);
  const office = before.endsWith(', ') ? before.slice(0, -2) : rest;
  return { name, office: before === '' ? null : office, state };
}

function onlyItem(text: string): number | null {
  const numbers = new Set(agendaItemsIn(text).map(({ number }) => number));
  return numbers.size === 1 ? [...numbers][0]! : null;
}
