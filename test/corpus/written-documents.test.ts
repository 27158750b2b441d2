import { describe, expect, it } from 'vitest';
import { authority } from '../../src/citation/authority.ts';
import { labelOf } from '../../src/citation/pinpoint.ts';
import { CorpusError } from '../../src/corpus/fault.ts';
import { createLibrary } from '../../src/corpus/library.ts';
import { readCorpus, readSoundDocuments } from '../../src/corpus/read-corpus.ts';
import { createNames } from '../../src/references/names.ts';
import { readReferences } from '../../src/references/read-references.ts';
import { resolve } from '../../src/references/resolve.ts';
import { corpusOf, entry, head } from './many-bodies.ts';

const REPORT = `${head({ symbol: 'E/2025/90' })}
@heading 1 I
Matters calling for action

@paragraph 1
The Commission recommends the following draft decision.

@scope draft decision I

@heading 2 Draft decision I
Provisional agenda

@operative (a)
Takes note of the report of the Commission;

@operative (b)
Approves the provisional agenda.

@page 3

@scope resolution 7/1

@heading 2 Resolution 7/1
Lights on piers

@preambular 1
*Recalling* its resolution 6/2,

@operative 1
*Invites* members:
@item 1
(1) to light their piers;
@item 2
(2) to share their charts;

@operative 2
*Decides* to remain seized of the matter.

@scope

@heading 1 II
Deliberations

@page 4

@paragraph 2
One speaker welcomed the lights.

@paragraph 2 bis
Another speaker did not.
`;
const PIERS = `${head({})}
@recommendation 1
States should light their piers.

@recommendation 4
States should share their charts.
`;
const HARBOURS = `${head({})}
@recommendation 1
States should dredge their harbours.
`;

const documents = [
  { entry: entry('report', REPORT, { symbol: 'E/2025/90' }), text: REPORT },
  { entry: entry('piers-2025', PIERS, { body: 'piers' }), text: PIERS },
  { entry: entry('harbours-2025', HARBOURS), text: HARBOURS },
];

function libraryOf(more: typeof documents = []) {
  const { catalogue, sources } = corpusOf([...documents, ...more]);
  return createLibrary(readCorpus(catalogue, sources));
}

function found(library: ReturnType<typeof libraryOf>, line: string) {
  const asked = readReferences(line, createNames(library.corpus));
  return resolve(asked!, /\bpara|OP|PP/.test(line) ? 'paragraph' : 'recommendation', library);
}

const library = libraryOf();
const refs = (line: string) => found(library, line).found.map(({ unit, item }) => [unit.ref, item]);

describe('a document in the written form', () => {
  it('keeps apart the numbers of the report and of what stands in it', () => {
    expect(library.unit('report/para/2')!.text).toBe('One speaker welcomed the lights.');
    expect(library.unit('report-resolution-7-1/op/2')!.text).toBe(
      'Decides to remain seized of the matter.',
    );
    expect(library.unit('report-resolution-7-1/pp/1')!.emphasis).toEqual([[0, 9]]);
    expect(library.unit('report-draft-decision-i/op/a')!.number).toBe('(a)');
    expect(library.unit('report/para/2-bis')!.text).toBe('Another speaker did not.');
  });

  it('is found by document, part and number', () => {
    expect(refs('E/2025/90 para. 2')).toEqual([['report/para/2', null]]);
    expect(refs('COH resolution 7/1 OP2')).toEqual([['report-resolution-7-1/op/2', null]]);
    expect(refs('resolution 7/1, para. 1 (2)')).toEqual([['report-resolution-7-1/op/1', '2']]);
    expect(refs('E/2025/90 resolution 7/1 PP1')).toEqual([['report-resolution-7-1/pp/1', null]]);
    expect(refs('E/2025/90, draft decision I (b), para')).toEqual([
      ['report-draft-decision-i/op/b', null],
    ]);
  });

  it('gives the page of the original and the headings above', () => {
    const unit = library.unit('report-resolution-7-1/op/1')!;
    expect(unit.page).toBe(3);
    expect(library.sections(unit).map(({ title }) => title)).toEqual(['Lights on piers']);
    expect(labelOf({ unit, item: '2' })).toBe('Operative paragraph 1 (2)');
  });

  it('has its authority from its kind and, in a report, from the kind of its part', () => {
    const said = (ref: string) => authority(library.unit(ref)!, library);
    expect(said('report-resolution-7-1/op/1')).toBe('Adopted by the Commission on Harbours');
    expect(said('report-draft-decision-i/op/a')).toMatch(/^Draft before the Commission on Harb/);
    expect(said('report/para/2')).toBe(
      'Views of speakers; not agreed text. From the report; final',
    );
  });
});

