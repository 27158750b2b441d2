import type { IncomingMessage } from 'node:http';

/** The largest request taken, in bytes; what platforms send stays below. */
export const LARGEST_BODY = 128 * 1024;

/** The whole body of a request; null when it is larger than any that is taken. Rejects when it breaks off. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
