import type { Command } from '../../src/command.ts';
import { shorten } from '../../src/text/shorten.ts';
import { checkSlackName, slackName, UMBRELLA } from './command-names.ts';
import { FILE_SCOPES } from './scopes.ts';

/** The shortcuts: on a message, and anywhere, where they open a form; and the commands that answer. */
export const SHORTCUTS = [
  {
    id: 'find_agreed_language',
    command: 'prior',
    name: 'Find agreed language',
    description: 'Agreed texts nearest to this message',
  },
  {
    id: 'check_quotations',
    command: 'verify',
    name: 'Check quotations',
    description: 'Whether the words quoted in this message are as issued',
  },
] as const;

/** Before the id of a shortcut that is offered anywhere. */
export const GLOBAL = 'paste_';

/** Path of requests from Slack, under the address given to the manifest. */
export const EVENTS_PATH = '/slack/events';

/** What commands, answers, mentions and direct messages need. */
const SCOPES = ['commands', 'chat:write', 'app_mentions:read', 'im:history'];

/** Slack's limits in a manifest: characters of a description and a hint, commands an app. */
const DESCRIPTION = 2000;
const HINT = 1000;
const COMMANDS = 50;

const LONG_DESCRIPTION = `Recommendations and paragraphs of meeting reports, word for word as issued, with their status, their authority and a citation ready to paste. Answers are private until you post them. It paraphrases nothing and invents nothing, and says what it does not hold. Not an official United Nations service.`;

/**
 * The app's manifest, with the least scopes that its features need; for Socket Mode without `url`,
 * the service's public https address. Throws `SlackNameError` for a name that Slack refuses.
 */
export function manifest(commands: readonly Command[], url: string | null) {
  const address = url === null ? null : new URL(EVENTS_PATH, url).href;
  const requests = address === null ? {} : { request_url: address };
  const shortcuts = SHORTCUTS.filter(({ command }) =>
    commands.some(({ name }) => name === command),
  );
  const compiles = commands.some(({ name }) => name === 'compile');
  const slash = [umbrella(commands), ...commands.map(own)];
  if (slash.length > COMMANDS) throw new RangeError(`Slack takes ${COMMANDS} commands an app`);
  return {
    display_information: {
      name: 'Rapporteur',
      description: 'The exact words a body agreed, with a citation to paste',
      long_description: LONG_DESCRIPTION,
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'rapporteur', always_online: true },
      slash_commands: slash.map((entry) => ({
        ...entry,
        ...(address === null ? {} : { url: address }),
        should_escape: false,
      })),
      ...(shortcuts.length > 0 ? { shortcuts: shortcuts.flatMap(shortcut) } : {}),
    },
    oauth_config: {
      scopes: {
        bot: compiles ? [...SCOPES, ...FILE_SCOPES] : SCOPES,
      },
    },
    settings: {
      event_subscriptions: {
        ...requests,
        bot_events: ['app_home_opened', 'app_mention', 'message.im'],
      },
      interactivity: { is_enabled: true, ...requests },
      org_deploy_enabled: false,
      socket_mode_enabled: address === null,
      token_rotation_enabled: false,
    },
  };
}

function shortcut({ id, name, description }: (typeof SHORTCUTS)[number]) {
  return [
    { name, type: 'message', callback_id: id, description },
    {
      name: `${name} …`,
      type: 'global',
      callback_id: `${GLOBAL}${id}`,
      description: 'Paste a text of several lines; the answer is private',
    },
  ];
}

function umbrella(commands: readonly Command[]) {
  const names = commands.map(({ name }) => name).join(' | ');
  return {
    command: checkSlackName(UMBRELLA),
    description: 'Every command in one, such as rec 2020 10',
    usage_hint: shorten(names, HINT),
  };
}

function own({ name, summary, argument }: Command) {
  return {
    command: slackName(name),
    description: shorten(summary, DESCRIPTION),
    ...(argument ? { usage_hint: shorten(argument.hint, HINT) } : {}),
  };
}
