/** A mark and the lines below it, up to the next mark. */
export interface Mark {
  /** Without "@". */
  readonly name: string;
  /** What stands behind it on its line. */
  readonly rest: string;
  /** From 1. */
  readonly line: number;
  /** Blank lines at the end left out. */
  readonly content: readonly string[];
  /** Labels of the items marked among its lines. */
  readonly items: readonly string[];
  /** Lines below the mark that belong to it. */
  readonly length: number;
}

const MARK = /^@([a-z]*)(?: (.*))?$/;

/** The marks of a text, in order; reports words that stand above the first. */
export function readMarks(
  source: string,
  report: (line: number, problem: string, fix: string) => void,
): Mark[] {
  const marks: (Mark & { content: string[]; items: string[]; length: number })[] = [];
  for (const [index, raw] of source
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const open = marks.at(-1);
    const match = line.startsWith('@') ? MARK.exec(line) : null;
    if (match?.[1] === 'item' && open) {
      open.items.push(match[2] ?? '');
      open.length += 1;
    } else if (line.startsWith('@')) {
      marks.push({
        name: match ? match[1]! : line.slice(1),
        rest: match?.[2] ?? '',
        line: index + 1,
        content: [],
        items: [],
        length: 0,
      });
    } else if (open) {
      open.content.push(line);
      open.length += 1;
    } else if (line.trim() !== '')
      report(
        index + 1,
        'These words stand above the first mark.',
        'Put the mark they belong to above them.',
      );
  }
  for (const mark of marks) {
    while (mark.content.at(-1)?.trim() === '') {
      mark.content.pop();
      mark.length -= 1;
    }
  }
  return marks;
}
