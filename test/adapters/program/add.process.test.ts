import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heading, masthead, paragraph, running } from '../../documents/meeting-documents.ts';
import { typeset } from '../../documents/typeset.ts';
import { FIXTURES } from '../../library.ts';
import { rapporteur, values } from '../program.ts';

const SYMBOL = 'A/HRC/90/7';
let folder: string;
let file: string;
const run = (...args: string[]) =>
  rapporteur(args, { env: { RAPPORTEUR_CORPUS: join(folder, 'corpus'), NO_COLOR: '1' } });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'add-'));
  cpSync(FIXTURES, join(folder, 'corpus'), { recursive: true });
  file = join(folder, 'report.pdf');
  const flow = [
    ...masthead({
      symbol: SYMBOL,
      organ: 'General Assembly',
      right: ['Distr.: General', '3 March 2031', '', 'Original: English'],
      left: ['**Human Rights Council**', '**Ninetieth session**', '3–28 March 2031'],
      title: ['Safe harbours', 'Report of the Secretary-General'],
      job: 'GE.31-01234',
    }),
    heading('I. Introduction'),
    paragraph('1.', 'The present report treats the harbours of which the Council asked.'),
    paragraph('2.', 'It names the piers that stand in the dark.'),
    { type: 'page' as const },
    heading('II. Conclusions'),
    paragraph('3.', 'The Secretary-General invites all States to light their piers.'),
  ];
  const paper = { head: running(SYMBOL, 'GE.31-01234', 2) };
  writeFileSync(file, await typeset(flow, paper));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('rapporteur add, with a PDF as delegates have it', () => {
  it('shows on one line what it understood, and changes nothing', async () => {
    const { code, stdout } = await run('add', '--dry-run', '--format', 'json', file);
    const [object] = values(stdout);
    expect(object).toMatchObject({
      file: 'report.pdf',
      accepted: true,
      masthead: { symbol: [SYMBOL], distribution: 'General', issued: '2031-03-03' },
    });
    expect(code).toBe(0);
    expect(existsSync(join(folder, 'corpus/originals'))).toBe(false);
  });

  it('adds it, answers from it with page and authority, and checks the whole', async () => {
    const added = await run('add', '--yes', file);
    expect(added.stdout + added.stderr).toContain('Added as a-hrc-90-7');
    expect(added.code).toBe(0);
    const original = join(folder, 'corpus/originals/a-hrc-90-7.pdf');
    expect(readFileSync(original).equals(readFileSync(file))).toBe(true);
    const answer = await run(`/para ${SYMBOL} 3`);
    expect(answer.stdout).toContain(
      'The Secretary-General invites all States to light their piers.',
    );
    const catalogue = JSON.parse(readFileSync(join(folder, 'corpus/catalogue.json'), 'utf8'));
    // The paragraph stands on the last page.
    const { pages } = catalogue.documents.at(-1).original;
    expect(answer.stdout).toContain(`Page ${pages} of the original`);
    expect((await run('corpus')).stdout).toMatch(/sound: 6 documents/);
    expect((await run('/rec 2020 10')).code).toBe(0);
  });

  it('takes it out again, and is as before', async () => {
    expect((await run('remove', 'a-hrc-90-7', '--yes')).code).toBe(0);
    expect((await run(`/para ${SYMBOL} 3`)).code).toBe(1);
    expect((await run('corpus')).stdout).toMatch(/sound: 5 documents/);
  });

  it('says in one sentence what to do with a file that cannot be read', async () => {
    const wrong = join(folder, 'scan.pdf');
    writeFileSync(wrong, '%PDF-1.7 cut off');
    const { code, stderr } = await run('add', '--yes', wrong);
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
