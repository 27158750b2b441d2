import type { KnownBlock } from '@slack/types';
import { captionOf } from '../../../src/reply/caption.ts';
import type { Block, BlockType, DifferencePart } from '../../../src/reply/reply.ts';
import type { CommandNames } from '../command-names.ts';
import type { SlackChoice } from './buttons.ts';
import { quotation, richText, run, runs, section } from './rich-text.ts';

/** Slack's limit for a header, in characters. */
const HEADER = 150;

const BOLD = { bold: true } as const;
const ITALIC = { italic: true } as const;
const STRIKE = { strike: true } as const;

const DIFFERENCE = {
  removed: STRIKE,
  added: BOLD,
} satisfies Record<Exclude<DifferencePart['kind'], 'same'>, object>;

type Of<T extends BlockType> = Extract<Block, { type: T }>;

/** A block of a reply as Slack draws it; official words literally, in rich text. */
export function drawBlock(block: Block, names: CommandNames): readonly KnownBlock[] {
  switch (block.type) {
    case 'heading':
      return heading(block, names);
    case 'text':
      return richText(...section(...runs(block, 'own', names)));
    case 'notice':
      return richText(...section(...run('Note: ', BOLD), ...runs(block, 'own', names)));
    case 'quote':
      return richText(
        ...section(...run(block.label, BOLD)),
        ...quotation(runs(block, 'official', names)),
        ...section(...run(captionOf(block), ITALIC)),
      );
    case 'excerpt':
      return excerpt(block, names);
    case 'list':
      return list(block, names);
    case 'facts':
      return facts(block, names);
    case 'paste':
      return richText(...section(...run(block.label, BOLD)), {
        type: 'rich_text_preformatted',
        elements: run(block.text),
      });
    case 'table':
      return table(block);
    case 'difference':
      return difference(block);
  }
}

function heading({ text }: Of<'heading'>, names: CommandNames): KnownBlock[] {
  const words = names.toSlack(text);
  // Slack refuses a header of blanks.
  if (words.length > HEADER || words.trim() === '')
    return richText(...section(...run(words, BOLD)));
  return [{ type: 'header', text: { type: 'plain_text', text: words, emoji: false } }];
}

function excerpt(block: Of<'excerpt'>, names: CommandNames): KnownBlock[] {
  return richText(
    ...section(...run(block.label, BOLD), ...run(`\n${block.authority}`, ITALIC)),
    ...quotation(runs(block, 'official', names)),
    ...section(...(block.reason ? runs(block.reason, 'own', names) : [])),
  );
}

function list({ items }: Of<'list'>, names: CommandNames): KnownBlock[] {
  return richText({
    type: 'rich_text_list',
    style: 'bullet',
    elements: items.map((item) => ({
      type: 'rich_text_section',
      elements: runs(item, 'own', names),
    })),
  });
}

function facts({ rows }: Of<'facts'>, names: CommandNames): KnownBlock[] {
  return richText(
    ...section(
      ...rows.flatMap(({ label, value }, i) => [
        ...run(i > 0 ? '\n' : ''),
        ...run(`${label}: `, BOLD),
        ...runs(value, 'official', names),
      ]),
    ),
  );
}

/** A row of a table wraps on a phone; a line that names each cell does not. */
function table({ columns, rows }: Of<'table'>): KnownBlock[] {
  return richText({
    type: 'rich_text_list',
    style: 'bullet',
    elements: rows.map((cells) => ({
      type: 'rich_text_section',
      elements: cells.flatMap((cell, i) => [
        ...run(`${i > 0 ? ' · ' : ''}${columns[i] ?? ''}: `, BOLD),
        ...run(cell),
      ]),
    })),
  });
}

/** In words as well as in strike and bold, which a screen reader does not tell. */
function difference({ before, after, parts }: Of<'difference'>): KnownBlock[] {
  return richText(
    ...section(
      ...run(`Removed: only in “${before}”`, STRIKE),
      ...run(' · '),
      ...run(`Added: only in “${after}”`, BOLD),
    ),
    ...quotation(
      parts.flatMap(({ kind, text }) =>
        kind === 'same'
          ? run(text)
          : [...run(`[${kind}: `), ...run(text, DIFFERENCE[kind]), ...run('] ')],
      ),
    ),
  );
}

/** What can be opened from a block, by the words that offer it. */
export function openings(block: Block): readonly SlackChoice[] {
  switch (block.type) {
    case 'excerpt':
      return [{ label: block.label, line: block.command }];
    case 'list':
      return block.items.flatMap(({ text, command }) =>
        command ? [{ label: text, line: command }] : [],
      );
    case 'facts':
      return block.rows.flatMap(({ label, value, proof }) =>
        proof ? [{ label: `${label}: ${value.text}`, line: proof }] : [],
      );
    default:
      return [];
  }
}
