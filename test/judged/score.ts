import { readFileSync } from 'node:fs';
import { render } from '../../adapters/terminal/render.ts';
import { plainScreen } from '../../adapters/terminal/screen.ts';
import type { Assistant } from '../../src/assistant.ts';
import type { Reply } from '../../src/reply/reply.ts';

/** What a right answer says and does not say; README.md tells how each is judged. */
export interface Expectation {
  readonly kind?: string;
  readonly refs?: readonly string[];
  readonly says?: readonly string[];
  readonly mustNotSay?: readonly string[];
}

export interface JudgedLine {
  readonly id: string;
  readonly line: string;
  readonly expect: Expectation;
}

/** Answers to these kinds show the texts named; to others one of them is among the first three. */
const SHOWN = new Set(['text', 'citation', 'other-language', 'ask-which']);

/** The judged lines of a file, `open` or `kept-aside`. */
export function judgedLines(part: string, name: 'plain-questions' | 'facts'): JudgedLine[] {
  const path = new URL(`${part}/${name}.json`, import.meta.url);
  const cases: (JudgedLine & Expectation)[] = JSON.parse(readFileSync(path, 'utf8'));
  return cases.map(({ id, line, expect, says, mustNotSay }) => ({
    id,
    line,
    expect: expect ?? { ...(says && { says }), ...(mustNotSay && { mustNotSay }) },
  }));
}

/** What is wrong with the answer to a line; nothing where it is right. */
export function faultsOf({ line, expect }: JudgedLine, assistant: Assistant): string[] {
  const reply = assistant.answer(line);
  return [...wrongWords(reply, expect), ...wrongRefs(reply, expect)];
}

function wrongWords(reply: Reply, { says = [], mustNotSay = [] }: Expectation): string[] {
  const text = fold(render(reply, plainScreen));
  const lacking = says.filter((any) => !any.split('|').some((one) => text.includes(fold(one))));
  const wrong = mustNotSay.filter((one) => text.includes(fold(one)));
  const unknown = reply.title === 'Unknown command' ? ['unknown command'] : [];
  return [
    ...lacking.map((one) => `lacks ${one}`),
    ...wrong.map((one) => `says ${one}`),
    ...unknown,
  ];
}

function wrongRefs({ refs }: Reply, { kind, refs: expected = [] }: Expectation): string[] {
  if (kind === 'search' && expected.length === 0)
    return refs.length > 0 ? [`has results: ${refs.slice(0, 3).join(', ')}`] : [];
  if (expected.length === 0) return [];
  const missing = expected.filter((ref) => !refs.includes(ref));
  if (kind !== undefined && SHOWN.has(kind)) return missing.map((ref) => `does not show ${ref}`);
  const first = refs.slice(0, 3);
  return first.some((ref) => expected.includes(ref)) ? [] : [`has first ${first.join(', ')}`];
}

function fold(text: string): string {
  return text
    .replace(/[│\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}
