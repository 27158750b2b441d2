import { describe, expect, it } from 'vitest';
import { groupCitations, writeFootnote } from '../../src/citation/notes.ts';
import type { Catalogue, CatalogueDocument } from '../../src/corpus/catalogue.ts';
import { CorpusError } from '../../src/corpus/fault.ts';
import { createLibrary } from '../../src/corpus/library.ts';
import { readCorpus, type TextFile } from '../../src/corpus/read-corpus.ts';
import { createNames } from '../../src/references/names.ts';
import { readReferences } from '../../src/references/read-references.ts';
import { catalogue, corpus, sourceOf, sources } from '../library.ts';

/** The corpus with one more document, made from the entry of one that is held. */
function withDocument(
  changes: Partial<CatalogueDocument>,
  text: string,
  more: Partial<Catalogue> = {},
) {
  const source = sourceOf(text);
  const model = catalogue.documents.find(({ id }) => id === '2020-report-add-recs')!;
  const entry = { ...model, file: 'more.txt', sha256: source.sha256, ...changes };
  const all = new Map<string, TextFile>([...sources, ['more.txt', source]]);
  return readCorpus({ ...catalogue, ...more, documents: [...catalogue.documents, entry] }, all);
}

const MASTHEAD =
  'Distr.: Limited\n9 September 2020\n\nOriginal: English\n\nVienna, 8–9 September 2020\n\n';

function problems(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof CorpusError) return error.faults.map(({ problem }) => problem);
    throw error;
  }
  return [];
}

