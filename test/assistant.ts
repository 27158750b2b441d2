import { createAssistant } from '../src/assistant.ts';
import { createContext } from '../src/context.ts';
import { library } from './library.ts';
import { topics } from './topics.ts';

/** The assistant over the documents of the fixtures. */
export const assistant = createAssistant(createContext(library, () => topics));
