import { commonWording } from '../../agreed-language/common-wording.ts';
import { comparedForm, describeLikeness } from '../../agreed-language/describe-likeness.ts';
import { draftSentences } from '../../agreed-language/draft-sentences.ts';
import { findItemThatAnswers } from '../../agreed-language/item-that-answers.ts';
import { DEGREES, type Degree } from '../../agreed-language/likeness.ts';
import { SOURCES_OF_ORDER } from '../../agreed-language/operative.ts';
import { findPriorLanguage, type Prior } from '../../agreed-language/prior-language.ts';
import { authority } from '../../citation/authority.ts';
import { textOf, wordsOf } from '../../citation/quote.ts';
import { labelWithYear } from '../../citation/short-label.ts';
import type { Command, Input } from '../../command.ts';
import { preferFinals } from '../../concordance/prefer-finals.ts';
import type { Context } from '../../context.ts';
import type { Library } from '../../corpus/library.ts';
import { nameReference } from '../../corpus/typed-reference.ts';
import { showCommand } from '../../references/show-command.ts';
import type { Block, ExcerptBlock, Next, Reply } from '../../reply/reply.ts';
import { command, type Marked, marked, say, slice } from '../../text/marked.ts';
import { draftNotice } from '../answers/draft-notice.ts';
import { LONGEST_COMMAND } from '../answers/longest-command.ts';
import { usage } from '../answers/usage.ts';
import { compareDraft, readDifference } from './difference.ts';

/** Units shown for a single sentence, and for each of several. */
const SHOWN = { one: 5, each: 2 } as const;

/** Sentences treated in one answer. */
const MOST_SENTENCES = 12;

/** Characters of a unit shown whole; of a longer one, the sentence or item that is near. */
const SHOWN_WHOLE = 700;

/** A draft that is completed as it is typed: neither a word or two, nor more than a choice carries. */
const FEWEST_WORDS = 3;
const LONGEST_TYPED = 90;

export const prior: Command = {
  name: 'prior',
  summary: 'Has this been said before? The agreed language nearest to a draft, with what differs',
  argument: {
    name: 'draft',
    description: 'A draft sentence or paragraph',
    hint: 'paste a draft',
    required: true,
    multiline: true,
  },
  details: [
    'How near: the same, word for word; nearly the same; same measure, other wording; same subject. What was said and not agreed stands apart.',
    'Common wording is marked in the text as issued; who is addressed and how strongly is compared.',
    '--diff compares the draft word by word with the nearest text, --diff 2020/rec/10 with a given one.',
    `Several sentences are treated one by one, at most ${MOST_SENTENCES} at a time.`,
  ],
  examples: [
    {
      line: '/prior States should facilitate the sharing of electronic evidence across borders',
      shows: 'the nearest agreed language',
    },
    {
      line: '/prior --diff 2020/rec/10 States should facilitate the sharing of electronic evidence',
      shows: 'a draft and an agreed text word by word',
    },
  ],
  run,
  complete(argument, context) {
    const draft = argument.trim();
    if (draft.length > LONGEST_TYPED || draft.split(/\s+/u).length < FEWEST_WORDS) return [];
    const [nearest] = findPriorLanguage(draft, context);
    if (!nearest) return [];
    const label = labelWithYear({ unit: nearest.unit, item: null }, context.library);
    return [{ value: draft, label: `Near ‘${draft}’: ${label}` }];
  },
};

function run({ argument }: Input, context: Context): Reply {
  const { library } = context;
  const { draft, difference } = readDifference(argument);
  const sentences = draftSentences(draft);
  if (sentences.length === 0) return usage(prior, 'Please paste the draft to look for.');
  if (difference) return compareDraft(prior, draft, difference, context);
  const treated = sentences.slice(0, MOST_SENTENCES);
  const found = treated.map((sentence) => ({
    sentence,
    priors: preferFinals(
      findPriorLanguage(sentence, context),
      ({ unit }) => unit,
      context.concordances,
    ),
  }));
  const one = found.length === 1;
  const blocks = found.flatMap(({ sentence, priors }, i): Block[] => [
    ...(one ? [] : [heading(sentence, i)]),
    ...shown(sentence, priors.slice(0, one ? SHOWN.one : SHOWN.each), library),
  ]);
  if (sentences.length > treated.length) {
    const rest = sentences.length - treated.length;
    const text = `${rest} more ${rest === 1 ? 'sentence was' : 'sentences were'} not treated; send the rest by itself.`;
    blocks.push({ type: 'notice', text });
  }
  const near = found.flatMap(({ priors }) => priors.slice(0, one ? SHOWN.one : SHOWN.each));
  blocks.push(...draftNotice(near, library));
  blocks.push(...orderNotice(found, one));
  const degrees = new Map<string, Degree>();
  for (const { unit, degree } of near) {
    const known = degrees.get(unit.ref);
    if (known === undefined || DEGREES.indexOf(degree) < DEGREES.indexOf(known))
      degrees.set(unit.ref, degree);
  }
  return {
    outcome: near.length > 0 ? 'found' : 'not-found',
    title: titleOf(near),
    draft: true,
    blocks,
    refs: [...degrees.keys()],
    next: nextFor(found),
    nearness: [...degrees].map(([ref, degree]) => ({ ref, degree })),
  };
}

