import { openAssistant } from '../adapters/library/assistant.ts';
import { build } from '../build.ts';
import { benchAnswers } from './answers.ts';
import { benchProcesses } from './process.ts';

await build({ ifStale: true });
benchProcesses();
await benchAnswers(await openAssistant('corpus', new URL('../dist/', import.meta.url)));
