import { Bench } from 'tinybench';
import { priorLanguage } from '../src/agreed-language/prior-language.ts';
import { prior } from '../src/commands/prior.ts';
import { verify } from '../src/commands/verify.ts';
import { library } from '../test/library.ts';
import { noTopics } from '../test/topics.ts';
import { report } from './report.ts';

/** Characters of a pasted text. */
const LENGTH = 2000;

const context = { library, topics: noTopics };
const all = library.corpus.units.map(({ text }) => text).join(' ');
const words = all.split(/\s+/u);
const context2000 = (seed: number) => {
  const start = (seed * 7919) % (all.length - LENGTH);
  return all.slice(start, start + LENGTH);
};

/** Every twentieth word another word of the corpus: nothing is exact, and everything is near. */
function altered(seed: number): string {
  const own = context2000(seed).split(' ');
  return own
    .map((word, i) => (i % 20 === 7 ? words[(seed * 31 + i) % words.length]! : word))
    .join(' ');
}

let turn = 0;
priorLanguage(all.slice(0, LENGTH), library);
const bench = new Bench({ time: 3000, warmupTime: 500 });
bench
  .add('verify exact', () => verify.run({ argument: context2000(turn++), page: 1 }, context))
  .add('verify altered', () => verify.run({ argument: altered(turn++), page: 1 }, context))
  .add('prior', () => prior.run({ argument: altered(turn++), page: 1 }, context));
await bench.run();

report(
  `Pasted texts of ${LENGTH} characters`,
  bench.tasks.map(({ name, result }) => {
    if (!result || !('latency' in result)) throw new Error(`${name} was not measured`);
    return {
      what: `/${name}, 99th percentile`,
      measured: result.latency.p99,
      goal: 10,
      unit: 'ms',
    };
  }),
);
