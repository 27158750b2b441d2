import { writeNumbers } from '../../citation/pinpoint.ts';
import type { Command, Input } from '../../command.ts';
import type { Context } from '../../context.ts';
import { writeDays } from '../../corpus/dates.ts';
import type { Library } from '../../corpus/library.ts';
import type { Block, ListItem, Reply } from '../../reply/reply.ts';
import { enumerate } from '../../text/enumerate.ts';
import { command, join, say, strong } from '../../text/marked.ts';
import { completeTopics } from '../answers/complete-topics.ts';
import { LONGEST_COMMAND } from '../answers/longest-command.ts';
import { nameAbsent } from '../answers/name-absent.ts';
import { choice } from '../answers/units.ts';
import { notFound, usage } from '../answers/usage.ts';
import { nameMeeting } from '../meeting/find-meetings.ts';
import { hasAny, type TrackedMeeting, type TrackedPaper, trackTopic } from './track-topic.ts';

/** Paragraphs of one meeting's report that are listed; recommendations and papers all are. */
const PARAGRAPHS_SHOWN = 3;
/** Texts of another body in one year that are listed; /topic has all. */
const ELSEWHERE_SHOWN = 5;

export const track: Command = {
  name: 'track',
  summary: 'A topic through the years: recommendations and background papers, meeting by meeting',
  argument: {
    name: 'topic',
    description: 'Words, such as digital evidence',
    hint: 'digital evidence',
    required: true,
  },
  details: [
    'Says where the topic first appears in the documents held.',
    'A meeting whose report says nothing is told apart from one whose report is not held.',
  ],
  examples: [
    { line: '/track digital evidence', shows: 'where it first appears and what followed' },
    { line: '/track smuggling by sea', shows: 'mainly background papers' },
  ],
  run,
  complete: (argument, context) => completeTopics(argument, context, 'Follow'),
};

function run({ argument }: Input, context: Context): Reply {
  if (argument === '') return usage(track, 'Please say which topic.');
  const { meetings, elsewhere, absent } = trackTopic(argument, context);
  const first = meetings.find(hasAny);
  if (!first && elsewhere.length === 0) {
    const none =
      absent.length > 0
        ? `The documents do not use ${nameAbsent(argument, absent)}.`
        : 'The documents held say nothing about this.';
    const text = say`${none} ${command('/themes')} lists what they are about.`;
    const next = [{ kind: 'more', label: 'Themes', command: '/themes' }] as const;
    return { ...notFound('Nothing to track', text, next), absent };
  }
  const { library } = context;
  const last = meetings.findLast(hasAny);
  const units = [
    ...meetings.flatMap(({ recommendations, paragraphs, papers }) => [
      ...recommendations,
      ...paragraphs,
      ...papers.flatMap((paper) => paper.units),
    ]),
    ...elsewhere.flatMap((one) => one.units),
  ];
  return {
    outcome: 'found',
    title: 'Through the years',
    blocks: [
      ...(absent.length > 0
        ? [
            {
              type: 'notice' as const,
              text: `The documents do not use ${nameAbsent(argument, absent)}.`,
            },
          ]
        : []),
      ...(first && last ? [span(first, last)] : []),
      ...(first
        ? meetings.flatMap((one): Block[] => [
            { type: 'heading', text: headingOf(one) },
            ...blocksOf(one, library),
          ])
        : []),
      ...(first ? yearsWithout(meetings) : []),
      ...elsewhere.flatMap(({ body, year, units: own }): Block[] => [
        { type: 'heading', text: `${body.name}, ${year}` },
        { type: 'list', items: own.slice(0, ELSEWHERE_SHOWN).map((unit) => choice(unit, library)) },
      ]),
    ],
    refs: [...new Set(units.map(({ ref }) => ref))],
    absent,
    next:
      argument.length <= LONGEST_COMMAND
        ? [
            { kind: 'more', label: 'By relevance', command: `/topic ${argument}` },
            {
              kind: 'more',
              label: 'Compile',
              command: `/compile topic: ${argument.replace(/[;\n]/gu, ' ')}`,
            },
          ]
        : [],
  };
}

/** Where the default body first and last treated it. */
function span(first: TrackedMeeting, last: TrackedMeeting): Block {
  return {
    type: 'text',
    ...join([
      say`In the documents held it first appears at the ${strong(lowered(nameMeeting(first.meeting)))}`,
      first === last ? '.' : say` and last at the ${strong(lowered(nameMeeting(last.meeting)))}.`,
    ]),
  };
}

function headingOf({ meeting }: TrackedMeeting): string {
  const dates = meeting.dates ? ` (${writeDays(meeting.dates.value)})` : '';
  return `${nameMeeting(meeting)}${dates}`;
}

function blocksOf(one: TrackedMeeting, library: Library): Block[] {
  const items: ListItem[] = [
    ...one.recommendations.map((unit) => choice(unit, library)),
    ...one.papers.map(paperItem),
    ...one.paragraphs.slice(0, PARAGRAPHS_SHOWN).map((unit) => choice(unit, library)),
  ];
  const more = one.paragraphs.length - PARAGRAPHS_SHOWN;
  const list: Block[] = items.length > 0 ? [{ type: 'list', items }] : [];
  const rest =
    more > 0 ? [`${more} more ${more === 1 ? 'paragraph' : 'paragraphs'} of its documents.`] : [];
  const text = [...rest, ...silence(one)].join(' ');
  return text === '' ? list : [...list, { type: 'text', text }];
}

/** What a meeting does not have, and whether that is because nothing is held. */
function silence(one: TrackedMeeting): string[] {
  const { report, summarised, papers } = one;
  const said = one.recommendations.length + one.paragraphs.length > 0;
  const found: string[] = [];
  if (report === 'nothing') found.push('The report of this meeting is not held.');
  else if (!said && report === 'part')
    found.push('Nothing in what is held of the report; parts of it are not.');
  else if (!said) found.push('Nothing in the report.');
  else if (report === 'part') found.push('Parts of the report are not held.');
  if (papers.length === 0) {
    if (summarised === 0) found.push('No background paper of it is summarised.');
    else if (summarised === 1)
      found.push('The summary of its background paper does not treat this.');
    else found.push(`The summaries of its ${summarised} background papers do not treat this.`);
  }
  return found;
}

function paperItem({ paper, units }: TrackedPaper): ListItem {
  const paragraphs = writeNumbers(units.map((unit) => ({ unit, item: null })));
  return {
    ...join([
      strong('Background paper'),
      ` ${paper.symbol}: ${paper.subject} (summary, ${paragraphs})`,
    ]),
    command: `/paper ${paper.symbol}`,
  };
}

/** Years without a meeting that the documents know of, between the first and the last. */
function yearsWithout(meetings: readonly TrackedMeeting[]): Block[] {
  const years = meetings.map(({ meeting }) => meeting.year);
  const without: string[] = [];
  for (let year = years[0]!; year < years.at(-1)!; year++) {
    if (!years.includes(year)) without.push(String(year));
  }
  if (without.length === 0) return [];
  return [
    { type: 'notice', text: `The documents held know of no meeting in ${enumerate(without)}.` },
  ];
}

function lowered(name: string): string {
  return name[0]!.toLowerCase() + name.slice(1);
}
