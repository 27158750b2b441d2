import { authority } from '../../citation/authority.ts';
import { labelWithYear } from '../../citation/short-label.ts';
import type { Command, Completion } from '../../command.ts';
import type { Library } from '../../corpus/library.ts';
import type { Unit } from '../../corpus/model.ts';
import { findNames } from '../../corpus/states/find-names.ts';
import { showCommand } from '../../references/show-command.ts';
import type { Block, ExcerptBlock, Reply } from '../../reply/reply.ts';
import { command, join, marked, say } from '../../text/marked.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { notFound, usage } from '../answers/usage.ts';
import { completeNames, findParticipants } from './find-participants.ts';
import { recordOf } from './record.ts';

/** As many as any platform shows. */
const MOST_COMPLETIONS = 25;

const CAVEAT = 'A statement is not support: the documents do not say what position a State took.';
const DRAFT = 'Lists come from draft reports and may be open: not being listed is not absence.';

export const state: Command = {
  name: 'state',
  summary: 'Where a State or an organization is named: attended, spoke, panellist, mentioned',
  argument: {
    name: 'name',
    description: 'A State or an organization, such as Morocco, UK or IOM',
    hint: 'Morocco',
    required: true,
  },
  details: [
    'Usual short names and abbreviations are read: UK, USA, South Korea, Russia, Iran, Turkey.',
    'A statement made is not support for what was agreed.',
  ],
  examples: [
    { line: '/state Morocco', shows: 'where Morocco is named, by capacity' },
    { line: '/state South Korea', shows: 'the Republic of Korea' },
    { line: '/state IOM', shows: 'an organization' },
  ],
  run({ argument }, { library }) {
    const typed = argument
      .normalize('NFKC')
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[?!.,;:]+$/, '');
    if (typed === '') return usage(state, 'Please name a State or an organization.');
    const { exact, nearest } = findParticipants(typed, library);
    const [only, ...others] = exact;
    if (only === undefined) return unknown(typed, nearest);
    return others.length === 0 ? show(only, library) : choose(exact, library);
  },
  complete(argument, { library }) {
    const completions: Completion[] = [];
    for (const name of completeNames(argument, library)) {
      const count = recordOf(name, library).named.length;
      if (count > 0) completions.push({ value: name, label: `${name} – ${inTexts(count)}` });
      if (completions.length === MOST_COMPLETIONS) break;
    }
    return completions;
  },
};

function show(name: string, library: Library): Reply {
  const { rows, proving, named } = recordOf(name, library);
  if (named.length === 0) {
    return notFound(
      `${name} is not named`,
      say`${name}: not named in the documents held. ${command('/documents')} lists what is held.`,
      [{ kind: 'more', label: 'What is held', command: '/documents' }],
    );
  }
  const mentions = named.filter((ref) => !proving.has(ref)).map((ref) => library.unit(ref)!);
  const blocks: Block[] = [];
  if (rows.length > 0) {
    blocks.push({ type: 'facts', rows });
    if (rows.some(({ label }) => label.startsWith('Made a statement')))
      blocks.push({ type: 'notice', text: CAVEAT });
    if ([...proving].some((ref) => isDraft(library.unit(ref)!, library)))
      blocks.push({ type: 'notice', text: DRAFT });
  }
  if (mentions.length > 0) blocks.push({ type: 'heading', text: 'Mentioned' });
  blocks.push(...mentions.map((unit) => mention(unit, name, library)));
  return { outcome: 'found', title: name, blocks, refs: named, next: [] };
}

/** The sentences of a unit that name a participant, with the name marked. */
function mention(unit: Unit, name: string, library: Library): ExcerptBlock {
  const sentences = unit.text
    .split('\n')
    .flatMap(sentencesOf)
    .filter((sentence) => namings(sentence, name).length > 0);
  const text = sentences.join(' […] ');
  const spans = namings(text, name).map(({ start, end }) => ({
    start,
    end,
    kind: 'match' as const,
  }));
  return {
    type: 'excerpt',
    ...marked(text, spans),
    label: labelWithYear({ unit, item: null }, library),
    ref: unit.ref,
    authority: authority(unit, library),
    command: showCommand(unit),
  };
}

function isDraft(unit: Unit, library: Library): boolean {
  return library.documentOf(unit).status === 'draft';
}

function namings(text: string, name: string) {
  return findNames(text).filter(({ participant }) => participant.name === name);
}

function choose(names: readonly string[], library: Library): Reply {
  const records = names.map((name) => recordOf(name, library));
  return {
    outcome: 'several',
    title: 'Several names',
    blocks: [
      {
        type: 'list',
        items: records.map(({ name, named }) => ({
          text: `${name} – ${inTexts(named.length)}`,
          command: `/state ${name}`,
        })),
      },
    ],
    refs: [...new Set(records.flatMap(({ named }) => named))],
    next: [],
  };
}

function unknown(typed: string, nearest: readonly string[]): Reply {
  const shown = typed.slice(0, 60);
  const offer =
    nearest.length > 0
      ? say` Did you mean ${join(
          nearest.map((name) => command(`/state ${name}`)),
          ' or ',
        )}?`
      : say` States go by their United Nations or usual short names, for example ${command('/state Morocco')}.`;
  return notFound(
    'Unknown name',
    join([say`“${shown}” is no State or organization that is known here.`, offer]),
    [{ kind: 'more', label: 'Help', command: '/help state' }],
  );
}

function inTexts(count: number): string {
  return count === 0 ? 'not named' : `named in ${count} ${count === 1 ? 'text' : 'texts'}`;
}
