import type { Meeting, Participation, Stated } from '../../corpus/facts/model.ts';
import { proofCommand } from '../../corpus/facts/proof.ts';
import type { Block, FactRow } from '../../reply/reply.ts';
import { enumerate } from '../../text/enumerate.ts';
import { join } from '../../text/marked.ts';
import { factRow, NOT_STATED } from '../answers/fact-rows.ts';
import { foldedSection } from '../answers/section.ts';

const OPEN = '[...] (the document leaves the list open)';

/** The agenda as adopted; where it is not held, the items that documents mention. */
export function agendaBlocks({ agenda, agendaItems }: Meeting): Block[] {
  const rows = agenda
    ? agenda.value.map(({ number, title, subitems }) => ({
        label: `Item ${number}`,
        value: { text: [title!, ...subitems.map(letter)].join('\n') },
        proof: proofCommand(agenda.proofs[0]!),
      }))
    : agendaItems.map((item) =>
        factRow(`Item ${item.value.number}`, item, ({ title }) => title ?? `title ${NOT_STATED}`),
      );
  if (rows.length === 0) return [];
  const notice: Block = {
    type: 'notice',
    text: 'The full agenda is not stated in the documents held; they mention these items.',
  };
  return [...foldedSection('Agenda', rows), ...(agenda ? [] : [notice])];
}

/** Who led the discussions. */
export function panellistBlocks({ panellists }: Meeting): Block[] {
  const rows = panellists.map((panellist) =>
    factRow(
      panellist.value.agendaItem === null ? 'Panellist' : `Item ${panellist.value.agendaItem}`,
      panellist,
      ({ name, office, state, group }) => {
        const place = state !== null && !office?.endsWith(state) ? [state] : [];
        const words = [name, ...(office ? [office] : []), ...place];
        return `${words.join(', ')}${group ? `, on behalf of the ${group}` : ''}`;
      },
    ),
  );
  return foldedSection('Panellists', rows);
}

/** Who made statements or attended, one row a paragraph. */
export function participationBlocks(meeting: Meeting, act: Participation['act']): Block[] {
  const title = act === 'attended' ? 'Attendance' : 'Statements';
  const rows = meeting.participation
    .filter(({ value }) => value.act === act)
    .map((one) => participationRow(one));
  const count = act === 'attended' && meeting.attendance;
  const all = [...(count ? [factRow('Number', count, (text) => text)] : []), ...rows];
  return foldedSection(title, all);
}

/** The documents that the meeting had before it, and its list of participants. */
export function documentationBlocks({ documentation, participantsList }: Meeting): Block[] {
  const rows = documentation.map((one) =>
    factRow(one.value.symbol ?? 'No symbol', one, ({ title }) => title),
  );
  const list = participantsList
    ? [factRow('List of participants', participantsList, (symbol) => symbol)]
    : [];
  return foldedSection('Documents', [...rows, ...list]);
}

/** The parts of a meeting's course of which the documents held say nothing. */
export function notStated(meeting: Meeting): string[] {
  const { agenda, agendaItems, panellists, participation, documentation } = meeting;
  const acts = new Set(participation.map(({ value }) => value.act));
  const parts: [string, boolean][] = [
    ['agenda', agenda !== null || agendaItems.length > 0],
    ['panellists', panellists.length > 0],
    ['statements', acts.has('made a statement')],
    ['who attended', acts.has('attended')],
    ['documents before the meeting', documentation.length > 0],
    ['list of participants', meeting.participantsList !== null],
  ];
  return parts.flatMap(([part, stated]) => (stated ? [] : [part]));
}

/** "items 2 and 3"; what a paragraph does not say is not added. */
export function writeItems(numbers: readonly number[]): string {
  if (numbers.length === 0) return 'agenda item not stated';
  return `item${numbers.length === 1 ? '' : 's'} ${enumerate(numbers.map(String))}`;
}

function participationRow(one: Stated<Participation>): FactRow {
  // Only its office speaks for the Secretariat, so that its name says who and the rest is when.
  if (one.value.standing === 'secretariat')
    return factRow('Secretariat', one, ({ agendaItems }) => writeItems(agendaItems));
  return factRow(rowLabel(one.value), one, ({ participants, open }) => {
    const names = participants.map(({ asIssued }) => asIssued);
    return join([open ? `${names.join(', ')} ${OPEN}` : enumerate(names)]);
  });
}

function rowLabel({ act, capacity, agendaItems }: Participation): string {
  const who =
    capacity === '' ? 'Capacity not stated' : capacity[0]!.toUpperCase() + capacity.slice(1);
  return act === 'attended' ? who : `${who}, ${writeItems(agendaItems)}`;
}

function letter(title: string, index: number): string {
  return `(${String.fromCharCode(97 + index)}) ${title}`;
}
