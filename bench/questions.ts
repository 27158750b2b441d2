import { readFileSync } from 'node:fs';
import { library } from '../test/library.ts';

/** A command and what is asked of it. */
export interface Question {
  readonly command: string;
  readonly argument: string;
}

const judged: { readonly query: string }[] = JSON.parse(
  readFileSync(new URL('../test/retrieval/judgements.json', import.meta.url), 'utf8'),
);
const { units } = library.corpus;

/** What delegates ask: mostly a text by its number, often a topic, now and then something else. */
export const questions: readonly Question[] = [
  ...units.map(({ kind, ref }) => asked(kind === 'recommendation' ? 'rec' : 'para', ref)),
  ...judged.map(({ query }) => asked('topic', query)),
  ...units.slice(0, 20).map(({ ref }) => asked('cite', ref)),
  asked('rec', '2019 1-5'),
  asked('meeting', '2019'),
  asked('themes', 'technology'),
  asked('help', 'rec'),
];

/** So many times the same questions, spelt so that none of them has been asked before. */
export function respelt(times: number): Question[] {
  return Array.from({ length: times }, (_, i) =>
    questions.map(({ command, argument }) => asked(command, respell(argument, i + 1))),
  ).flat();
}

/** Capitals and leading zeros, which an answer does not depend on. */
function respell(argument: string, spelling: number): string {
  let letter = 0;
  return argument
    .replace(/[a-z]/gu, (each) => ((spelling >> (letter++ % 6)) & 1 ? each.toUpperCase() : each))
    .replace(/\d+$/u, (number) => '0'.repeat(spelling >> 3) + number);
}

function asked(command: string, argument: string): Question {
  return { command, argument };
}
