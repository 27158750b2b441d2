import type { REST } from '@discordjs/rest';
import { type SessionInfo, WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { isRefusal } from './refusals.ts';
import type { DiscordSettings } from './settings.ts';
import type { Share } from './share.ts';

/** What is told of a connection to the gateway. */
export interface GatewayEvents {
  /** An event of Discord's, as it came: nothing in it is certain but its name. */
  received(name: string, data: unknown): void;
  /** What happens to the connection, in a word or two. */
  noted(event: 'ready' | 'resumed' | 'reconnecting'): void;
  /** A failure after which the library connects again by itself. */
  failed(error: unknown): void;
  /** Closed with a code after which it does not connect again. */
  refused(code: number): void;
}

/** A connection to Discord's gateway, which comes back by itself unless it is refused. */
export interface Gateway {
  ready(): boolean;
  /** Resolves when events come; rejects when Discord cannot be asked where its gateway is, or refuses. */
  open(): Promise<void>;
  /** Takes nothing more, so that another process gets what comes. Never rejects. */
  close(): Promise<void>;
}

/**
 * Opens no more than events: what Discord sends is handed on as data and not made objects of, so
 * that nothing but what an answer needs has to be there.
 */
export function createGateway(
  rest: REST,
  { DISCORD_TOKEN }: DiscordSettings,
  { shard, of }: Share,
  { received, noted, failed, refused }: GatewayEvents,
): Gateway {
  let session: SessionInfo | null = null;
  let isReady = false;
  let closing = false;
  let refusal: number | null = null;
  const manager = new WebSocketManager({
    rest,
    token: DISCORD_TOKEN,
    intents: GatewayIntentBits.Guilds,
    shardIds: [shard],
    shardCount: of,
    retrieveSessionInfo: () => session,
    updateSessionInfo: (_, info) => {
      session = info && isUsable(info) ? info : null;
    },
  });
  const arrived = (event: 'ready' | 'resumed') => () => {
    isReady = true;
    noted(event);
  };
  manager.on(WebSocketShardEvents.Ready, arrived('ready'));
  manager.on(WebSocketShardEvents.Resumed, arrived('resumed'));
  manager.on(WebSocketShardEvents.Dispatch, ({ data }) => received(data.t, data.d));
  manager.on(WebSocketShardEvents.Closed, ({ code }) => {
    isReady = false;
    if (closing) return;
    if (!isRefusal(code)) return noted('reconnecting');
    refusal = code;
    refused(code);
  });
  manager.on(WebSocketShardEvents.Error, ({ error }) => {
    // A refusal is told once.
    if (!closing && refusal === null) failed(error);
  });
  return { ready: () => isReady, open, close };

  async function open(): Promise<void> {
    const { url } = await manager.fetchGatewayInformation();
    if (!URL.canParse(url)) throw new Error('Discord named no address of its gateway');
    await manager.connect();
  }

  async function close(): Promise<void> {
    closing = true;
    isReady = false;
    await Promise.resolve(manager.destroy()).catch(() => {});
  }
}

/** A session that Discord half described cannot be resumed, and would keep us from a new one. */
function isUsable({ resumeURL, sessionId, sequence }: SessionInfo): boolean {
  return URL.canParse(resumeURL) && typeof sessionId === 'string' && typeof sequence === 'number';
}
