import MiniSearch from 'minisearch';
import { Bench } from 'tinybench';
import type { Assistant } from '../src/assistant.ts';
import { report } from './report.ts';

/** Single answers from memory, and ranking alone against MiniSearch as it comes. */
export async function benchAnswers(assistant: Assistant): Promise<void> {
  const { library, topics } = assistant.context;
  const { units } = library.corpus;
  const words = [
    ...new Set(units.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])),
  ];
  const references = units.map(({ ref }) => ref);
  const recommendations = references.filter((ref) => ref.includes('/rec/'));
  const bare = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    searchOptions: { prefix: true, fuzzy: 0.2 },
  });
  bare.addAll(units.map(({ text }, id) => ({ id, text })));

  const bench = new Bench({ time: 2000, warmupTime: 500 });
  const recs = distinct(recommendations, recommendations);
  const answered = distinct(words, words);
  const ranked = distinct(words, words);
  const compared = distinct(words, words);
  bench
    .add('rec', () => assistant.answer(`/rec ${recs().split(' ')[0]}`))
    .add('topic', () => assistant.answer(`/topic ${answered()}`))
    .add('rank', () => topics.search({ text: ranked() }))
    .add('bare', () => bare.search(compared()));
  await bench.run();

  const latency = (name: string) => {
    const result = bench.getTask(name)?.result;
    if (!result || !('latency' in result)) throw new Error(`${name} was not measured`);
    return result.latency;
  };
  report(`Answers from memory over ${units.length} recommendations and paragraphs`, [
    { what: '/rec, 99th percentile', measured: latency('rec').p99, goal: 0.1, unit: 'ms' },
    { what: '/topic, 99th percentile', measured: latency('topic').p99, goal: 1, unit: 'ms' },
    {
      what: 'ranking ÷ bare MiniSearch, mean',
      measured: latency('rank').mean / latency('bare').mean,
      goal: 1.5,
      unit: '×',
    },
  ]);
}

/** Two words at a time, always the same sequence and no pair twice, so that nothing kept helps. */
function distinct(first: readonly string[], second: readonly string[]): () => string {
  let i = 0;
  return () => {
    const a = first[(i * 7919) % first.length]!;
    const b = second[(i * 104_729 + Math.floor(i / first.length)) % second.length]!;
    i += 1;
    return `${a} ${b}`;
  };
}
