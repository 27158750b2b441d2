import { compareTexts } from '../../alignment/compare-texts.ts';
import { titleOf } from '../../citation/describe.ts';
import { labelOf } from '../../citation/pinpoint.ts';
import { labelWithYear } from '../../citation/short-label.ts';
import type { Command } from '../../command.ts';
import type { Pair } from '../../concordance/concord.ts';
import type { Context } from '../../context.ts';
import type { Document, Unit } from '../../corpus/model.ts';
import { readReferences } from '../../references/read-references.ts';
import { showCommand } from '../../references/show-command.ts';
import type { Block, ListItem, Reply } from '../../reply/reply.ts';
import { command, join, marked, say, strong } from '../../text/marked.ts';
import { openingWords } from '../answers/units.ts';
import { notFound, usage } from '../answers/usage.ts';

export const compare: Command = {
  name: 'compare',
  summary: 'A draft beside its final text: what each text became, was dropped or is new',
  argument: {
    name: 'document',
    description: 'A draft or its final, two documents, or one text of a draft',
    hint: '2019-report 2020-report-add-recs',
    required: true,
  },
  details: [
    'Texts are paired by their words, since numbers shift between a draft and its final.',
    'One text of a draft is compared word by word with what it became.',
  ],
  examples: [
    {
      line: '/compare 2019-report 2020-report-add-recs',
      shows: 'two documents, text by text',
    },
  ],
  run({ argument }, context) {
    if (argument.trim() === '') return usage(compare, 'Please say what to compare.');
    const asked = readReferences(argument, context.names);
    const documents = readTwo(argument, context);
    if (documents) return compareDocuments(documents, context);
    if (asked === null) return usage(compare, 'That could not be read as a document or a text.');
    const [unit] = asked.flatMap((one) => {
      if ('ref' in one) return context.library.unit(one.ref) ?? [];
      const [range] = one.ranges;
      if (!range || !one.scope || !('document' in one.scope)) return [];
      return context.library
        .unitsOf(one.scope.document)
        .filter(({ number }) => number === range.from);
    });
    return unit ? compareUnit(unit, context) : nothingBeside(argument, context);
  },
  complete(typed, { library }) {
    return library.corpus.documents
      .filter(({ supersedes, scope }) => scope === null && supersedes.length > 0)
      .filter(({ id }) => id.includes(typed.trim().toLowerCase()))
      .map((document) => ({ value: document.id, label: `${document.id} – ${titleOf(document)}` }));
  },
};

type Two = readonly [before: Document, after: Document];

/** Two documents, or one and what it supersedes or is superseded by; null where none is named so. */
function readTwo(argument: string, { library, names }: Context): Two | null {
  const asked = readReferences(
    argument
      .trim()
      .split(/\s+(?:and|with)\s+|\s*[,;]\s*|\s+/)
      .join('; '),
    names,
  );
  const named = (asked ?? []).flatMap((one) => {
    const scope = 'scope' in one && one.ranges.length === 0 ? one.scope : null;
    return scope && 'document' in scope ? [library.document(scope.document)!] : [];
  });
  if (asked === null || named.length !== asked.length) return null;
  const [first, second, ...others] = named;
  if (!first || others.length > 0) return null;
  if (second)
    return second.supersedes.includes(first.id) || !first.supersedes.includes(second.id)
      ? [first, second]
      : [second, first];
  const later = first.supersededBy.flatMap((id) => library.document(id) ?? [])[0];
  const earlier = first.supersedes.flatMap((id) => library.document(id) ?? [])[0];
  if (later) return [first, later];
  return earlier ? [earlier, first] : null;
}

function compareDocuments([before, after]: Two, { library, concordances }: Context): Reply {
  const { pairs, dropped, added } = concordances.between(before.whole, after.whole);
  const changed = pairs.filter(({ same }) => !same).length;
  const counts = [
    `${pairs.length - changed} the same`,
    `${changed} changed`,
    `${dropped.length} dropped`,
    `${added.length} new`,
  ];
  const blocks: Block[] = [
    {
      type: 'text',
      text: `Of ${before.id} in ${after.id}: ${counts.join(', ')}. Texts are paired by their words.`,
    },
    ...section('Changed', pairs.filter(({ same }) => !same).map(pairItem)),
    ...section(
      'Dropped',
      dropped.map((unit) => unitItem(unit)),
    ),
    ...section(
      'New',
      added.map((unit) => unitItem(unit)),
    ),
    ...section('The same', pairs.filter(({ same }) => same).map(pairItem)),
  ];
  return {
    outcome: 'found',
    title: `${before.id} and ${after.id}`,
    blocks,
    refs: [...pairs.map((pair) => pair.after), ...added].map(({ ref }) => ref),
    next: [],
  };

  function section(text: string, items: readonly ListItem[]): Block[] {
    return items.length === 0
      ? []
      : [
          { type: 'heading', text },
          { type: 'list', items },
        ];
  }

  function pairItem({ before: was, after: is, same }: Pair): ListItem {
    return {
      ...join([
        strong(`${nameIn(was)} → ${nameIn(is)}`),
        same ? '' : `, ${wordsChanged(was, is)}`,
        ' – ',
        marked(openingWords(is.text, 80)),
      ]),
      command: same ? showCommand(is) : `/compare ${was.ref}`,
    };
  }

  function unitItem(unit: Unit): ListItem {
    return {
      ...join([strong(nameIn(unit)), ' – ', marked(openingWords(unit.text, 80))]),
      command: showCommand(unit),
    };
  }

  function nameIn(unit: Unit): string {
    const { scope } = library.documentOf(unit);
    return [labelOf({ unit, item: null }), scope].filter((part) => part !== null).join(', ');
  }
}

function compareUnit(unit: Unit, context: Context): Reply {
  const { library, concordances } = context;
  const successor = concordances.successorOf(unit);
  const was = labelWithYear({ unit, item: null }, library);
  if (successor === null) return nothingBeside(was, context);
  if (successor.unit === null) {
    return notFound(
      'Dropped',
      say`${was} has nothing like it in the final text: ${command(`/compare ${successor.final.id}`)}.`,
    );
  }
  const is = labelWithYear({ unit: successor.unit, item: null }, library);
  return {
    outcome: 'found',
    title: `${was} and ${is}`,
    blocks: [
      {
        type: 'difference',
        before: was,
        after: is,
        parts: compareTexts(unit.text, successor.unit.text),
      },
    ],
    refs: [successor.unit.ref],
    next: [{ kind: 'whole', label: is, command: showCommand(successor.unit) }],
  };
}

function nothingBeside(asked: string, { library }: Context): Reply {
  const finals = library.corpus.documents.filter(
    ({ supersedes, scope }) => scope === null && supersedes.length > 0,
  );
  const [first] = finals;
  return notFound(
    'Nothing to compare with',
    first
      ? say`No draft or final of ${asked.slice(0, 60)} is held. One that is: ${command(`/compare ${first.id}`)}.`
      : say`No draft and final of one text are held. Two documents can be compared: ${command('/compare 2019-report 2020-report-add-recs')}.`,
  );
}

/** "3 words changed": words of either text that the other has not, the greater number of the two. */
function wordsChanged(before: Unit, after: Unit): string {
  const count = (kind: 'removed' | 'added') =>
    compareTexts(before.text, after.text)
      .filter((part) => part.kind === kind)
      .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const words = Math.max(count('removed'), count('added'));
  return words === 1 ? '1 word changed' : `${words} words changed`;
}
