/** "| Member | Vote |" */
const ROW = /^\|(.+)\|$/;
const RULE = /^\|(?:\s*:?-{2,}:?\s*\|)+$/;

/** Rows of a table of Markdown that begins with a line; null where none does. */
export function readTableLines(
  lines: readonly { readonly text: string }[],
  from: number,
): { readonly rows: string[][]; readonly lines: number } | null {
  // The rule stands below the heads of the columns; without it the lines are text.
  if (!RULE.test(lines[from + 1]?.text.trim() ?? '')) return null;
  const own: string[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!.text.trim();
    if (!ROW.test(line)) break;
    own.push(line);
  }
  if (own.length < 2) return null;
  const rows = own
    .filter((line) => !RULE.test(line))
    .map((line) =>
      ROW.exec(line)![1]!
        .split('|')
        .map((cell) => cell.trim()),
    );
  return { rows, lines: own.length };
}
