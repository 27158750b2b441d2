/**
 * Insertions, deletions, substitutions and exchanges of neighbours that turn one word into the
 * other (optimal string alignment); `limit` when it is at least that many, found without finishing.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = back[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(back[j]! + 1, row[j - 1]! + 1, substitution);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, twoBack[j - 2]! + 1);
      }
      row.push(least);
    }
    if (Math.min(...row) >= limit) return limit;
    twoBack = back;
    back = row;
  }
  return Math.min(back[b.length]!, limit);
}
