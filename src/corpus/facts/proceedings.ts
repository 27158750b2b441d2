import type { Unit } from '../model.ts';
import { agendaItemsIn, readAgenda } from './agenda.ts';
import { attendanceIn, documentsBeforeIt, participantsListIn } from './documentation.ts';
import { mergePanellists } from './merge-panellists.ts';
import type { AgendaItem, Meeting, Stated } from './model.ts';
import { readParticipation } from './participation.ts';
import { chairIn, panellistsIn } from './people.ts';
import { proofOfUnit } from './proof.ts';

/** What a meeting's own reports state of its course. */
export type Proceedings = Omit<Meeting, 'body' | 'year' | 'ordinal' | 'dates' | 'place'>;

/** The course of a meeting, from the paragraphs of its reports. */
export function readProceedings(paragraphs: readonly Unit[]): Proceedings {
  return {
    chair: first(({ text }) => chairIn(text)),
    agenda: first(({ text }) => readAgenda(text)),
    agendaItems: byNumber(every(({ text }) => agendaItemsIn(text))),
    panellists: mergePanellists(every(({ text }) => panellistsIn(text))),
    participation: every(({ text }) => readParticipation(text) ?? []),
    attendance: first(({ text }) => attendanceIn(text)),
    documentation: every(documentsBeforeIt),
    participantsList: first(({ text }) => participantsListIn(text)),
  };

  function every<T>(read: (unit: Unit) => T | readonly T[]): Stated<T>[] {
    return once(
      paragraphs.flatMap((unit) =>
        [read(unit)].flat().map((value) => ({ value: value as T, proofs: [proofOfUnit(unit)] })),
      ),
    );
  }

  function first<T>(read: (unit: Unit) => T | null): Stated<T> | null {
    for (const unit of paragraphs) {
      const value = read(unit);
      if (value !== null) return { value, proofs: [proofOfUnit(unit)] };
    }
    return null;
  }
}

/** What several paragraphs state alike, as one fact with all its proofs. */
function once<T>(facts: readonly Stated<T>[]): Stated<T>[] {
  const known = new Map<string, Stated<T>>();
  for (const { value, proofs } of facts) {
    const key = JSON.stringify(value);
    known.set(key, { value, proofs: [...(known.get(key)?.proofs ?? []), ...proofs] });
  }
  return [...known.values()];
}

/** One entry an item, with the title where one paragraph gives it, that one proving it first. */
function byNumber(mentions: readonly Stated<AgendaItem>[]): Stated<AgendaItem>[] {
  const items = new Map<number, Stated<AgendaItem>>();
  for (const mention of mentions) {
    const known = items.get(mention.value.number);
    if (!known) items.set(mention.value.number, mention);
    else {
      const [named, other] =
        known.value.title === null && mention.value.title !== null
          ? [mention, known]
          : [known, mention];
      items.set(mention.value.number, {
        value: named.value,
        proofs: [...named.proofs, ...other.proofs].filter(
          (proof, i, all) => all.findIndex(({ ref }) => ref === proof.ref) === i,
        ),
      });
    }
  }
  return [...items.values()].sort((a, b) => a.value.number - b.value.number);
}
