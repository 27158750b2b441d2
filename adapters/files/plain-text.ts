import { type Compilation, concordance } from '../../src/reply/compilation.ts';

/** A compilation as plain text; in the footnote style the notes stand at the end, numbered. */
export function plainText(compilation: Compilation): string {
  const { title, notes, sections, style } = compilation;
  const paragraphs = [title, ...notes];
  const footnotes: string[] = [];
  for (const { heading, texts } of sections) {
    paragraphs.push(`${heading}\n${'-'.repeat(heading.length)}`);
    for (const { number, text, citation } of texts) {
      if (style === 'footnote') {
        paragraphs.push(`${number}. ${text} [${number}]`);
        footnotes.push(`[${number}] ${citation}`);
      } else if (style === 'textnote') paragraphs.push(`${number}. ${text} ${citation}`);
      else paragraphs.push(`${number}. ${text}\n${citation}`);
    }
  }
  const { columns, rows } = concordance(compilation);
  paragraphs.push(aligned([columns, ...rows]));
  if (footnotes.length > 0) paragraphs.push(`Notes\n${footnotes.join('\n')}`);
  return `${paragraphs.join('\n\n')}\n`;
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}
