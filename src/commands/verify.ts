import { labelWithYear } from '../citation/short-label.ts';
import type { Command, Input } from '../command.ts';
import type { Context } from '../context.ts';
import type { Library } from '../corpus/library.ts';
import { command, join, type Marked, marked, type Span, say, strong } from '../marked.ts';
import { type Place, unitsOf } from '../quotation/place.ts';
import {
  verify as compare,
  countWords,
  FEWEST_WORDS,
  type Verification,
} from '../quotation/verify.ts';
import { quote } from '../quote.ts';
import { enumerate } from '../references/intervals.ts';
import type { Block, Next, QuoteBlock, Reply } from '../reply.ts';
import { LONGEST_PASTE, LONGEST_PASTE_WRITTEN, tooLong } from './pasted-text.ts';

const EXAMPLE =
  '/verify “States parties should convene forums for relevant experts” (2019, recommendation 2)';

/** Places quoted in full; more are listed. */
const QUOTED = 3;

type Exact = Extract<Verification, { verdict: 'exact' }>;
type Differs = Extract<Verification, { verdict: 'differs' }>;

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

function run({ argument }: Input, { library }: Context): Reply {
  if (argument.length > LONGEST_PASTE) return tooLong('/verify');
  if (countWords(argument) < FEWEST_WORDS) {
    const text = say`Paste the words to check after /verify, at least ${FEWEST_WORDS} of them: ${command(EXAMPLE)}`;
    return reply('usage', 'Nothing to verify', [{ type: 'text', ...text }]);
  }
  const result = compare(argument, library);
  switch (result.verdict) {
    case 'exact':
      return exact(result, library);
    case 'differs':
      return differs(result, library);
    case 'not-found':
      return notFound(result);
  }
}

function exact(found: Exact, library: Library): Reply {
  const [first] = found.places;
  const shown = found.inPlace && found.source ? [first!] : found.places.slice(0, QUOTED);
  const others = found.places.filter((place) => !shown.includes(place));
  const blocks: Block[] = [
    {
      type: 'text',
      ...join([
        'These words stand in ',
        where(first!, library),
        ' exactly as issued',
        extent(first!),
        '.',
      ]),
    },
    ...cited(found),
    ...asides(found.aside),
  ];
  if (found.marked) {
    blocks.push({
      type: 'notice',
      text: 'Omissions and square brackets are the quotation’s own; the words between them are as issued.',
    });
  }
  blocks.push(...shown.flatMap((place) => quotes(place, library)));
  if (others.length > 0) {
    blocks.push({ type: 'text', text: 'The same words also stand in:' });
    blocks.push({ type: 'list', items: others.map((place) => item(place, library)) });
  }
  const title = found.inPlace ? 'Exactly as issued' : 'Exact words, other place';
  return reply('found', title, blocks, found.places);
}

function differs(found: Differs, library: Library): Reply {
  const { allowed, unexplained, place } = found;
  const names = enumerate(allowed);
  const only = unexplained === 0;
  const verdict = only
    ? say`The words of ${where(place, library)}, but for changes that the Editorial Manual allows: ${strong(names)}.`
    : say`${strong('Not as issued.')} The nearest text is ${where(place, library)}; compare before you quote.`;
  const blocks: Block[] = [{ type: 'text', ...verdict }];
  if (!only) {
    const changes = unexplained === 1 ? 'One difference' : `${unexplained} differences`;
    const rest = names === '' ? '' : ` The others it allows: ${names}.`;
    const text = `${changes} that the Editorial Manual does not allow (it allows a changed initial capital, final punctuation, note indicators left out, an obvious typographical error put right).${rest}`;
    blocks.push({ type: 'notice', text });
  }
  const { parts } = found;
  blocks.push({ type: 'difference', before: 'As issued', after: 'As pasted', parts });
  blocks.push(...cited(found), ...asides(found.aside), ...quotes(place, library));
  return reply('found', only ? 'Allowed changes only' : 'Differs', blocks, [place]);
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
  return { ...reply('not-found', 'Not found', blocks), next };
}

/** What was read as the citation, since it was not compared with the text. */
function cited({ source, inPlace }: Exact | Differs): Block[] {
  if (!source) return [];
  if (source.units.length === 0) return [notHeld(source.text)];
  if (inPlace) {
    return [{ type: 'text', ...say`The citation names the right place: ${strong(source.text)}` }];
  }
  const text = say`The citation names another place, where the words are not: ${strong(source.text)}`;
  return [{ type: 'notice', ...text }];
}

function notHeld(cited: string): Block {
  return {
    type: 'notice',
    text: `What the citation names is not among the documents held: ${cited}`,
  };
}

function asides(aside: readonly string[]): Block[] {
  if (aside.length === 0) return [];
  return [{ type: 'notice', text: `Not counted as differences: ${enumerate(aside)}.` }];
}

function where(place: Place, library: Library): Marked {
  return strong(
    enumerate(unitsOf(place).map((unit) => labelWithYear({ unit, item: null }, library))),
  );
}

function extent({ startsInside, stopsInside }: Place): string {
  if (startsInside && stopsInside) return ', in part';
  if (startsInside) return ', from inside it to its end';
  return stopsInside ? ', its beginning' : '';
}

function quotes({ quoted }: Place, library: Library): QuoteBlock[] {
  return quoted.map(({ unit, ranges }) => {
    const block = quote({ unit, item: null }, library);
    const whole = ranges.some(([start, end]) => start === 0 && end >= unit.text.length - 1);
    if (whole) return block;
    const spans = ranges.map(([start, end]): Span => ({ start, end, kind: 'match' }));
    return { ...block, ...marked(block.text, [...(block.spans ?? []), ...spans]) };
  });
}

function item(place: Place, library: Library) {
  return { ...where(place, library), command: `/cite ${place.quoted[0]!.unit.ref}` };
}

function reply(
  outcome: Reply['outcome'],
  title: string,
  blocks: readonly Block[],
  places: readonly Place[] = [],
): Reply {
  const units = [...new Set(places.flatMap(unitsOf))];
  const next = units.slice(0, 1).map(
    ({ ref }): Next => ({
      kind: 'cite',
      label: 'Cite',
      command: `/cite ${ref}`,
    }),
  );
  return { outcome, title, blocks, refs: units.map(({ ref }) => ref), next };
}
