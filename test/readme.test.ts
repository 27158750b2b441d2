import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
});

describe('the contract of JSON', () => {
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
    const contract = readFileSync('docs/json.md', 'utf8');
    for (const type of Object.keys(types)) expect(contract).toContain(`\`${type}\``);
  });
});

describe('the documentation', () => {
  const pages = ['.', 'docs', 'corpus'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );

  it.each(pages)('%s links to files that exist', (page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)];
    const missing = links.filter(([, path]) => !existsSync(join(dirname(page), path!)));
    expect(missing.map(([link]) => link)).toEqual([]);
  });

  it.each(pages)('%s names only scripts that exist', (page) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = [...readFileSync(page, 'utf8').matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)];
    expect(named.map(([, name]) => name!).filter((name) => !(name in scripts))).toEqual([]);
  });
});
