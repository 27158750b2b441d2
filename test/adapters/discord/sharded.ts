import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { FIXTURES } from '../../library.ts';
import { TOKEN } from './connected.ts';
import type { Rig } from './rig.ts';

export interface Entry {
  readonly pid: number;
  readonly level: string;
  readonly msg: string;
  readonly platform?: string;
  readonly shard?: number;
  readonly port?: number;
  /** The wait before what failed is tried again. */
  readonly milliseconds?: number;
}

/** The built program, served as administrators do, with shards in processes of their own. */
export interface Program {
  readonly pid: number;
  readonly stderr: () => string;
  /** Resolves with the entries of the log that fit, once there are so many. */
  logged(fits: (entry: Entry) => boolean, count?: number): Promise<Entry[]>;
  /** The status of health, or the text of the metrics. */
  health(): Promise<number>;
  metrics(): Promise<string>;
  kill(signal: NodeJS.Signals): void;
  /** Resolves with the exit code once this process and those that wrote to its log have ended. */
  ended(): Promise<number | null>;
}

export function startProgram(rig: Rig, env: Readonly<Record<string, string>> = {}): Program {
  const child = spawn(process.execPath, ['dist/rapporteur.js'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      RAPPORTEUR_CORPUS: fileURLToPath(FIXTURES),
      DISCORD_TOKEN: TOKEN,
      DISCORD_APPLICATION_ID: '10000000000000001',
      DISCORD_API_URL: rig.api,
      HOST: '127.0.0.1',
      HEALTH_PORT: '0',
      DRAIN_SECONDS: '0',
      ...env,
    },
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  createInterface(child.stderr).on('line', (line) => {
    lines.push(line);
    for (const check of [...waiting]) check();
  });
  const closed = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await closed;
  });
  const entries = () =>
    lines.filter((line) => line.startsWith('{')).map((line): Entry => JSON.parse(line));
  const logged = (fits: (entry: Entry) => boolean, count = 1) =>
    new Promise<Entry[]>((resolve) => {
      const check = () => {
        const found = entries().filter(fits);
        if (found.length < count) return;
        waiting.delete(check);
        resolve(found);
      };
      waiting.add(check);
      check();
    });
  const get = async (path: string) => {
    const [listening] = await logged(({ msg }) => msg === 'serving health');
    return fetch(`http://127.0.0.1:${listening!.port}${path}`);
  };
  return {
    pid: child.pid!,
    stderr: () => lines.join('\n'),
    logged,
    health: async () => (await get('/healthz')).status,
    metrics: async () => (await get('/metrics')).text(),
    kill: (signal) => void child.kill(signal),
    ended: async () => {
      await closed;
      return child.exitCode;
    },
  };
}
