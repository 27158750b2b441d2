import type { SocketModeReceiver } from '@slack/bolt';

type SocketClient = SocketModeReceiver['client'];

/** Frames that carry something to acknowledge. */
const ENVELOPES: ReadonlySet<unknown> = new Set(['events_api', 'interactive', 'slash_commands']);

/** Frames about the connection itself. */
const SIGNALS: ReadonlySet<unknown> = new Set(['hello', 'disconnect']);

/**
 * Hands Slack's library only frames that it can read. It emits whatever type a frame names as an
 * event of its own, also "close" or "error", and an error in reading one ends the process; so a
 * frame that is not of Slack's form is dropped, and told in a few fixed words.
 */
export function guardFrames(client: SocketClient, dropped: (reason: string) => void): void {
  const readers = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', async (data: unknown, isBinary: unknown) => {
    const fault = isBinary === true ? 'binary' : faultOf(data);
    if (fault !== null) return dropped(fault);
    try {
      await Promise.all(readers.map((read) => read.call(client, data, false)));
    } catch {
      dropped('unreadable');
    }
  });
}

/** What is wrong with a frame; null where it is one of Slack's. */
function faultOf(data: unknown): string | null {
  const frame = parsed(data);
  if (!isRecord(frame)) return 'not an object';
  if (SIGNALS.has(frame['type'])) return null;
  if (!ENVELOPES.has(frame['type'])) return 'of a type unknown';
  if (typeof frame['envelope_id'] !== 'string') return 'without an id';
  const payload = frame['payload'];
  if (!isRecord(payload)) return 'without a payload';
  if (frame['type'] !== 'events_api') return null;
  const event = payload['event'];
  if (!isRecord(event) || typeof event['type'] !== 'string') return 'without an event';
  return LIBRARY_EVENTS.has(event['type']) ? 'of an event unknown' : null;
}

/** Names under which the library tells of itself; Slack has no events of these names. */
const LIBRARY_EVENTS: ReadonlySet<string> = new Set(
  `authenticated close connected connecting disconnected disconnecting error outgoing_message
  reconnecting slack_event ws_message`.split(/\s+/u),
);

function parsed(data: unknown): unknown {
  try {
    return typeof data === 'string' ? JSON.parse(data) : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
