import { openAssistant } from '../adapters/library/assistant.ts';

/** The assistant over the real documents. */
export const assistant = await openAssistant('corpus', new URL('../dist/', import.meta.url));
