import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/reply/reply.ts';
import { assistant } from './corpus.ts';

const ask = (line: string) => assistant.answer(line);
const said = (reply: Reply) =>
  reply.blocks
    .flatMap((block) => (block.type === 'text' || block.type === 'notice' ? [block.text] : []))
    .join(' ');
const quoted = (line: string) => {
  const block = ask(line).blocks.find(({ type }) => type === 'quote');
  return block?.type === 'quote' ? block : null;
};
const paste = (line: string, label: string): string => {
  const block = ask(line).blocks.find((one) => one.type === 'paste' && one.label === label);
  return block?.type === 'paste' ? block.text : '';
};

describe('a text of any body', () => {
  it.each([
    ['/rec A/HRC/91/5 12.2', 'review/rec/12.2'],
    ['12.2 of A/HRC/91/5', 'review/rec/12.2'],
    ['/para A/HRC/RES/91/2 OP2', 'harbours/op/2'],
    ['HRC resolution 91/2, para. 2', 'harbours/op/2'],
    ['/para A/HRC/RES/91/2 PP2', 'harbours/pp/2'],
    ['/para 1/CP.36 53', 'paris-decision-1-cp-36/op/53'],
    ['decision 1/CP.36 para 53', 'paris-decision-1-cp-36/op/53'],
    ['/rec tip 2019 10', 'tip-2019/rec/10'],
    ['/para E/CN.7/2031/9 resolution 74/1 OP1', 'drugs-resolution-74-1/op/1'],
    ['CND resolution 74/1 OP1', 'drugs-resolution-74-1/op/1'],
    ['/rec 2020 10', '2020/rec/10'],
  ])('answers %s', (line, ref) => {
    expect(ask(line).refs).toEqual([ref]);
    expect(ask(line).outcome).toBe('found');
  });

  it('is of the default body where none is named, and the others are offered by name', () => {
    expect(ask('/rec 2019 10').refs).toEqual(['2019/rec/10']);
    const missing = ask('/rec 2019 30');
    expect(missing.outcome).toBe('not-found');
    expect(said(missing)).toContain(
      'The Working Group on Trafficking in Persons has a recommendation 30 of 2019',
    );
    expect(JSON.stringify(missing)).toContain('/rec tip-2019 30');
    const found = ask('/rec 2019 10');
    expect(JSON.stringify(found.next)).toContain('Working Group on Trafficking in Persons');
  });

  it('stands with the page of the original, and its official page where that is known', () => {
    expect(said(ask('/para A/HRC/RES/91/2 OP1'))).toContain(
      'Page 2 of the original; official page: https://docs.example.org/A/HRC/RES/91/2',
    );
    expect(said(ask('/rec A/HRC/91/5 12.1'))).toContain('Page 4 of the original');
    expect(said(ask('/rec 2020 10'))).not.toContain('original');
  });

  it('says who speaks as its kind of document has it', () => {
    expect(quoted('/para A/HRC/RES/91/2 OP1')!.authority).toBe(
      'Adopted by the Human Rights Council',
    );
    expect(quoted('/rec A/HRC/91/5 12.1')!.authority).toMatch(
      /^Recommendation of the State named to the State under review; not a decision/,
    );
    expect(quoted('CND resolution 74/1 OP1')!.authority).toBe(
      'Adopted by the Commission on Narcotic Drugs',
    );
  });
});

describe('/meeting', () => {
  it.each(['/meeting CND 74th', '/meeting Commission on Narcotic Drugs 2031', '/meeting cnd 2031'])(
    'finds a session by body: %s',
    (line) => {
      const reply = ask(line);
      expect(reply.outcome).toBe('found');
      expect(JSON.stringify(reply)).toContain('10–14 March 2031');
    },
  );
});

