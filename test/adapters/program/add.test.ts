import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCorpus } from '../../../adapters/library/check-corpus.ts';
import { readFolder } from '../../../adapters/library/folder.ts';
import { removeDocument } from '../../../adapters/library/keeping/remove-document.ts';
import { loadCorpus } from '../../../adapters/library/load.ts';
import { type AddOptions, addFiles } from '../../../adapters/program/corpus/add.ts';
import { findFiles } from '../../../adapters/program/corpus/find-files.ts';
import type { PersonAtTerminal } from '../../../adapters/program/corpus/person.ts';
import { CorpusError } from '../../../src/corpus/fault.ts';
import { createLibrary } from '../../../src/corpus/library.ts';
import { doubt, type Structure } from '../../../src/corpus/reading/structure.ts';
import { FIXTURES } from '../../library.ts';
import { madeOf, structureOf } from '../../structures.ts';

let folder: string;
let said: string[];
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync(FIXTURES, folder, { recursive: true });
  said = [];
  printed = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const RESOLUTION = madeOf(
  {
    symbol: ['A/HRC/RES/90/1'],
    title: 'Lights on piers',
    body: 'General Assembly',
    subsidiary: 'Human Rights Council',
    session: 'Ninetieth session',
    dates: '3–7 March 2031',
    issued: '2031-03-10',
    distribution: 'General',
    kind: 'resolution',
  },
  [
    { kind: 'preambular', text: 'Recalling its resolution 89/1,', emphasis: [[0, 9]] },
    { kind: 'operative', number: '1', text: 'Invites States to light their piers.' },
  ],
);

class NotReadable extends Error {}

/** What a person answers, in turn; Enter for everything beyond. */
function answering(...answers: string[]): PersonAtTerminal & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    ask: (question, proposal) => {
      asked.push(question);
      return Promise.resolve(answers.shift() || proposal);
    },
    confirm: (question, enterIsYes = false) => {
      asked.push(question);
      const answer = answers.shift() ?? '';
      return Promise.resolve(answer === '' ? enterIsYes : answer === 'y');
    },
  };
}

function add(
  structure: Structure | Error,
  options: Partial<AddOptions> = {},
  {
    person = null as PersonAtTerminal | null,
    bytes = 'bytes',
    name = 'report.pdf',
    beside = '',
  } = {},
): Promise<number> {
  const file = {
    name,
    load: () => Promise.resolve(Buffer.from(bytes)),
    loadBeside: () => Promise.resolve(beside === '' ? null : Buffer.from(beside)),
  };
  return addFiles(
    [file],
    { yes: false, dryRun: false, format: null, ...options },
    {
      folder,
      person,
      read: () =>
        structure instanceof Error ? Promise.reject(structure) : Promise.resolve(structure),
      isUnreadable: (error): error is Error => error instanceof NotReadable,
      out: (text) => printed.push(text),
      err: (text) => said.push(text),
      onProgress: () => {},
    },
  );
}

/** Every file with its bytes. */
function everything(): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return Object.fromEntries(
    files
      .map((one) => join(one.parentPath, one.name))
      .map((path) => [path, readFileSync(path, 'latin1')]),
  );
}

const library = () => createLibrary(loadCorpus(readFolder(folder)));

