import { expect, test } from 'vitest';
import { authority } from '../../src/citation/authority.ts';
import { documentLabel } from '../../src/citation/document-label.ts';
import { groupCitations, writePlain } from '../../src/citation/notes.ts';
import { labelWithYear } from '../../src/citation/short-label.ts';
import { showCommand } from '../../src/references/show-command.ts';
import { assistant } from '../assistant.ts';
import { library } from '../library.ts';

const unit = (ref: string) => library.unit(ref)!;
const cite = (...refs: string[]) =>
  groupCitations(
    refs.map((ref) => ({ unit: unit(ref), item: null })),
    library,
  ).map((group) => writePlain(group, library));

test('a document has a name that no other document has', () => {
  expect(library.corpus.documents.map((one) => documentLabel(one, library))).toEqual([
    'draft report of 2019',
    'draft report of 2019 (addendum)',
    'draft report of 2020 (addendum on recommendations)',
    'draft report of 2020 (addendum on deliberations)',
    'Secretariat’s compendium of 2021',
  ]);
});

test('a text has a label that no other text has', () => {
  const labels = library.corpus.units.map((one) =>
    labelWithYear({ unit: one, item: null }, library),
  );
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels).toContain('Paragraph 6, draft report of 2020 (addendum on deliberations)');
});

test('a command that is shown is typed without slashes and finds its text', () => {
  expect(showCommand(unit('2020/rec/10'))).toBe('/rec 2020 10');
  expect(showCommand(unit('2019/rec/22'), 'k')).toBe('/rec 2019 22(k)');
  for (const one of library.corpus.units) {
    const shown = assistant.answer(showCommand(one));
    expect(shown.refs, one.ref).toEqual([one.ref]);
    for (const { kind, command } of shown.next) {
      expect(command).not.toMatch(/\d\/(?:rec|para)\//);
      if (kind === 'cite') expect(assistant.answer(command).refs, command).toEqual([one.ref]);
    }
  }
});

test('several texts are cited by one command that a person would type', () => {
  const next = (line: string) => assistant.answer(line).next.map(({ command }) => command)[0]!;
  expect(next('/rec 2020 8-10,14; 2019 3')).toBe('/cite 2020 8-10,14; 2019 3');
  expect(next('/para 2021-compendium 58-60')).toBe('/cite 2021-compendium para 58-60');
  for (const line of [next('/rec 2020 8-10,14; 2019 3'), next('/para 2021-compendium 58-60')])
    expect(assistant.answer(line).outcome, line).toBe('found');
});

// Who speaks, as someone reading the reports would say.
test.each([
  ['2020/rec/10', 'From a draft report; not final'],
  [
    '2019-report/para/4',
    'Record of the meeting; not a recommendation. From a draft report; not final',
  ],
  [
    '2019-report/para/5',
    'Record of the meeting; not a recommendation. From a draft report; not final',
  ],
  ['2019-report/para/6', "One speaker's remarks; not agreed text. From a draft report; not final"],
  ['2019-report/para/10', 'Views of speakers; not agreed text. From a draft report; not final'],
  [
    '2019-report-add/para/1',
    "The Chair's remarks; not agreed text. From a draft report; not final",
  ],
  [
    '2020-report-add-delib/para/1',
    'Record of the meeting; not a recommendation. From a draft report; not final',
  ],
  [
    '2020-report-add-delib/para/6',
    'Views of speakers; not agreed text. From a draft report; not final',
  ],
  [
    '2020-report-add-delib/para/7',
    "The Chair's remarks; not agreed text. From a draft report; not final",
  ],
  ['2021-compendium/para/77', "Secretariat's summary; not agreed text"],
])('%s: %s', (ref, words) => {
  expect(authority(unit(ref), library)).toBe(words);
});

test('a span is of three numbers or more', () => {
  const of = (...numbers: number[]) =>
    cite(...numbers.map((n) => `2021-compendium/para/${n}`))[0]!.split(', Secretariat')[0];
  expect(of(44, 45, 47)).toBe('Paras. 44, 45 and 47');
  expect(of(44, 45)).toBe('Paras. 44 and 45');
  expect(of(58, 59, 60, 61, 62)).toBe('Paras. 58–62');
});

test('a paragraph of a document without symbol is cited with its chapter', () => {
  expect(cite('2020-report-add-delib/para/6')).toEqual([
    'Para. 6, Working Group on the Smuggling of Migrants, Draft Report, Addendum, meeting in Vienna, 8–9 September 2020, issued 9 September 2020, chap. III (draft; symbol not stated in the document).',
  ]);
});

test('the compendium is credited to the Secretariat', () => {
  expect(cite('2021-compendium/para/77')[0]).toMatch(
    /^Para\. 77, Secretariat, Background papers of .*, meeting of the Working Group on the Smuggling of Migrants in Vienna, 14–15 October 2021/,
  );
});
