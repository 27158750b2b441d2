import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    // Generous: only quadratic behaviour on long input would reach it.
    testTimeout: 20_000,
  },
});
