import { describe, expect, test } from 'vitest';
import { commonWording } from '../../src/agreed-language/common-wording.ts';
import { draftSentences } from '../../src/agreed-language/draft-sentences.ts';
import { DEGREES } from '../../src/agreed-language/likeness.ts';
import { findPriorLanguage } from '../../src/agreed-language/prior-language.ts';
import { createContext } from '../../src/context.ts';
import { library } from '../library.ts';
import { topics } from '../topics.ts';
import {
  changedByAWord,
  copies,
  type DraftCase,
  farParaphrases,
  merged,
  offSubject,
  paraphrases,
  reordered,
} from './drafts.ts';

const found = (text: string) =>
  findPriorLanguage(
    text,
    createContext(library, () => topics),
  );
const isRight = ({ text, first }: DraftCase) => first.includes(found(text)[0]?.unit.ref ?? '');

describe('the nearest agreed language', () => {
  test.each([
    ['copy with a word changed', changedByAWord],
    ['copy with its clauses in another order', reordered],
  ])('of every %s is its unit, as nearly the same', (_, cases) => {
    for (const one of cases) {
      const [best] = found(one.text);
      expect(one.first, one.text).toContain(best?.unit.ref);
      expect(best?.degree).toBe('nearly-same');
    }
  });

  test('of every copy is its unit, as the same word for word', () => {
    for (const one of copies) {
      for (const sentence of draftSentences(one.text)) {
        const [best] = found(sentence);
        expect([best?.unit.ref, best?.degree], sentence).toEqual([one.first[0], 'same']);
      }
    }
  });

  test('has the same measure only where a text asks for one', () => {
    const drafts = [
      'Good practices in cooperating with the private sector to prevent and combat migrant smuggling should be discussed.',
      'States should adopt comprehensive and holistic approaches to prevent the smuggling of migrants, including long-term development programmes.',
      'States should address corruption as an enabler of the smuggling of migrants.',
    ];
    for (const text of drafts) {
      for (const { unit, degree } of found(text).filter((one) => one.degree === 'same-measure')) {
        expect(unit.kind, `${unit.ref} ${degree}`).toBe('recommendation');
        expect(unit.ref).not.toBe('2019/rec/22');
      }
    }
  });

  test('of two recommendations merged into one is one of them, and the other stands beside it', () => {
    for (const { text, first } of merged) {
      const refs = found(text).map(({ unit }) => unit.ref);
      expect(first, text).toContain(refs[0]);
      expect(refs.slice(0, 3), text).toEqual(expect.arrayContaining([...first]));
    }
  });

  test('of at least nine paraphrases in ten is the recommendation that they put in other words', () => {
    const wrong = paraphrases.filter((one) => !isRight(one)).map(({ text }) => text);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(paraphrases.length / 10);
  });

  test('of nine far paraphrases in fifteen is right, and no wrong text is offered as the same measure', () => {
    expect(farParaphrases.filter(isRight).length).toBeGreaterThanOrEqual(9);
    for (const { text, first } of farParaphrases) {
      const near = found(text).filter(({ degree }) => degree !== 'same-subject');
      for (const { unit } of near) expect(first, text).toContain(unit.ref);
    }
  });

  test('is never offered as the same, or the same measure, to a draft on another subject', () => {
    for (const { text } of offSubject) {
      const near = found(text).filter(({ degree }) => degree !== 'same-subject');
      expect(
        near.map(({ unit, degree }) => [unit.ref, degree]),
        text,
      ).toEqual([]);
    }
  });

  test('comes nearest first', () => {
    for (const { text } of paraphrases) {
      const degrees = found(text).map(({ degree }) => DEGREES.indexOf(degree));
      expect(degrees, text).toEqual([...degrees].sort());
    }
  });

  test('marks what it has in common with the draft, in its own words', () => {
    const draft = 'States should facilitate the sharing of electronic evidence across borders';
    const [best] = found(draft);
    const spans = commonWording(best!);
    const marked = spans.map(({ start, end }) => best!.unit.text.slice(start, end));
    expect(marked).toEqual(['facilitate', 'sharing of digital evidence', 'across jurisdictions']);
  });
});
