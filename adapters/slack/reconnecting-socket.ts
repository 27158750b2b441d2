import type { SocketModeReceiver } from '@slack/bolt';
import { type Pause, waitAfter } from '../service/pause.ts';

/** A socket that is opened anew whenever it closes. */
export interface Connection {
  ready(): boolean;
  /** Opens it for the first time; rejects where that fails. */
  open(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Keeps a socket open that does not reconnect by itself: at once after Slack's routine disconnect,
 * with growing waits while Slack does not let us. Bolt's own way ends the process when the token
 * is refused meanwhile.
 */
export function createReconnectingSocket(
  socket: SocketModeReceiver,
  failed: (error: unknown, milliseconds: number) => void,
  pause: Pause,
): Connection {
  const closing = new AbortController();
  let connected = false;
  let opening = false;
  socket.client.on('connected', () => {
    connected = true;
  });
  socket.client.on('disconnected', () => {
    connected = false;
    if (!opening && !closing.signal.aborted) void reopen();
  });
  return { ready: () => connected, open, close };

  async function open(): Promise<void> {
    opening = true;
    try {
      await socket.start();
    } finally {
      opening = false;
    }
  }

  async function reopen(): Promise<void> {
    for (let attempt = 0; !closing.signal.aborted; attempt++) {
      try {
        await open();
        break;
      } catch (error) {
        opening = true;
        const milliseconds = waitAfter(attempt);
        failed(error, milliseconds);
        await pause(milliseconds, closing.signal);
      }
    }
    opening = false;
    if (closing.signal.aborted) await socket.stop();
  }

  async function close(): Promise<void> {
    closing.abort();
    connected = false;
    await socket.stop();
  }
}
