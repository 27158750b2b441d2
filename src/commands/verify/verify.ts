import type { Command, Input } from '../../command.ts';
import type { Context } from '../../context.ts';
import { quotationsApart } from '../../quotation/quotations-apart.ts';
import {
  verify as compare,
  countWords,
  FEWEST_WORDS,
  type Verification,
} from '../../quotation/verify.ts';
import type { Block, Next, Reply } from '../../reply/reply.ts';
import { command, say, strong } from '../../text/marked.ts';
import { LONGEST_PASTE, LONGEST_PASTE_WRITTEN, tooLong } from '../answers/too-long.ts';
import { differs } from './differs.ts';
import { verifyEach } from './each.ts';
import { exact } from './exact.ts';
import { notHeld } from './remarks.ts';
import { verdict } from './verdict.ts';

const EXAMPLE =
  '/verify “States parties should convene forums for relevant experts” (2019, recommendation 2)';

export const verify: Command = {
  name: 'verify',
  summary: 'Is this quotation word for word as issued, and is it where its citation says?',
  argument: {
    name: 'quotation',
    description: 'The words to check, with or without their citation',
    hint: 'paste a quotation',
    required: true,
  },
  details: [
    'Straight or curly quotation marks, the width of dashes and line breaks do not count as differences; they are named.',
    'An ellipsis and words in square brackets are read as omissions and insertions.',
    `At least ${FEWEST_WORDS} words, at most ${LONGEST_PASTE_WRITTEN} characters.`,
  ],
  examples: [{ line: EXAMPLE, shows: 'the words found, and whether the number is right' }],
  run,
};

function run({ argument }: Input, context: Context): Reply {
  const { library } = context;
  if (argument.length > LONGEST_PASTE) return tooLong('/verify');
  if (countWords(argument) < FEWEST_WORDS) {
    const text = say`Paste the words to check after /verify, at least ${FEWEST_WORDS} of them: ${command(EXAMPLE)}`;
    return verdict('usage', 'Nothing to verify', [{ type: 'text', ...text }]);
  }
  const found = compare(argument, context);
  const apart = found.verdict === 'exact' ? null : quotationsApart(argument, context);
  return apart ? verifyEach(apart, context, answer) : answer(found);

  function answer(result: Verification): Reply {
    switch (result.verdict) {
      case 'exact':
        return exact(result, library);
      case 'differs':
        return differs(result, library);
      case 'not-found':
        return notFound(result);
    }
  }
}

function notFound({ source }: Extract<Verification, { verdict: 'not-found' }>): Reply {
  const blocks: Block[] = [
    {
      type: 'text',
      ...say`These words were ${strong('not found')} in the documents held. They may stand in others.`,
    },
  ];
  if (source?.units.length === 0) blocks.push(notHeld(source.text));
  const next: Next[] = (source?.units ?? []).slice(0, 1).map(({ ref }) => ({
    kind: 'whole',
    label: 'What stands there',
    command: `/cite ${ref}`,
  }));
  blocks.push({
    type: 'text',
    ...say`${command('/prior')} finds the nearest agreed language for a draft.`,
  });
  return { ...verdict('not-found', 'Not found', blocks), next };
}
