import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the index with a key is kept between runs; null where the machine has no such place. */
export function cachedIndex(
  key: string,
  environment: NodeJS.ProcessEnv = process.env,
): string | null {
  const base = environment['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return base.startsWith('/') || /^[A-Za-z]:/.test(base)
    ? join(base, 'rapporteur', `topics-${key.slice(0, 16)}.index`)
    : null;
}