describe('add --yes', () => {
  it('keeps original, text and entry, and the corpus is sound', async () => {
    expect(await add(RESOLUTION, { yes: true })).toBe(0);
    expect(readFileSync(join(folder, 'originals/a-hrc-res-90-1.pdf'), 'utf8')).toBe('bytes');
    expect(checkCorpus(folder)).toMatch(/6 documents/);
    const unit = library().unit('a-hrc-res-90-1/op/1')!;
    expect(unit).toMatchObject({ text: 'Invites States to light their piers.', page: 1 });
    expect(library().body('hrc')).toMatchObject({
      name: 'Human Rights Council',
      abbreviations: ['HRC'],
      codes: ['A/HRC'],
      parent: 'General Assembly',
    });
    expect(library().document('a-hrc-res-90-1')).toMatchObject({
      kind: 'resolution',
      meeting: { year: 2031, ordinal: 90, start: '2031-03-03', end: '2031-03-07' },
    });
  });

  it('leaves every byte of the other documents and entries as it was', async () => {
    const before = everything();
    await add(RESOLUTION, { yes: true });
    const after = everything();
    for (const path of Object.keys(before)) {
      if (!path.endsWith('catalogue.json')) expect(after[path], path).toBe(before[path]);
    }
    const entries = (text: string) => JSON.parse(text).documents;
    const path = join(folder, 'catalogue.json');
    expect(entries(after[path]!).slice(0, 5)).toEqual(entries(before[path]!));
  });

  it('changes nothing when the same file is added again', async () => {
    await add(RESOLUTION, { yes: true });
    const before = everything();
    expect(await add(RESOLUTION, { yes: true })).toBe(0);
    expect(everything()).toEqual(before);
    expect(said.join()).toContain('is held already, as a-hrc-res-90-1');
  });

  it('adds nothing that a doubt stops, and tells cause, page and words', async () => {
    const before = everything();
    const doubts = [doubt('number-skipped', 2, '3', '2 is missing before 3')];
    expect(await add({ ...RESOLUTION, doubts, accepted: false }, { yes: true })).toBe(1);
    expect(everything()).toEqual(before);
    expect(printed.join('\n')).toContain(
      'STOPS: a number of a series is missing before this one (1)',
    );
    expect(printed.join('\n')).toContain('p. 2, 3: “2 is missing before 3”');
  });

  it('adds with remarks, and keeps them with the text', async () => {
    const doubts = [doubt('unit-long', 2, '1', 'Invites States')];
    expect(await add({ ...RESOLUTION, doubts }, { yes: true })).toBe(0);
    expect(readFileSync(join(folder, 'documents/a-hrc-res-90-1.txt'), 'utf8')).toContain(
      '@doubt unit-long 1\nInvites States',
    );
  });

  it.each([
    ['marked Restricted', { distribution: 'Restricted' }],
    ['a conference room paper', { symbol: ['A/HRC/90/CRP.2'] }],
  ])('does not let in alone what is %s', async (_, values) => {
    const closed = { ...RESOLUTION, masthead: { ...RESOLUTION.masthead, ...values } };
    const before = everything();
    expect(await add(closed, { yes: true })).toBe(1);
    expect(everything()).toEqual(before);
    expect(await add(closed, {}, { person: answering('y') })).toBe(0);
  });

  it('adds nothing of an unknown body', async () => {
    const strange = madeOf({ symbol: ['QX/1/2'], issued: '2031-03-10' }, [{}]);
    expect(await add(strange, { yes: true })).toBe(1);
    expect(printed.at(-1)).toMatch(/body that issued it is not printed/);
  });
});

describe('add at a terminal', () => {
  it('asks for a body that is not known yet, and Enter takes what it proposes', async () => {
    const person = answering();
    expect(await add(RESOLUTION, {}, { person })).toBe(0);
    expect(person.asked).toEqual([
      'The body, as issued',
      'What people call it (abbreviation)',
      'Add it as a-hrc-res-90-1?',
    ]);
  });

  it('takes what is typed instead', async () => {
    const person = answering('Council of Human Rights', 'COHR');
    await add(RESOLUTION, {}, { person });
    expect(library().body('cohr')?.name).toBe('Council of Human Rights');
  });

  it('adds nothing where the person says no', async () => {
    const before = everything();
    expect(await add(RESOLUTION, {}, { person: answering('', '', 'n') })).toBe(1);
    expect(everything()).toEqual(before);
  });

  it('keeps a decision about a doubt that stops, and the document is served', async () => {
    const doubts = [doubt('number-skipped', 2, '3', '2 is missing before 3')];
    const stopped = { ...RESOLUTION, doubts, accepted: false };
    expect(await add(stopped, {}, { person: answering('n') })).toBe(1);
    expect(await add(stopped, {}, { person: answering('y') })).toBe(0);
    expect(library().unit('a-hrc-res-90-1/op/1')).toBeDefined();
    const changes = readFileSync(join(folder, 'changes.jsonl'), 'utf8').trim().split('\n');
    expect(JSON.parse(changes[0]!)).toMatchObject({
      did: 'added',
      id: 'a-hrc-res-90-1',
      by: expect.stringMatching(/./),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      decided: [{ cause: 'number-skipped', unit: '3' }],
    });
    removeDocument(folder, 'a-hrc-res-90-1');
    expect(await add(stopped, { yes: true })).toBe(0);
    removeDocument(folder, 'a-hrc-res-90-1');
    expect(await add(stopped, { yes: true }, { bytes: 'the file has changed' })).toBe(1);
  });
});

describe('a final text', () => {
  const final = (keep: (text: string) => string) => {
    const draft = library().unitsOf('2020-report-add-recs');
    return madeOf(
      {
        symbol: ['CTOC/COP/WG.7/2020/9'],
        title: 'Report on the meeting',
        body: 'Working Group on the Smuggling of Migrants',
        issued: '2020-09-30',
      },
      draft.map(({ text }, i) => ({
        kind: 'recommendation',
        number: `${i + 2}`,
        text: keep(text),
      })),
    );
  };

  it('replaces the draft whose texts it has, whatever their numbers, and takes over its references', async () => {
    expect(
      await add(
        final((text) => `${text} Soon.`),
        { yes: true },
      ),
    ).toBe(0);
    expect(library().document('2020-report-add-recs')!.supersededBy).toEqual([
      'ctoc-cop-wg-7-2020-9',
    ]);
    expect(library().unit('2020/rec/11')!.document).toBe('ctoc-cop-wg-7-2020-9');
    expect(library().unit('2020-report-add-recs/rec/10')).toBeDefined();
  });

  it('replaces nothing of which it has other words', async () => {
    expect(
      await add(
        final(() => 'Other words altogether.'),
        { yes: true },
      ),
    ).toBe(0);
    expect(library().document('2020-report-add-recs')!.supersededBy).toEqual([]);
  });
});

