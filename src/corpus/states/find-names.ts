import { OTHER_NAMES } from './names.ts';
import { type NamedParticipant, participantNamed, participants } from './names-index.ts';

/** A State or an entity named in a text, with the words that name it. */
export interface Naming {
  readonly participant: NamedParticipant;
  readonly start: number;
  readonly end: number;
}

/** "UK" and "US" are read where they are typed; in a text they may be anything. */
const ABBREVIATION = /^[\p{Lu}.]+$/u;

let pattern: RegExp | undefined;

/**
 * Every State and entity named in a text, in order. Whole names only, the longest that fits, so
 * that a name inside another one is not found; in time linear in the text.
 */
export function findNames(text: string): Naming[] {
  pattern ??= namesPattern();
  return Array.from(text.matchAll(pattern), ({ 0: name, index }) => ({
    participant: participantNamed(name),
    start: index,
    end: index + name.length,
  })).flatMap(({ participant, start, end }) => (participant ? [{ participant, start, end }] : []));
}

function namesPattern(): RegExp {
  const names = participants
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => !ABBREVIATION.test(name));
  const longestFirst = [...names, ...OTHER_NAMES].sort((a, b) => b.length - a.length);
  const any = longestFirst.map((name) => name.replace(/[()]/g, '\\$&').replaceAll('’', "['’]"));
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}]|\p{L}-)(?:${any.join('|')})(?![\p{L}\p{N}]|-\p{L})`,
    'gu',
  );
}
