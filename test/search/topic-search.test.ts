import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEnglishWord } from '../../adapters/library/english-words.ts';
import { createLibrary } from '../../src/corpus/library.ts';
import type { Unit } from '../../src/corpus/model.ts';
import type { TopicSearch } from '../../src/search/model.ts';
import {
  createTopicSearch,
  keepTopicSearch,
  openTopicSearch,
} from '../../src/search/topic-search.ts';
import { library } from '../library.ts';
import { thesaurus, topics } from '../topics.ts';

const refOf = ({ ref }: Unit) => ref;
const find = (text: string) => topics.search({ text }).hits.map(({ unit }) => refOf(unit));

describe('what comes first, and why', () => {
  test('both words side by side come before both apart, and those before one of them', () => {
    const found = find('digital evidence');
    expect(found[0]).toBe('2020/rec/10');
    expect(found.indexOf('2021-compendium/para/79')).toBeLessThan(found.indexOf('2019/rec/22'));
    expect(found.indexOf('2019/rec/22')).toBeLessThan(found.indexOf('2021-compendium/para/47'));
  });

  test('a word of the text comes before its synonym', () => {
    expect(find('courts').slice(0, 2).sort()).toEqual(['2020/rec/10', '2020/rec/7']);
    expect(find('electronic surveillance')[0]).toBe('2021-compendium/para/20');
  });

  test('a unit that stands under the theme asked for is found by it', () => {
    expect(find('smuggling by sea')).toContain('2021-compendium/para/47');
    expect(library.unit('2021-compendium/para/47')!.text).not.toMatch(/\bsea\b/);
  });

  test('a key topic of a theme leads to the papers of the theme', () => {
    expect(find('rules of evidence')).toContain('2021-compendium/para/76');
  });
});

describe('words that the texts do not use', () => {
  test.each([
    ['wiretapping', '2021-compendium/para/20', '‘electronic surveillance’, close to ‘wiretapping’'],
    ['NGOs', '2019/rec/6', '‘non-governmental organizations’, close to ‘NGOs’'],
    ['Vatican', '2019-report/para/22', '‘Holy See’, close to ‘Vatican’'],
  ])('%s finds %s and says why', (query, ref, reason) => {
    const { hits, explain } = topics.search({ text: query });
    expect(refOf(hits[0]!.unit)).toBe(ref);
    expect(explain(hits[0]!.unit).reason?.text).toBe(reason);
  });

  test('an abbreviation is learnt from the document that defines it', () => {
    expect(find('European Border Surveillance System')[0]).toBe('2021-compendium/para/16');
    expect(find('EUROSUR')[0]).toBe('2021-compendium/para/16');
  });

  test('a compound is one however it is written', () => {
    for (const written of ['webbased services', 'web-based services', 'web based services']) {
      expect(find(written)[0], written).toBe('2021-compendium/para/7');
    }
  });

  test('British and American spelling find the same', () => {
    expect(find('specialised prosecutors')).toEqual(find('specialized prosecutors'));
    expect(find('multi-agency centers')).toEqual(find('multi-agency centres'));
  });
});

describe('slips of the keyboard', () => {
  test.each([
    ['coruption', [['coruption', 'corruption']]],
    ['prosecuters', [['prosecuters', 'prosecutors']]],
    ['unaccompanied childern', [['childern', 'children']]],
  ])('%s is corrected, and said to be', (query, corrections) => {
    const result = topics.search({ text: query });
    expect(result.corrections).toEqual(corrections);
    expect(result.total).toBeGreaterThan(0);
  });

  test('a word that the corpus has is never corrected', () => {
    for (const word of ['smugglers', 'smuggling', 'prosecution', 'prosecutors', 'sea', 'routes']) {
      expect(topics.search({ text: word }).corrections).toEqual([]);
    }
  });

  test('a short word is corrected only beside its neighbour', () => {
    expect(topics.search({ text: 'smuggling by see' }).corrections).toEqual([['see', 'sea']]);
    expect(topics.search({ text: 'Holy See' }).corrections).toEqual([]);
  });
});

test('a reason names all the words that a term stands for', () => {
  const result = topics.search({ text: 'mutual legal assistance' });
  const reasons = result.hits.map(({ unit }) => result.explain(unit).reason?.text ?? '');
  expect(reasons).toContain('‘judicial cooperation’, close to ‘mutual legal assistance’');
});

describe('the floor', () => {
  test.each(['pi', 'football', 'quantum computing', 'stock exchange rules', 'olive oil', 'pizza'])(
    'nothing is found for %s',
    (query) => {
      expect(topics.search({ text: query })).toMatchObject({ hits: [], total: 0 });
    },
  );

  test.each(['painting', 'maize', 'meteorology'])(
    '%s is no slip for a word it resembles',
    (query) => {
      expect(topics.search({ text: query })).toMatchObject({ hits: [], corrections: [] });
    },
  );

  test.each([
    ['polise', 'police'],
    ['resque', 'rescue'],
    ['bordar', 'border'],
    ['extradishion', 'extradition'],
  ])('%s is a slip for %s', (slip, meant) => {
    expect(topics.search({ text: slip }).corrections).toEqual([[slip, meant]]);
  });

  test('what is offered instead is a part of the question or spelt nearly alike', () => {
    expect(topics.search({ text: 'stock exchange rules' }).nearest).toEqual(['exchange']);
    expect(topics.search({ text: 'football' }).nearest).toEqual([]);
  });

  test('a question on two things finds what is held on one of them', () => {
    expect(find('football and digital evidence')[0]).toBe('2020/rec/10');
  });

  test('a quoted phrase must stand in the text', () => {
    const quoted = find('"liaison officers"');
    expect(quoted).toEqual(['2019-report/para/8']);
    expect(find('liaison officers').length).toBeGreaterThan(quoted.length);
    expect(find('"officers liaison"')).toEqual([]);
  });
});

