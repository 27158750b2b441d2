import { labelWithYear } from '../citation/short-label.ts';
import type { Command, Input } from '../command.ts';
import { preferFinals } from '../concordance/prefer-finals.ts';
import type { Context } from '../context.ts';
import type { Unit } from '../corpus/model.ts';
import { countParts, MOST_PARTS } from '../references/count-parts.ts';
import { explainMissing } from '../references/explain-missing.ts';
import { kindMeant } from '../references/kind-meant.ts';
import { readReferences } from '../references/read-references.ts';
import { resolve } from '../references/resolve.ts';
import { showCommand } from '../references/show-command.ts';
import type { Reply } from '../reply/reply.ts';
import { say } from '../text/marked.ts';
import { completeAnyReference } from './answers/complete-any-reference.ts';
import { tooMany } from './answers/too-long.ts';
import { choice } from './answers/units.ts';
import { notFound, usage } from './answers/usage.ts';
import { excerptOf } from './topic.ts';

/** Units that are listed. */
const MOST = 10;

export const related: Command = {
  name: 'related',
  summary: 'Recommendations and paragraphs nearest in subject to one of them',
  argument: {
    name: 'reference',
    description: 'A recommendation or paragraph, such as 2019 9 or 2021-compendium/para/77',
    hint: '2019 9',
    required: true,
  },
  examples: [
    { line: '/related 2019 9', shows: 'what is near to recommendation 9 of 2019' },
    { line: '/related 2021-compendium/para/77', shows: 'what is near to a paragraph' },
  ],
  run,
  complete: (argument, { library }) => completeAnyReference(argument, library),
};

function run({ argument }: Input, context: Context): Reply {
  const { library, names } = context;
  if (argument === '') return usage(related, 'Please say to what.');
  const asked = readReferences(argument, names);
  if (asked === null) return usage(related, 'That could not be read as one reference.');
  if (countParts(asked) > MOST_PARTS) return tooMany(related.examples[0].line);
  const meant = kindMeant(argument, asked, library);
  const kinds =
    meant === 'paragraph' ? (['paragraph'] as const) : (['recommendation', 'paragraph'] as const);
  const tried = kinds.map((kind) => resolve(asked, kind, library));
  const answers = tried.map(({ found, several, lists }) => [
    ...new Set([
      ...found.map(({ unit }) => unit),
      ...[...several, ...lists].flatMap(({ units }) => units),
    ]),
  ]);
  const candidates = answers.find((units) => units.length > 0);
  if (!candidates) {
    return notFound('Nothing to relate to', explainMissing(tried[0]!.missing, library));
  }
  const [only, ...others] = candidates;
  return others.length === 0 ? near(only!, context) : choose(candidates, context);
}

function near(unit: Unit, context: Context): Reply {
  const { library, topics, concordances } = context;
  const hits = preferFinals(
    topics.related(unit, MOST).filter((hit) => concordances.successorOf(hit.unit)?.unit !== unit),
    (hit) => hit.unit,
    concordances,
  );
  const label = labelWithYear({ unit, item: null }, library);
  if (hits.length === 0) {
    return notFound(`Nothing related to ${label}`, 'No other text held shares its subject.', [
      { kind: 'whole', label, command: showCommand(unit) },
    ]);
  }
  return {
    outcome: 'found',
    title: `Related to ${label}`,
    blocks: hits.map((hit) => excerptOf(hit, { spans: hit.spans, reason: null }, context)),
    refs: hits.map((hit) => hit.unit.ref),
    next: [{ kind: 'whole', label, command: showCommand(unit) }],
  };
}

function choose(units: readonly Unit[], { library }: Context): Reply {
  return {
    outcome: 'several',
    title: 'Related to which?',
    blocks: [
      { type: 'text', ...say`Choose one:` },
      {
        type: 'list',
        items: units.map((unit) => ({
          ...choice(unit, library),
          command: `/related ${unit.ref}`,
        })),
      },
    ],
    refs: units.map(({ ref }) => ref),
    next: [],
  };
}
