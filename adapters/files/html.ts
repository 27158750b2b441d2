import {
  type Compilation,
  type CompiledText,
  concordance,
  withTextNote,
} from '../../src/reply/compilation.ts';
import { type Marked, segments } from '../../src/text/marked.ts';
import { markedLines } from '../../src/text/marked-lines.ts';
import { layoutHead, layoutHeadings } from './layout.ts';

const STYLE =
  'body{font-family:serif;max-width:42em;margin:2em auto;padding:0 1em;line-height:1.5}' +
  'table{border-collapse:collapse}td,th{border:1px solid;padding:.2em .6em;text-align:left}';

/**
 * A compilation as one page. Footnotes carry the marks by which Word knows its own
 * (`mso-footnote-id`, `mso-element`), so that they become footnotes again when pasted.
 */
export function html(compilation: Compilation, made: Date): string {
  const { title, notes, missing, sections, style } = compilation;
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    ...[...layoutHead(compilation, made), ...notes].map(italic),
  ];
  const cited: CompiledText[] = [];
  sections.forEach(({ texts }, at) => {
    const headings = layoutHeadings(compilation, at);
    headings.forEach((heading, i) => {
      const level = 4 - headings.length + i;
      body.push(`<h${level}>${escapeHtml(heading)}</h${level}>`);
    });
    for (const text of texts) {
      const { number, source, status, citation } = text;
      const words = style === 'textnote' ? withTextNote(text, citation) : text;
      const written = markedLines(words).map(inline);
      if (style === 'footnote') {
        written[written.length - 1] += indicator(number);
        cited.push(text);
      } else if (style === 'plain') written.push(escapeHtml(citation));
      body.push(
        `<p><strong>${number}. ${escapeHtml(source)}.</strong> <em>${escapeHtml(status)}.</em></p>`,
        ...written.map((line) => `<p>${line}</p>`),
      );
    }
  });
  if (missing.length > 0)
    body.push(
      '<h2>Asked for and not found</h2>',
      ...missing.map((one) => `<p>${escapeHtml(one)}</p>`),
    );
  const { columns, rows } = concordance(compilation);
  body.push('<h2>Concordance</h2>', '<table>', tableRow(columns, 'th'));
  body.push(...rows.map((row) => tableRow(row, 'td')), '</table>');
  if (cited.length > 0) body.push(footnotes(cited));
  return [
    '<!DOCTYPE html>',
    '<html lang="en" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">',
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>`,
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function italic(words: string): string {
  return `<p><em>${escapeHtml(words)}</em></p>`;
}

function indicator(n: number): string {
  return `<a style="mso-footnote-id:ftn${n}" href="#_ftn${n}" name="_ftnref${n}"><sup class="MsoFootnoteReference">${n}</sup></a>`;
}

function footnotes(cited: readonly CompiledText[]): string {
  const notes = cited.map(({ number: n, citation }) => {
    const back = `<a style="mso-footnote-id:ftn${n}" href="#_ftnref${n}" name="_ftn${n}"><sup class="MsoFootnoteReference">${n}</sup></a>`;
    return `<div style="mso-element:footnote" id="ftn${n}"><p class="MsoFootnoteText">${back} ${escapeHtml(citation)}</p></div>`;
  });
  return ['<div style="mso-element:footnote-list"><hr>', ...notes, '</div>'].join('\n');
}

function tableRow(cells: readonly string[], tag: 'td' | 'th'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
}

function inline(line: Marked): string {
  return segments(line)
    .map(({ text, kinds }) =>
      kinds.has('emphasis') ? `<em>${escapeHtml(text)}</em>` : escapeHtml(text),
    )
    .join('');
}

const ENTITIES: Readonly<{ [char: string]: string }> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (char) => ENTITIES[char]!);
}
