import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

/**
 * Keeps the process alive, until the function that it returns is called, when a library lets go of
 * an error in work of its own, such as reading a frame that is not what a platform sends. Our own
 * work is guarded where it is done, and no answer needs anything kept in the process; what the
 * library was doing it begins anew by its time-outs. Each such error is logged and counted.
 */
export function outlive(log: Log, metrics: Metrics): () => void {
  const take = (err: unknown): void => {
    metrics.failed('process', 'library');
    log.error({ err, where: 'library' }, 'unexpected error');
  };
  // Also what is raised for rejections that nobody waits for.
  process.on('uncaughtException', take);
  return () => void process.off('uncaughtException', take);
}
