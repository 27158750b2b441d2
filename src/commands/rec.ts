import type { Command } from '../command.ts';
import { completeReferences } from './answers/complete-references.ts';
import { lookUp } from './answers/look-up.ts';

export const rec: Command = {
  name: 'rec',
  summary: 'A recommendation word for word, with its citation',
  argument: {
    name: 'reference',
    description: 'Year and number, such as 2020 10',
    hint: '2020 10',
    required: true,
  },
  details: [
    'Year or meeting and number in any order: 2020 10, 10/2020, rec. 10 of 2020, 7th 10.',
    'Ranges and lists: 2020 8-10,14. A year alone lists its recommendations.',
    'A lettered item: 2019 22(k).',
    'The same number in a particular document: 2020-report-add-recs 10.',
  ],
  examples: [
    { line: '/rec 2020 10', shows: 'recommendation 10 of 2020' },
    { line: '/rec 2020 8-10,14', shows: 'several at once' },
    { line: '/rec 2019 22(k)', shows: 'one lettered item' },
    { line: '/rec 2020', shows: 'all recommendations of a year' },
  ],
  run: (input, context) => lookUp(rec, 'recommendation', input, context),
  complete: (argument, { library }) => completeReferences(argument, 'recommendation', library),
};