describe('a reference without a body', () => {
  it('means the default body, and only it', () => {
    expect(refs('2025 1')).toEqual([['2025/rec/1', null]]);
    expect(library.unit('2025/rec/1')!.document).toBe('harbours-2025');
    expect(found(library, '2025 4').found).toEqual([]);
  });

  it('finds the other one where its body is named, by abbreviation or code', () => {
    expect(refs('wgp 2025 4')).toEqual([['piers-2025/rec/4', null]]);
    expect(refs('E/CN.90/WG.1 2025 1')).toEqual([['piers-2025/rec/1', null]]);
    expect(refs('4 of 2025 Working Group on Piers')).toEqual([['piers-2025/rec/4', null]]);
  });
});

describe('a document with faults', () => {
  const broken = (id: string, text: string, more: Record<string, unknown> = {}) => {
    const { catalogue, sources } = corpusOf([...documents, { entry: entry(id, text, more), text }]);
    return readSoundDocuments(catalogue, sources);
  };

  it.each([
    ['a mark that is none', `${head({})}\n@pragraph 1\nWords.\n`, {}, /"@pragraph" is no mark/],
    ['a kind that is none', HARBOURS, { kind: 'poem' }, /kind "poem"/],
    ['a relation to nothing', HARBOURS, { supersedes: ['2024-report'] }, /"2024-report" in supers/],
    ['another symbol', HARBOURS, { symbol: 'E/2025/91' }, /symbol of "odd" as E\/2025\/91/],
    ['a broken entry', HARBOURS, { issued: 'yesterday' }, /issued/],
    [
      'a doubt that nobody decided',
      `${HARBOURS}\n@doubt number-skipped 3\n3 is missing\n`,
      {},
      /doubt about 3/,
    ],
  ])('is held back alone: %s', (_, text, more, problem) => {
    const corpus = broken('odd', text, more);
    expect(corpus.heldBack.map(({ id }) => id)).toEqual(['odd']);
    expect(corpus.heldBack[0]!.faults[0]!.problem).toMatch(problem);
    expect(createLibrary(corpus).unit('2025/rec/1')!.document).toBe('harbours-2025');
  });

  it('is held back where a part of another document has its id', () => {
    const corpus = broken('report-resolution-7-1', HARBOURS);
    expect(corpus.heldBack.map(({ id }) => id)).toEqual(['report-resolution-7-1']);
  });

  it('stops everything only where nothing else is left', () => {
    const { catalogue, sources } = corpusOf([{ entry: entry('odd', 'Words.'), text: 'Words.' }]);
    expect(() => readSoundDocuments(catalogue, sources)).toThrow(CorpusError);
  });
});

describe('relations', () => {
  it('are known on both sides, though written on one', () => {
    const draft = PIERS.replace('status: final', 'status: draft');
    const both = libraryOf([
      { entry: entry('draft', draft, { body: 'piers', status: 'draft' }), text: draft },
      {
        entry: entry('next', `${PIERS}\n`, { body: 'piers', supersedes: ['draft'] }),
        text: `${PIERS}\n`,
      },
      { entry: entry('corr', `${HARBOURS}\n`, { corrects: ['report'] }), text: `${HARBOURS}\n` },
    ]);
    expect(both.document('draft')!.supersededBy).toEqual(['next']);
    expect(both.document('report')!.correctedBy).toEqual(['corr']);
    expect(both.document('report-resolution-7-1')!.correctedBy).toEqual(['corr']);
  });
});