describe('/documents', () => {
  it.each([
    ['/documents CND 2031', ['drugs', 'drugs-corr']],
    ['/documents human rights council', ['review', 'harbours']],
    ['/documents 2030', ['draft-2030', 'final-2030']],
    ['/documents safe harbours', ['harbours']],
    ['/documents E/CN.7/2031/9', ['drugs']],
  ])('%s lists what is named', (line, ids) => {
    const shown = JSON.stringify(ask(line));
    for (const id of ids) expect(shown).toContain(`/documents ${id}`.replace('/documents ', ''));
    expect(shown).not.toContain('tip-2019');
  });

  it('counts documents, not their parts', () => {
    expect(ask('/documents').title).toBe('13 documents held');
  });
});

describe('a citation', () => {
  it.each([
    ['A/HRC/RES/91/2 OP2', 'Human Rights Council resolution 91/2, para. 2'],
    ['A/HRC/RES/91/2 OP2(b)', 'Human Rights Council resolution 91/2, para. 2 (b)'],
    ['A/HRC/RES/91/2 PP2', 'Human Rights Council resolution 91/2, second preambular paragraph'],
    ['1/CP.36 53', 'decision 1/CP.36, para. 53'],
    ['A/HRC/91/5 12.1', 'A/HRC/91/5, chap. II, recommendation 12.1'],
  ])('of %s names it as the Editorial Manual does', (asked, citation) => {
    expect(paste(`/cite ${asked}`, 'Text note')).toBe(`(see ${citation})`);
  });

  it('of a resolution in a supplement names series, chapter and section', () => {
    expect(paste('/cite CND resolution 74/1 OP1', 'Text note')).toBe(
      '(see Official Records of the Economic and Social Council, 2031, Supplement No. 8 (E/2031/28 and E/2031/28/Corr.1), chap. I, sect. B, resolution 74/1, para. 1)',
    );
  });

  it('in a footnote is the symbol of a resolution', () => {
    expect(paste('/cite A/HRC/RES/91/2 OP2', 'Footnote')).toBe('See A/HRC/RES/91/2, para. 2.');
  });

  it('of an annex names it', () => {
    expect(paste('/cite FCCC/CP/2031/10/Add.1 decision 1/CP.36 annex 3', 'Text note')).toBe(
      '(see decision 1/CP.36, annex, para. 3)',
    );
  });

  it('of a corrigendum is never alone', () => {
    expect(paste('/cite drugs-corr/para/1', 'Footnote')).toBe(
      'See E/2031/28 and E/2031/28/Corr.1, para. 1.',
    );
  });
});

describe('a draft whose final is held', () => {
  it('says so in its authority and its citation', () => {
    expect(quoted('/rec draft-2030/rec/1')!.authority).toContain('superseded');
    expect(quoted('/rec draft-2030/rec/1')!.label).toBe('Recommendation 1 (superseded)');
    expect(paste('/cite draft-2030/rec/1', 'Footnote')).toContain('superseded');
  });

  it('shows what its text became, by its words and not by its number', () => {
    expect(said(ask('/rec draft-2030/rec/1'))).toContain(
      'In the final text this is recommendation 2, word for word',
    );
    expect(said(ask('/rec draft-2030/rec/2'))).toContain(
      'In the final text this is recommendation 3, with changes',
    );
    expect(said(ask('/rec draft-2030/rec/4'))).toContain('The final text has nothing like it');
    expect(ask('/rec 2030 1').refs).toEqual(['2030/rec/1']);
  });
});

describe('a corrected text', () => {
  it('shows the correction beside it', () => {
    expect(said(ask('CND resolution 74/1 OP1'))).toContain('For lamps read lanterns');
    expect(said(ask('CND resolution 74/1 OP2'))).not.toContain('For lamps read lanterns');
  });
});

describe('what is not held', () => {
  it('is said of a body that is known and has no document here, not of another one', () => {
    const reply = ask('/rec UNPFII 2019 10');
    expect(reply.outcome).toBe('not-found');
    expect(said(reply)).toContain('Permanent Forum on Indigenous Issues');
  });

  it('names a document to try where a number alone means nothing', () => {
    const reply = ask('/para PP5');
    expect(reply.outcome).toBe('not-found');
    expect(said(reply)).toContain('/para harbours/pp/1');
  });
});