describe('the corpus', () => {
  it('holds 29 recommendations and 121 paragraphs, each with a reference of its own', () => {
    expect(corpus.units.filter(({ kind }) => kind === 'recommendation')).toHaveLength(29);
    expect(corpus.units.filter(({ kind }) => kind === 'paragraph')).toHaveLength(121);
    expect(new Set(corpus.units.map(({ ref }) => ref)).size).toBe(150);
  });

  it('gives the short form to a final report that joins a draft, and keeps the draft under its own name', () => {
    const library = createLibrary(
      withDocument(
        { id: '2020-final', status: 'final', title: 'Report', subtitle: null },
        `${MASTHEAD}Recommendation 10\n\nFinal words.`,
      ),
    );
    expect(library.unit('2020/rec/10')!.document).toBe('2020-final');
    expect(library.unit('2020-report-add-recs/rec/10')!.text).toMatch(
      /^States Parties are encouraged/,
    );
    expect(library.unit('2020/rec/11')!.document).toBe('2020-report-add-recs');
  });

  it('keeps the texts of a document apart from those of its annexes, whose numbers begin again', () => {
    const library = createLibrary(
      withDocument(
        { id: '2020-final', status: 'final', title: 'Report', subtitle: null, symbol: null },
        [
          `${MASTHEAD}I. Introduction`,
          '1. Of the report.',
          'Recommendation 10',
          'Of the report.',
          '# Annex I',
          'A. Programme of work',
          '1. Of the first annex.',
          'Recommendation 10',
          'Of the first annex.',
          'Annex II',
          '# List of speakers',
          '1. Of the second annex.',
          '2. Its second.',
        ].join('\n\n'),
      ),
    );
    const names = createNames(library.corpus);
    expect(readReferences('2020-final, annex II, para. 2', names)).toEqual(
      readReferences('2020-final-annex-ii 2', names),
    );
    const textOf = (ref: string) => library.unit(ref)?.text;
    expect(textOf('2020-final/para/1')).toBe('Of the report.');
    expect(textOf('2020-final/para/2')).toBeUndefined();
    expect(textOf('2020-final-annex-i/para/1')).toBe('Of the first annex.');
    expect(textOf('2020-final-annex-ii/para/1')).toBe('Of the second annex.');
    expect(textOf('2020-final-annex-ii/para/2')).toBe('Its second.');
    expect(textOf('2020/rec/10')).toBe('Of the report.');
    expect(textOf('2020-final-annex-i/rec/10')).toBe('Of the first annex.');
    const annexed = library.unit('2020-final-annex-i/para/1')!;
    expect(library.sections(annexed).map(({ title }) => title)).toEqual([
      'Annex I',
      'Programme of work',
    ]);
    expect(
      writeFootnote(groupCitations([{ unit: annexed, item: null }], library)[0]!, library),
    ).toBe(
      'See Working Group on the Smuggling of Migrants of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime, Report, annex I, meeting in Vienna, 8–9 September 2020, issued 9 September 2020, para. 1 (symbol not stated in the document).',
    );
  });

  it('leaves the short form to the default body when another body meets in the same year', () => {
    const bodies = [
      ...catalogue.bodies,
      { id: 'other', name: 'Other Working Group', parent: null, abbreviations: [], codes: [] },
    ];
    const library = createLibrary(
      withDocument(
        {
          id: 'other-2020',
          body: 'other',
          meeting: {
            year: 2020,
            ordinal: null,
            start: '2020-09-08',
            end: '2020-09-09',
            place: 'Vienna',
          },
        },
        `${MASTHEAD}Recommendation 10\n\nOther words.`,
        { bodies },
      ),
    );
    expect(library.unit('2020/rec/10')!.document).toBe('2020-report-add-recs');
    expect(library.unit('other-2020/rec/10')!.text).toBe('Other words.');
    expect(library.recommendations(2020, '10').map(({ ref }) => ref)).toEqual([
      '2020/rec/10',
      'other-2020/rec/10',
    ]);
  });

  it('gives the short form to neither of two documents of equal weight', () => {
    const library = createLibrary(
      withDocument({ id: 'twin' }, `${MASTHEAD}Recommendation 10\n\nTwin words.`),
    );
    expect(library.unit('2020/rec/10')).toBeUndefined();
    expect(library.recommendations(2020, '10').map(({ ref }) => ref)).toEqual([
      '2020-report-add-recs/rec/10',
      'twin/rec/10',
    ]);
  });

  it('refuses a symbol that the document does not state', () => {
    expect(
      problems(() =>
        withDocument(
          { id: 'more', symbol: 'CTOC/COP/WG.7/2020/L.1' },
          `${MASTHEAD}Recommendation 1\nX.`,
        ),
      ),
    ).toEqual([
      'The catalogue gives symbol of "more" as CTOC/COP/WG.7/2020/L.1; the document states none.',
    ]);
  });

  it('refuses an ordinal that no document states, and names those stated', () => {
    const [first, ...others] = catalogue.documents;
    const withOrdinal = (year: number, ordinal: number) => ({
      ...catalogue,
      documents: [{ ...first!, meeting: { ...first!.meeting, year, ordinal } }, ...others],
    });
    expect(problems(() => readCorpus(withOrdinal(2019, 5), sources))).toContain(
      'The catalogue gives the meeting of "2019-report" in 2019 as the fifth; the documents state the sixth.',
    );
  });

  it('refuses a source whose bytes have changed', () => {
    const [file, { text }] = [...sources][0]!;
    const altered = new Map([...sources, [file, sourceOf(text.replace('should', 'shall'))]]);
    expect(problems(() => readCorpus(catalogue, altered))[0]).toMatch(/^Its SHA-256 is/);
  });

  it('tells every fault at once', () => {
    const documents = catalogue.documents.map((entry) => ({
      ...entry,
      body: 'nobody',
      jobNumber: 'V.00-00000',
    }));
    const found = problems(() => readCorpus({ ...catalogue, documents }, new Map()));
    expect(found.filter((problem) => problem.includes('missing'))).toHaveLength(5);
    expect(found.filter((problem) => problem.includes('nobody'))).toHaveLength(5);
  });

  it('tells in plain words what breaks the catalogue', () => {
    const [first, ...others] = catalogue.documents;
    const broken = {
      ...catalogue,
      documents: [{ ...first, status: 'finished', issued: '11.9.2019' }, ...others],
    };
    expect(problems(() => readCorpus(broken, sources))).toHaveLength(2);
  });
});
