import type { SocketModeReceiver } from '@slack/bolt';
import { ConfigurationError } from '../configuration-error.ts';
import { type Pause, waitAfter } from '../service/pause.ts';

/** A connection that lasted so many milliseconds was a good one: waits begin anew after it. */
const STEADY = 30_000;

/** A socket that is opened anew whenever it closes. */
export interface Connection {
  ready(): boolean;
  /** Opens it for the first time; rejects where that fails. */
  open(): Promise<void>;
  close(): Promise<void>;
}

/** What is told of a socket. */
export interface SocketEvents {
  /** Closed, or not opened with an error; tried again after so many milliseconds. */
  waiting(error: unknown, milliseconds: number): void;
  /** Slack will never open it with these settings. */
  refused(error: ConfigurationError): void;
}

/**
 * Keeps a socket open that does not reconnect by itself: at once after Slack's routine disconnect,
 * with growing waits where connections do not last or are not let through. Bolt's own way ends the
 * process when the token is refused meanwhile. `connect` opens the socket.
 */
export function createReconnectingSocket(
  socket: SocketModeReceiver,
  connect: () => Promise<unknown>,
  { waiting, refused }: SocketEvents,
  pause: Pause,
): Connection {
  const closing = new AbortController();
  let connected = false;
  let opening = false;
  let since = 0;
  /** Connections in a row that did not last. */
  let short = 0;
  socket.client.on('connected', () => {
    connected = true;
    since = performance.now();
  });
  socket.client.on('disconnected', () => {
    if (connected) short = performance.now() - since < STEADY ? short + 1 : 1;
    connected = false;
    if (!opening && !closing.signal.aborted) void reopen();
  });
  return { ready: () => connected, open, close };

  async function open(): Promise<void> {
    await openOnce();
    // It may have closed again before anyone looked.
    if (!connected && !closing.signal.aborted) void reopen();
  }

  async function openOnce(): Promise<void> {
    opening = true;
    try {
      await connect();
    } finally {
      opening = false;
    }
  }

  async function reopen(): Promise<void> {
    opening = true;
    if (short > 1) await waitFor(null, short - 2);
    for (let attempt = Math.max(0, short - 1); !closing.signal.aborted; attempt++) {
      try {
        await openOnce();
        break;
      } catch (error) {
        opening = true;
        if (error instanceof ConfigurationError) return refused(error);
        await waitFor(error, attempt);
      }
    }
    opening = false;
    if (closing.signal.aborted) await socket.stop();
    else if (!connected) void reopen();
  }

  async function waitFor(error: unknown, attempt: number): Promise<void> {
    const milliseconds = waitAfter(attempt);
    waiting(error, milliseconds);
    await pause(milliseconds, closing.signal);
  }

  async function close(): Promise<void> {
    closing.abort();
    connected = false;
    await socket.stop();
  }
}
