import { captionOf } from '../../../src/reply/caption.ts';
import type { Block, BlockType, DifferencePart } from '../../../src/reply/reply.ts';
import { join, type Marked, marked, strong } from '../../../src/text/marked.ts';
import { bold, inline, oneLine, pre, quoted } from './format.ts';
import { literal } from './literal.ts';

/** Something that can be opened from a message: its command line and the words that offer it. */
export interface Opening {
  readonly command: string;
  readonly label: string;
  readonly description?: string;
}

/** A block as Discord shows it: a text and what can be opened under it. */
export interface Drawing {
  readonly text: string;
  /** Offered beside the text, as a button. */
  readonly open?: Opening;
  /** Offered together, as a menu. */
  readonly menu?: readonly Opening[];
}

type DrawBlocks = { readonly [T in BlockType]: (block: Extract<Block, { type: T }>) => Drawing };

const drawBlocks: DrawBlocks = {
  heading: ({ text }) => ({ text: `### ${literal(oneLine(text))}` }),
  text: (block) => ({ text: inline(block) }),
  notice: (block) => ({ text: inline(join([strong('Please note:'), ' ', block])) }),
  quote: (block) => ({
    text: [bold(block.label), quoted(block), literal(captionOf(block))].filter(Boolean).join('\n'),
  }),
  excerpt: (block) => ({
    text: [
      head(block.label, block.authority),
      quoted(block),
      ...(block.reason ? [`-# ${inline(block.reason)}`] : []),
    ].join('\n'),
    open: { command: block.command, label: 'Open' },
  }),
  list: ({ items }) => ({
    text: items.map((item) => `- ${inline(onOneLine(item))}`).join('\n'),
    menu: items.flatMap(({ command, text }) => (command ? [{ command, label: text }] : [])),
  }),
  facts: ({ rows }) => ({
    text: rows.map(({ label, value }) => `${bold(label)}: ${inline(value)}`).join('\n'),
    menu: rows.flatMap(({ label, value, proof }) =>
      proof ? [{ command: proof, label, description: value.text }] : [],
    ),
  }),
  paste: ({ label, text }) => ({ text: `${bold(label)}\n${pre(text)}` }),
  table: ({ columns, rows }) => ({
    text: [`-# ${columns.map(literal).join(' · ')}`, ...rows.map(tableRow)].join('\n'),
  }),
  difference: ({ before, after, parts }) => ({
    text: `-# ${literal(`Removed: only in “${oneLine(before)}” · Added: only in “${oneLine(after)}”`)}\n${difference(parts)}`,
  }),
};

/** Pages are found by trying what fits, so that a block is asked for many times. */
const drawings = new WeakMap<Block, Drawing>();

/** A block as Discord shows it. */
export function drawBlock<T extends BlockType>(block: Extract<Block, { type: T }>): Drawing {
  let result = drawings.get(block);
  if (!result) {
    result = drawBlocks[block.type as T](block);
    drawings.set(block, result);
  }
  return result;
}

function head(label: string, authority: string): string {
  return `${bold(label)} · ${literal(oneLine(authority))}`;
}

/** An item of a list is one line; the spans stay where they were. */
function onOneLine({ text, spans = [] }: Marked): Marked {
  return marked(text.replaceAll('\n', ' '), spans);
}

function tableRow([first = '', ...rest]: readonly string[]): string {
  return [bold(first), ...rest.map((cell) => literal(oneLine(cell)))].join(' · ');
}

const DIFFERENCE_FENCE = { same: '', removed: '~~', added: '**' } as const;

/** Signs beside which Discord may not see where markup begins or ends. */
const SIGNS = /[*_~`|\\]/u;

/** In words as well as in signs, which a screen reader does not tell. */
function difference(parts: readonly DifferencePart[]): string {
  const text = joined(parts)
    .map(({ kind, text: words }) => (kind === 'same' ? literal(words) : changed(kind, words)))
    .join('');
  return `> ${text.replaceAll('\n', '\n> ')}`;
}

/** Neighbours of one kind are one part: "**a****b**" would show its signs. */
function joined(parts: readonly DifferencePart[]): DifferencePart[] {
  const result: DifferencePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.kind === part.kind)
      result[result.length - 1] = { ...last, text: last.text + part.text };
    else result.push(part);
  }
  return result;
}

function changed(kind: 'removed' | 'added', text: string): string {
  const words = text.trim();
  if (words === '') return literal(text);
  const start = text.indexOf(words);
  const lines = SIGNS.test(words)
    ? [literal(words)]
    : words.split('\n').map((line) => fence(line, DIFFERENCE_FENCE[kind]));
  const after = text.slice(start + words.length) || ' ';
  return `${text.slice(0, start)}${literal(`[${kind}: `)}${lines.join('\n')}${literal(']')}${after}`;
}

function fence(line: string, sign: string): string {
  const words = line.trim();
  if (words === '') return line;
  const start = line.indexOf(words);
  return `${line.slice(0, start)}${sign}${literal(words)}${sign}${line.slice(start + words.length)}`;
}
