import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const judgements: readonly { readonly query: string }[] = JSON.parse(
  readFileSync(new URL('judgements.json', import.meta.url), 'utf8'),
);

/** The queries whose answers were judged. */
export const judgedQueries: readonly string[] = judgements.map(({ query }) => query);

/** How good answers to all judged queries are, by measure; references are in order of rank. */
export function scoreOf(
  answers: readonly { readonly query: string; readonly refs: readonly string[] }[],
): Readonly<Record<string, number>> {
  const printed = execFileSync(
    process.execPath,
    [fileURLToPath(new URL('evaluate.mjs', import.meta.url))],
    { input: answers.map((answer) => JSON.stringify(answer)).join('\n'), encoding: 'utf8' },
  );
  return JSON.parse(printed.trim().split('\n').at(-1)!);
}
