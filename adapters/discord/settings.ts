import { z } from 'zod';
import { apiAddress } from '../service/api-address.ts';
import { idList } from '../service/id-list.ts';
import { secret } from '../service/secret.ts';

const PAGES = 'https://discord.com/developers/applications';

const SNOWFLAKE = /^\d{17,20}$/u;
const snowflake = z.string().regex(SNOWFLAKE, 'Not an id of 17 to 20 digits');
const onOff = z.enum(['on', 'off'], 'Neither on nor off');

/** What registering the commands needs. */
export const registrationSettings = z.object({
  DISCORD_TOKEN: secret(/^\S+$/u, 'Contains a blank').describe(
    `${PAGES} → your application → Bot → Reset Token.`,
  ),
  DISCORD_APPLICATION_ID: snowflake.describe(
    `${PAGES} → your application → General Information → Application ID.`,
  ),
  DISCORD_GUILD_ID: snowflake
    .optional()
    .describe(
      'In Discord: Settings → Advanced → Developer Mode, then right-click the server → Copy Server ID.',
    ),
  DISCORD_API_URL: apiAddress()
    .default('https://discord.com/api')
    .describe('Leave it out, unless requests must go through a proxy of your own.'),
  DISCORD_POSTING: onOff
    .default('on')
    .describe('Set it to on or off: whether answers may be shown to everyone in a conversation.'),
  DISCORD_POSTING_OFF_IN: idList(SNOWFLAKE, 'Not a list of ids of 17 to 20 digits')
    .default([])
    .describe(
      'Ids of servers or channels, with commas between; in Discord: Settings → Advanced → Developer Mode, then right-click one → Copy ID.',
    ),
});

/** What the connection needs. */
export const discordSettings = registrationSettings.extend({
  DISCORD_SHARDS: z
    .union(
      [z.literal('auto'), z.coerce.number().int().min(1)],
      'Neither auto nor a number of shards',
    )
    .optional()
    .describe('Leave it out below 2500 servers; otherwise auto, or the number of shards.'),
});

/** What answering over HTTP needs; there the token is only for what goes into direct messages. */
export const httpSettings = discordSettings.extend({
  DISCORD_TOKEN: registrationSettings.shape.DISCORD_TOKEN.or(z.literal(''))
    .default('')
    .describe(registrationSettings.shape.DISCORD_TOKEN.description ?? ''),
  DISCORD_PUBLIC_KEY: secret(/^[0-9a-f]{64}$/iu, 'Not the 64 hexadecimal digits of a key').describe(
    `${PAGES} → your application → General Information → Public Key; without it the gateway is used.`,
  ),
});

export type HttpSettings = z.output<typeof httpSettings>;
export type RegistrationSettings = z.output<typeof registrationSettings>;
export type DiscordSettings = z.output<typeof discordSettings>;
