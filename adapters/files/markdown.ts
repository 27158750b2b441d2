import { type Compilation, concordance, withTextNote } from '../../src/reply/compilation.ts';
import { escapeMarkdown } from '../../src/text/escape-markdown.ts';
import { type Marked, segments } from '../../src/text/marked.ts';
import { markedLines } from '../../src/text/marked-lines.ts';
import { layoutHead, layoutHeadings } from './layout.ts';

/** A compilation in Markdown with footnotes as `[^1]` (GitHub, Pandoc, Obsidian). */
export function markdown(compilation: Compilation, made: Date): string {
  const { title, notes, missing, sections, style } = compilation;
  const paragraphs = [
    `# ${escapeMarkdown(title)}`,
    ...[...layoutHead(compilation, made), ...notes].map((note) => `> ${escapeMarkdown(note)}`),
  ];
  const footnotes: string[] = [];
  sections.forEach(({ texts }, at) => {
    const headings = layoutHeadings(compilation, at);
    headings.forEach((heading, i) => {
      paragraphs.push(`${'#'.repeat(4 - headings.length + i)} ${escapeMarkdown(heading)}`);
    });
    for (const text of texts) {
      const { number, source, status, citation } = text;
      const words = style === 'textnote' ? withTextNote(text, citation) : text;
      const written = markedLines(words).map(inline);
      if (style === 'footnote') {
        written[written.length - 1] += `[^${number}]`;
        footnotes.push(`[^${number}]: ${escapeMarkdown(citation)}`);
      } else if (style === 'plain') written.push(escapeMarkdown(citation));
      paragraphs.push(
        `**${number}. ${escapeMarkdown(source)}.** *${escapeMarkdown(status)}.*`,
        ...written,
      );
    }
  });
  if (missing.length > 0)
    paragraphs.push('## Asked for and not found', ...missing.map(escapeMarkdown));
  const table = concordance(compilation);
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rule = `| ${table.columns.map(() => '---').join(' | ')} |`;
  paragraphs.push('## Concordance', [row(table.columns), rule, ...table.rows.map(row)].join('\n'));
  if (footnotes.length > 0) paragraphs.push(footnotes.join('\n'));
  return `${paragraphs.join('\n\n')}\n`;
}

/** Each segment is escaped by itself; only the first begins the line. */
function inline(line: Marked): string {
  return segments(line)
    .map(({ text, kinds }) => {
      const escaped = escapeMarkdown(text);
      return kinds.has('emphasis') ? `*${escaped}*` : escaped;
    })
    .join('');
}
