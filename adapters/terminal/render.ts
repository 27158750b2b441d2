import { captionOf, isCaptionedBy } from '../../src/reply/caption.ts';
import type {
  Block,
  DifferenceBlock,
  ExcerptBlock,
  FactsBlock,
  ListBlock,
  Next,
  PasteBlock,
  QuoteBlock,
  Reply,
  TableBlock,
} from '../../src/reply/reply.ts';
import { paint, paintCommand, type Screen, visible, wrap } from './screen.ts';

/** A reply as the terminal shows it; official words stand word for word, wrapped at most. */
export function render(reply: Reply, screen: Screen): string {
  const title = wrap(screen.colors.bold(visible(reply.title)), screen);
  const blocks = reply.blocks.map((block) => renderBlock(block, reply.title, screen));
  const next = reply.next.map((next) => renderNext(next, screen)).join('\n');
  return [title, ...blocks, next].filter((part) => part !== '').join('\n\n');
}

function renderBlock(block: Block, title: string, screen: Screen): string {
  switch (block.type) {
    case 'heading':
      return wrap(screen.colors.bold(screen.colors.underline(visible(block.text))), screen);
    case 'text':
      return wrap(paint(block, screen), screen);
    case 'notice':
      return wrap(screen.colors.yellow(paint(block, screen)), screen);
    case 'quote':
      return renderQuote(block, title, screen);
    case 'excerpt':
      return renderExcerpt(block, screen);
    case 'list':
      return renderList(block, screen);
    case 'facts':
      return renderFacts(block, screen);
    case 'paste':
      return renderPaste(block, screen);
    case 'table':
      return renderTable(block, screen);
    case 'difference':
      return renderDifference(block, screen);
    default:
      return block satisfies never;
  }
}

/** The label only where the title of the answer does not say it. */
function renderQuote(block: QuoteBlock, title: string, screen: Screen): string {
  const { bold, dim } = screen.colors;
  const label = isCaptionedBy(title, block) ? '' : wrap(bold(visible(block.label)), screen);
  const caption = wrap(dim(visible(captionOf(block))), screen);
  return [label, wrap(paint(block, screen), screen, '│ '), caption].filter(Boolean).join('\n');
}

function renderExcerpt(block: ExcerptBlock, screen: Screen): string {
  const lines = [heading(block, screen), wrap(paint(block, screen), screen, '  ')];
  if (block.reason) lines.push(wrap(paint(block.reason, screen), screen, '  '));
  lines.push(wrap(paintCommand(block.command, screen), screen, '  '));
  return lines.join('\n');
}

function heading({ label, authority }: ExcerptBlock, screen: Screen): string {
  const { bold, dim } = screen.colors;
  return `${wrap(bold(visible(label)), screen)}\n${wrap(dim(visible(authority)), screen)}`;
}

function renderList(block: ListBlock, screen: Screen): string {
  return block.items
    .map((item) => {
      const words = paint(item, screen);
      const line =
        item.command === undefined || item.text.includes(item.command)
          ? words
          : `${words}  ${paintCommand(item.command, screen)}`;
      return wrap(`- ${line}`, screen, '', '  ');
    })
    .join('\n');
}

function renderFacts(block: FactsBlock, screen: Screen): string {
  return block.rows
    .map((row) => {
      const proof = row.proof ? `  ${paintCommand(row.proof, screen)}` : '';
      const label = screen.colors.bold(`${visible(row.label)}:`);
      return wrap(`${label} ${paint(row.value, screen)}${proof}`, screen, '', '  ');
    })
    .join('\n');
}

/** Never wrapped: what is copied must not carry the window's line breaks. */
function renderPaste(block: PasteBlock, screen: Screen): string {
  return `${wrap(screen.colors.bold(visible(block.label)), screen)}\n${visible(block.text)}`;
}

/** Columns on a terminal that is wide enough; a record of its own for each row otherwise. */
function renderTable({ columns, rows }: TableBlock, screen: Screen): string {
  const { bold } = screen.colors;
  if (screen.width === null) {
    return [columns, ...rows].map((row) => visible(row.join('\t'))).join('\n');
  }
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  if (widths.reduce((sum, width) => sum + width + 2, -2) > screen.width) {
    return rows
      .map((row) =>
        row
          .map((cell, at) => `${bold(visible(`${columns[at] ?? ''}:`))} ${visible(cell)}`)
          .map((line) => wrap(line, screen, '', '  '))
          .join('\n'),
      )
      .join('\n\n');
  }
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => visible(cell).padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [bold(line(columns)), ...rows.map(line)].join('\n');
}

/** Marked as wdiff does, so that nothing depends on seeing colours. */
function renderDifference(block: DifferenceBlock, screen: Screen): string {
  const { red, green } = screen.colors;
  const parts = block.parts.map((part) => {
    if (part.kind === 'removed') return red(`[-${visible(part.text)}-]`);
    if (part.kind === 'added') return green(`{+${visible(part.text)}+}`);
    return visible(part.text);
  });
  const key = `[-${visible(block.before)}-] {+${visible(block.after)}+}`;
  return `${wrap(screen.colors.dim(key), screen)}\n${wrap(parts.join(''), screen, '│ ')}`;
}

function renderNext({ label, command }: Next, screen: Screen): string {
  return wrap(`${visible(label)}: ${paintCommand(command, screen)}`, screen, '', '  ');
}
