import { isEnglishWord } from '../adapters/library/english-words.ts';
import { createAssistant } from '../src/assistant.ts';
import { createContext } from '../src/context.ts';
import { createLibrary, type Library } from '../src/corpus/library.ts';
import type { Unit } from '../src/corpus/model.ts';
import { createTopicSearch } from '../src/search/topic-search.ts';
import { library } from '../test/library.ts';
import { thesaurus } from '../test/topics.ts';
import { flexSearch, lunrPeer, miniSearchFuzzy, type Peer } from './peers.ts';
import { grow, seeded } from './synthetic.ts';

/** How loading, memory and answers grow with the corpus; `npm run bench:scale -- 1 10` chooses sizes. */

const SIZES = [1, 10, 100, 1000];
const QUERIES = 200;
/** Units of a document that is added. */
const ADDED = 100;
/** Where lunr's builder outgrows the memory of a common machine. */
const LUNR_UP_TO = 100;

const chosen = process.argv.slice(2).map(Number);
for (const times of chosen.length > 0 ? chosen : SIZES) await measure(grow(library, times), times);

async function measure(grown: Library, times: number): Promise<void> {
  const { units } = grown.corpus;
  print(`\n${times}×: ${units.length} recommendations and paragraphs`);
  const queries = asked(grown);
  const before = memory();
  const building = clock();
  const topics = createTopicSearch(grown, thesaurus, isEnglishWord);
  print(row('index built', building(), 'ms'));
  topics.search({ text: 'smuggling' });
  const ours = memory() - before;
  print(row('index in memory', ours, 'MB'));
  const later = withDocument(grown);
  const adding = clock();
  topics.add(later.added, later.library);
  print(row(`a document of ${later.added.length} units added`, adding(), 'ms'));
  const discarding = clock();
  topics.discard(later.added[0]!.document);
  print(row('and discarded', discarding(), 'ms'));
  const { answer, complete } = createAssistant(createContext(grown, () => topics));
  const random = seeded(5);
  spread('/rec or /para', () => {
    const unit = units[Math.floor(random() * units.length)]!;
    answer(`/${unit.kind === 'recommendation' ? 'rec' : 'para'} ${unit.ref}`);
  });
  let turn = 0;
  spread('/topic', () => answer(`/topic ${queries[turn++ % queries.length]}`));
  turn = 0;
  spread('completion', () => complete(`/topic ${queries[turn++ % queries.length]!.slice(0, 5)}`));
  turn = 0;
  const ranking = spread('ranking', () =>
    topics.search({ text: queries[turn++ % queries.length]! }),
  );
  for (const peer of [miniSearchFuzzy, flexSearch, lunrPeer]) {
    if (peer === lunrPeer && times > LUNR_UP_TO) {
      print(`  ${peer.name}: not measured at this size, its builder needs too much memory`);
      continue;
    }
    await compare(peer, units, queries, ranking, ours);
  }
}

/** The library with a document more, whose units are as those of the largest. */
function withDocument({ corpus }: Library): { library: Library; added: readonly Unit[] } {
  const model = corpus.documents.find(({ id }) => id === '2021-compendium')!;
  const id = `${model.id}-added`;
  const added = corpus.units
    .filter(({ document }) => document === model.id)
    .concat(corpus.units.filter(({ document }) => document === '2020-report-add-recs'))
    .slice(0, ADDED)
    .map((unit, i): Unit => {
      const ref = `${id}/para/${i + 1}`;
      return {
        ...unit,
        document: id,
        ref,
        qualifiedRef: ref,
        section: null,
        theme: null,
        paper: null,
      };
    });
  const documents = [...corpus.documents, { ...model, id }];
  return {
    library: createLibrary({ ...corpus, documents, units: [...corpus.units, ...added] }),
    added,
  };
}

async function compare(
  peer: Peer,
  units: Library['corpus']['units'],
  queries: readonly string[],
  ours: Percentiles,
  megabytes: number,
): Promise<void> {
  const before = memory();
  const building = clock();
  const ask = peer.build(units);
  await ask('smuggling');
  const built = building();
  const taken = memory() - before;
  const spent: number[] = [];
  for (const query of queries) {
    const asking = clock();
    await ask(query);
    spent.push(asking());
  }
  const theirs = percentiles(spent);
  print(
    `  ${peer.name}: built in ${built.toFixed(0)} ms, ${taken.toFixed(1)} MB, ` +
      `p50 ${theirs.p50.toFixed(3)} ms, p99 ${theirs.p99.toFixed(3)} ms; ours to it: ` +
      `p50 ${(ours.p50 / theirs.p50).toFixed(2)}, p99 ${(ours.p99 / theirs.p99).toFixed(2)}, ` +
      `memory ${(megabytes / Math.max(0.1, taken)).toFixed(2)}`,
  );
}

/** Distinct questions of one to three words that follow each other somewhere, some with a slip. */
function asked({ corpus }: Library): string[] {
  const random = seeded(11);
  const questions = new Set<string>();
  while (questions.size < QUERIES) {
    const unit = corpus.units[Math.floor(random() * corpus.units.length)]!;
    const words = unit.text.match(/\p{L}{3,}/gu) ?? [];
    const at = Math.floor(random() * words.length);
    const question = words.slice(at, at + 1 + Math.floor(random() * 3)).join(' ');
    const slip = random() < 0.1 && question.length > 8;
    if (question) questions.add(slip ? question.slice(0, 4) + question.slice(5) : question);
  }
  return [...questions];
}

interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

function spread(name: string, run: () => unknown): Percentiles {
  for (let i = 0; i < 20; i++) run();
  const spent: number[] = [];
  for (let i = 0; i < QUERIES; i++) {
    const running = clock();
    run();
    spent.push(running());
  }
  const found = percentiles(spent);
  print(`  ${name}: p50 ${found.p50.toFixed(3)} ms, p99 ${found.p99.toFixed(3)} ms`);
  return found;
}

function percentiles(spent: readonly number[]): Percentiles {
  const sorted = [...spent].sort((a, b) => a - b);
  return {
    p50: sorted[Math.floor(sorted.length * 0.5)]!,
    p99: sorted[Math.floor(sorted.length * 0.99)]!,
  };
}

function clock(): () => number {
  const start = performance.now();
  return () => performance.now() - start;
}

/** Megabytes in use after garbage is gone; run with --expose-gc. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

function row(what: string, value: number, unit: string): string {
  return `  ${what}: ${value.toFixed(1)} ${unit}`.trimEnd();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
