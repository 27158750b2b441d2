import type { Attachment } from '../../src/reply/reply.ts';
import type { Extension } from './index.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "Compilation, digital evidence, 24 Nov 2026.docx": what it holds and when it was made, in UTC. */
export function fileName({ name }: Attachment, made: Date, extension: Extension): string {
  const day = `${made.getUTCDate()} ${MONTHS[made.getUTCMonth()]} ${made.getUTCFullYear()}`;
  return `${name}, ${day}.${extension}`;
}
