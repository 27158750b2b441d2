import { titleOf } from '../citation/describe.ts';
import { factRow, proofRefs } from '../commands/answers/fact-rows.ts';
import { meetingCommand, nameMeeting } from '../commands/meeting/find-meetings.ts';
import { heldOf } from '../commands/meeting/held.ts';
import type { Context } from '../context.ts';
import type { Panellist, Person } from '../corpus/facts/model.ts';
import type { Library } from '../corpus/library.ts';
import type { Block, Next, PasteBlock, Reply } from '../reply/reply.ts';
import { command, join, say, strong } from '../text/marked.ts';
import { ABOUT_ASSISTANT } from './about-assistant.ts';
import { answerMeetingQuestion } from './meeting-answer.ts';
import type { NamedPerson } from './people.ts';
import { type PlainReading, readPlainWords } from './read-plain-words.ts';
import { findStatingSentences } from './stating-sentences.ts';

/** Answers a command by its name. */
export type RunCommand = (name: string, argument: string) => Reply;

/** Longer lines are no topic to search for. */
const LONGEST_SEARCH = 400;

/**
 * Answers a line that names no command, by what it is taken for; other readings that it could have
 * are one command away. `run` answers a command by its name.
 */
export function answerPlainWords(line: string, context: Context, run: RunCommand): Reply {
  return answer(line, readPlainWords(line, context), context, run);
}

function answer(line: string, reading: PlainReading, context: Context, run: RunCommand): Reply {
  const search: Next = {
    kind: 'more',
    label: 'Search for these words',
    command: `/topic ${line}`,
  };
  switch (reading.kind) {
    case 'courtesy':
      return speak('At your service', [{ type: 'text', text: reading.answer }]);
    case 'about':
      return about();
    case 'holdings':
      return run('documents', '');
    case 'text':
      return run(reading.unitKind === 'recommendation' ? 'rec' : 'para', reading.argument);
    case 'ask-kind':
      return askKind(reading.argument, run);
    case 'ask-document':
      return askDocument(reading, line, context.library);
    case 'citation':
      return withFormatFirst(run('cite', reading.argument), reading.format);
    case 'state':
      return withNext(run('state', reading.name), search);
    case 'fact':
      return answerFact(line, reading, context, run);
    case 'people':
      return answerPeople(reading.people);
    case 'document':
      return run('documents', reading.id);
    case 'count':
      return speak('Counted', [{ type: 'facts', rows: [reading.row] }]);
    case 'question':
      return answerQuestion(line, context, run);
    case 'quotation':
      return withNext(run('verify', line), {
        kind: 'more',
        label: 'Nearest agreed language',
        command: `/prior ${line}`,
      });
    case 'draft':
      return withNext(run('prior', line), {
        kind: 'more',
        label: 'Check as a quotation',
        command: `/verify ${line}`,
      });
    case 'other-language': {
      const read = readPlainWords(reading.english, context);
      const understood =
        read.kind === 'text' || read.kind === 'citation' || read.kind === 'ask-document'
          ? answer(reading.english, read, context, run)
          : run('topic', line);
      return {
        ...understood,
        blocks: [{ type: 'text', text: reading.language.says }, ...understood.blocks],
      };
    }
    case 'search':
      return line.length <= LONGEST_SEARCH
        ? run('topic', reading.words)
        : withNext(run('prior', line), {
            kind: 'more',
            label: 'Check as a quotation',
            command: `/verify ${line}`,
          });
  }
}

function about(): Reply {
  return {
    ...speak('What I am', [{ type: 'text', text: ABOUT_ASSISTANT }]),
    next: [
      { kind: 'more', label: 'What you can ask', command: '/help' },
      { kind: 'more', label: 'Documents held', command: '/documents' },
    ],
  };
}

/** Which of two numberings is meant is asked and not guessed; both are shown to choose from. */
function askKind(argument: string, run: RunCommand): Reply {
  const readings = [
    { noun: 'recommendations', line: `/rec ${argument}`, reply: run('rec', argument) },
    { noun: 'paragraphs', line: `/para ${argument}`, reply: run('para', `para ${argument}`) },
  ].filter(({ reply }) => reply.outcome === 'found' || reply.outcome === 'several');
  const [only, ...others] = readings;
  if (only && others.length === 0) return only.reply;
  return {
    outcome: 'several',
    title: 'Recommendations or paragraphs?',
    blocks: [
      {
        type: 'text',
        text: 'That document has recommendations and paragraphs with these numbers; choose one:',
      },
      {
        type: 'list',
        items: readings.map(({ noun, line }) => ({
          ...join([strong(noun), ' – ', command(line)]),
          command: line,
        })),
      },
    ],
    refs: [...new Set(readings.flatMap(({ reply }) => reply.refs))],
    next: [],
  };
}

