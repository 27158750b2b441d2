import { describe, expect, it } from 'vitest';
import { readCitation } from '../../src/quotation/read-citation.ts';
import { createNames } from '../../src/references/names.ts';
import { assistant, library } from './corpus.ts';

const reader = { library, names: createNames(library.corpus) };
const named = (citation: string) =>
  readCitation(citation, reader).cited.map(({ unit }) => unit.ref);
const title = (line: string) => assistant.answer(`/verify ${line}`).title;
const words = (ref: string) => library.unit(ref)!.text;

describe('a citation', () => {
  it.each([
    ['Recommendation 2 (2030)', ['2030/rec/2']],
    ['Recommendation 2 of the draft report of 2030', ['draft-2030/rec/2', '2030/rec/2']],
    ['draft-2030/rec/2', ['draft-2030/rec/2']],
    ['recommendation 10 of 2019', ['2019/rec/10']],
    ['Working Group on Trafficking in Persons, recommendation 10 of 2019', ['tip-2019/rec/10']],
    ['TIP recommendation 10 of 2019', ['tip-2019/rec/10']],
    ['A/HRC/91/5, recommendation 12.1', ['review/rec/12.1']],
    ['Human Rights Council resolution 91/2, para. 2', ['harbours/op/2']],
    ['A/HRC/RES/91/2, para. 2', ['harbours/op/2']],
    ['decision 1/CP.36, para. 53', ['paris-decision-1-cp-36/op/53']],
    ['decision 1/CP.36, annex, para. 3', ['paris-decision-1-cp-36-annex/para/3']],
    ['E/2031/28, chap. I, sect. B, resolution 74/1, para. 1', ['drugs-resolution-74-1/op/1']],
    ['E/CN.7/2031/9, para. 1', ['drugs/para/1']],
  ])('%s names %j', (citation, refs) => {
    expect(named(citation)).toEqual(refs);
  });
});

describe('/verify', () => {
  it("does not take the draft's words for the final's", () => {
    const draft = words('draft-2030/rec/2');
    expect(title(`“${draft}” (Recommendation 3 of 2030)`)).not.toBe('Exactly as issued');
    const answer = assistant.answer(`/verify “${draft}” (Recommendation 3 of 2030)`);
    expect(JSON.stringify(answer)).toContain('superseded');
    expect(title(`“${words('2030/rec/3')}” (Recommendation 3 of 2030)`)).toBe('Exactly as issued');
  });

  it('names the final first where both have the words, and says which is superseded', () => {
    const answer = assistant.answer(`/verify “${words('draft-2030/rec/1')}”`);
    expect(answer.refs[0]).toBe('2030/rec/2');
    expect(JSON.stringify(answer)).toContain('Recommendation 1 (superseded)');
  });

  it('finds a resolution where its citation says', () => {
    expect(
      title(`“${words('harbours/op/1')}” (Human Rights Council resolution 91/2, para. 1)`),
    ).toBe('Exactly as issued');
  });
});
