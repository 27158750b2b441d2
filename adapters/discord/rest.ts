import { type RateLimitData, REST, type RESTOptions } from '@discordjs/rest';
import type { DiscordSettings } from './settings.ts';

/** The longest that Discord may ask us to wait before it is too late to answer, in milliseconds. */
const LONGEST_WAIT = 2000;

/** How long one request to Discord may take, in milliseconds. */
const TIMEOUT = 2500;

/** Discord's REST API, asked with the bot's token, where there is one. Whoever makes it lets go of it with `letGo`. */
export function createRest(settings: DiscordSettings): REST {
  const rest = new REST(restOptions(settings));
  return settings.DISCORD_TOKEN === '' ? rest : rest.setToken(settings.DISCORD_TOKEN);
}

/** Ends the timers that the library keeps. */
export function letGo(rest: REST): void {
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
}

function restOptions({ DISCORD_API_URL }: DiscordSettings): Partial<RESTOptions> {
  return { api: DISCORD_API_URL, timeout: TIMEOUT, retries: 2, rejectOnRateLimit: isHopeless };
}

/**
 * Waits that come too late; also those without a length, which the library would repeat at once and
 * without end.
 */
function isHopeless({ retryAfter }: RateLimitData): boolean {
  return retryAfter <= 0 || retryAfter > LONGEST_WAIT;
}
