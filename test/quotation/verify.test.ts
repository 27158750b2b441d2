import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verification } from '../../src/quotation/verify.ts';
import { verifyPaste } from '../../src/quotation/verify-paste.ts';
import { context } from '../commands/context.ts';
import { library } from '../library.ts';

const units = library.corpus.units;
const text = (ref: string) => library.unit(ref)!.text;
const ten = text('2020/rec/10');

function verify(pasted: string): Verification {
  const { verifications } = verifyPaste(pasted, context);
  expect(verifications).toHaveLength(1);
  return verifications[0]!;
}

function refs(pasted: string): string[] {
  return verify(pasted).places[0]?.quoted.map(({ unit }) => unit.ref) ?? [];
}

function verdict(pasted: string): string {
  const { verdict, cited, ...found } = verify(pasted);
  const words = verdict === 'not-found' ? 'not found' : verdict;
  const allowed = 'allowed' in found && verdict === 'exact' ? found.allowed : [];
  const only = allowed.length > 0 ? `allowed: ${allowed.join(', ')}` : words;
  return cited === 'wrong' && verdict !== 'not-found' ? `${only}, elsewhere` : only;
}

describe('an exact quotation', () => {
  test('is found for every unit held, in the unit or in one of the same words', () => {
    for (const unit of units.filter(({ text }) => text.split(/\s+/).length >= 3)) {
      const found = verify(unit.text);
      expect(found.verdict, unit.ref).toBe('exact');
      if (found.verdict !== 'exact') continue;
      const places = found.places.flatMap(({ quoted }) => quoted.map(({ unit }) => unit.ref));
      expect(places).toContain(unit.ref);
    }
  });

  test.each([
    ['with its citation behind', `“${ten}” (Recommendation 10, 2020)`],
    ['with its citation before', `2020 recommendation 10: "${ten}"`],
    ['with a reference on the next line', `${ten}\n2020/rec/10`],
    ['in a Slack quotation', ten.replace(/^/gm, '> ')],
    ['in a code block', `\`\`\`\n${ten}\n\`\`\``],
    ['in bold', `*${ten}*`],
    ['as a list item', `• ${ten}`],
    ['with a number of a list', `12. ${ten}`],
    ['with a note indicator', `${ten}¹`],
    ['with a note number stuck to it', `${ten}4`],
    ['in lines with words divided', ten.replace('facilitate', 'facili-\ntate')],
    ['without its full stop', ten.slice(0, -1)],
    ['in single quotation marks', `‘${ten}’`],
  ])('%s is exact', (_, pasted) => {
    expect(verdict(pasted)).toBe('exact');
    expect(refs(pasted)).toEqual(['2020/rec/10']);
  });

  test('names the quotation marks, dashes and line breaks that do not count', () => {
    const issued = text('2019-report/para/8');
    const pasted = issued.replace('“standard”', '"standard"').replace('would hide', 'would\nhide');
    const found = verify(pasted);
    expect(found).toMatchObject({
      verdict: 'exact',
      aside: ['straight or curly quotation marks', 'line breaks'],
    });
    const dash = text('2020-report-add-delib/para/5').replaceAll('–', '-');
    expect(verify(dash)).toMatchObject({ aside: ['the width of dashes'] });
  });

  test('names letters of another form apart from invisible characters', () => {
    expect(verify(ten.replace('evidence', 'evi\u200Bdence'))).toMatchObject({
      verdict: 'exact',
      aside: ['invisible characters'],
    });
    expect(verify(ten.replace('evidence', '\uFF45vidence'))).toMatchObject({
      verdict: 'exact',
      aside: ['the form of letters'],
    });
  });

  test('may run over several units, with or without their headings and labels', () => {
    const [two, three] = [text('2019/rec/2'), text('2019/rec/3')];
    expect(refs(`${two} ${three}`)).toEqual(['2019/rec/2', '2019/rec/3']);
    expect(refs(`${two}\n\nRecommendation 3\n\n${three}`)).toEqual(['2019/rec/2', '2019/rec/3']);
    expect(verdict(`${text('2019/rec/1')} ${two}`)).toBe('exact');
  });

  test('may start and stop inside a unit', () => {
    const found = verify('preservation and sharing of digital evidence');
    expect(found).toMatchObject({
      verdict: 'exact',
      places: [{ startsInside: true, stopsInside: true }],
    });
  });

  test.each([
    'States Parties are encouraged to facilitate … the sharing of digital evidence',
    'States Parties are encouraged to facilitate the collection ... of digital evidence [...] so as to ensure its admissibility',
    '[the said States] are encouraged to facilitate the collection, preservation and sharing of digital evidence',
    'States Parties are encouraged to facilitate the collection of [any] digital evidence concerning smuggling',
    '[F]acilitate the collection, preservation and sharing of digital evidence',
  ])('reads omissions and insertions: %s', (pasted) => {
    const found = verify(pasted);
    const isFaithful = !/sharing of digital evidence$|any/.test(pasted) || /^\[/.test(pasted);
    expect(found.verdict).toBe(isFaithful ? 'marked-changes' : 'differs');
    expect(refs(pasted)).toEqual(['2020/rec/10']);
  });

  test('keeps the brackets and dots of a text under negotiation as its own', () => {
    expect(verify(text('2019-report/para/11'))).toMatchObject({ verdict: 'exact' });
    const other = text('2019-report/para/11').replace('4th and', '3rd and');
    expect(verify(other).verdict).toBe('differs');
    expect(verify(text('2019-report/para/21'))).toMatchObject({ verdict: 'exact' });
  });

  test('under a wrong number is found elsewhere', () => {
    expect(verdict(`“${ten}” (2020 recommendation 11)`)).toBe('exact, elsewhere');
    expect(verdict(`“${ten}” (2031 recommendation 10)`)).toBe('exact, elsewhere');
    expect(verdict(`Recommendation 11\n${ten}`)).toBe('exact, elsewhere');
    expect(refs(`“${ten}” (2020 recommendation 11)`)).toEqual(['2020/rec/10']);
  });
});

describe('a changed quotation', () => {
  test('shows what was issued and what was pasted', () => {
    const found = verify(ten.replace('preservation', 'presentation'));
    if (found.verdict !== 'differs') throw new Error(found.verdict);
    const changed = found.parts.filter(({ kind }) => kind !== 'same');
    expect(changed).toEqual([
      { kind: 'removed', text: 'preservation ' },
      { kind: 'added', text: 'presentation ' },
    ]);
    const issued = found.parts.filter(({ kind }) => kind !== 'added').map((part) => part.text);
    expect(issued.join('').trim()).toBe(ten);
  });

  test.each([
    ['initial capital', 'Facilitate the collection, preservation and sharing of digital evidence'],
    ['final punctuation', ten.replace(/\.$/, ';')],
    ['note indicators', ten.replace('evidence', 'evidence*')],
    [
      'obvious typographical error',
      text('2021-compendium/para/7').replace('webbased', 'web-based'),
    ],
  ])('by its %s only is explained by the Editorial Manual', (name, pasted) => {
    expect(verdict(pasted)).toBe(`allowed: ${name}`);
  });

  test('is never called exact, whichever word is changed, left out, added or doubled', () => {
    const unit = fc.constantFrom(...units.filter((one) => one.text.split(/\s+/).length > 5));
    const change = fc.constantFrom('replace', 'drop', 'insert', 'swap');
    const property = fc.property(unit, fc.nat(), change, (one, seed, how) => {
      const words = one.text.split(/\s+/);
      // A text without its first or last word is an exact quotation still.
      const at = 1 + (seed % (words.length - 3));
      const changed = [...words];
      if (how === 'replace') changed[at] = 'notwithstanding';
      if (how === 'drop') changed.splice(at, 1);
      if (how === 'insert') changed.splice(at, 0, 'not');
      if (how === 'swap') changed.splice(at, 2, words[at + 1]!, words[at]!);
      fc.pre(changed.join(' ') !== words.join(' '));
      const found = verify(changed.join(' '));
      expect(found.verdict, changed.join(' ')).not.toBe('exact');
    });
    fc.assert(property, { seed: 20200909, numRuns: 400 });
  });

  test.each([
    ['a letter of another script', ten.replace('digital', 'digit\u0430l')],
    ['two words joined by an invisible character', ten.replace('digital ', 'digital\u200B')],
    ['a word divided by a hyphen', ten.replace('jurisdictions', 'juris-dictions')],
    ['another first word', ten.replace('States', 'Member')],
    ['another last word', ten.replace('proceedings', 'hearings')],
    ['a full stop where the sentence goes on', ten.replace(' proceedings.', '.')],
    ['another number', text('2019-report/para/1').replace(/\d+/, '77')],
    ['a capital inside', ten.replace('Parties', 'parties')],
    ['a word left out without an ellipsis', ten.replace('digital ', '')],
  ])('by %s is not as issued', (_, pasted) => {
    expect(verdict(pasted)).toBe('differs');
  });

  test('of other words altogether is not found', () => {
    const pasted = 'All human beings are born free and equal in dignity and rights.';
    expect(verdict(pasted)).toBe('not found');
    expect(verdict(`“${pasted}” (2020, recommendation 10)`)).toBe('not found');
  });
});
