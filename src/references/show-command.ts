import type { Cited, Unit } from '../corpus/model.ts';
import { readTypedReference, typeCommand } from '../corpus/typed-reference.ts';
import { intervals } from '../text/intervals.ts';

/** The command line that shows a unit, or one lettered item of it ("k" or "a/ii"), as people type it. */
export function showCommand({ kind, ref }: Unit, item: string | null = null): string {
  return typeCommand(kind, ref) + lettersOf(item);
}

/** What names texts to a command that takes any: "2020 8-10,14; 2019 3", "2021-compendium para 58-62". */
export function nameTexts(cited: readonly Cited[]): string {
  const kinds = new Set(cited.map(({ unit }) => unit.kind));
  const typed = cited.map(({ unit }) => readTypedReference(unit.ref));
  // "para" would be read for all texts of a line.
  if (kinds.size > 1 || typed.some((one) => one === null))
    return cited.map(({ unit, item }) => `${unit.ref}${lettersOf(item)}`).join(', ');
  const scopes = new Map<string, string[]>();
  cited.forEach(({ item }, i) => {
    const { scope, number } = typed[i]!;
    scopes.set(scope, [...(scopes.get(scope) ?? []), `${number}${lettersOf(item)}`]);
  });
  const noun = kinds.has('paragraph') ? 'para ' : '';
  return [...scopes].map(([scope, numbers]) => `${scope} ${noun}${writeRows(numbers)}`).join('; ');
}

function writeRows(numbers: readonly string[]): string {
  if (numbers.some((number) => number.includes('('))) return numbers.join(',');
  return intervals(numbers)
    .map(({ from, to }) => (from === to ? from : `${from}-${to}`))
    .join(',');
}

function lettersOf(item: string | null): string {
  const letters = item === null ? [] : item.split('/');
  return letters.map((letter) => `(${letter})`).join('');
}
