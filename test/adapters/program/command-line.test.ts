import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../adapters/program/command-line.ts';

const read = (...args: string[]) => readCommandLine(args, ['slack']);
const query = (words: string | null) => ({
  kind: 'answers',
  query: words,
  form: null,
  output: null,
});

describe('the command line', () => {
  it('joins words to one query, with or without the slash', () => {
    expect(read('/rec', '2020', '10')).toEqual(query('/rec 2020 10'));
    expect(read('rec 2020 10')).toEqual(query('rec 2020 10'));
  });

  it('asks nothing when it is empty', () => {
    expect(read()).toEqual(query(null));
  });

  it('reads options before and after the query', () => {
    const expected = { ...query('/rec 2020 10'), form: { format: 'json' } };
    expect(read('--format', 'json', '/rec 2020 10')).toEqual(expected);
    expect(read('/rec', '2020', '10', '--format=json')).toEqual(expected);
    expect(read('--as', 'slack')).toEqual({ ...query(null), form: { as: 'slack' } });
    expect(read('-o', 'a.DOCX', '/compile 2020 10')).toEqual({
      ...query('/compile 2020 10'),
      output: { path: 'a.DOCX', extension: 'docx' },
    });
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
    [
      ['--output', 'a.pdf', '/x'],
      '--output takes a file name that ends in .docx, .html, .md, .txt.',
    ],
    [['--output', 'a.md'], '--output needs a query, such as "/compile 2020 10".'],
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

  it('tells what is done to the corpus from what is asked of it', () => {
    expect(read('add', 'a.pdf', '-', '--yes')).toEqual({
      kind: 'add',
      paths: ['a.pdf', '-'],
      yes: true,
      dryRun: false,
      format: null,
    });
    expect(read('add', '--dry-run', '--format', 'json', 'a.pdf')).toMatchObject({
      dryRun: true,
      format: 'json',
    });
    expect(read('remove', 'a', 'b')).toEqual({ kind: 'remove', ids: ['a', 'b'], yes: false });
    expect(read('corpus')).toEqual({ kind: 'corpus' });
  });

  it.each([
    [['add'], /which file/],
    [['remove'], /which document/],
    [['add', 'a.pdf', '--format', 'xml'], /text or json/],
    [['add', 'a.pdf', '--format', 'text'], /--dry-run/],
    [['/rec', '2020', '10', '--yes'], /--yes belongs/],
  ])('says what is wrong with %j', (args, problem) => {
    expect(read(...args)).toMatchObject({
      kind: 'misused',
      problem: expect.stringMatching(problem),
    });
  });
});
