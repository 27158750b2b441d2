import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/** What was done to a corpus; `changes.jsonl` beside the catalogue has one a line, oldest first. */
export interface CorpusChange {
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** The user of the machine. */
  readonly by: string;
  readonly did: 'added' | 'removed';
  readonly id: string;
  readonly symbol: string | null;
  /** Of the original's bytes; null where there is none. */
  readonly sha256: string | null;
  /** Doubts that stopped and that the person took to be right. */
  readonly decided: readonly {
    readonly cause: string;
    readonly unit: string | null;
    readonly words: string;
  }[];
}

/** What people decided about doubts of a file before, so that nobody is asked twice. */
export function decidedBefore(folder: string, sha256: string): CorpusChange['decided'] {
  const path = join(folder, 'changes.jsonl');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes(sha256))
    .flatMap((line): CorpusChange['decided'] => {
      const change: CorpusChange = JSON.parse(line);
      return change.sha256 === sha256 ? change.decided : [];
    });
}

export function recordChange(folder: string, change: Omit<CorpusChange, 'at' | 'by'>): void {
  const line: CorpusChange = { at: new Date().toISOString(), by: userName(), ...change };
  appendFileSync(join(folder, 'changes.jsonl'), `${JSON.stringify(line)}\n`);
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // In a container the user may have no name.
    return String(process.getuid?.() ?? 'unknown');
  }
}
