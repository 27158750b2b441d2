import { authority } from '../citation/authority.ts';
import { labelWithYear, shortLabel } from '../citation/short-label.ts';
import type { Command, Input } from '../command.ts';
import { preferFinals } from '../concordance/prefer-finals.ts';
import type { Context } from '../context.ts';
import type { Library } from '../corpus/library.ts';
import type { Unit } from '../corpus/model.ts';
import { nameReference } from '../corpus/typed-reference.ts';
import { showCommand } from '../references/show-command.ts';
import type { Block, ExcerptBlock, Next, Reply } from '../reply/reply.ts';
import { excerpt } from '../search/excerpt.ts';
import type { Hit, TopicResult } from '../search/model.ts';
import { admitting, readFilters } from '../search/query/topic-filters.ts';
import { command, join, type Marked, say, strong } from '../text/marked.ts';
import { completeTopics } from './answers/complete-topics.ts';
import { LONGEST_COMMAND } from './answers/longest-command.ts';
import { nameAbsent } from './answers/name-absent.ts';
import { notFound, usage } from './answers/usage.ts';

/** Hits on a page. */
const PAGE = 5;
const TOPICS_SHOWN = 5;
/** Longer questions are shortened where they are repeated to the reader. */
const REPEATED = 80;

export const topic: Command = {
  name: 'topic',
  summary: 'Recommendations and paragraphs on a topic, the most relevant first',
  argument: {
    name: 'topic',
    description: 'Words, such as digital evidence; in:recs and year:2020 narrow it',
    hint: 'digital evidence',
    required: true,
  },
  details: [
    'in:recs, in:deliberations or in:compendium looks in one kind of text only.',
    'in:BODY, such as in:CND, looks in the documents of one body; from:SYMBOL in one document.',
    'year:2019 or year:2019-2020 is the year of the meeting, or of the background paper summarised.',
    'Words in quotation marks must stand in the text exactly so.',
  ],
  examples: [
    { line: '/topic digital evidence', shows: 'what the texts say about it' },
    { line: '/topic children in:compendium', shows: 'in the summaries of background papers only' },
    { line: '/topic "liaison officers" year:2019', shows: 'these very words, of one year' },
  ],
  options: [
    {
      name: 'in',
      description: 'Look in one kind of text only',
      values: [
        { value: 'recs', label: 'Recommendations' },
        { value: 'deliberations', label: 'Deliberations' },
        { value: 'compendium', label: 'Summaries of background papers' },
      ],
    },
    { name: 'year', description: 'Of the meeting, such as 2019 or 2019-2020' },
  ],
  hasPages: true,
  run,
  complete: (argument, context) => completeTopics(argument, context),
};

function run({ argument, page }: Input, context: Context): Reply {
  const { library, topics, names } = context;
  const { text, filters, fault } = readFilters(argument, names);
  if (fault !== null) return usage(topic, say`“${fault}” is no filter that can be read.`);
  if (text === '') return usage(topic, 'Please say what to look for.');
  const admits = admitting(filters, library);
  const searched = topics.search({ text, ...(admits && { admits }) });
  const result = withFinals(searched, context);
  if (result.hits.length === 0) return nothing(argument, result, context);
  const pages = Math.ceil(result.hits.length / PAGE);
  const shown = Math.min(page, pages);
  const from = (shown - 1) * PAGE;
  const hits = result.hits.slice(from, from + PAGE);
  return {
    outcome: 'found',
    title: `${result.total} ${result.total === 1 ? 'result' : 'results'} for “${shorten(argument)}”${pages > 1 ? `: ${rows(shown)}` : ''}`,
    blocks: [
      ...withoutWords(argument, result),
      ...corrected(result),
      ...(page > pages
        ? [{ type: 'notice' as const, ...say`There are ${pages} pages; this is the last.` }]
        : []),
      ...hits.map((hit) => excerptOf(hit, result.explain(hit.unit), context)),
      ...named(result),
    ],
    refs: result.hits.map(({ unit }) => unit.ref),
    absent: result.absent,
    near: [],
    next: continuations(hits[0]!, context),
  };

  /** "11–20": platforms count pages of their own. */
  function rows(page: number): string {
    const first = (page - 1) * PAGE + 1;
    const last = Math.min(page * PAGE, result.hits.length);
    return first === last ? String(first) : `${first}–${last}`;
  }

  function continuations({ unit }: Hit, { library: held }: Context): Next[] {
    const pageable = argument.length <= LONGEST_COMMAND;
    const more: Next[] =
      pageable && shown < pages
        ? [
            {
              kind: 'next',
              label: `Results ${rows(shown + 1)}`,
              command: `/topic ${argument} page:${shown + 1}`,
            },
          ]
        : [];
    const back: Next[] =
      pageable && shown > 1
        ? [
            {
              kind: 'previous',
              label: `Results ${rows(shown - 1)}`,
              command: `/topic ${argument} page:${shown - 1}`,
            },
          ]
        : [];
    return [
      ...back,
      ...more,
      {
        kind: 'whole',
        label: labelWithYear({ unit, item: null }, held),
        command: showCommand(unit),
      },
      {
        kind: 'cite',
        label: `Cite ${shortLabel({ unit, item: null }, held)}`,
        command: `/cite ${nameReference(unit.ref)}`,
      },
      { kind: 'related', label: 'Related', command: `/related ${nameReference(unit.ref)}` },
    ];
  }
}

