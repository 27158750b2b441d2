import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Assistant } from '../../src/assistant.ts';
import { shorten } from '../../src/text/shorten.ts';
import { oneLine } from './render/format.ts';
import { limits } from './render/limits.ts';

/**
 * What could be meant by the argument typed so far, best first, within Discord's limits. A value
 * too long for a choice is left out: a shortened one would ask for something else.
 */
export function choices(
  assistant: Assistant,
  command: string,
  typed: string,
): APIApplicationCommandOptionChoice<string>[] {
  return assistant
    .completeArgument(command, typed, limits.choices)
    .map(({ value, label }) => ({ value, label: oneLine(label) }))
    .filter(({ value }) => value !== '' && value.length <= limits.choiceText)
    .map(({ value, label }) => ({ name: shorten(named(value, label), limits.choiceText), value }));
}

function named(value: string, label: string): string {
  return label === '' || label.startsWith(value) ? label || value : `${value} — ${label}`;
}
