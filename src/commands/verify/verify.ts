import type { Command, Input } from '../../command.ts';
import type { Context } from '../../context.ts';
import { countWords, FEWEST_WORDS } from '../../quotation/count-words.ts';
import { MOST_QUOTATIONS } from '../../quotation/paste.ts';
import { verifyPaste } from '../../quotation/verify-paste.ts';
import type { Reply } from '../../reply/reply.ts';
import { command, say } from '../../text/marked.ts';
import { LONGEST_WRITTEN } from '../answers/too-long.ts';
import { answerEach } from './answer-each.ts';
import { answerOne } from './answer-one.ts';

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
    multiline: true,
  },
  details: [
    'In a longer text, what stands in quotation marks is checked, each quotation with its own citation.',
    'The Editorial Manual allows four changes without a mark: another initial capital, final punctuation or note indicators left out, an obvious typographical error put right.',
    'Emphasis, “[sic]”, the form of quotation marks and dashes, and line breaks do not count; they are named.',
    'An ellipsis and words in square brackets are read as omissions and insertions.',
    `At least ${FEWEST_WORDS} words, at most ${LONGEST_WRITTEN} characters and ${MOST_QUOTATIONS} quotations.`,
  ],
  examples: [{ line: EXAMPLE, shows: 'the words found, and whether the number is right' }],
  run,
};

function run({ argument }: Input, context: Context): Reply {
  const { library } = context;
  if (countWords(argument) < FEWEST_WORDS) {
    const text = say`Paste the words to check after /verify, at least ${FEWEST_WORDS} of them: ${command(EXAMPLE)}`;
    return {
      outcome: 'usage',
      title: 'Nothing to verify',
      blocks: [{ type: 'text', ...text }],
      refs: [],
      next: [],
    };
  }
  const verified = verifyPaste(argument, context);
  const [only, ...others] = verified.verifications;
  return others.length === 0
    ? answerOne(only!, verified.isApart, library)
    : answerEach(verified, library);
}
