import { documentLabel } from '../citation/document-label.ts';
import type { Command, Completion } from '../command.ts';
import type { Context } from '../context.ts';
import type { Library } from '../corpus/library.ts';
import { absentDocuments } from '../corpus/missing.ts';
import type { Paper, Unit } from '../corpus/model.ts';
import { writeOrdinal } from '../corpus/ordinals.ts';
import { typeCommand } from '../corpus/typed-reference.ts';
import type { ListItem, Reply } from '../reply/reply.ts';
import { enumerate } from '../text/enumerate.ts';
import { command, join, marked, say, strong } from '../text/marked.ts';
import { nextFor, quotes } from './answers/units.ts';
import { notFound, usage } from './answers/usage.ts';
import { explainAbsent } from './documents/missing.ts';

export const paper: Command = {
  name: 'paper',
  summary: "A background paper: the Secretariat's summary of it, by symbol, year or words",
  argument: {
    name: 'paper',
    description: 'Symbol, year or words, such as CTOC/COP/WG.7/2018/2 or 2018/2',
    hint: '2018/2',
    required: true,
  },
  details: [
    'The papers themselves are not held; what is shown is the summary in the documents held.',
  ],
  examples: [
    { line: '/paper 2018/2', shows: 'one paper by the end of its symbol' },
    { line: '/paper 2013', shows: 'the papers of a year' },
    { line: '/paper smuggling by sea', shows: 'papers by their subject' },
  ],
  run({ argument }, context) {
    const { library } = context;
    const wanted = argument.normalize('NFKC').trim();
    if (wanted === '')
      return usage(paper, 'Please name a paper by its symbol, its year or words of its subject.');
    const papers = find(wanted, context);
    const [only, ...others] = papers;
    if (only === undefined) return nothing(wanted, library);
    return others.length === 0 ? showPaper(only, context) : choose(papers, library);
  },
  complete(argument, { library }) {
    const wanted = argument.toLowerCase().trim();
    const ranked = [startsWith, contains].flatMap((fits) =>
      library.corpus.papers.filter((one) => fits(one, wanted)),
    );
    return [...new Set(ranked)].map(completion);
  },
};

function startsWith({ symbol }: Paper, wanted: string): boolean {
  return symbol.toLowerCase().startsWith(wanted) || symbol.toLowerCase().includes(`/${wanted}`);
}

function contains({ symbol, subject }: Paper, wanted: string): boolean {
  return wanted.split(/\s+/).every((word) => `${symbol} ${subject}`.toLowerCase().includes(word));
}

function completion({ symbol, subject }: Paper): Completion {
  return { value: symbol, label: `${symbol} – ${subject}` };
}

/** By symbol whole or by its end; by year; otherwise by the words of its subject or, failing that, of its summary. */
function find(wanted: string, context: Context): Paper[] {
  const { papers } = context.library.corpus;
  const symbol = wanted.toUpperCase().replace(/\s+/g, '');
  const bySymbol = papers.filter(
    (one) => one.symbol.toUpperCase() === symbol || one.symbol.toUpperCase().endsWith(`/${symbol}`),
  );
  if (bySymbol.length > 0 && !/^\d+$/.test(symbol)) return bySymbol;
  if (/^\d{4}$/.test(symbol)) return papers.filter(({ year }) => year === Number(symbol));
  if (/^[\d/.\s-]+$/.test(wanted) || /^[A-Z]+\//.test(symbol)) return [];
  const byWords = papers.filter((one) => contains(one, wanted.toLowerCase()));
  return byWords.length > 0 ? byWords : bySearch(wanted, context);
}

/** The papers whose summaries answer a search, best first. */
function bySearch(text: string, { library, topics }: Context): Paper[] {
  const { hits } = topics.search({ text, admits: ({ paper }) => paper !== null });
  const symbols = new Set(hits.flatMap(({ unit }) => unit.paper ?? []));
  return [...symbols].flatMap((symbol) => library.paper(symbol) ?? []);
}

function paragraphsOf({ paragraphs }: Paper, library: Library): Unit[] {
  return paragraphs.flatMap((ref) => library.unit(ref) ?? []);
}

function showPaper(one: Paper, context: Context): Reply {
  const { library } = context;
  const found = paragraphsOf(one, library).map((unit) => ({ unit, item: null }));
  return {
    outcome: 'found',
    title: `Background paper ${one.symbol}`,
    blocks: [
      {
        type: 'facts',
        rows: [
          {
            label: 'Subject',
            value: marked(one.subject),
            proof: typeCommand('paragraph', one.paragraphs[0]!),
          },
          {
            label: 'Prepared for',
            value: say`${one.meeting ? `the ${writeOrdinal(one.meeting)} meeting, ` : ''}${one.year}`,
          },
          { label: 'Theme', value: command(`/themes ${themeName(one, library)}`) },
        ],
      },
      {
        type: 'notice',
        text: `The paper itself is not held; this is how the ${documentLabel(library.document(one.document)!, library)} summarises it.`,
      },
      ...quotes(found, context),
    ],
    refs: [...one.paragraphs],
    next: nextFor(found),
  };
}

/** The name that people type; its id says the same with hyphens. */
function themeName({ theme }: Paper, { corpus }: Library): string {
  return corpus.themes.find(({ id }) => id === theme)?.name ?? String(theme);
}

function choose(papers: readonly Paper[], library: Library): Reply {
  return {
    outcome: 'several',
    title: `${papers.length} background papers`,
    blocks: [{ type: 'list', items: papers.map(paperChoice) }],
    refs: papers.flatMap((one) => paragraphsOf(one, library).map(({ ref }) => ref)),
    next: [],
  };
}

/** A paper as a line to choose from. */
export function paperChoice({ symbol, subject }: Paper): ListItem {
  return { ...join([strong(symbol), ` – ${subject}`]), command: `/paper ${symbol}` };
}

function nothing(wanted: string, library: Library): Reply {
  const years = [...new Set(library.corpus.papers.map(({ year }) => year))].sort((a, b) => a - b);
  const absent = absentDocuments(library.corpus).find(
    ({ symbol }) => symbol.toLowerCase() === wanted.toLowerCase(),
  );
  if (absent) return explainAbsent(absent, library);
  return notFound(
    'No such background paper',
    say`No background paper fits “${wanted.slice(0, 100)}”. There are papers of ${enumerate(years.map(String))}; ${command('/themes')} lists them by theme.`,
    [{ kind: 'more', label: 'Themes', command: '/themes' }],
  );
}
