import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../adapters/command-line.ts';

const read = (...args: string[]) => readCommandLine(args, ['slack']);
const query = (words: string | null) => ({ kind: 'answers', query: words, form: null });

describe('the command line', () => {
  it('joins words to one query, with or without the slash', () => {
    expect(read('/rec', '2020', '10')).toEqual(query('/rec 2020 10'));
    expect(read('rec 2020 10')).toEqual(query('rec 2020 10'));
  });

  it('asks nothing when it is empty', () => {
    expect(read()).toEqual(query(null));
  });

  it('reads options before and after the query', () => {
    const expected = { kind: 'answers', query: '/rec 2020 10', form: { format: 'json' } };
    expect(read('--format', 'json', '/rec 2020 10')).toEqual(expected);
    expect(read('/rec', '2020', '10', '--format=json')).toEqual(expected);
    expect(read('--as', 'slack')).toEqual({ kind: 'answers', query: null, form: { as: 'slack' } });
  });

  it('leaves words with hyphens that are no options of its own to the query', () => {
    expect(read('/prior', '--diff', 'States shall')).toEqual(query('/prior --diff States shall'));
    expect(read('/rec', '2020', '-10')).toEqual(query('/rec 2020 -10'));
  });

  it('takes everything behind -- as the query', () => {
    expect(read('--', '--version')).toEqual(query('--version'));
  });

  it('opens a conversation only for the word terminal alone', () => {
    expect(read('terminal')).toEqual({ kind: 'conversation' });
    expect(read('topic', 'terminal')).toEqual(query('topic terminal'));
  });

  it.each([
    [['--fromat', 'json'], 'There is no option --fromat.'],
    [['--format', 'xml'], '--format takes text or json.'],
    [['--format'], '--format takes text or json.'],
    [['--as', 'telegram'], '--as takes slack.'],
    [['--as', 'slack', '--format', 'json'], 'Give --format or --as, not both.'],
  ])('says what is wrong with %j', (args, problem) => {
    expect(read(...args)).toEqual({ kind: 'misused', problem });
  });

  it('answers --help and --version before anything else', () => {
    expect([read('--help'), read('/rec', '-h'), read('-v')].map(({ kind }) => kind)).toEqual([
      'help',
      'help',
      'version',
    ]);
  });
});
