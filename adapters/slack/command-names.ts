import type { Command } from '../../src/command.ts';

/** Takes every command of the assistant, under a name that no other app is likely to have. */
export const UMBRELLA = '/rapporteur';

/** CommandNames in Slack that differ from the rule, which is the prefix and the command's name. */
const OWN_NAMES: Readonly<Record<string, string>> = { rec: '/rec' };
const PREFIX = '/rec-';

/**
 * Commands of Slack's own client, from its help centre. Slack refuses a manifest with one of them,
 * and typing one does something else: `/topic` renames the channel's topic for everyone.
 */
const BUILT_IN: ReadonlySet<string> = new Set(
  `active apps archive away call canvas collapse dm dnd expand feed feedback help huddle invite join
  keys leave list me msg mute open part people prefs remind remove rename search shortcuts shrug
  star status topic unmute who`
    .split(/\s+/u)
    .map((name) => `/${name}`),
);

/** A name that Slack would not take, or that would do something else there. */
export class SlackNameError extends Error {
  override readonly name = 'SlackNameError';
}

/** The name that a command goes by in Slack. Throws `SlackNameError` when Slack has no room for it. */
export function slackName(name: string): string {
  return checkSlackName(OWN_NAMES[name] ?? `${PREFIX}${name}`);
}

/** The name as it is; throws `SlackNameError` when it is built in or is not of Slack's form. */
export function checkSlackName(name: string): string {
  if (BUILT_IN.has(name)) throw new SlackNameError(`${name} is built into Slack`);
  if (!/^\/[a-z0-9-]{1,31}$/u.test(name)) {
    throw new SlackNameError(`${name} is not a name that Slack takes`);
  }
  return name;
}

/** Translates between the assistant's lines and Slack's. */
export interface CommandNames {
  /** "/rec-topic x", "/rapporteur topic x" and plain "topic x" are the assistant's "/topic x". */
  toLine(text: string): string;
  /** Every command named in a text, as one types it in Slack; the rest as it is. */
  toSlack(text: string): string;
}

/** The names of a set of commands. */
export function commandNames(commands: readonly Command[]): CommandNames {
  const lines = new Map(commands.map(({ name }) => [slackName(name), `/${name}`]));
  const known = new Set(commands.map(({ name }) => name));
  const mentioned = new RegExp(
    `(?<![\\w/.:-])/(${commands.map(({ name }) => name).join('|')})(?![\\w/-])`,
    'gu',
  );
  return {
    toLine,
    toSlack: (text) =>
      text.includes('/') ? text.replace(mentioned, (_, name) => slackName(name)) : text,
  };

  function toLine(text: string): string {
    const { first, rest } = split(text);
    if (first === UMBRELLA) return rest === '' ? '/help' : toLine(rest);
    const named = lines.get(first) ?? lines.get(`/${first}`);
    if (named) return join(named, rest);
    const bare = first.replace(/^[/!]/u, '');
    if (bare === '') return '/help';
    if (known.has(bare)) return join(`/${bare}`, rest);
    // Which command plain words mean is the assistant's to say, the same on every platform.
    return text.trim();
  }
}

function split(text: string): { first: string; rest: string } {
  const match = /^\s*(\S*)\s*([\s\S]*)$/u.exec(text)!;
  return { first: match[1]!.toLowerCase(), rest: match[2]!.trimEnd() };
}

function join(name: string, rest: string): string {
  return rest === '' ? name : `${name} ${rest}`;
}
