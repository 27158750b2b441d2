import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssistant } from '../../adapters/library/assistant.ts';
import { makeLive } from '../../adapters/library/live/live-assistant.ts';
import { report } from '../report.ts';
import { writeMany } from './many-documents.ts';

/** Made-up documents beside the five of the fixtures. */
const DOCUMENTS = 100;

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
try {
  writeMany(folder, DOCUMENTS);
  const first = await openAssistant(folder, new URL('../../dist/', import.meta.url));
  const live = makeLive(first, { path: folder, defaultBody: undefined });
  const { units } = live.assistant.context.library.corpus;
  const reloaded = new Promise<number>((resolve, reject) => {
    const started = performance.now();
    const stop = live.watch({
      served: () => {
        stop();
        resolve((performance.now() - started) / 1000);
      },
      kept: (reason) => reject(new Error(reason)),
    });
  });
  const catalogue = join(folder, 'catalogue.json');
  writeFileSync(catalogue, `${readFileSync(catalogue, 'utf8')}\n`);
  // Until the corpus is replaced, the service is asked all the time.
  let longest = 0;
  let isOver = false;
  void reloaded.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const asked = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    live.assistant.answer('/rec 2020 10');
    longest = Math.max(longest, performance.now() - asked - 5);
  }
  report(`A changed corpus of ${DOCUMENTS + 5} documents, ${units.length} texts`, [
    { what: 'from the change until it is served', measured: await reloaded, goal: 1, unit: 's' },
    { what: 'longest wait of a question meanwhile', measured: longest, goal: 100, unit: 'ms' },
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
