import { literal, plain } from '../adapters/discord/render/literal.ts';
import { render } from '../adapters/terminal/render.ts';
import { screenOf } from '../adapters/terminal/screen.ts';
import { createNames } from '../src/references/names.ts';
import { readReferences } from '../src/references/read-references.ts';
import { everyBlock } from '../test/adapters/terminal/every-block.ts';
import { library } from '../test/library.ts';
import { growth, HOSTILE } from './growth.ts';
import { report } from './report.ts';

/** Ten times the text takes ten times as long when time is linear, a hundred times when it is its square. */
const STEEPEST = 40;

/** Characters of the longer text; the shorter has a tenth. */
const LONGEST = 100_000;

const screen = screenOf({ isTTY: true, columns: 80 }, {});
const names = createNames(library.corpus);
const escaped = new Map([...HOSTILE].map(([name, text]) => [name, literal(text(LONGEST))]));

/** What texts of any length go through outside the commands that take pasted texts. */
const WAYS: ReadonlyMap<string, (text: string) => unknown> = new Map<
  string,
  (text: string) => unknown
>([
  ['escaping for Discord', literal],
  ['taking the escapes away', plain],
  ['wrapping every block for a terminal', (text) => render(everyBlock(text), screen)],
  ['reading references', (text) => readReferences(text, names)],
]);

report(
  `Time for ${LONGEST} characters as a multiple of that for ${LONGEST / 10}, the worst of ${HOSTILE.size} odd texts`,
  [...WAYS].map(([way, run]) => {
    const found = [...HOSTILE].map(([name, text]) => {
      const source = run === plain ? (length: number) => escaped.get(name)!.slice(0, length) : text;
      return { name, ...growth(run, source, LONGEST) };
    });
    const steepest = found.reduce((a, b) => (b.ratio > a.ratio ? b : a));
    return {
      what: `${way}, ${steepest.name}`,
      measured: steepest.ratio,
      goal: STEEPEST,
      unit: '×',
    };
  }),
);
