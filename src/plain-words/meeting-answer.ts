import { factRow, proofRefs } from '../commands/answers/fact-rows.ts';
import { section } from '../commands/answers/section.ts';
import { meetingCommand, nameMeeting } from '../commands/meeting/find-meetings.ts';
import { heldOf } from '../commands/meeting/held.ts';
import {
  agendaBlocks,
  documentationBlocks,
  panellistBlocks,
  participationBlocks,
} from '../commands/meeting/proceedings.ts';
import { writeDays } from '../corpus/dates.ts';
import type { Meeting } from '../corpus/facts/model.ts';
import type { Library } from '../corpus/library.ts';
import type { Block, FactRow, Reply } from '../reply/reply.ts';
import { intervals, writeIntervals } from '../text/intervals.ts';
import type { MeetingSubject } from './meeting-subjects.ts';

/** What is asked of one meeting, and under which agenda item where the question names one. */
export interface MeetingQuestion {
  readonly meeting: Meeting;
  readonly subject: MeetingSubject;
  readonly item: number | null;
}

/** The fact that is asked for, with the paragraph that states it; null where the documents state none. */
export function answerMeetingQuestion(question: MeetingQuestion, library: Library): Reply | null {
  const { meeting } = question;
  const blocks = blocksOf(question, library);
  if (blocks.length === 0) return null;
  return {
    outcome: 'found',
    title: nameMeeting(meeting),
    blocks,
    refs: refsOf(question),
    next: [
      { kind: 'more', label: nameMeeting(meeting), command: meetingCommand(meeting, library) },
    ],
  };
}

function blocksOf({ meeting, subject, item }: MeetingQuestion, library: Library): Block[] {
  switch (subject) {
    case 'dates':
    case 'place':
      return factsOf(
        meeting.dates && factRow('Dates', meeting.dates, writeDays),
        meeting.place && factRow('Place', meeting.place, (place) => place),
      );
    case 'chair':
      return factsOf(
        meeting.chair &&
          factRow('Chair', meeting.chair, ({ name, state }) =>
            state ? `${name} (${state})` : name,
          ),
      );
    case 'agenda':
      return agendaBlocks(onlyItem(meeting, item));
    case 'panellists':
      return panellistBlocks(onItem(meeting, item));
    case 'statements':
      return participationBlocks(underItem(meeting, item), 'made a statement');
    case 'attendance':
      return participationBlocks(meeting, 'attended');
    case 'documents':
      return documentationBlocks(meeting);
    case 'recommendations':
      return recommendationBlocks(meeting, library);
  }
}

function factsOf(...stated: readonly (FactRow | null)[]): Block[] {
  const rows = stated.filter((row) => row !== null);
  return rows.length > 0 ? [{ type: 'facts', rows }] : [];
}

/** The agenda item asked for; the whole agenda where none is, or it is not on it. */
function onlyItem(meeting: Meeting, item: number | null): Meeting {
  const { agenda } = meeting;
  const one = agenda?.value.filter(({ number }) => number === item) ?? [];
  const mentioned = meeting.agendaItems.filter(({ value }) => value.number === item);
  if (agenda && one.length > 0) return { ...meeting, agenda: { ...agenda, value: one } };
  return mentioned.length > 0 && !agenda ? { ...meeting, agendaItems: mentioned } : meeting;
}

function onItem(meeting: Meeting, item: number | null): Meeting {
  const on = meeting.panellists.filter(({ value }) => value.agendaItem === item);
  return on.length > 0 ? { ...meeting, panellists: on } : meeting;
}

function underItem(meeting: Meeting, item: number | null): Meeting {
  // A paragraph that names no item may belong to any, and says so in its row.
  const under = meeting.participation.filter(
    ({ value }) =>
      item === null || value.agendaItems.length === 0 || value.agendaItems.includes(item),
  );
  return under.length > 0 ? { ...meeting, participation: under } : meeting;
}

/** How many recommendations are held, which, and how final. */
function recommendationBlocks(meeting: Meeting, library: Library): Block[] {
  const documents = heldOf(meeting, library);
  const units = documents.flatMap(({ id }) =>
    library.unitsOf(id).filter(({ kind }) => kind === 'recommendation'),
  );
  if (units.length === 0) return [];
  const numbers = writeIntervals(intervals(units.map(({ number }) => number)));
  const statuses = new Set(units.map((unit) => library.documentOf(unit).status));
  const final = statuses.has('draft')
    ? 'from a draft report; the final text may differ in words and numbers'
    : 'from the final report';
  return section('Recommendations', [
    {
      label: 'Held',
      value: { text: `${units.length} recommendations: ${numbers}` },
      proof: `/rec ${meeting.year}`,
    },
    { label: 'Status', value: { text: final } },
  ]);
}

function refsOf({ meeting, subject }: MeetingQuestion): string[] {
  const stated = {
    dates: [meeting.dates, meeting.place],
    place: [meeting.dates, meeting.place],
    chair: [meeting.chair],
    agenda: meeting.agenda ? [meeting.agenda] : meeting.agendaItems,
    panellists: meeting.panellists,
    statements: meeting.participation.filter(({ value }) => value.act === 'made a statement'),
    attendance: meeting.participation.filter(({ value }) => value.act === 'attended'),
    documents: [...meeting.documentation, meeting.participantsList],
    recommendations: [],
  }[subject];
  return proofRefs(stated.flatMap((one) => one?.proofs ?? []));
}
