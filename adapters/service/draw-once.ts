import type { Reply } from '../../src/reply/reply.ts';

/** What a reply is drawn as, made once for each way to draw it and dropped with the reply. */
export type DrawOnce<T> = (reply: Reply, way: string, draw: () => T) => T;

/** Drawings of replies; two ways to draw one reply need different words for `way`. */
export function createDrawOnce<T>(): DrawOnce<T> {
  const drawn = new WeakMap<Reply, Map<string, T>>();
  return (reply, way, draw) => {
    let ways = drawn.get(reply);
    if (!ways) {
      ways = new Map();
      drawn.set(reply, ways);
    }
    let result = ways.get(way);
    if (result === undefined) {
      result = draw();
      ways.set(way, result);
    }
    return result;
  };
}
