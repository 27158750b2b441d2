/** Lines at the head or foot of a page that are looked at. */
const EDGE = 2;
const FEWEST = 3;

/** Lines that stand at the head or foot of at least half of the pages, whatever page number they hold. */
export function findRunningHeads(pages: readonly string[]): Set<string> {
  if (pages.length < FEWEST) return new Set();
  const edges = pages.map((page) => {
    const lines = page
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    return new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)]);
  });
  const counts = new Map<string, number>();
  for (const lines of edges) {
    for (const mask of new Set([...lines].map(maskNumbers)))
      counts.set(mask, (counts.get(mask) ?? 0) + 1);
  }
  const isRunning = (line: string): boolean =>
    counts.get(maskNumbers(line))! >= Math.max(FEWEST, pages.length / 2);
  return new Set(edges.flatMap((lines) => [...lines].filter(isRunning)));
}

function maskNumbers(line: string): string {
  return line.replace(/\d+/g, '#');
}