function askDocument(
  { documents }: Extract<PlainReading, { kind: 'ask-document' }>,
  line: string,
  library: Library,
): Reply {
  const [parent, ...others] = new Set(documents.map(({ addendumTo }) => addendumTo));
  const onlyAddenda =
    /\breport\b/iu.test(line) && others.length === 0 && parent && !library.document(parent);
  return {
    outcome: 'several',
    title: onlyAddenda ? 'The report itself is not held' : 'Several documents',
    blocks: [
      {
        type: 'text',
        ...(onlyAddenda
          ? say`The report itself is not held; ${documents.length} addenda to it are:`
          : say`“${line}” could be any of these; choose one:`),
      },
      {
        type: 'list',
        items: documents.map((document) => ({
          ...join([strong(document.id), ` – ${titleOf(document)}${contentsOf(document.sections)}`]),
          command: `/documents ${document.id}`,
        })),
      },
    ],
    refs: [],
    next: [],
  };
}

/** What sets documents of one title apart: their first headings. */
function contentsOf(sections: readonly { readonly title: string }[]): string {
  const titles = sections.slice(0, 2).map(({ title }) => title);
  return titles.length > 0 ? `: ${titles.join('; ')}` : '';
}

/** A sentence of any paragraph that says what is asked; else a search. */
function answerQuestion(line: string, { library }: Context, run: RunCommand): Reply {
  const units = library.unitsIn(null, 'paragraph');
  const sentences = findStatingSentences(line, units, library);
  if (sentences.length === 0) return run('topic', line);
  return {
    outcome: 'found',
    title: 'What the documents say',
    blocks: sentences,
    refs: [...new Set(sentences.map(({ ref }) => ref))],
    next: [{ kind: 'more', label: 'Search for these words', command: `/topic ${line}` }],
  };
}

function answerPeople(people: readonly NamedPerson[]): Reply {
  const proofs = people.flatMap(({ person }) => person.proofs);
  return {
    outcome: 'found',
    title: people[0]!.person.value.name,
    blocks: [
      {
        type: 'facts',
        rows: people.map(({ meeting, as, person }) =>
          factRow(`${as}, ${lowered(nameMeeting(meeting))}`, person, describePerson),
        ),
      },
    ],
    refs: proofRefs(proofs),
    next: [],
  };
}

function describePerson(person: Person | Panellist): string {
  const { name, office, state } = person;
  const group = 'group' in person && person.group ? `on behalf of the ${person.group}` : null;
  return [name, office, state !== null && !office?.endsWith(state) ? state : null, group]
    .filter((part) => part !== null)
    .join(', ');
}

function lowered(name: string): string {
  return name[0]!.toLowerCase() + name.slice(1);
}

function answerFact(
  line: string,
  { meeting, subject, item }: Extract<PlainReading, { kind: 'fact' }>,
  context: Context,
  run: RunCommand,
): Reply {
  const { library } = context;
  // What a meeting had before it is another list than what was prepared for it.
  if (subject === 'documents' && /\bpapers?\b(?!.*\bbefore\b)/iu.test(line)) {
    const papers = run('paper', String(meeting.year));
    if (papers.outcome !== 'not-found') return papers;
  }
  const known = subject && answerMeetingQuestion({ meeting, subject, item }, library);
  // "How was the agenda adopted" asks more than what the agenda is; a sentence may say it.
  if (known && !ASKS_MORE.test(line)) return known;
  const units = heldOf(meeting, library).flatMap(({ id }) =>
    library.unitsOf(id).filter(({ kind }) => kind === 'paragraph'),
  );
  const sentences = findStatingSentences(line, units, library);
  const whole = meetingCommand(meeting, library);
  if (sentences.length === 0) return known ?? run('meeting', whole.replace('/meeting ', ''));
  return {
    outcome: 'found',
    title: nameMeeting(meeting),
    blocks: [...(known?.blocks ?? []), ...sentences],
    refs: [...new Set([...(known?.refs ?? []), ...sentences.map(({ ref }) => ref)])],
    next: [{ kind: 'more', label: nameMeeting(meeting), command: whole }],
  };
}

/** Questions that a fact alone may not answer. */
const ASKS_MORE = /^(?:how (?!many)|why|by whom|when was item)|\badopted\b|\bwhose\b/iu;

const LABELS: Readonly<Record<string, RegExp>> = {
  bibtex: /bibtex/iu,
  ris: /^ris$/iu,
  csl: /csl/iu,
  'csl-json': /csl/iu,
  markdown: /markdown/iu,
  footnote: /footnote/iu,
  'text note': /text note/iu,
};

/** The format that was asked for stands first; the others stay. */
function withFormatFirst(reply: Reply, format: string | null): Reply {
  const wanted = format === null ? undefined : LABELS[format];
  if (!wanted) return reply;
  const isWanted = (block: Block): block is PasteBlock =>
    block.type === 'paste' && wanted.test(block.label);
  return {
    ...reply,
    blocks: [...reply.blocks.filter(isWanted), ...reply.blocks.filter((block) => !isWanted(block))],
  };
}

function speak(title: string, blocks: readonly Block[]): Reply {
  return { outcome: 'found', title, blocks, refs: [], next: [] };
}

function withNext(reply: Reply, next: Next): Reply {
  return { ...reply, next: [...reply.next, next] };
}
