import type { Command } from '../src/command.ts';
import { createContext } from '../src/context.ts';
import { library } from '../test/library.ts';
import { noTopics } from '../test/no-topics.ts';

const context = createContext(library, () => noTopics);
const issued = library.corpus.units.map(({ text }) => text).join('\n');
const words = issued.split(/\s+/u);
const repeat = (piece: string) => (length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts of any length as nobody writes them and somebody pastes them. */
export const HOSTILE: ReadonlyMap<string, (length: number) => string> = new Map([
  ['the documents’ own words', (length) => issued.slice(0, length)],
  ['their words in disorder', (length) => disorder().slice(0, length)],
  ['one common phrase', repeat('of the States parties to the ')],
  ['only markup', repeat('**_~~> `||')],
  ['only stars', repeat('*')],
  ['only blanks between two words', (length) => `a${repeat(' ')(length - 2)}b`],
  ['only line breaks between two words', (length) => `a${repeat('\n ')(length - 2)}b`],
  ['only opening brackets', repeat('([')],
  ['only brackets', repeat('(a) [b] ')],
  ['only links without end', repeat('<https://a.b|')],
  ['only quotation marks', repeat('“a ')],
  ['only ellipses', repeat('States … ')],
  ['only full stops', repeat('.')],
  ['only abbreviations', repeat('art. Para. ')],
  ['one endless word', repeat('states')],
  ['one endless number', repeat('12,')],
  ['one endless symbol', repeat('ctoc/')],
  ['hyphens at line ends', repeat('co-\nop-\n')],
  ['note indicators', repeat('a.¹²³[1]4 ')],
  ['Arabic', repeat('ينبغي للدول أن تتعاون ')],
  ['Chinese', repeat('各国应当开展合作')],
  ['combining marks', repeat('a\u0301\u0302')],
  ['invisible characters', repeat('a\u200b\u00ad')],
  ['quotations with their citations', repeat('“of the States parties to” (2020, rec. 10) and ')],
  ['short sentences', repeat('States should share evidence. ')],
  ['references', repeat('2020 1-18; ')],
  ['numbers', repeat('2019 1,2,3,4,5,6,7,8,9,10; ')],
  ['topics', repeat('topic: digital evidence and smuggling of migrants; ')],
  ['other words for the same', repeat('jail courts passports ships drones money ')],
  ['slips', repeat('evidance smugling migrents prosecuters ')],
]);

function disorder(): string {
  return words.map((_, i) => words[(i * 7919) % words.length]).join(' ');
}

/** The least time of a few runs, in milliseconds; a short text is asked several times at once. */
function time(run: (text: string) => unknown, text: string, times: number): number {
  let least = Infinity;
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now();
    for (let i = 0; i < times; i++) run(text);
    least = Math.min(least, (performance.now() - start) / times);
  }
  return least;
}

/** How many times longer a text of ten times the length takes, and how long, in milliseconds. */
export function growth(
  run: (text: string) => unknown,
  text: (length: number) => string,
  longest: number,
): { readonly ratio: number; readonly longest: number } {
  const short = time(run, text(longest / 10), 10);
  const long = time(run, text(longest), 1);
  return { ratio: long / short, longest: long };
}

/** Asks a command that looks up and does not rank. */
export const asking =
  (command: Command) =>
  (text: string): unknown =>
    command.run({ argument: text, page: 1 }, context);
