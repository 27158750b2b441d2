import { describe, expect, it } from 'vitest';
import { assistant } from '../assistant.ts';

const completed = (name: string, typed: string) => assistant.completeArgument(name, typed, 25);
const first = (name: string, typed: string) => completed(name, typed)[0];

describe('what is typed of an argument', () => {
  it.each(['2020 10', '10 2020', 'rec 10', '2020/10', 'Recommendation 10', '10'])(
    'completes to a recommendation by its numbers: %s',
    (typed) => expect(first('rec', typed)?.value).toBe('2020 10'),
  );

  it('is told apart by what the text asks for', () => {
    expect(first('rec', '2020 10')?.label).toMatch(
      /^2020 10 · facilitate collection, preservation and sharing of digital evidence/u,
    );
  });

  it('may have a slip', () => {
    expect(first('rec', 'digtal evidnce')?.value).toBe('2020 10');
    expect(completed('state', 'morroco').map(({ value }) => value)).toContain('Morocco');
    expect(first('topic', 'liason oficers')).toMatchObject({ value: 'liason oficers' });
  });

  it('stands first as it is, with how many texts answer it', () => {
    const { total } = assistant.context.topics.search({ text: 'liaison officers' });
    expect(first('topic', 'liaison officers')).toEqual({
      value: 'liaison officers',
      label: `Search ‘liaison officers’: ${total} texts`,
    });
    expect(first('track', 'digital evidence')?.label).toMatch(/^Follow ‘digital evidence’/u);
  });

  it('completes half a name', () => {
    expect(completed('state', 'united st').map(({ value }) => value)).toContain(
      'United States of America',
    );
  });

  it('completes for every command that takes references or a topic', () => {
    expect(first('related', '2019 9')?.value).toBe('2019 9');
    expect(first('compile', '2019 2; 2020 10')?.value).toBe('2019 2; 2020 10');
    expect(first('compile', '2019 2; topic: digital evidence')?.value).toBe(
      '2019 2; topic: digital evidence',
    );
    expect(first('prior', 'share electronic evidence across borders')?.label).toContain(
      'Recommendation 10 of 2020',
    );
  });

  it('completes to nothing that its command does not answer', () => {
    for (const { name, complete } of assistant.commands) {
      if (!complete) continue;
      for (const typed of ['', '10 2020', 'rec 10', 'evidence', 'digtal evidnce', 'united st']) {
        for (const { value } of completed(name, typed).slice(0, 8)) {
          const { outcome } = assistant.answer(`/${name} ${value}`);
          expect(['found', 'several'], `/${name} ${value}`).toContain(outcome);
        }
      }
    }
  });
});
