import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../../../adapters/library/folder.ts';
import { keepDocument } from '../../../../adapters/library/keeping/keep-document.ts';
import { makeLive } from '../../../../adapters/library/live/live-assistant.ts';
import { loadCorpus } from '../../../../adapters/library/load.ts';
import { createAssistant } from '../../../../src/assistant.ts';
import { createContext } from '../../../../src/context.ts';
import { createLibrary } from '../../../../src/corpus/library.ts';
import { createTopicSearch } from '../../../../src/search/topic-search.ts';
import { FIXTURES } from '../../../library.ts';
import { madeOf } from '../../../structures.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync(FIXTURES, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function open() {
  const library = createLibrary(loadCorpus(readFolder(folder)));
  return createAssistant(createContext(library, () => createTopicSearch(library, { entries: [] })));
}

function addResolution(): void {
  const structure = madeOf({ symbol: ['X/RES/9/1'], title: 'Lights', status: 'final' }, [
    { kind: 'operative', text: 'Invites all members to light their lanterns.' },
  ]);
  keepDocument(folder, {
    structure,
    body: { id: 'sea', name: 'Sea Council', parent: null, abbreviations: ['SEA'], codes: ['X'] },
    entry: {
      id: 'x-res-9-1',
      kind: 'resolution',
      title: 'Lights',
      subtitle: null,
      body: 'sea',
      meeting: { year: 2030, ordinal: null, start: null, end: null, place: null },
      distribution: null,
      issued: null,
      language: null,
      status: 'final',
      symbol: 'X/RES/9/1',
      otherSymbols: [],
      jobNumber: null,
      addendumTo: null,
      corrects: [],
      supersedes: [],
      supersededBy: [],
      supplement: null,
      session: null,
      agendaItem: null,
      link: null,
    },
    original: { bytes: Buffer.from('original'), extension: '.pdf' },
    decided: [],
  });
}

/** What the next report of a live assistant is. */
function nextReport(live: ReturnType<typeof makeLive>): Promise<string> {
  return new Promise((resolve) => {
    const stop = live.watch({
      served: (documents, heldBack) => {
        stop();
        resolve(`${documents} served, ${heldBack} held back`);
      },
      kept: (reason) => {
        stop();
        resolve(reason);
      },
    });
  });
}

describe('a service that runs', () => {
  it('takes up a document that is added, in a thread, answering from the old corpus meanwhile', async () => {
    const live = makeLive(open(), { path: folder, defaultBody: undefined });
    const reported = nextReport(live);
    addResolution();
    expect(live.assistant.answer('/para X/RES/9/1 OP1').outcome).toBe('not-found');
    expect(await reported).toBe('6 served, 0 held back');
    expect(live.assistant.answer('/para X/RES/9/1 OP1').outcome).toBe('found');
    expect(live.assistant.answer('/topic lanterns').refs).toEqual(['x-res-9-1/op/1']);
    expect(live.assistant.answer('/rec 2020 10').outcome).toBe('found');
  });

  it('goes on serving what it has where the catalogue is broken, and says why', async () => {
    const live = makeLive(open(), { path: folder, defaultBody: undefined });
    const reported = nextReport(live);
    writeFileSync(join(folder, 'catalogue.json'), '{ "documents": ');
    expect(await reported).toMatch(/not JSON/);
    expect(live.assistant.answer('/rec 2020 10').outcome).toBe('found');
  });

  it('holds one faulty document back and serves the others', async () => {
    const live = makeLive(open(), { path: folder, defaultBody: undefined });
    const reported = nextReport(live);
    const path = join(folder, 'catalogue.json');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/"sha256": "f44eae/, '"sha256": "000000'),
    );
    expect(await reported).toBe('4 served, 1 held back');
    expect(live.assistant.answer('/rec 2020 10').outcome).toBe('found');
    expect(JSON.stringify(live.assistant.answer('/documents').blocks)).toContain('Held back');
  });
});
