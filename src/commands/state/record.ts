import type { Meeting, Participation, Standing, Stated } from '../../corpus/facts/model.ts';
import type { Library } from '../../corpus/library.ts';
import { participantNamed } from '../../corpus/states/names-index.ts';
import type { FactRow } from '../../reply/reply.ts';
import { factRow } from '../answers/fact-rows.ts';
import { nameMeeting } from '../meeting/find-meetings.ts';
import { writeItems } from '../meeting/proceedings.ts';

/** What the documents say that a participant did, and the paragraphs that name it beyond that. */
export interface Participated {
  readonly name: string;
  readonly rows: readonly FactRow[];
  /** References of the paragraphs behind the rows. */
  readonly proving: ReadonlySet<string>;
  /** References of every unit that names it, in the order of the corpus. */
  readonly named: readonly string[];
}

const STANDING: Record<Standing, string> = {
  party: 'party',
  signatory: 'signatory',
  'non-party': 'observer, neither party nor signatory',
  observer: 'observer',
  entity: 'observer, not a State',
  organization: 'observer, organization',
  secretariat: 'Secretariat',
  'not stated': 'capacity not stated',
};

/** Everything that the documents say of a participant, meeting by meeting. */
export function recordOf(name: string, library: Library): Participated {
  const rows: FactRow[] = [];
  const proving = new Set<string>();
  for (const meeting of library.meetings) {
    for (const [label, fact, words] of deeds(name, meeting)) {
      rows.push(factRow(label, fact, () => `${nameMeeting(meeting)}${words}`));
      for (const { ref } of fact.proofs) if (ref !== null) proving.add(ref);
    }
  }
  const naming = new Set([
    ...library.corpus.facts.names.filter((one) => one.name === name).map(({ ref }) => ref),
    ...proving,
  ]);
  const named = library.corpus.units.flatMap(({ ref }) => (naming.has(ref) ? [ref] : []));
  return { name, rows, proving, named };
}

/** The organizations that take part, each with the ways in which documents write it. */
export function organizationsNamed(library: Library): ReadonlyMap<string, ReadonlySet<string>> {
  const spellings = new Map<string, Set<string>>();
  for (const { participation } of library.meetings) {
    for (const { name, asIssued, kind } of participation.flatMap((one) => one.value.participants)) {
      if (kind !== 'organization') continue;
      const known = spellings.get(name) ?? new Set([name]);
      spellings.set(name, known.add(asIssued));
    }
  }
  return spellings;
}

type Deed = readonly [label: string, fact: Stated<unknown>, words: string];

function deeds(name: string, { participation, panellists, chair }: Meeting): Deed[] {
  const isOf = (state: string | null) =>
    state !== null && (participantNamed(state)?.name ?? state) === name;
  return [
    ...(chair && isOf(chair.value.state)
      ? [['Chair', chair, `: ${chair.value.name}`] satisfies Deed]
      : []),
    ...participation.flatMap((one): Deed[] => {
      const found = one.value.participants.find((participant) => participant.name === name);
      return found ? [[label(one.value), one, detail(one.value, found.asIssued, name)]] : [];
    }),
    ...panellists
      .filter(({ value }) => isOf(value.state))
      .map((one): Deed => {
        const { name: person, agendaItem } = one.value;
        return [
          'Panellist',
          one,
          `, ${writeItems(agendaItem === null ? [] : [agendaItem])}: ${person}`,
        ];
      }),
  ];
}

function label({ act, standing }: Participation): string {
  return `${act === 'attended' ? 'Attended' : 'Made a statement'} (${STANDING[standing]})`;
}

function detail({ act, agendaItems }: Participation, asIssued: string, name: string): string {
  const items = act === 'attended' ? '' : `, ${writeItems(agendaItems)}`;
  return `${items}${asIssued.startsWith(name) ? '' : `, as “${asIssued}”`}`;
}
