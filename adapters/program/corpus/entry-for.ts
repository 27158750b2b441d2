import type { FoundBody } from '../../../src/corpus/adding/find-body.ts';
import { bodyIdFor, type ProposedEntry } from '../../../src/corpus/adding/propose-entry.ts';
import type { Body } from '../../../src/corpus/catalogue.ts';
import type { Structure } from '../../../src/corpus/reading/structure.ts';
import type { NewDocument } from '../../library/keeping/keep-document.ts';
import type { PersonAtTerminal } from './person.ts';

type Made = Pick<NewDocument, 'entry' | 'body'>;

/**
 * The entry of a document, its open questions answered by the person or by the proposals; a string
 * says what cannot be known without a person.
 */
export async function entryFor(
  { masthead }: Structure,
  proposed: ProposedEntry,
  found: FoundBody | null,
  bodies: readonly Body[],
  person: PersonAtTerminal | null,
): Promise<Made | string> {
  const body = await bodyFor(found, bodies, person);
  if (typeof body === 'string') return body;
  const year = proposed.year ?? (await askYear(person));
  if (year === null) return 'the year of the meeting is not printed.';
  const [symbol = null, ...otherSymbols] = masthead.symbol;
  const { id, kind, title, subtitle, ordinal, start, end } = proposed;
  return {
    body: body.isNew ? body.body : null,
    entry: {
      id,
      kind,
      title,
      subtitle,
      body: body.body.id,
      meeting: { year, ordinal, start, end, place: masthead.place },
      distribution: distributionOf(masthead.distribution),
      issued: masthead.issued,
      language: masthead.language,
      status: masthead.status,
      symbol,
      otherSymbols,
      jobNumber: masthead.jobNumber,
      addendumTo: proposed.addendumTo,
      corrects: [...proposed.corrects],
      supersedes: [...proposed.supersedes],
      supersededBy: [],
      supplement: proposed.supplement,
      session: masthead.session,
      agendaItem: masthead.agendaItem,
      link: null,
    },
  };
}

async function bodyFor(
  found: FoundBody | null,
  bodies: readonly Body[],
  person: PersonAtTerminal | null,
): Promise<{ readonly body: Body; readonly isNew: boolean } | string> {
  if (found?.type === 'held') return { body: found.body, isNew: false };
  if (found === null && person === null)
    return 'the body that issued it is not printed, and nobody can be asked.';
  const known = found ?? { name: '', abbreviation: '', parent: null, code: null };
  const name = person ? await person.ask('The body, as issued', known.name) : known.name;
  const short = person
    ? await person.ask('What people call it (abbreviation)', known.abbreviation)
    : known.abbreviation;
  if (name === '') return 'the body that issued it is not known.';
  const held = bodies.find((body) => body.name.toLowerCase() === name.toLowerCase());
  if (held) return { body: held, isNew: false };
  const body: Body = {
    id: bodyIdFor(name, short, bodies),
    name,
    parent: known.parent,
    abbreviations: short === '' ? [] : [short],
    codes: known.code === null ? [] : [known.code],
  };
  return { body, isNew: true };
}

async function askYear(person: PersonAtTerminal | null): Promise<number | null> {
  const year = person ? await person.ask('Year of the meeting or of issue', '') : '';
  return /^(?:19|20)\d\d$/.test(year) ? Number(year) : null;
}

const DISTRIBUTIONS = ['General', 'Limited', 'Restricted', 'Provisional'] as const;

function distributionOf(printed: string | null): (typeof DISTRIBUTIONS)[number] | null {
  return DISTRIBUTIONS.find((one) => one.toLowerCase() === printed?.toLowerCase()) ?? null;
}
