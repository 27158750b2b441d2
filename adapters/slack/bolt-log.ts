import { type Logger, LogLevel } from '@slack/bolt';
import { type Log, scrub } from '../service/log.ts';

/** Bolt's log lines in ours, without secrets. */
export function boltLog(log: Log): Logger {
  const words = (parts: readonly unknown[]) => scrub(parts.map(String).join(' '));
  return {
    debug: (...parts) => log.debug(words(parts)),
    info: (...parts) => log.info(words(parts)),
    warn: (...parts) => log.warn(words(parts)),
    error: (...parts) => log.error(words(parts)),
    setLevel: () => {},
    setName: () => {},
    getLevel: () => (log.isLevelEnabled('debug') ? LogLevel.DEBUG : LogLevel.INFO),
  };
}
