import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';

/** A request as autocannon and fetch both take it. */
export interface Asked {
  readonly method: 'POST';
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** A server in a process of its own, and how it is asked. */
export interface Subject {
  /** Answers a second while requests are sent for so many seconds, as many as are answered. */
  throughput(seconds: number, requests: readonly Asked[]): Promise<number>;
  /** Milliseconds until each answer to requests sent at so many a second, whatever is under way. */
  latencies(rate: number, requests: readonly Asked[]): Promise<number[]>;
  /** Bytes of the answer to each request, on average. */
  sizes(requests: readonly Asked[]): Promise<number>;
  /** Bytes of memory that the process holds, as it tells itself. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a server that logs its port as it is connected. */
export async function startSubject(
  script: string,
  env: Readonly<Record<string, string>>,
): Promise<Subject> {
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'ignore', 'pipe'], env });
  const { port, health } = await Promise.race([portsOf(child), failed(child, script)]);
  // What it logs is read and dropped, as a log collector would.
  child.stderr.resume();
  return {
    async throughput(duration, requests) {
      const url = `http://127.0.0.1:${port}`;
      const result = await autocannon({ url, connections: 10, duration, requests: [...requests] });
      if (result.non2xx + result.errors > 0) throw new Error(`${script} did not answer well`);
      return result.requests.average;
    },
    async latencies(rate, requests) {
      const asked: Promise<number>[] = [];
      const started = performance.now();
      for (const [i, request] of requests.entries()) {
        await pause(Math.max(0, started + (i * 1000) / rate - performance.now()));
        asked.push(latency(port, request));
      }
      return Promise.all(asked);
    },
    async sizes(requests) {
      let bytes = 0;
      for (const { path, ...request } of requests) {
        const response = await fetch(`http://127.0.0.1:${port}${path}`, request);
        bytes += (await response.arrayBuffer()).byteLength;
      }
      return Math.round(bytes / requests.length);
    },
    async memory() {
      const text = await (await fetch(`http://127.0.0.1:${health}/metrics`)).text();
      return Number(/^process_resident_memory_bytes (\S+)/mu.exec(text)?.[1]);
    },
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function latency(port: number, { path, ...request }: Asked): Promise<number> {
  const started = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}${path}`, request);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return performance.now() - started;
}

interface Ports {
  readonly port: number;
  readonly health: number;
}

function portsOf(child: ChildProcess): Promise<Ports> {
  return new Promise((resolve) => {
    let text = '';
    const read = (chunk: Buffer) => {
      text += chunk;
      const [port, health] = [...text.matchAll(/"port":(\d+)/gu)].map((match) => Number(match[1]));
      if (port === undefined || !text.includes('"connected"')) return;
      child.stderr?.off('data', read);
      resolve({ port, health: health ?? port });
    };
    child.stderr?.on('data', read);
  });
}

async function failed(child: ChildProcess, script: string): Promise<never> {
  await once(child, 'exit');
  throw new Error(`${script} ended before it was connected`);
}
