import { type Compilation, concordance, withTextNote } from '../../src/reply/compilation.ts';
import { layoutHead, layoutHeadings } from './layout.ts';

/** A compilation as plain text; in the footnote style the notes stand at the end, numbered. */
export function plainText(compilation: Compilation, made: Date): string {
  const { notes, missing, sections, style } = compilation;
  const paragraphs = [...layoutHead(compilation, made), ...notes];
  const footnotes: string[] = [];
  sections.forEach(({ texts }, at) => {
    for (const heading of layoutHeadings(compilation, at))
      paragraphs.push(`${heading}\n${'-'.repeat(heading.length)}`);
    for (const { number, source, status, text, citation } of texts) {
      const label = `${number}. ${source}. ${status}.`;
      if (style === 'footnote') {
        paragraphs.push(`${label}\n${text} [${number}]`);
        footnotes.push(`[${number}] ${citation}`);
      } else if (style === 'textnote')
        paragraphs.push(`${label}\n${withTextNote({ text }, citation).text}`);
      else paragraphs.push(`${label}\n${text}\n${citation}`);
    }
  });
  if (missing.length > 0) paragraphs.push(['Asked for and not found', ...missing].join('\n'));
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
