import { createAssistant } from '../../src/assistant.ts';
import { createContext } from '../../src/context.ts';
import { createLibrary } from '../../src/corpus/library.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { createTopicSearch } from '../../src/search/topic-search.ts';
import { entry, hash } from '../corpus/many-bodies.ts';
import { catalogue, sources } from '../library.ts';
import { TEXTS } from './documents.ts';

const SOM = 'smuggling-of-migrants';

function body(id: string, name: string, abbreviation: string, code: string) {
  return { id, name, parent: null, abbreviations: [abbreviation], codes: [code] };
}

function document(id: string, bodyId: string, year: number, more: Record<string, unknown> = {}) {
  const text = TEXTS[id]!;
  const value = (name: string) => text.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1] ?? null;
  const others = Array.from(text.matchAll(/^symbol: (.*)$/gm), ([, symbol]) => symbol).slice(1);
  return entry(id, text, {
    body: bodyId,
    title: value('title'),
    symbol: value('symbol'),
    otherSymbols: others,
    status: value('status'),
    meeting: { year, ordinal: null, start: null, end: null, place: null },
    ...more,
  });
}

const written = [
  document('review', 'hrc', 2031, { kind: 'universal-periodic-review' }),
  document('harbours', 'hrc', 2031, {
    kind: 'resolution',
    link: 'https://docs.example.org/A/HRC/RES/91/2',
  }),
  document('drugs', 'cnd', 2031, {
    supplement: '8',
    session: 'Seventy-fourth session',
    meeting: { year: 2031, ordinal: 74, start: '2031-03-10', end: '2031-03-14', place: null },
  }),
  document('drugs-corr', 'cnd', 2031, { kind: 'corrigendum', corrects: ['drugs'] }),
  document('paris', 'cop', 2031),
  document('tip-2019', 'tip', 2019, { kind: 'report-with-recommendations' }),
  document('draft-2030', SOM, 2030),
  document('final-2030', SOM, 2030, { supersedes: ['draft-2030'] }),
];

/** The fixtures' five documents, and made-up ones of other bodies and kinds beside them. */
export const library = createLibrary(
  readCorpus(
    {
      ...catalogue,
      bodies: [
        ...catalogue.bodies,
        body('hrc', 'Human Rights Council', 'HRC', 'A/HRC'),
        body('cnd', 'Commission on Narcotic Drugs', 'CND', 'E/CN.7'),
        body('cop', 'Conference of the Parties', 'COP', 'FCCC/CP'),
        body('tip', 'Working Group on Trafficking in Persons', 'TIP', 'CTOC/COP/WG.4'),
      ],
      documents: [...catalogue.documents, ...written],
    },
    new Map([
      ...sources,
      ...Object.entries(TEXTS).map(
        ([id, text]) => [`${id}.txt`, { text, sha256: hash(text) }] as const,
      ),
    ]),
  ),
);

/** An assistant over them. */
export const assistant = createAssistant(
  createContext(library, () => createTopicSearch(library, { entries: [] })),
);
