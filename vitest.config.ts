import { defineConfig } from 'vitest/config';

/** Suites that run the built program, listen on a port or connect to one. */
const PROCESS = 'test/**/*.process.test.ts';

/** As many files at once as the machine has processors; projects that share them agree on it. */
const maxWorkers = '100%';

/** In milliseconds; only what hangs reaches it. How long things take is measured in bench. */
const testTimeout = 20_000;

export default defineConfig({
  test: {
    maxWorkers,
    globalSetup: ['test/forget-payloads.ts'],
    projects: [
      {
        test: {
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: [PROCESS],
          // What is read once is not changed, so a worker reads the corpus and makes the index once.
          isolate: false,
          maxWorkers,
          testTimeout,
        },
      },
      {
        test: {
          name: 'process',
          include: [PROCESS],
          globalSetup: ['test/build.ts'],
          maxWorkers,
          testTimeout,
        },
      },
    ],
  },
});
