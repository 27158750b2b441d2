import type { Command, Input } from '../command.ts';
import { compileTexts } from '../compilation/compile-texts.ts';
import { gather } from '../compilation/gather.ts';
import { CITATION_STYLES, type OrderPart, readOrder } from '../compilation/read-order.ts';
import type { Context } from '../context.ts';
import { type Compilation, type CompiledText, concordance } from '../reply/compilation.ts';
import type { Block, Reply } from '../reply/reply.ts';
import { enumerate } from '../text/enumerate.ts';
import { command, say } from '../text/marked.ts';
import { completeAnyReference } from './answers/complete-any-reference.ts';
import { completeTopics } from './answers/complete-topics.ts';
import { tooMany } from './answers/too-long.ts';
import { notFound, usage } from './answers/usage.ts';

const EXAMPLE = '/compile 2020 10; topic: witness protection';

const STYLE_NAMES = {
  footnote: 'footnotes',
  textnote: 'text notes',
  plain: 'plain citations',
} as const;

export const compile: Command = {
  name: 'compile',
  summary: 'Texts word for word under their meetings, with citations and a concordance, to paste',
  argument: {
    name: 'texts',
    description: 'References or topics, separated by semicolons',
    hint: '2019 2,3,7; 2020 10; topic: digital evidence',
    required: true,
    multiline: true,
  },
  details: [
    'References as for /rec and /para; “topic:” adds the recommendations that answer a topic best.',
    `One citation style throughout: ${CITATION_STYLES.map((style) => `style:${style}`).join(', ')}.`,
    'As a file: in the terminal with --output compilation.docx (or .html, .md, .txt); Discord and Slack attach it.',
  ],
  examples: [
    { line: '/compile 2019 2,3,7; 2020 10,14', shows: 'recommendations of two meetings' },
    { line: EXAMPLE, shows: 'with what answers a topic' },
    { line: '/compile topic: digital evidence style:textnote', shows: 'with notes in the text' },
  ],
  options: [
    {
      name: 'style',
      description: 'How the texts are cited',
      values: CITATION_STYLES.map((value) => ({ value, label: `With ${STYLE_NAMES[value]}` })),
    },
  ],
  run,
  complete(argument, context) {
    const start = argument.lastIndexOf(';') + 1;
    const before = start > 0 ? `${argument.slice(0, start).trim()} ` : '';
    const last = argument.slice(start).trim();
    const topic = /^topics?:?\s+(.*)$|^topics?:(.*)$/iu.exec(last);
    const words = topic ? (topic[1] ?? topic[2] ?? '') : last;
    const topics = completeTopics(words, context, 'Texts on').map(({ value, label }) => ({
      value: `${before}topic: ${value}`,
      label: `${before}${label}`,
    }));
    if (topic) return topics;
    const references = completeAnyReference(last, context.library).map(({ value, label }) => ({
      value: `${before}${value}`,
      label: `${before}${label}`,
    }));
    return [...references, ...topics];
  },
};

function run({ argument }: Input, context: Context): Reply {
  const order = readOrder(argument);
  if (order === null) {
    return usage(compile, `A citation style is one of: ${CITATION_STYLES.join(', ')}.`);
  }
  if (order.parts.length === 0) return usage(compile, 'Please say which texts to compile.');
  const gathered = gather(order.parts, context);
  if (gathered === null) return tooMany(EXAMPLE);
  const { cited, remarks, missing, absent } = gathered;
  if (cited.length === 0) {
    return missing.length > 0
      ? { ...notFound('Nothing to compile', missing.join(' ')), absent }
      : usage(compile, 'That could not be read as references or a topic.');
  }
  const compilation = compileTexts(
    { title: 'Compilation of texts', style: order.style, cited, remarks, missing },
    context.library,
  );
  const count = compilation.sections.flatMap(({ texts }) => texts).length;
  return {
    outcome: 'found',
    title: `Compilation: ${count === 1 ? '1 text' : `${count} texts`}`,
    blocks: blocksOf(compilation),
    refs: [...new Set(cited.map(({ unit }) => unit.ref))],
    absent,
    next: CITATION_STYLES.filter((style) => style !== order.style).map((style) => ({
      kind: 'more',
      label: `With ${STYLE_NAMES[style]}`,
      command: `/compile ${order.text} style:${style}`,
    })),
    attachment: { name: nameOf(order.parts, compilation), compilation },
  };
}

/** Characters of a file's name, which phones show in one or two rows. */
const LONGEST_NAME = 80;

/** The topics asked for, otherwise the meetings whose texts it holds. */
function nameOf(parts: readonly OrderPart[], { sections }: Compilation): string {
  const topics = parts.filter(({ kind }) => kind === 'topic').map(({ text }) => text);
  const years = sections.flatMap(({ heading }) => /\b\d{4}\b/u.exec(heading)?.[0] ?? []);
  const about = topics.length > 0 ? topics : [...new Set(years)];
  const words = enumerate(about).replace(/[^\p{L}\p{N} ,&’'-]+/gu, ' ');
  return ['Compilation', words.trim()].filter(Boolean).join(', ').slice(0, LONGEST_NAME).trim();
}

function blocksOf(compilation: Compilation): Block[] {
  const { sections, notes, missing, style } = compilation;
  return [
    {
      type: 'text',
      ...say`Word for word, with ${STYLE_NAMES[style]}. ${command('/verify')} checks any of it.`,
    },
    ...[...notes, ...missing].map((text): Block => ({ type: 'notice', text })),
    ...sections.flatMap(({ heading, subheading, texts }): Block[] => [
      { type: 'heading', text: `${heading}: ${subheading}` },
      ...texts.map(quoted),
    ]),
    { type: 'heading', text: 'Concordance' },
    { type: 'table', ...concordance(compilation) },
  ];
}

function quoted({ number, source, status, citation, ref, ...words }: CompiledText): Block {
  return {
    type: 'quote',
    text: words.text,
    ...(words.spans ? { spans: words.spans } : {}),
    label: `${number}. ${source}`,
    ref: ref.replace(/\(.*$/u, ''),
    authority: status,
    citation,
  };
}
