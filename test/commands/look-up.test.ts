import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/reply/reply.ts';
import { assistant } from '../assistant.ts';
import { corpus } from '../library.ts';

const ask = (line: string) => assistant.answer(line);
const quoted = (reply: Reply) =>
  reply.blocks.flatMap((block) => (block.type === 'quote' ? [block.text] : []));
const said = (reply: Reply) =>
  reply.blocks
    .flatMap((block) => (block.type === 'text' || block.type === 'notice' ? [block.text] : []))
    .join(' ');

describe('/rec and /para', () => {
  it('show every unit whole, word for word, by its own reference in at least five spellings', () => {
    for (const { kind, ref, qualifiedRef, document, number, text } of corpus.units) {
      const name = kind === 'recommendation' ? 'rec' : 'para';
      const spellings = [
        `/${name} ${ref}`,
        `${name} ${qualifiedRef}`,
        `!${name} ${document} ${number}`,
        `/${name} ${document}, no. ${number}`,
        `/${name} ${document} ${kind} ${number}`,
        ref,
        `rec ${number} of ${document}`,
      ];
      for (const line of name === 'rec' ? spellings : spellings.slice(0, 6)) {
        const reply = ask(line);
        expect(reply.outcome, line).toBe('found');
        expect(quoted(reply), line).toEqual([text]);
        expect(reply.refs, line).toEqual([ref]);
      }
    }
  });

  it('show the opening words and the item asked for', () => {
    expect(quoted(ask('/rec 2019 22(k)'))).toEqual([
      'The Working Group should address the following topics as priorities in its next meetings:\n(k) how to use information communication technology to respond to criminal groups engaged in migrant smuggling which are increasingly using the cyber space;',
    ]);
  });

  it('say what is held when a number is not', () => {
    const reply = ask('/rec 2019 15');
    expect(reply.outcome).toBe('not-found');
    expect(said(reply)).toBe('Of 2019, recommendations 1–10 and 22 are held; 11–21 are not.');
    for (const line of ['/rec 2020 0', '/rec 2020 19', '/rec 2020 99999999'])
      expect(ask(line).outcome, line).toBe('not-found');
  });

  it('show the part found and say the part missing', () => {
    const reply = ask('/rec 2020 17-20');
    expect(reply.outcome).toBe('found');
    expect(reply.refs).toEqual(['2020/rec/17', '2020/rec/18']);
    expect(said(reply)).toContain('19–20 are not');
  });

  it('say that a year has papers but no recommendations', () => {
    const reply = ask('/rec 2018');
    expect(reply.outcome).toBe('not-found');
    expect(said(reply)).toContain('A background paper of 2018 is summarised: /paper 2018');
  });

  it('offer the years that have a number, and the documents that share one', () => {
    expect(ask('/rec 10')).toMatchObject({
      outcome: 'several',
      refs: ['2019/rec/10', '2020/rec/10'],
    });
    expect(ask('/para 2019 2')).toMatchObject({
      outcome: 'several',
      refs: ['2019-report/para/2', '2019-report-add/para/2'],
    });
    expect(ask('/para 2019 8')).toMatchObject({ outcome: 'found', refs: ['2019-report/para/8'] });
    expect(ask('/rec 2020').refs).toHaveLength(18);
    expect(ask('/rec 2020').outcome).toBe('several');
  });

  it('find a meeting by its ordinal, which another document states', () => {
    expect(ask('/rec 7th 10').refs).toEqual(['2020/rec/10']);
    expect(ask('/rec sixth 22').refs).toEqual(['2019/rec/22']);
  });

  it('answer usage with an example where nothing can be read for certain', () => {
    for (const line of ['/rec', '/rec 2020 10-3', '/rec 2020 10.5', '/rec 2020 q', '/para']) {
      const reply = ask(line);
      expect(reply.outcome, line).toBe('usage');
      expect(said(reply), line).toContain('For example: /');
    }
  });

  it('cite once what one note covers', () => {
    const { blocks } = ask('/para 2021-compendium 58-62');
    const shown = blocks.filter((block) => block.type === 'quote' && block.caption !== 'none');
    expect(shown).toEqual([]);
    expect(blocks.at(-1)).toMatchObject({ type: 'text' });
    expect(said(ask('/para 2021-compendium 58-62'))).toMatch(
      /^Secretariat's summary; not agreed text\. Paras\. 58–62, Secretariat, Background papers/,
    );
  });

  it('carry a citation, draft status and what to do next', () => {
    const reply = ask('/rec 2020 10');
    expect(reply.blocks[0]).toMatchObject({
      label: 'Recommendation 10',
      authority: 'From a draft report; not final',
      citation:
        'Recommendation 10, Working Group on the Smuggling of Migrants, Draft Report, Addendum, meeting in Vienna, 8–9 September 2020, issued 9 September 2020, chap. II, sect. C (draft; symbol not stated in the document).',
    });
    expect(reply.next.map(({ command }) => command)).toEqual(['/cite 2020 10', '/related 2020 10']);
  });
});

describe('/paper and /themes', () => {
  it('find a paper by symbol, by its end, by year and by words', () => {
    for (const line of [
      '/paper CTOC/COP/WG.7/2018/2',
      '/paper 2018/2',
      '/paper 2018',
      '/paper proceeds of crime',
    ]) {
      expect(ask(line).outcome, line).toBe('found');
    }
    expect(ask('/paper 2018/2').refs[0]).toBe('2021-compendium/para/4');
    expect(ask('/paper 2013').outcome).toBe('several');
    expect(ask('/paper 2014')).toMatchObject({ outcome: 'not-found' });
    expect(ask('/paper 2018/9')).toMatchObject({ outcome: 'not-found' });
  });

  it('list nine themes and show one with its key topics and papers', () => {
    expect(ask('/themes').outcome).toBe('several');
    const reply = ask('/themes technology');
    expect(reply).toMatchObject({ outcome: 'found', title: 'Theme: Technology' });
    expect(reply.refs).toEqual([
      '2021-compendium/para/76',
      '2021-compendium/para/77',
      '2021-compendium/para/78',
      '2021-compendium/para/79',
    ]);
  });
});

describe('/help', () => {
  it('lists every command and says what this service is not', () => {
    const reply = ask('/help');
    expect(said(reply)).toContain('no official United Nations service');
    for (const { name } of assistant.commands)
      expect(JSON.stringify(reply.blocks)).toContain(`/help ${name}`);
  });

  it('suggests the command meant by a misspelled one', () => {
    expect(said(ask('/rek 2020 10'))).toContain('/rec 2020 10');
    expect(said(ask('/help themse'))).toContain('/help themes');
    expect(ask('/zzzzzz').outcome).toBe('usage');
  });

  it('searches for words without a command, and says so when nothing was typed', () => {
    expect(ask('digital evidence')).toEqual(ask('/topic digital evidence'));
    expect(ask('  ')).toMatchObject({ outcome: 'usage', title: 'Nothing was asked' });
  });

  it('shows examples that answer', () => {
    for (const { examples } of assistant.commands) {
      for (const { line } of examples) expect(ask(line).outcome, line).toMatch(/^(found|several)$/);
    }
  });
});

describe('/related', () => {
  it('offers each text once where a line names it twice', () => {
    const { refs } = ask('/related 2019/rec/2 2 2020/rec/1');
    expect(new Set(refs).size).toBe(refs.length);
  });
});
