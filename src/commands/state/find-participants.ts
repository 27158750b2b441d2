import type { Library } from '../../corpus/library.ts';
import { findNames } from '../../corpus/states/find-names.ts';
import { participantNamed, participants } from '../../corpus/states/names-index.ts';
import { distance } from '../../text/edit-distance.ts';
import { fold } from '../../text/fold.ts';
import { organizationsNamed } from './record.ts';

/** Longer than any name; what is longer is no name. */
const LONGEST = 80;
/** One slip in a short name, two in a longer one. */
const slips = (name: string) => (name.length < 7 ? 2 : 3);

type Organizations = ReturnType<typeof organizationsNamed>;

export interface FoundNames {
  /** Names that the line stands for. */
  readonly exact: readonly string[];
  /** Names near to what was typed, best first, where none is meant exactly. */
  readonly nearest: readonly string[];
}

/** Whom a typed name stands for; nothing is guessed, near names are only offered. */
export function findParticipants(typed: string, library: Library): FoundNames {
  if (typed.length > LONGEST) return { exact: [], nearest: [] };
  const organizations = organizationsNamed(library);
  const one = participantNamed(typed)?.name ?? organizationNamed(typed, organizations);
  if (one) return { exact: [one], nearest: [] };
  const several = new Set(findNames(typed).map(({ participant }) => participant.name));
  if (several.size > 1) return { exact: [...several], nearest: [] };
  return { exact: [], nearest: near(fold(typed), organizations) };
}

/** Names that begin with what is typed, then those that have a word that does; near ones where none does. */
export function completeNames(typed: string, library: Library): string[] {
  // "united st" is the beginning of "States" too, and not only "Saint".
  const wanted = [...new Set([fold(typed), fold(`${typed}q`).slice(0, -1)])];
  const all = known(organizationsNamed(library));
  const begins = all.filter(({ key }) => wanted.some((start) => key.startsWith(start)));
  const within = all.filter(({ key }) => wanted.some((start) => key.includes(` ${start}`)));
  const found = [...begins, ...within].map(({ name }) => name);
  return [...new Set(found.length > 0 ? found : findParticipants(typed, library).nearest)];
}

/** By its name, with or without the abbreviation in brackets, or by the abbreviation. */
function organizationNamed(typed: string, organizations: Organizations): string | undefined {
  const wanted = fold(typed);
  return keysOf(organizations).find(({ key }) => key === wanted)?.name;
}

/** The ways to write an organization, and the abbreviation that a document puts in brackets. */
function keysOf(organizations: Organizations): { key: string; name: string }[] {
  return [...organizations].flatMap(([name, spellings]) =>
    [...spellings]
      .flatMap((one) => [one, /\(([^()]+)\)$/.exec(one)?.[1] ?? one])
      .map((one) => ({ key: fold(one), name })),
  );
}

function known(organizations: Organizations): { key: string; name: string }[] {
  return [
    ...participants.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((one) => ({ key: fold(one), name })),
    ),
    ...keysOf(organizations),
  ];
}

function near(wanted: string, organizations: Organizations): string[] {
  if (wanted === '') return [];
  const all = known(organizations);
  const holding = all.filter(({ key }) => ` ${key} `.includes(` ${wanted} `));
  const slipped = all
    .map((one) => ({ ...one, far: distance(wanted, one.key, slips(one.key)) }))
    .filter(({ far, key }) => far < slips(key))
    .sort((a, b) => a.far - b.far);
  const beginning = all.filter(({ key }) => wanted.length > 2 && key.startsWith(wanted));
  return [...new Set([...holding, ...slipped, ...beginning].map(({ name }) => name))].slice(0, 5);
}
