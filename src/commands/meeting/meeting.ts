import type { Command } from '../../command.ts';
import { writeDays } from '../../corpus/dates.ts';
import { reportingKinds } from '../../corpus/facts/meeting-reports.ts';
import type { Meeting, Proof, Stated } from '../../corpus/facts/model.ts';
import type { Library } from '../../corpus/library.ts';
import { writeOrdinal } from '../../corpus/ordinals.ts';
import type { Block, Reply } from '../../reply/reply.ts';
import { enumerate } from '../../text/enumerate.ts';
import { fold } from '../../text/fold.ts';
import { command, join, say, strong } from '../../text/marked.ts';
import { factRow, NOT_STATED, proofRefs } from '../answers/fact-rows.ts';
import { notFound, usage } from '../answers/usage.ts';
import { findMeetings, meetingCommand, nameMeeting } from './find-meetings.ts';
import { heldItems, heldOf } from './held.ts';
import {
  agendaBlocks,
  documentationBlocks,
  notStated,
  panellistBlocks,
  participationBlocks,
} from './proceedings.ts';

export const meeting: Command = {
  name: 'meeting',
  summary: 'A meeting: dates, chair, agenda, panellists, statements, attendance, documents',
  argument: {
    name: 'meeting',
    description: 'Year or ordinal, such as 2019 or 6th',
    hint: '2019',
    required: false,
  },
  details: [
    'Each fact comes with the paragraph that states it; what no document held states is said to be not stated.',
    'Without a year, lists the meetings.',
  ],
  examples: [
    { line: '/meeting 2019', shows: 'the meeting of a year' },
    { line: '/meeting 6th', shows: 'the same by its ordinal' },
    { line: '/meeting', shows: 'all meetings' },
  ],
  run({ argument }, { library }) {
    if (argument.trim() === '') return choose('Meetings', library.meetings, library);
    const found = findMeetings(argument, library);
    if (found === null) return usage(meeting, 'A meeting is named by its year or its ordinal.');
    const [only, ...others] = found;
    if (only === undefined) return nothing(argument, library);
    return others.length === 0 ? show(only, library) : choose('Several meetings', found, library);
  },
  complete(argument, { library }) {
    const wanted = fold(argument);
    return library.meetings
      .map((one) => ({
        value: meetingCommand(one, library).replace('/meeting ', ''),
        label: nameMeeting(one),
      }))
      .filter(({ value, label }) => [value, label].some((text) => fold(text).startsWith(wanted)));
  },
};

function show(one: Meeting, library: Library): Reply {
  const body = library.body(one.body)!;
  const documents = heldOf(one, library);
  const missing = notStated(one);
  const blocks: Block[] = [
    {
      type: 'facts',
      rows: [
        { label: 'Body', value: { text: body.name } },
        factRow('Ordinal', one.ordinal, writeOrdinal),
        factRow('Dates', one.dates, writeDays),
        factRow('Place', one.place, (place) => place),
        factRow('Chair', one.chair, ({ name, state }) => (state ? `${name} (${state})` : name)),
      ],
    },
    { type: 'heading', text: 'What is held' },
    { type: 'list', items: heldItems(one, documents, library) },
    ...(missing.length > 0
      ? [
          {
            type: 'text' as const,
            text: `Not stated in the documents held: ${enumerate(missing)}.`,
          },
        ]
      : []),
    ...agendaBlocks(one),
    ...panellistBlocks(one),
    ...participationBlocks(one, 'made a statement'),
    ...participationBlocks(one, 'attended'),
    ...documentationBlocks(one),
  ];
  const reporting = reportingKinds(library.corpus.kinds);
  if (documents.some(({ status, kind }) => status === 'draft' && reporting.has(kind))) {
    blocks.push({
      type: 'notice',
      text: 'These facts come from draft reports; the final report may differ. A statement is not support.',
    });
  }
  return {
    outcome: 'found',
    title: nameMeeting(one),
    blocks,
    refs: proofRefs(allProofs(one)),
    next: [{ kind: 'more', label: 'All meetings', command: '/meeting' }],
  };
}

function choose(title: string, found: readonly Meeting[], library: Library): Reply {
  return {
    outcome: 'several',
    title,
    blocks: [
      {
        type: 'list',
        items: found.map((one) => ({
          ...join([
            strong(nameMeeting(one)),
            ` – ${one.dates ? writeDays(one.dates.value) : `dates ${NOT_STATED}`}`,
            one.place ? `, ${one.place.value}` : '',
            library.corpus.bodies.length > 1 ? `, ${library.body(one.body)!.name}` : '',
          ]),
          command: meetingCommand(one, library),
        })),
      },
    ],
    refs: proofRefs(found.flatMap(({ ordinal, dates }) => proofsOf([ordinal, dates]))),
    next: [],
  };
}

function nothing(argument: string, library: Library): Reply {
  const years = [...new Set(library.meetings.map(({ year }) => String(year)))];
  return notFound(
    'No such meeting in the documents held',
    say`The documents held state no meeting “${argument.slice(0, 60)}”. They state meetings of ${enumerate(years)}; ${command('/meeting')} lists them.`,
    [{ kind: 'more', label: 'All meetings', command: '/meeting' }],
  );
}

function allProofs(one: Meeting): Proof[] {
  return proofsOf([
    ...[one.ordinal, one.dates, one.place, one.chair, one.agenda, ...one.agendaItems],
    ...[...one.panellists, ...one.participation, one.attendance],
    ...[...one.documentation, one.participantsList],
  ]);
}

function proofsOf(facts: readonly (Stated<unknown> | null)[]): Proof[] {
  return facts.flatMap((fact) => fact?.proofs ?? []);
}