/** A superseded text stands after its final, and only where its words are others. */
function withFinals(result: TopicResult, { concordances }: Context): TopicResult {
  const hits = preferFinals(result.hits, ({ unit }) => unit, concordances);
  return { ...result, hits, total: result.total - (result.hits.length - hits.length) };
}

/** A unit as a hit: the part that answers, what it is, why it is here and where the whole stands. */
export function excerptOf(
  { unit }: Hit,
  { spans, reason }: { spans: ReturnType<TopicResult['explain']>['spans']; reason: Marked | null },
  { library }: Context,
): ExcerptBlock {
  const because = reason ?? (spans.length === 0 ? whereItStands(unit, library) : null);
  return {
    type: 'excerpt',
    ...excerpt(unit.text, spans),
    label: labelWithYear({ unit, item: null }, library),
    ref: unit.ref,
    authority: authority(unit, library),
    ...(because && { reason: because }),
    command: showCommand(unit),
  };
}

/** What a unit is about by its place, where its own words do not say it. */
function whereItStands(unit: Unit, library: Library): Marked | null {
  const theme = library.corpus.themes.find(
    ({ id, document }) => id === unit.theme && document === unit.document,
  );
  if (theme) return say`listed under the theme ${strong(theme.name)}`;
  const heading = library.sections(unit).at(-1);
  return heading ? say`listed under the heading ${strong(shorten(heading.title))}` : null;
}

function corrected({ corrections }: TopicResult): Block[] {
  return corrections.map(([typed, taken]) => ({
    type: 'notice',
    ...say`Showing results for ${strong(taken)}; the documents do not use ‘${shorten(typed)}’.`,
  }));
}

function named({ topics }: TopicResult): Block[] {
  if (topics.length === 0) return [];
  return [
    { type: 'heading', text: 'Themes and key topics' },
    {
      type: 'list',
      items: topics.slice(0, TOPICS_SHOWN).map(({ theme, keyTopic }) => ({
        ...join(keyTopic === null ? [strong(theme.name)] : [keyTopic, ` (${theme.name})`]),
        command: `/themes ${theme.name}`,
      })),
    },
  ];
}

/** What of the question the documents do not use, said before anything else. */
function withoutWords(argument: string, { absent }: TopicResult): Block[] {
  if (absent.length === 0) return [];
  return [{ type: 'notice', text: `The documents do not use ${nameAbsent(argument, absent)}.` }];
}

function nothing(argument: string, result: TopicResult, context: Context): Reply {
  const { absent, nearest, near } = result;
  const title = `Nothing on “${shorten(argument)}”`;
  const none =
    absent.length > 0
      ? `The documents do not use ${nameAbsent(argument, absent)}.`
      : 'The documents held say nothing about this.';
  const terms = nearest.map((term) => command(`/topic ${term}`));
  const text =
    terms.length > 0 && near.length === 0
      ? say`${none} Nearest terms that they use: ${join(terms, ' · ')}`
      : say`${none} ${command('/themes')} lists what they are about.`;
  const reply = notFound(title, text, [{ kind: 'more', label: 'Themes', command: '/themes' }]);
  const beside: Block[] =
    near.length === 0
      ? []
      : [
          { type: 'heading', text: 'Near it, but not about it' },
          ...near.map((hit) => excerptOf(hit, result.explain(hit.unit), context)),
        ];
  return {
    ...reply,
    blocks: [...reply.blocks, ...beside],
    absent,
    near: near.map(({ unit }) => unit.ref),
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= REPEATED) return line;
  // By code points, so that no character is cut in two.
  return `${[...line.slice(0, 2 * REPEATED)].slice(0, REPEATED).join('')}…`;
}
