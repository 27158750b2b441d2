import { writeBibtex, writeCslJson, writeRis } from '../citation/databases.ts';
import { groupCitations, writeFootnote, writePlain, writeTextNote } from '../citation/notes.ts';
import { labelOf } from '../citation/pinpoint.ts';
import { quote } from '../citation/quote.ts';
import type { Command } from '../command.ts';
import type { Library } from '../corpus/library.ts';
import { countParts, MOST_PARTS } from '../references/count-parts.ts';
import { explainMissing } from '../references/explain-missing.ts';
import { kindMeant } from '../references/kind-meant.ts';
import { readReferences } from '../references/read-references.ts';
import { type Resolved, resolve } from '../references/resolve.ts';
import { nameTexts } from '../references/show-command.ts';
import type { Block, PasteBlock } from '../reply/reply.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { completeAnyReference } from './answers/complete-any-reference.ts';
import { tooMany } from './answers/too-long.ts';
import { choices, refsOf } from './answers/units.ts';
import { notFound, usage } from './answers/usage.ts';

/** The formats there are, the most used first. */
const FORMATS = [
  'Footnote',
  'Plain text, with the words',
  'Text note',
  'Plain text',
  'Markdown',
  'BibTeX',
  'RIS',
  'CSL-JSON',
] as const;

const FORMAT = /(?:^|\s)format:\s*([\p{L}-]+)/iu;

export const cite: Command = {
  name: 'cite',
  summary: 'Citations ready to paste: note, footnote, plain, Markdown, BibTeX, RIS, CSL-JSON',
  argument: {
    name: 'reference',
    description: 'As for /rec or /para, such as 2020 10',
    hint: '2020 10',
    required: true,
  },
  details: [
    'Several at once: 2020 8-10; 2019 3. Paragraphs: 2021-compendium para 77.',
    'Where a document does not state its symbol it is cited by description; draft status shows in every format.',
  ],
  examples: [
    { line: '/cite 2020 10', shows: 'one recommendation' },
    { line: '/cite 2020 8-10; 2019 3', shows: 'several' },
    { line: '/cite 2021-compendium para 77', shows: 'a paragraph' },
  ],
  options: [
    {
      name: 'format',
      description: 'One format only',
      values: FORMATS.map((label) => ({ value: nameOf(label), label })),
    },
  ],
  run({ argument: typed }, { library, names }) {
    const wanted = FORMAT.exec(typed);
    const format = wanted ? readFormat(wanted[1]!) : null;
    const argument = typed.replace(FORMAT, '').trim();
    if (format === undefined) {
      return usage(cite, `A format is one of: ${FORMATS.map(nameOf).join(', ')}.`);
    }
    if (argument === '') return usage(cite, 'Please say what to cite.');
    const asked = readReferences(argument, names);
    if (asked === null) return usage(cite, 'That could not be read as a reference.');
    if (countParts(asked) > MOST_PARTS) return tooMany(cite.examples[0].line);
    const kind = kindMeant(argument, asked, library);
    const { found: named, several, lists, missing } = resolve(asked, kind, library);
    const found = [
      ...named,
      ...lists.flatMap(({ units }) => units.map((unit) => ({ unit, item: null }))),
    ];
    if (found.length === 0 && several.length > 0) return choose(several, library);
    if (found.length === 0) return notFound('Nothing to cite', explainMissing(missing, library));
    return {
      outcome: 'found',
      title:
        found.length === 1
          ? `Cite ${labelOf(found[0]!).toLowerCase()}`
          : `Cite ${found.length} texts`,
      blocks: [
        ...formats(found, library).filter(({ label }) => format === null || label === format),
        ...(missing.length > 0
          ? [{ type: 'notice' as const, ...explainMissing(missing, library) }]
          : []),
        ...several.flatMap(({ units }): Block[] => [
          { type: 'list', items: choices(units, library) },
        ]),
      ],
      refs: refsOf(found),
      next: [],
    };
  },
  complete: (argument, { library }) => completeAnyReference(argument, library),
};

/** "csl-json", "with-the-words": as it is typed after `format:`. */
function nameOf(label: string): string {
  return label.replace('Plain text, ', '').replaceAll(' ', '-').toLowerCase();
}

/** The label that a typed name asks for; undefined for none there is. */
function readFormat(name: string): string | undefined {
  return FORMATS.find((label) => nameOf(label) === name.toLowerCase());
}

function choose(several: Resolved['several'], library: Library) {
  const units = several.flatMap((one) => one.units);
  return {
    outcome: 'several' as const,
    title: 'Several documents have that number',
    blocks: [
      {
        type: 'list' as const,
        items: choices(units, library).map((item, i) => ({
          ...item,
          command: `/cite ${nameTexts([{ unit: units[i]!, item: null }])}`,
        })),
      },
    ],
    refs: units.map(({ ref }) => ref),
    next: [],
  };
}

function formats(found: Resolved['found'], library: Library): PasteBlock[] {
  const groups = groupCitations(found, library);
  const each = (
    write: (one: (typeof groups)[number], library: Library) => string,
    separator = '\n',
  ) => groups.map((one) => write(one, library)).join(separator);
  const quoted = found.map((cited) => quote(cited, library));
  const words = quoted.map(({ text, citation }) => `“${text}”\n\n${citation}`).join('\n\n');
  const marked = quoted.map(({ text, citation }) => markdown(text, citation)).join('\n\n');
  const others: readonly (readonly [label: string, text: string])[] = [
    ['Plain text, with the words', words],
    ['Text note', each(writeTextNote)],
    ['Plain text', each(writePlain)],
    ['Markdown', marked],
    ['BibTeX', each(writeBibtex, '\n\n')],
    ['RIS', each(writeRis, '\n\n')],
    ['CSL-JSON', writeCslJson(groups, library)],
  ];
  return [
    { type: 'paste', label: 'Footnote', text: each(writeFootnote) },
    ...others.map(([label, text]): PasteBlock => ({ type: 'paste', label, text, folded: true })),
  ];
}

function markdown(text: string, citation: string): string {
  const lines = text.split('\n').map((line) => `> ${escapeMarkdown(line)}`);
  return [...lines, '>', `> — ${escapeMarkdown(citation)}`].join('\n');
}
