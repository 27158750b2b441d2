import { type Logger, LogLevel } from '@slack/bolt';
import { type Log, scrub } from '../service/log.ts';

/**
 * Bolt's log lines in ours, without secrets. Those for debugging are left out at every level: they
 * hold whole requests, with the questions in them.
 */
export function boltLog(log: Log): Logger {
  const words = (parts: readonly unknown[]) => scrub(parts.map(String).join(' '));
  return {
    debug: () => {},
    info: (...parts) => log.info(words(parts)),
    warn: (...parts) => log.warn(words(parts)),
    error: (...parts) => log.error(words(parts)),
    setLevel: () => {},
    setName: () => {},
    getLevel: () => LogLevel.INFO,
  };
}