test('related units share the subject, and a unit is not related to itself', () => {
  const nine = library.unit('2019/rec/9')!;
  const related = topics.related(nine, 10).map(({ unit }) => refOf(unit));
  expect(related).toEqual(expect.arrayContaining(['2020/rec/2', '2020/rec/8']));
  expect(related).not.toContain('2019/rec/9');
});

test('completes to the phrase itself, then to those that begin so, then to those of which a word does', () => {
  const completed = topics.complete('prot', 20).map((phrase) => phrase.toLowerCase());
  const begins = completed.filter((phrase) => phrase.startsWith('prot'));
  expect(begins.length).toBeGreaterThan(0);
  expect(completed.slice(0, begins.length)).toEqual(begins);
  expect(completed.every((phrase) => /(^|[ -])prot/.test(phrase))).toBe(true);
  expect(topics.complete('Extradition', 1)).toEqual(['extradition']);
});

test('the hits of a search are ranked, each once, and marked within their text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 0, max: 149 }), (noise, pick) => {
      const words = library.corpus.units[pick]!.text.split(/\s+/).slice(0, 3).join(' ');
      const { hits, total, explain } = topics.search({ text: `${noise} ${words}` });
      expect(total).toBe(hits.length);
      expect(new Set(hits.map(({ unit }) => unit)).size).toBe(hits.length);
      hits.forEach(({ unit, score }, i) => {
        expect(score).toBeGreaterThan(0);
        if (i > 0) expect(score).toBeLessThanOrEqual(hits[i - 1]!.score);
        const { text } = unit;
        for (const { start, end } of explain(unit).spans) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      });
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['10,000 words', Array.from({ length: 10_000 }, (_, i) => `word${i}`).join(' ')],
  ['one word of 100,000 letters', 'a'.repeat(100_000)],
  ['100,000 blanks', ' '.repeat(100_000)],
  ['100,000 quotation marks', '"'.repeat(100_000)],
  ['100,000 hyphens', 'a-'.repeat(50_000)],
  ['only stop words', 'the of and to'],
  ['only punctuation', '?!… — «»'],
  ['emoji', '🚢🧭👩‍👧'],
  ['right-to-left text', 'تهريب المهاجرين'],
  ['a lone surrogate', '\ud83d'],
])('answers %s', (_, text) => {
  const result = topics.search({ text });
  expect(result.total).toBe(0);
  topics.complete(text, 5);
});

describe('documents that come and go', () => {
  const { units } = library.corpus;
  const later = units.filter(({ document }) => document === '2021-compendium');
  const without = createLibrary({
    ...library.corpus,
    units: units.filter(({ document }) => document !== '2021-compendium'),
  });
  const answers = (search: TopicSearch, text: string) =>
    search.search({ text }).hits.map(({ unit, score }) => [unit.ref, score.toFixed(6)]);
  const questions = ['digital evidence', 'EUROSUR', 'rules of evidence', 'web-based services'];

  test('a search to which a document is added answers as one made with it', () => {
    const search = createTopicSearch(without, thesaurus, isEnglishWord);
    expect(answers(search, 'EUROSUR')).toEqual([]);
    search.add(later, library);
    for (const question of questions) {
      expect(answers(search, question), question).toEqual(answers(topics, question));
    }
  });

  test('one that was opened as kept does so too, and takes documents', () => {
    const kept = JSON.parse(JSON.stringify(keepTopicSearch(without, thesaurus)));
    const search = openTopicSearch(without, () => thesaurus, isEnglishWord, kept);
    const fresh = createTopicSearch(without, thesaurus, isEnglishWord);
    for (const question of questions) {
      expect(answers(search, question), question).toEqual(answers(fresh, question));
    }
    search.add(later, library);
    for (const question of questions) {
      expect(answers(search, question), question).toEqual(answers(topics, question));
    }
  });

  test('a document that is discarded is found no more, nor counted', () => {
    const search = createTopicSearch(library, thesaurus, isEnglishWord);
    search.discard('2021-compendium');
    const fresh = createTopicSearch(without, thesaurus, isEnglishWord);
    for (const question of ['digital evidence', 'EUROSUR', 'capacity-building']) {
      const refs = search.search({ text: question }).hits.map(({ unit }) => unit.ref);
      expect(refs, question).toEqual(
        fresh.search({ text: question }).hits.map(({ unit }) => unit.ref),
      );
    }
  });

  test('a unit that is added again is held once', () => {
    const search = createTopicSearch(library, thesaurus, isEnglishWord);
    search.add(later, library);
    expect(answers(search, 'digital evidence')).toEqual(answers(topics, 'digital evidence'));
  });
});

test('completes to terms of the field and to nothing that merely recurs in the texts', () => {
  const offered = ['discussion', 'was', 'panel', 'note', 'held'].flatMap((typed) =>
    topics.complete(typed, 25),
  );
  for (const phrase of offered) expect(phrase).not.toMatch(/\b(was|were|led|noted|held|agreed)\b/);
  expect(topics.complete('digital ev', 3)).toEqual(['digital evidence']);
});

test('every completion is answered', () => {
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    for (const phrase of topics.complete(letter, 25)) {
      expect(topics.search({ text: phrase }).total, phrase).toBeGreaterThan(0);
    }
  }
});
