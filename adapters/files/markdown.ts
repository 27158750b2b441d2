import { type Compilation, concordance } from '../../src/reply/compilation.ts';
import { type Marked, segments } from '../../src/text/marked.ts';
import { lines } from './lines.ts';

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
      const written = lines(text).map(inline);
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

function inline(line: Marked): string {
  const written = segments(line).map(({ text, kinds }) => {
    return kinds.has('emphasis') ? `*${escapeMarkdown(text)}*` : escapeMarkdown(text);
  });
  return written
    .join('')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^([-+])/u, '\\$1');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/gu, '\\$&');
}
