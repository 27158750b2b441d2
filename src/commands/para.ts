import type { Command } from '../command.ts';
import { completeReferences } from './answers/complete-references.ts';
import { lookUp } from './answers/look-up.ts';

export const para: Command = {
  name: 'para',
  summary: 'A numbered paragraph word for word, with its citation',
  argument: {
    name: 'reference',
    description: 'Document and number, such as 2021-compendium 77',
    hint: '2021-compendium 77',
    required: true,
  },
  details: [
    'Paragraph numbers restart in each document, so name the document: 2019-report 8-10.',
    'A year will do where one document of that year has the number: 2019 8.',
  ],
  examples: [
    { line: '/para 2021-compendium 77', shows: 'paragraph 77 of the compendium' },
    { line: '/para 2019-report 8-10', shows: 'a range' },
    { line: '/para 2019 8', shows: 'the only paragraph 8 of 2019' },
  ],
  run: (input, context) => lookUp(para, 'paragraph', input, context),
  complete: (argument, { library }) => completeReferences(argument, 'paragraph', library),
};
