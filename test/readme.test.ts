import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Command } from '../src/command.ts';
import type { BlockType } from '../src/reply/reply.ts';
import { assistant } from './assistant.ts';
import { replay } from './transcript.ts';

const readme = readFileSync('README.md', 'utf8');

/** The README with its conversation held again and its table taken from the declarations. */
function current(): string {
  return readme
    .replace(/(```text\n)([\s\S]*?)(```)/, (_, open, transcript, close) =>
      [open, replay(transcript, assistant), close].join(''),
    )
    .replace(/(<!-- commands -->\n)[\s\S]*?(<!-- \/commands -->)/, (_, open, close) =>
      [open, table(assistant.commands), close].join(''),
    );
}

function table(commands: readonly Command[]): string {
  const rows = commands.map(({ name, argument, summary }): [string, string] => [
    `\`/${[name, argument?.hint].filter(Boolean).join(' ')}\``,
    summary,
  ]);
  const columns = [0, 1].map((at) => Math.max(...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(columns[at]!)).join(' | ')} |\n`;
  const rule = columns.map((width) => '-'.repeat(width));
  return [['Command', 'What it shows'], rule, ...rows].map(line).join('');
}

describe('the README', () => {
  it('holds a conversation as it really goes, and the commands as they are declared', async () => {
    await expect(current()).toMatchFileSnapshot('../README.md');
  });

  it('describes every kind of block', () => {
    const types: Record<BlockType, true> = {
      heading: true,
      text: true,
      notice: true,
      quote: true,
      excerpt: true,
      list: true,
      facts: true,
      paste: true,
      table: true,
      difference: true,
    };
    for (const type of Object.keys(types)) expect(readme).toContain(`\`${type}\``);
  });

  it('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });
});
