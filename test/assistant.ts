import { createAssistant } from '../src/assistant.ts';
import { library } from './library.ts';
import { topics } from './topics.ts';

/** The assistant over the documents of the fixtures. */
export const assistant = createAssistant({ library, topics });
