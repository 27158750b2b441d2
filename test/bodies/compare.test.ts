import { describe, expect, it } from 'vitest';
import { concord } from '../../src/concordance/concord.ts';
import { createConcordances } from '../../src/concordance/concordances.ts';
import { preferFinals } from '../../src/concordance/prefer-finals.ts';
import { assistant, library } from './corpus.ts';

const numbers = (units: readonly { number: string }[]) => units.map(({ number }) => number);
const unit = (ref: string) => library.unit(ref)!;

describe('a concordance', () => {
  const draft = library.unitsOf('draft-2030');
  const final = library.unitsOf('final-2030');
  const { pairs, dropped, added } = concord(draft, final);

  it('pairs texts by their words, though their numbers have shifted', () => {
    expect(pairs.map(({ before, after, same }) => [before.number, after.number, same])).toEqual([
      ['1', '2', true],
      ['2', '3', false],
      ['3', '4', true],
    ]);
    expect(numbers(dropped)).toEqual(['4']);
    expect(numbers(added)).toEqual(['1']);
  });

  it('has every text of both documents in one place, whatever the order', () => {
    for (const [before, after] of [
      [draft, [...final].reverse()],
      [final, draft],
      [[], final],
      [draft, []],
    ]) {
      const found = concord(before!, after!);
      const firsts = [...found.pairs.map((pair) => pair.before), ...found.dropped];
      const seconds = [...found.pairs.map((pair) => pair.after), ...found.added];
      expect(new Set(firsts)).toEqual(new Set(before));
      expect(new Set(seconds)).toEqual(new Set(after));
      expect(firsts.length + seconds.length).toBe(before!.length + after!.length);
    }
  });
});

describe('results', () => {
  const concordances = createConcordances(library);
  const shown = (...refs: string[]) =>
    preferFinals(refs.map(unit), (one) => one, concordances).map(({ ref }) => ref);

  it('show a text once that draft and final have word for word', () => {
    expect(shown('draft-2030/rec/1', '2030/rec/2')).toEqual(['2030/rec/2']);
  });

  it('show a changed draft behind its final', () => {
    expect(shown('draft-2030/rec/2', '2019/rec/1', '2030/rec/3')).toEqual([
      '2019/rec/1',
      '2030/rec/3',
      'draft-2030/rec/2',
    ]);
  });

  it('keep a draft whose final is not among them, and everything else in its order', () => {
    expect(shown('draft-2030/rec/4', 'draft-2030/rec/1', '2019/rec/1')).toEqual([
      'draft-2030/rec/4',
      'draft-2030/rec/1',
      '2019/rec/1',
    ]);
  });
});

describe('/compare', () => {
  const ask = (line: string) => assistant.answer(line);
  const text = (line: string) => JSON.stringify(ask(line).blocks);

  it.each(['/compare draft-2030 final-2030', '/compare draft-2030', '/compare final-2030'])(
    'lays a draft beside its final: %s',
    (line) => {
      expect(ask(line).outcome).toBe('found');
      expect(text(line)).toContain('2 the same, 1 changed, 1 dropped, 1 new');
      expect(text(line)).toContain('Recommendation 2 → Recommendation 3');
      expect(text(line)).toContain('2 words changed');
    },
  );

  it('shows word by word what one text became', () => {
    const block = ask('/compare draft-2030/rec/2').blocks[0];
    if (block?.type !== 'difference') throw new Error('no difference is shown');
    expect(block.before).toBe('Recommendation 2 (superseded) of 2030');
    expect(block.after).toBe('Recommendation 3 of 2030');
    const added = block.parts
      .filter(({ kind }) => kind === 'added')
      .map((part) => part.text.trim());
    expect(added).toEqual(['or leave']);
  });

  it('says that a text was dropped, and that there is nothing beside a document', () => {
    expect(ask('/compare draft-2030/rec/4')).toMatchObject({
      outcome: 'not-found',
      title: 'Dropped',
    });
    expect(ask('/compare review').outcome).toBe('not-found');
    expect(ask('/compare').outcome).toBe('usage');
    expect(ask('/compare what else').outcome).toBe('usage');
  });
});
