import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { assistant } from '../assistant.ts';

function paste(line: string, label: string): string {
  const block = assistant
    .answer(line)
    .blocks.find((one) => one.type === 'paste' && one.label === label);
  return block?.type === 'paste' ? block.text : '';
}

describe('/cite', () => {
  it('cites by description, with "See" since it is part of the document, and says draft in every format', () => {
    const reply = assistant.answer('/cite 2020 10');
    for (const block of reply.blocks) {
      if (block.type === 'paste')
        expect(block.text, block.label).toMatch(/draft.*symbol not stated/is);
    }
    expect(paste('/cite 2020 10', 'Footnote')).toMatch(
      /^See Working Group on the Smuggling of Migrants of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime, Draft Report, Addendum, .*chap\. II, sect\. C, recommendation 10 \(draft; symbol not stated in the document\)\.$/,
    );
    expect(paste('/cite 2020 10', 'Text note')).toMatch(/^\(see .*\)$/);
  });

  it('invents no symbol', () => {
    for (const block of assistant.answer('/cite 2020 10; 2019 22(k); 2021-compendium/para/77')
      .blocks) {
      if (block.type === 'paste') expect(block.text).not.toMatch(/CTOC|\/L\.\d/);
    }
  });

  it('puts several numbers of one place into one note, with an en dash for spans', () => {
    expect(paste('/cite 2020 8-10,14', 'Footnote')).toContain('recommendations 8–10 and 14');
    expect(paste('/cite 2020 8-10; 2019 3', 'Footnote').split('\n')).toHaveLength(2);
    expect(paste('/cite 2021-compendium 77-79', 'Footnote')).toContain('paras. 77–79');
    expect(paste('/cite 2019 22(k)', 'Footnote')).toContain('recommendation 22 (k)');
  });

  it.each([['BibTeX'], ['RIS'], ['CSL-JSON']])(
    'gives %s that a reference manager reads',
    (label) => {
      const item = new Cite(paste('/cite 2020 10', label)).data[0]!;
      expect(item).toMatchObject({ title: 'Draft Report, Addendum', type: 'report' });
      expect(item.author[0]!.literal ?? item.author[0]!.family).toBe(
        'Working Group on the Smuggling of Migrants',
      );
      expect(item.issued['date-parts'][0]![0]).toBe(2020);
      expect(item.number).toBeUndefined();
    },
  );

  it('tells a reference manager who published it where, in which month, and what it is', () => {
    expect(paste('/cite 2020 10', 'BibTeX')).toMatch(
      /institution = \{United Nations, Conference of the Parties .*\},\n {2}type = \{Draft report\},\n {2}address = \{Vienna\},\n {2}year = \{2020\},\n {2}month = sep,/,
    );
    expect(paste('/cite 2020 10', 'RIS')).toMatch(/^CY {2}- Vienna$/m);
    expect(JSON.parse(paste('/cite 2020 10', 'CSL-JSON'))).toMatchObject([
      { 'publisher-place': 'Vienna', 'event-place': 'Vienna', genre: 'Draft report' },
    ]);
  });

  it('puts the words in quotation marks', () => {
    expect(paste('/cite 2020 10', 'Plain text, with the words')).toMatch(
      /^“States Parties are encouraged .* in court proceedings\.”\n\nRecommendation 10, /,
    );
  });

  it('says what is missing and cites the rest', () => {
    const reply = assistant.answer('/cite 2020 18-19');
    expect(reply).toMatchObject({ outcome: 'found', refs: ['2020/rec/18'] });
    expect(JSON.stringify(reply.blocks)).toContain('19 is not');
    expect(assistant.answer('/cite 2020 19').outcome).toBe('not-found');
    expect(assistant.answer('/cite something').outcome).toBe('usage');
  });
});
