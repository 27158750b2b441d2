import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { shorten } from '../../src/text/shorten.ts';
import type { Answering } from '../service/answering.ts';
import { oneLine } from './render/format.ts';
import { limits } from './render/limits.ts';

/**
 * What could be meant by the argument typed so far, best first, within Discord's limits. A value
 * too long for a choice is left out: a shortened one would ask for something else.
 */
export async function choices(
  answering: Pick<Answering, 'complete'>,
  user: string,
  command: string,
  typed: string,
): Promise<APIApplicationCommandOptionChoice<string>[]> {
  const asked = { platform: 'discord', user, command, typed, limit: limits.choices };
  return (await answering.complete(asked))
    .map(({ value, label }) => ({ value, label: oneLine(label) }))
    .filter(({ value }) => value !== '' && value.length <= limits.choiceText)
    .map(({ value, label }) => ({ name: shorten(named(value, label), limits.choiceText), value }));
}

function named(value: string, label: string): string {
  return label === '' || label.startsWith(value) ? label || value : `${value} — ${label}`;
}
