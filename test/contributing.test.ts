import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { Command } from '../src/command.ts';
import { createLibrary } from '../src/corpus/library.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { context } from './commands/context.ts';
import { catalogue, sources } from './library.ts';

const page = readFileSync('CONTRIBUTING.md', 'utf8');
const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, language, text]) => ({
  language: language!,
  text: text!,
}));

function block(language: string, contains: string): string {
  return blocks.find((each) => each.language === language && each.text.includes(contains))!.text;
}

describe('a first change, as CONTRIBUTING has it', () => {
  it('is a command that answers as written', async () => {
    const { code } = await transform(block('ts', 'export const bodies'), { loader: 'ts' });
    const { bodies }: { bodies: Command } = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
    );
    const reply = bodies.run({ argument: '', page: 1 }, context);
    expect(reply.blocks).toEqual([
      { type: 'list', items: [{ text: 'Working Group on the Smuggling of Migrants' }] },
    ]);
  });

  it('is a document that is read as written', () => {
    const text = block('text', 'Working Group on Letters');
    const sha256 = createHash('sha256').update(text).digest('hex');
    const entry = JSON.parse(block('json', '"2030-letters"'));
    const extended = {
      ...catalogue,
      bodies: [...catalogue.bodies, JSON.parse(block('json', '"Conference on Correspondence"'))],
      documents: [...catalogue.documents, { ...entry, sha256 }],
    };
    const corpus = readCorpus(extended, new Map([...sources, [entry.file, { text, sha256 }]]));
    expect(createLibrary(corpus).unit('2030-letters/rec/2')?.text).toBe(
      'States should keep copies of letters.',
    );
  });
});
