import { existsSync } from 'node:fs';

/*
 * `npm start` builds anew what has changed since the last build. Where the tools for that are not
 * installed, as after `npm prune --omit=dev`, it starts what was built. Plain JavaScript, because
 * nothing but Node is sure to be there.
 */

const tsx = await import('tsx/esm/api').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  return null;
});
if (tsx) {
  const { build } = await tsx.tsImport('./build.ts', import.meta.url);
  await build({ ifStale: true });
} else if (!existsSync(new URL('dist/build.json', import.meta.url))) {
  process.stderr.write('Nothing is built. Mend: npm ci && npm run build\n');
  process.exitCode = 3;
}
