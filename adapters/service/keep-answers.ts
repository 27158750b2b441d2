import { LRUCache } from 'lru-cache';
import type { Assistant } from '../../src/assistant.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { writeRequest } from '../../src/request.ts';

/** Answers kept, those asked for last. */
const KEPT = 500;
/** Blocks of all of them together: a text or a row of buttons each, some tens of megabytes drawn. */
const BLOCKS = 20_000;
/** Longer lines are pasted texts, which no one asks twice and which are not ours to keep. */
const LONGEST = 120;

/**
 * The same assistant, which finds an answer once: in a meeting many ask for the same text, and what
 * a line is answered with never changes while the corpus is in memory. A new corpus is a new context.
 */
export function keepAnswers(assistant: Assistant): Assistant {
  const kept = new LRUCache<string, Reply>({
    max: KEPT,
    maxSize: BLOCKS,
    sizeCalculation: ({ blocks }) => blocks.length + 1,
  });
  let { context } = assistant;
  return {
    ...assistant,
    answer(asked) {
      if (assistant.context !== context) {
        context = assistant.context;
        kept.clear();
      }
      const line = typeof asked === 'string' ? asked : writeRequest(asked);
      if (line.length > LONGEST) return assistant.answer(asked);
      let reply = kept.get(line);
      if (!reply) {
        reply = assistant.answer(asked);
        kept.set(line, reply);
      }
      return reply;
    },
  };
}
