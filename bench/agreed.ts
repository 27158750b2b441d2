import { Bench } from 'tinybench';
import { comparePassages } from '../src/agreed-language/prior-language.ts';
import { LONGEST_ARGUMENT } from '../src/commands/answers/too-long.ts';
import { prior } from '../src/commands/prior/prior.ts';
import { verify } from '../src/commands/verify/verify.ts';
import { createContext } from '../src/context.ts';
import { library } from '../test/library.ts';
import { topics } from '../test/topics.ts';
import { asking, growth, HOSTILE } from './growth.ts';
import { report } from './report.ts';

/** Characters of a pasted text. */
const LENGTH = 2000;

const context = createContext(library, () => topics);
const all = library.corpus.units.map(({ text }) => text).join('\n');
const words = all.split(/\s+/u);

/** A stretch of the documents as it is copied: whole words, over several units. */
function copied(seed: number): string {
  const start = all.indexOf(' ', (seed * 7919) % (all.length - LENGTH - 100)) + 1;
  return all.slice(start, all.lastIndexOf(' ', start + LENGTH));
}

/** Every twentieth word another word of the corpus: nothing is exact, and everything is near. */
function altered(seed: number): string {
  const own = copied(seed).split(' ');
  return own
    .map((word, i) => (i % 20 === 7 ? words[(seed * 31 + i) % words.length]! : word))
    .join(' ');
}

let turn = 0;
comparePassages(all.slice(0, LENGTH), context.passages);
const bench = new Bench({ time: 3000, warmupTime: 500 });
bench
  .add('verify exact', () => verify.run({ argument: copied(turn++), page: 1 }, context))
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

const TENFOLD = LONGEST_ARGUMENT / 10;

/** Ten times the text takes ten times as long when time is linear, a hundred times when it is its square. */
const STEEPEST = 40;

/** No answer may hold up the others for longer, in milliseconds. */
const SLOWEST = 100;
report(
  `Time for ${LONGEST_ARGUMENT} characters as a multiple of that for ${TENFOLD}, the worst of ${HOSTILE.size} odd texts`,
  [verify, prior].flatMap((command) => {
    const found = [...HOSTILE].map(([name, text]) => ({
      name,
      ...growth(asking(command), text, LONGEST_ARGUMENT),
    }));
    const steepest = found.reduce((a, b) => (b.ratio > a.ratio ? b : a));
    const slowest = found.reduce((a, b) => (b.longest > a.longest ? b : a));
    return [
      {
        what: `/${command.name}, ${steepest.name}`,
        measured: steepest.ratio,
        goal: STEEPEST,
        unit: '×',
      },
      {
        what: `/${command.name}, ${slowest.name}`,
        measured: slowest.longest,
        goal: SLOWEST,
        unit: 'ms',
      },
    ];
  }),
);
