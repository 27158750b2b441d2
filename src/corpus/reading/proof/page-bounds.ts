import type { Characters } from './characters.ts';
import type { ProofPart } from './parts.ts';

/** Which characters stand on the pages of a part: from the first, up to before the second number. */
export function readBounds({
  text,
  wordAt,
  words,
}: Characters): (pages: ProofPart['pages']) => readonly [number, number] {
  const pageEnds = new Map<number, readonly [start: number, end: number]>();
  let last = 0;
  for (const [at, word] of wordAt.entries()) {
    const { page } = words[word]!;
    if (page === null) continue;
    pageEnds.set(page, [pageEnds.get(page)?.[0] ?? at, at + 1]);
    last = Math.max(last, page);
  }
  return (pages) => {
    if (pages === null) return [0, text.length];
    let bounds: readonly [number, number] | null = null;
    for (let page = pages[0]; page <= Math.min(pages[1], last); page++) {
      const ends = pageEnds.get(page);
      if (ends) bounds = [bounds?.[0] ?? ends[0], ends[1]];
    }
    return bounds ?? [0, 0];
  };
}
