import type { Hit } from '../model.ts';

/** The best hits in order, at most `limit`, without sorting the rest. */
export function best(hits: readonly Hit[], limit: number): Hit[] {
  if (hits.length <= limit) return [...hits].sort(order);
  const heap = hits.slice(0, limit);
  for (let i = (limit >> 1) - 1; i >= 0; i--) sink(heap, i);
  for (let i = limit; i < hits.length; i++) {
    if (order(hits[i]!, heap[0]!) < 0) {
      heap[0] = hits[i]!;
      sink(heap, 0);
    }
  }
  return heap.sort(order);
}

function order(a: Hit, b: Hit): number {
  return b.score - a.score || a.unit - b.unit;
}

/** Restores a heap whose root is the worst hit. */
function sink(heap: Hit[], from: number): void {
  for (let at = from; ; ) {
    let worst = 2 * at + 1;
    if (worst >= heap.length) return;
    if (worst + 1 < heap.length && order(heap[worst + 1]!, heap[worst]!) > 0) worst++;
    if (order(heap[worst]!, heap[at]!) <= 0) return;
    [heap[at], heap[worst]] = [heap[worst]!, heap[at]!];
    at = worst;
  }
}
