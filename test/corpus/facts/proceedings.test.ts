import { describe, expect, it } from 'vitest';
import { readAgenda, readNumbers } from '../../../src/corpus/facts/agenda.ts';
import type { Participation } from '../../../src/corpus/facts/model.ts';
import { readParticipants } from '../../../src/corpus/facts/participants.ts';
import { readParticipation } from '../../../src/corpus/facts/participation.ts';
import { chairIn, panellistsIn } from '../../../src/corpus/facts/people.ts';
import { readFacts } from '../../../src/corpus/facts/read-facts.ts';
import { corpus, library } from '../../library.ts';

const meeting = (year: number) => library.meetings.find((one) => one.year === year)!;
const who = (one: Participation | null | undefined) => one?.participants.map(({ name }) => name);
const lists = (year: number, act: Participation['act']) =>
  meeting(year).participation.filter(({ value }) => value.act === act);

describe('the sixth meeting', () => {
  const sixth = meeting(2019);

  it('was chaired by the person whom paragraph 13 names', () => {
    expect(sixth.chair).toMatchObject({
      value: { name: 'Francesco Testa', state: 'Italy' },
      proofs: [{ ref: '2019-report/para/13' }],
    });
  });

  it('had an agenda of five items, the first with two subitems', () => {
    expect(sixth.agenda!.value.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(sixth.agenda!.value[0]!.subitems).toEqual([
      'Opening of the meeting',
      'Adoption of the agenda and organization of work',
    ]);
    expect(sixth.agenda!.value[4]!.title).toBe('Adoption of the report');
  });

  it('heard five panellists, each named once', () => {
    expect(
      sixth.panellists.map(({ value: { name, state, agendaItem } }) => [name, state, agendaItem]),
    ).toEqual([
      ['Mr. Modiri Matthews', 'South Africa', 2],
      ['Ms. Nancy Velazquez', 'Mexico', 2],
      ['Mr. Salvatore Vella', 'Italy', 2],
      ['Mr. Rohan Celho', 'Canada', 3],
      ['Dr. Mohamed Ezzat', 'Egypt', 3],
    ]);
    expect(sixth.panellists[0]).toMatchObject({
      value: {
        office: 'Director, Inspectorate, Department of Home Affairs',
        group: 'Group of African States',
      },
      proofs: [{ ref: '2019-report/para/5' }, { ref: '2019-report/para/15' }],
    });
  });

  it('lists who attended by capacity, and that most lists are open', () => {
    expect(
      lists(2019, 'attended').map(({ value }) => [
        value.standing,
        value.participants.length,
        value.open,
      ]),
    ).toEqual([
      ['party', 69, true],
      ['signatory', 3, true],
      ['non-party', 11, true],
      ['entity', 1, false],
      ['organization', 4, true],
    ]);
  });

  it('gives the United Nations names of today for those of the document', () => {
    const parties = lists(2019, 'attended')[0]!.value.participants;
    expect(parties.find(({ asIssued }) => asIssued === 'Turkey')?.name).toBe('Türkiye');
    expect(parties.filter(({ kind }) => kind === 'organization')).toEqual([]);
    expect(parties.filter(({ kind }) => kind === 'entity').map(({ name }) => name)).toEqual([
      'European Union',
    ]);
  });

  it('tells statements by agenda item and capacity', () => {
    expect(
      lists(2019, 'made a statement').map(({ value, proofs }) => [
        proofs[0]!.ref,
        value.standing,
        value.agendaItems,
      ]),
    ).toEqual([
      ['2019-report/para/14', 'secretariat', [1, 2]],
      ['2019-report/para/17', 'party', [2, 3]],
      ['2019-report/para/18', 'organization', []],
      ['2019-report-add/para/3', 'party', [4]],
      ['2019-report-add/para/4', 'signatory', []],
      ['2019-report-add/para/5', 'observer', []],
    ]);
    expect(who(lists(2019, 'made a statement')[1]!.value)).toEqual([
      'Belgium',
      'Canada',
      'Netherlands (Kingdom of the)',
      'United States of America',
    ]);
  });

  it('had six documents before it and a list of participants', () => {
    expect(sixth.documentation.map(({ value }) => value.symbol)).toEqual([
      'CTOC/COP/WG.7/2019/1',
      'CTOC/COP/WG.7/2019/1/Corr.1',
      'CTOC/COP/WG.7/2019/2',
      'CTOC/COP/WG.7/2019/3',
      'CTOC/COP/WG.7/2019/4',
      'CTOC/COP/WG.7/2019/5',
    ]);
    expect(sixth.documentation[1]!.value.title).toBe('Annotated provisional agenda. Corrigendum');
    expect(sixth.participantsList?.value).toBe('CTOC/COP/WG.7/2019/INF/1/Rev.1');
  });
});

describe('the seventh meeting', () => {
  const seventh = meeting(2020);

  it('has no chair and no agenda stated, only items mentioned', () => {
    expect(seventh.chair).toBeNull();
    expect(seventh.agenda).toBeNull();
    expect(
      seventh.agendaItems.map(({ value: { number, title } }) => [number, title?.slice(0, 21)]),
    ).toEqual([
      [2, undefined],
      [3, 'Successful strategies'],
      [4, 'Other matters'],
      [5, undefined],
    ]);
  });

  it('takes "Mr. Matías Fernández (Spain)" and "Jorge Matías Fernández, …, of Spain" for one', () => {
    expect(seventh.panellists.map(({ value }) => value)).toEqual([
      {
        name: 'Jorge Matías Fernández',
        office:
          'Chief Inspector, Unit for Illegal Immigration and Document Fraud, General Commissariat for Aliens and Borders of Spain',
        state: 'Spain',
        group: 'Group of Western European and other States',
        agendaItem: 3,
      },
      expect.objectContaining({ name: 'Tomás Guayasamín', state: 'Ecuador', agendaItem: 3 }),
    ]);
  });

  it('gives its attendance in the words of the document', () => {
    expect(seventh.attendance?.value).toBe('approximately 450 registered delegates');
  });

  it('calls those observers whom the document calls so, and says no more', () => {
    expect(
      lists(2020, 'made a statement').map(({ value }) => [value.standing, who(value)]),
    ).toEqual([
      ['party', ['Honduras']],
      ['observer', ['China', 'Jordan', 'Morocco']],
    ]);
  });
});

describe('every fact', () => {
  it('has a proof that stands in the corpus', () => {
    const { meetings } = corpus.facts;
    const stated = meetings.flatMap((one) => [
      ...[one.ordinal, one.dates, one.place, one.chair, one.agenda, one.attendance],
      ...[...one.agendaItems, ...one.panellists, ...one.participation, ...one.documentation],
    ]);
    const proofs = stated.flatMap((fact) => (fact ? [fact.proofs] : []));
    expect(proofs.length).toBeGreaterThan(50);
    for (const places of proofs) {
      expect(places.length).toBeGreaterThan(0);
      for (const { ref, document } of places) {
        expect(library.document(document)).toBeDefined();
        if (ref !== null) expect(library.unit(ref)).toBeDefined();
      }
    }
  });

  it('names participants by words that stand in the paragraph that proves it', () => {
    for (const { participation } of corpus.facts.meetings) {
      for (const { value, proofs } of participation) {
        const { text } = library.unit(proofs[0]!.ref!)!;
        for (const { asIssued } of value.participants) expect(text).toContain(asIssued);
      }
    }
  });
});

describe('a final report that joins a draft', () => {
  const [draft] = corpus.documents;
  const read = (supersedes: string[]) => {
    const final = { ...draft!, id: 'final', status: 'final' as const, supersedes };
    const units = corpus.units
      .filter(({ document }) => document === draft!.id)
      .map((unit) => ({ ...unit, document: 'final', ref: unit.ref.replace(draft!.id, 'final') }));
    const documents = [...corpus.documents, final];
    return readFacts(
      corpus.bodies,
      documents,
      [...corpus.units, ...units],
      new Map(),
      corpus.kinds,
    ).meetings.find(({ year }) => year === 2019)!;
  };

  it('takes over the course of the meeting where it supersedes the draft', () => {
    const sixth = read([draft!.id]);
    expect(sixth.chair?.proofs).toMatchObject([{ document: 'final' }]);
    expect(sixth.participation).toHaveLength(meeting(2019).participation.length);
    expect(sixth.participation.some(({ proofs }) => proofs[0]!.document === draft!.id)).toBe(false);
  });

  it('states nothing twice where both stand, and comes first', () => {
    const sixth = read([]);
    expect(sixth.participation).toHaveLength(meeting(2019).participation.length);
    expect(sixth.documentation[0]!.proofs.map(({ document }) => document)).toEqual([
      'final',
      draft!.id,
    ]);
    expect(sixth.panellists).toHaveLength(meeting(2019).panellists.length);
  });
});

describe('reports of other meetings', () => {
  it('may list organizations whose names hold an "and"', () => {
    const { participants } = readParticipants(
      'Food and Agriculture Organization (FAO), Interpol and the World Bank',
    );
    expect(participants.map(({ name }) => name)).toEqual([
      'Food and Agriculture Organization',
      'Interpol',
      'World Bank',
    ]);
  });

  it.each([
    [
      'The Holy See and the State of Palestine were represented by observers.',
      'observer',
      ['Holy See', 'State of Palestine'],
    ],
    ['The representative of Peru made a statement under agenda item 2.', 'not stated', ['Peru']],
    ['Statements were made by representatives of Chile and Peru.', 'not stated', ['Chile', 'Peru']],
    [
      'The following non-governmental organizations were represented by observers: Caritas.',
      'organization',
      ['Caritas'],
    ],
  ])('say "%s"', (text, standing, names) => {
    const read = readParticipation(text);
    expect(read?.standing).toBe(standing);
    expect(who(read)).toEqual(names);
  });

  it('may say nothing of who took part', () => {
    expect(readParticipation('States parties should consider model guidelines.')).toBeNull();
    expect(chairIn('The Chair opened the meeting.')).toBeNull();
    expect(panellistsIn('The panellists exchanged information.')).toEqual([]);
    expect(readAgenda('The Working Group adopted its agenda.')).toBeNull();
  });

  it('number agenda items in lists and spans', () => {
    expect(readNumbers('2, 3 and 5')).toEqual([2, 3, 5]);
    expect(readNumbers('2–4')).toEqual([2, 3, 4]);
  });
});
