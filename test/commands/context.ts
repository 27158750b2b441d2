import { createContext } from '../../src/context.ts';
import { library } from '../library.ts';
import { noTopics } from '../no-topics.ts';

/** What commands answer from that look up and do not rank. */
export const context = createContext(library, () => noTopics);
