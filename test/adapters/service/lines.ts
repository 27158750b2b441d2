import { createLog, type Log } from '../../../adapters/service/log.ts';

/** A log and the entries written to it. */
export function recordingLog(level = 'info'): { log: Log; text: () => string } {
  const written: string[] = [];
  return {
    log: createLog(level, { write: (line: string) => void written.push(line) }),
    text: () => written.join(''),
  };
}
