import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Completion } from '../../src/command.ts';
import { shorten } from '../../src/text/shorten.ts';
import type { Answering } from '../service/answering.ts';
import { oneLine } from './render/format.ts';
import { limits } from './render/limits.ts';

type Completing = Pick<Answering, 'complete'>;

/**
 * What could be meant by the argument typed so far, best first, within Discord's limits. A value
 * too long for a choice is left out: a shortened one would ask for something else.
 */
export async function choices(
  answering: Completing,
  user: string,
  command: string,
  typed: string,
): Promise<APIApplicationCommandOptionChoice<string>[]> {
  const asked = { platform: 'discord', user, command, typed, limit: limits.choices };
  return (await answering.complete(asked))
    .filter(({ value }) => value !== '' && value.length <= limits.choiceText)
    .map((completion) => ({ name: nameOf(completion), value: completion.value }));
}

/** What the names of choices have and what people type has rarely. */
const NAME = /‘.+’| [·—–] |, \d{4}$/u;

/** The value of a choice whose name was sent back in its place, as Discord does at times. */
export async function readChoice(
  answering: Completing,
  user: string,
  command: string,
  typed: string,
): Promise<string> {
  if (typed.length > limits.choiceText || !NAME.test(typed)) return typed;
  const within = /‘(.+)’/u.exec(typed)?.[1] ?? typed.split(/ [·—–] /u, 1)[0]!;
  const found = await choices(answering, user, command, within.trim());
  return found.find(({ name }) => name === typed)?.value ?? typed;
}

function nameOf({ value, label }: Completion): string {
  const words = oneLine(label);
  // A label that holds its value, or quotes it, needs it no second time.
  const says = words === '' || words.startsWith(value) || words.includes(`‘${value}’`);
  const held = says || words.includes(value.replace('topic: ', ''));
  return shorten(held ? words || value : `${value} — ${words}`, limits.choiceText);
}
