import { participantNamed } from '../states/names-index.ts';
import type { Panellist, Stated } from './model.ts';

const TITLE = /^(?:Mr|Ms|Mrs|Dr|Prof|H\.E)\. /;

/**
 * One entry a panellist: reports name them once with their office and once in a list, not always
 * alike. Two are one where the agenda item and the State agree and one name holds the other's words.
 */
export function mergePanellists(panellists: readonly Stated<Panellist>[]): Stated<Panellist>[] {
  const merged: Stated<Panellist>[] = [];
  for (const one of panellists) {
    const index = merged.findIndex(({ value }) => arePerson(value, one.value));
    if (index < 0) merged.push(one);
    else merged[index] = join(merged[index]!, one);
  }
  return merged;
}

function arePerson(a: Panellist, b: Panellist): boolean {
  if (a.agendaItem !== b.agendaItem || stateOf(a) !== stateOf(b)) return false;
  const [fewer, more] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return fewer!.every((word) => more!.includes(word));
}

function join(a: Stated<Panellist>, b: Stated<Panellist>): Stated<Panellist> {
  return {
    value: {
      name: fuller(a.value.name, b.value.name),
      office: a.value.office ?? b.value.office,
      state: a.value.state ?? b.value.state,
      group: a.value.group ?? b.value.group,
      agendaItem: a.value.agendaItem,
    },
    proofs: [...a.proofs, ...b.proofs],
  };
}

/** The name with more words, a title set apart; of equal ones the one with a title. */
function fuller(a: string, b: string): string {
  const more = b.replace(TITLE, '').length - a.replace(TITLE, '').length;
  return more > 0 || (more === 0 && b.length > a.length) ? b : a;
}

function wordsOf({ name }: Panellist): string[] {
  return name.replace(TITLE, '').split(' ');
}

function stateOf({ state }: Panellist): string | null {
  return state && (participantNamed(state)?.name ?? state);
}
