import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFolder } from '../adapters/library/folder.ts';
import { loadThesaurus } from '../adapters/library/load-thesaurus.ts';
import { createTopicSearch } from '../src/search/topic-search.ts';
import { library } from '../test/library.ts';
import { topics } from '../test/topics.ts';
import { peers } from './peers.ts';

/** How well the judged queries are answered, beside other libraries over the same units. */

const evaluate = fileURLToPath(new URL('../test/retrieval/evaluate.mjs', import.meta.url));
const judgements: { readonly query: string }[] = JSON.parse(
  readFileSync(new URL('../test/retrieval/judgements.json', import.meta.url), 'utf8'),
);
const { units } = library.corpus;

async function score(
  name: string,
  ask: (query: string) => readonly string[] | Promise<readonly string[]>,
): Promise<void> {
  const lines: string[] = [];
  for (const { query } of judgements) {
    lines.push(JSON.stringify({ query, refs: [...new Set(await ask(query))] }));
  }
  const printed = execFileSync(process.execPath, [evaluate], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  const row: Record<string, number> = JSON.parse(printed.trim().split('\n').at(-1)!);
  const figures = ['nDCG@10', 'MRR', 'recall@10', 'P@1'].map((key) => row[key]!.toFixed(3));
  process.stdout.write(
    `${name.padEnd(32)}${figures.map((figure) => figure.padStart(11)).join('')}${String(row['empty']).padStart(8)}\n`,
  );
}

process.stdout.write(
  `${''.padEnd(32)}${['nDCG@10', 'MRR', 'recall@10', 'P@1'].map((key) => key.padStart(11)).join('')}${'empty'.padStart(8)}\n`,
);
const live = readFolder(fileURLToPath(new URL('../corpus', import.meta.url)));
const searches = [
  ['Rapporteur', createTopicSearch(library, loadThesaurus(live))],
  ['Rapporteur, thesaurus of tests', topics],
  ['Rapporteur, no thesaurus', createTopicSearch(library, { entries: [] })],
] as const;
for (const [name, { search }] of searches) {
  await score(name, (query) => search({ text: query }).hits.map(({ unit }) => unit.ref));
}
for (const peer of peers()) await score(peer.name, peer.build(units));