const ALSO_SAID = 'Also said, not agreed text';

function titleOf(near: readonly Prior[]): string {
  if (near.length === 0) return 'Nothing near in the documents held';
  const agreed = near.filter(({ isAgreed }) => isAgreed);
  if (agreed.length === 0) return ALSO_SAID;
  return agreed.every(({ unit }) => unit.kind === 'recommendation')
    ? 'Nearest recommendations'
    : 'Nearest agreed texts';
}

/** Agreed language first, then, apart, what was said and not agreed. */
function shown(sentence: string, priors: readonly Prior[], library: Library): Block[] {
  if (priors.length === 0) {
    const text = say`Nothing in the documents held comes near. ${command('/topic')} searches by subject.`;
    return [{ type: 'text', ...text }];
  }
  const [agreed, others] = [true, false].map((isAgreed) =>
    priors.filter((one) => one.isAgreed === isAgreed).map((one) => excerpt(sentence, one, library)),
  );
  const apart: Block[] =
    agreed!.length > 0 && others!.length > 0 ? [{ type: 'heading', text: ALSO_SAID }] : [];
  return [...agreed!, ...apart, ...others!];
}

function excerpt(sentence: string, found: Prior, library: Library): ExcerptBlock {
  const { unit } = found;
  const item = unit.text.length > SHOWN_WHOLE ? findItemThatAnswers(found) : null;
  return {
    type: 'excerpt',
    ...wordsShown(found, item),
    label: labelWithYear({ unit, item }, library),
    ref: unit.ref,
    authority: authority(unit, library),
    reason: describeLikeness(sentence, found),
    command: showCommand(unit, item),
  };
}

/** A text whole, with what it has in common with the draft; of a long one the sentence or item that is near. */
function wordsShown(found: Prior, item: string | null): Marked {
  const { unit, passage } = found;
  if (item !== null) return wordsOf({ unit, item });
  const issued = textOf(unit);
  const whole = marked(issued.text, [...(issued.spans ?? []), ...commonWording(found)]);
  return unit.text.length <= SHOWN_WHOLE ? whole : slice(whole, ...passage.range);
}

/** In which order strengths were compared, once for an answer, with its source. */
function orderNotice(
  found: readonly { readonly sentence: string; readonly priors: readonly Prior[] }[],
  isOne: boolean,
): Block[] {
  const forms = new Set(
    found.flatMap(({ sentence, priors }) =>
      priors.slice(0, isOne ? SHOWN.one : SHOWN.each).flatMap((one) => {
        const form = comparedForm(sentence, one);
        return form === null ? [] : [form];
      }),
    ),
  );
  return [...forms].map((form) => ({
    type: 'notice',
    text: `Order of strength: ${SOURCES_OF_ORDER[form]}.`,
  }));
}

function heading(sentence: string, i: number): Block {
  const words = sentence.split(' ');
  const opening = words.slice(0, 10).join(' ').slice(0, 100);
  return { type: 'heading', text: `${i + 1}. ${opening}${words.length > 10 ? ' …' : ''}` };
}

function nextFor(found: readonly { sentence: string; priors: readonly Prior[] }[]): Next[] {
  const first = found.find(({ priors }) => priors.length > 0);
  if (!first) return [];
  const { ref } = first.priors[0]!.unit;
  const line = `/prior --diff ${ref} ${first.sentence}`;
  const cite: Next = { kind: 'cite', label: 'Cite', command: `/cite ${nameReference(ref)}` };
  const compare: Next = { kind: 'more', label: 'Word by word', command: line };
  return line.length <= LONGEST_COMMAND ? [compare, cite] : [cite];
}
