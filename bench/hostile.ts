import { payloads as drawForDiscord } from '../adapters/discord/payloads.ts';
import { payloads as drawForSlack } from '../adapters/slack/payloads.ts';
import { render } from '../adapters/terminal/render.ts';
import { screenOf } from '../adapters/terminal/screen.ts';
import { createAssistant } from '../src/assistant.ts';
import { LONGEST_ARGUMENT } from '../src/commands/answers/too-long.ts';
import { createContext } from '../src/context.ts';
import type { Reply } from '../src/reply/reply.ts';
import type { CommandRequest } from '../src/request.ts';
import { library } from '../test/library.ts';
import { topics } from '../test/topics.ts';
import { HOSTILE } from './growth.ts';

/** Milliseconds of processor that no request is to cost. */
const DEAREST = 60;

/** Characters of the shorter text; the longer has four times as many. */
const SHORTER = LONGEST_ARGUMENT / 4;

/** Four times the text takes four times as long when time is linear, sixteen times when it is its square. */
const STEEPEST = 8;

/** Milliseconds from which growth is more than what a clock sees. */
const NOTICED = 10;

const { answer, commands } = createAssistant(createContext(library, () => topics));
const screen = screenOf({ isTTY: true, columns: 80 }, {});

/** What a request goes through: the answer itself, then its drawing on each platform. */
const WAYS = {
  terminal: (_: CommandRequest, reply: Reply) => render(reply, screen),
  slack: (asked: CommandRequest, reply: Reply) => drawForSlack(asked, reply, commands),
  discord: (asked: CommandRequest, reply: Reply) => drawForDiscord(asked, reply),
} as const;

interface Measured {
  readonly text: string;
  readonly short: number;
  readonly long: number;
}

/** The least time of the processor that a few runs take, in milliseconds, whatever else the machine does. */
function time(run: () => unknown): number {
  let least = Infinity;
  for (let turn = 0; turn < 4; turn++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** The time of every hostile text, short and long. */
function measure(name: string, run: (asked: CommandRequest) => () => unknown): Measured[] {
  return [...HOSTILE].map(([text, write]) => {
    const [short, long] = [SHORTER, LONGEST_ARGUMENT].map((length) =>
      time(run({ name, argument: write(length).slice(0, length), page: 1 })),
    );
    return { text, short: short!, long: long! };
  });
}

for (const { name } of commands) answer(`/${name} 2020 10`);
const rec = time(() => {
  for (let i = 0; i < 100; i++) answer('/rec 2020 10');
});
const unit = rec / 100;
process.stdout.write(
  `The worst of ${HOSTILE.size} hostile texts of ${LONGEST_ARGUMENT} characters: × /rec 2020 10 (${unit.toFixed(3)} ms), time of the processor, growth from ${SHORTER} characters\n`,
);

let missed = 0;
for (const { name } of commands) {
  print(
    name,
    'answer',
    measure(name, (asked) => () => answer(asked)),
  );
  for (const [way, draw] of Object.entries(WAYS)) {
    print(
      name,
      way,
      measure(name, (asked) => {
        const reply = answer(asked);
        return () => draw(asked, reply);
      }),
    );
  }
}
process.stdout.write(`${missed} missed ${DEAREST} ms or ${STEEPEST}×\n`);

function print(name: string, way: string, found: readonly Measured[]): void {
  const dearest = found.reduce((a, b) => (b.long > a.long ? b : a));
  // The worst of each length: what a text costs more that is answered otherwise when it is longer is no growth.
  const growth = dearest.long / Math.max(...found.map(({ short }) => short));
  const isSteep = dearest.long > NOTICED && growth > STEEPEST;
  const isMissed = dearest.long > DEAREST || isSteep;
  if (isMissed) missed++;
  const columns = [
    `/${name}`.padEnd(11),
    way.padEnd(9),
    `${(dearest.long / unit).toFixed(0)} ×`.padStart(8),
    `${dearest.long.toFixed(1)} ms`.padStart(10),
    `${growth.toFixed(1)} ×`.padStart(7),
    dearest.text.padEnd(36),
    isMissed ? 'MISSED' : '',
  ];
  process.stdout.write(`  ${columns.join(' ').trimEnd()}\n`);
}