describe('add --dry-run', () => {
  it('prints one object on one line, and changes nothing', async () => {
    const before = everything();
    expect(await add(RESOLUTION, { dryRun: true, format: 'json' })).toBe(0);
    expect(everything()).toEqual(before);
    expect(printed).toHaveLength(1);
    const object = JSON.parse(printed[0]!);
    expect(Object.keys(object)).toEqual([
      'file',
      'masthead',
      'units',
      'headings',
      'notes',
      'doubts',
      'accepted',
    ]);
    expect(object.masthead).toMatchObject({ symbol: ['A/HRC/RES/90/1'], agendaItem: null });
    expect(object.units[1]).toEqual({
      scope: '',
      number: '1',
      kind: 'operative',
      text: 'Invites States to light their piers.',
      page: 1,
      items: [],
    });
  });

  it('says 1 where doubts stop and 2 where the file cannot be read', async () => {
    const doubts = [doubt('words-lost', 1, null, 'piers')];
    const stopped = { ...RESOLUTION, doubts, accepted: false };
    expect(await add(stopped, { dryRun: true, format: 'json' })).toBe(1);
    expect(JSON.parse(printed[0]!)).toMatchObject({ accepted: false, doubts });
    expect(await add(new NotReadable('“report.pdf” is damaged.'), { dryRun: true })).toBe(2);
    expect(said).toEqual(['“report.pdf” is damaged.']);
  });

  it('prints the form to correct, which can be added once it is', async () => {
    const doubts = [doubt('two-numbers', 1, '1', 'Invites')];
    const stopped = { ...RESOLUTION, doubts, accepted: false };
    expect(await add(stopped, { dryRun: true, format: 'text' })).toBe(1);
    const written = `${printed[0]!}\n`;
    expect(structureOf(written).units).toEqual(RESOLUTION.units);
    const corrected = written
      .replace(/\n@doubt[\s\S]*$/, '')
      .replace('light their piers', 'light all their piers');
    const never = new Error('a corrected text is not read anew');
    expect(
      await add(never, { yes: true }, { bytes: corrected, name: 'corrected.txt', beside: 'pdf' }),
    ).toBe(0);
    expect(library().unit('a-hrc-res-90-1/op/1')!.text).toBe(
      'Invites States to light all their piers.',
    );
    expect(readFileSync(join(folder, 'originals/a-hrc-res-90-1.pdf'), 'utf8')).toBe('pdf');
  });
});

describe('adding', () => {
  it('leaves nothing behind where a file cannot be written', async () => {
    writeFileSync(join(folder, 'originals'), 'a file where the folder should be');
    const before = everything();
    await expect(add(RESOLUTION, { yes: true })).rejects.toThrow();
    expect(everything()).toEqual(before);
    expect(existsSync(join(folder, '.lock'))).toBe(false);
  });

  it('takes over a lock whose process is gone', async () => {
    writeFileSync(join(folder, '.lock'), '999999999');
    expect(await add(RESOLUTION, { yes: true })).toBe(0);
  });

  it('reads the files of a folder in order, hidden ones left out', async () => {
    const sub = join(folder, 'incoming');
    for (const name of ['b.pdf', 'a.docx', '.hidden']) {
      cpSync(join(folder, 'catalogue.json'), join(sub, name));
    }
    const load = () => Promise.resolve(Buffer.from(''));
    expect(findFiles([sub], load, process.stdin).map(({ name }) => name)).toEqual([
      'a.docx',
      'b.pdf',
    ]);
  });
});

describe('remove', () => {
  it('takes everything of a document away again', async () => {
    const before = everything();
    await add(RESOLUTION, { yes: true });
    expect(removeDocument(folder, 'a-hrc-res-90-1')).toMatchObject({ title: 'Lights on piers' });
    const after = everything();
    delete after[join(folder, 'changes.jsonl')];
    const catalogue = join(folder, 'catalogue.json');
    expect(JSON.parse(after[catalogue]!).documents).toEqual(
      JSON.parse(before[catalogue]!).documents,
    );
    expect({ ...after, [catalogue]: '' }).toEqual({ ...before, [catalogue]: '' });
    const changes = readFileSync(join(folder, 'changes.jsonl'), 'utf8').trim().split('\n');
    expect(changes.map((line) => JSON.parse(line).did)).toEqual(['added', 'removed']);
  });

  it('says that an id is not held, and does not empty a corpus', async () => {
    expect(removeDocument(folder, 'nothing')).toBeNull();
    const ids = ['2019-report', '2019-report-add', '2020-report-add-recs', '2020-report-add-delib'];
    for (const id of ids) expect(removeDocument(folder, id)).not.toBeNull();
    expect(() => removeDocument(folder, '2021-compendium')).toThrow(CorpusError);
  });
});
