/** "| Member | Vote |" */
const ROW = /^\|(.+)\|$/;
const RULE = /^\|(?:\s*:?-{2,}:?\s*\|)+$/;

/** Rows of a table of Markdown that begins with the first line; null where none does. */
export function readTableLines(
  lines: readonly string[],
): { readonly rows: string[][]; readonly lines: number } | null {
  const end = lines.findIndex((line) => !ROW.test(line));
  const count = end === -1 ? lines.length : end;
  if (count < 2 || !lines.slice(0, count).some((line) => RULE.test(line))) return null;
  const rows = lines
    .slice(0, count)
    .filter((line) => !RULE.test(line))
    .map((line) =>
      ROW.exec(line)![1]!
        .split('|')
        .map((cell) => cell.trim()),
    );
  return { rows, lines: count };
}
