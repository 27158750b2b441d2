import { fileURLToPath } from 'node:url';
import { isEnglishWord } from '../adapters/library/english-words.ts';
import { readFolder } from '../adapters/library/folder.ts';
import { loadThesaurus } from '../adapters/library/load-thesaurus.ts';
import { createTopicSearch } from '../src/search/topic-search.ts';
import { library } from '../test/library.ts';
import {
  interval,
  type Judged,
  MEASURES,
  type Measure,
  readJudged,
  type Score,
  scoreOf,
} from './judged.ts';
import { peers } from './peers.ts';

/**
 * How well judged questions are answered, beside other libraries over the same texts and without the
 * thesaurus, each mean with its bootstrap interval. `npm run bench:relevance -- kept-aside` takes the
 * half of the questions by subject that nothing was tuned to.
 */

type Ask = (query: string) => readonly string[] | Promise<readonly string[]>;

const half = process.argv.includes('kept-aside') ? 'kept-aside' : 'open';
const subjects = readJudged<Judged & { readonly ownWords: boolean }>(`judged/${half}/topics.json`);
const sets: readonly (readonly [string, readonly Judged[]])[] = [
  ['the earlier judged queries', readJudged<Judged>('retrieval/judgements.json')],
  [`questions by subject, ${half}`, subjects],
  ['of them in the words of the documents', subjects.filter(({ ownWords }) => !ownWords)],
  ['of them in words of their own', subjects.filter(({ ownWords }) => ownWords)],
];
const others = readJudged<{ readonly query: string }>(`judged/${half}/other-matters.json`);

const thesaurus = loadThesaurus(readFolder(fileURLToPath(new URL('../corpus', import.meta.url))));
const searches: readonly (readonly [string, Ask])[] = [
  ['Rapporteur', searchWith(thesaurus)],
  ['Rapporteur, no thesaurus', searchWith({ entries: [] })],
  ...peers().map(({ name, build }) => [name, build(library.corpus.units)] as const),
];

for (const [name, questions] of sets) {
  print(`\n${name}: ${questions.length} questions`);
  print(row('', MEASURES));
  for (const [who, ask] of searches) {
    const scores: Score[] = [];
    for (const one of questions) scores.push(scoreOf(one, await refsOf(ask, one.query)));
    print(
      row(
        who,
        MEASURES.map((measure) => cell(valuesOf(scores, measure))),
      ),
    );
  }
}
print(`\nquestions about other matters, ${half}: ${others.length}; share without results`);
for (const [who, ask] of searches) {
  const none: number[] = [];
  for (const { query } of others) none.push((await refsOf(ask, query)).length === 0 ? 1 : 0);
  print(row(who, [cell(none)]));
}

function searchWith(terms: Parameters<typeof createTopicSearch>[1]): Ask {
  const topics = createTopicSearch(library, terms, isEnglishWord);
  return (query) => topics.search({ text: query }).hits.map(({ unit }) => unit.ref);
}

async function refsOf(ask: Ask, query: string): Promise<readonly string[]> {
  return [...new Set(await ask(query))];
}

/** An empty page has no precision: what is not answered shows in the other measures. */
function valuesOf(scores: readonly Score[], measure: Measure): readonly number[] {
  const some = measure === 'precision' ? scores.filter(({ answered }) => answered > 0) : scores;
  return some.map((score) => score[measure]);
}

function cell(values: readonly number[]): string {
  const [mean, low, high] = interval(values).map((value) => value.toFixed(2));
  return `${mean} (${low}–${high})`;
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(30)}${cells.map((each) => each.padStart(19)).join('')}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
