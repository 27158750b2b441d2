import { type Compilation, concordance } from '../../src/reply/compilation.ts';
import { escapeMarkdown } from '../../src/text/escape-markdown.ts';
import { type Marked, segments } from '../../src/text/marked.ts';
import { markedLines } from '../../src/text/marked-lines.ts';

/** A compilation in Markdown with footnotes as `[^1]` (GitHub, Pandoc, Obsidian). */
export function markdown(compilation: Compilation): string {
  const { title, notes, sections, style } = compilation;
  const paragraphs = [
    `# ${escapeMarkdown(title)}`,
    ...notes.map((note) => `> ${escapeMarkdown(note)}`),
  ];
  const footnotes: string[] = [];
  for (const { heading, texts } of sections) {
    paragraphs.push(`## ${escapeMarkdown(heading)}`);
    for (const text of texts) {
      const written = markedLines(text).map(inline);
      written[0] = `**${text.number}.** ${written[0]}`;
      if (style === 'footnote') {
        written[written.length - 1] += `[^${text.number}]`;
        footnotes.push(`[^${text.number}]: ${escapeMarkdown(text.citation)}`);
      } else if (style === 'textnote')
        written[written.length - 1] += ` ${escapeMarkdown(text.citation)}`;
      else written.push(escapeMarkdown(text.citation));
      paragraphs.push(...written);
    }
  }
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
