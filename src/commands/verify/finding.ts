import type { Library } from '../../corpus/library.ts';
import { nameReference } from '../../corpus/typed-reference.ts';
import type { AllowedChange } from '../../quotation/allowed.ts';
import type { ChangedWords } from '../../quotation/compare.ts';
import { continuationOf } from '../../quotation/continuation.ts';
import { type Place, unitsOf } from '../../quotation/place.ts';
import type {
  DifferentVerification,
  ExactVerification,
  MarkedVerification,
  SeveralVerification,
  Verification,
} from '../../quotation/verify.ts';
import type { Block } from '../../reply/reply.ts';
import { enumerate } from '../../text/enumerate.ts';
import { command, say, strong } from '../../text/marked.ts';
import { namePlace } from './place.ts';

/** What was found about a quotation: a few words, and the sentences that say it. */
export interface Finding {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Words of a continuation that are shown. */
const GOING_ON = 40;

/** Says of the words of a quotation where they stand and what of them differs. */
export function describeFinding(found: Verification, library: Library): Finding {
  switch (found.verdict) {
    case 'exact':
      return exact(found, library);
    case 'marked-changes':
      return markedChanges(found, library);
    case 'differs':
      return differs(found, library);
    case 'several-texts':
      return severalTexts(found, library);
    case 'not-found':
      return {
        title: 'Not found',
        blocks: [
          {
            type: 'text',
            ...say`These words were ${strong('not found')} in the documents held. They may stand in others; ${command('/prior')} finds what is nearest to them.`,
          },
        ],
      };
  }
}

function exact({ places, allowed, parts }: ExactVerification, library: Library): Finding {
  const isChanged = allowed.length > 0;
  const where = say`${strong(nameAll(places, library))}`;
  return {
    title: isChanged ? 'As issued, with changes that are allowed' : 'Exactly as issued',
    blocks: [
      {
        type: 'text',
        ...(isChanged
          ? say`These words stand in ${where}. Changed, and allowed without a mark: ${enumerate(allowed.map(nameChange))}.`
          : say`These words stand in ${where}.`),
      },
      ...goingOn(places[0]!),
      ...(parts.length > 0 ? [difference(parts)] : []),
    ],
  };
}

function markedChanges({ places, parts, warning }: MarkedVerification, library: Library): Finding {
  const blocks: Block[] = [
    {
      type: 'text',
      ...say`These words stand in ${strong(nameAll(places, library))}, but for what the quotation marks as left out or put in.`,
    },
  ];
  if (warning === 'negation') {
    const text = say`${strong('The sense changes:')} what is left out says “not”, “no” or the like.`;
    blocks.push({ type: 'notice', ...text });
  }
  if (warning === 'condition') {
    const text = say`${strong('The sense changes:')} what is left out is a condition or an exception.`;
    blocks.push({ type: 'notice', ...text });
  }
  return {
    title: warning ? 'Marked changes that change the sense' : 'As issued, with marked changes',
    blocks: [...blocks, ...goingOn(places[0]!), difference(parts)],
  };
}

function differs(found: DifferentVerification, library: Library): Finding {
  const [place] = found.places;
  const sentence = describeChanges(found.changed, found.warning === 'order');
  const allowed =
    found.allowed.length > 0
      ? ` Allowed without a mark: ${enumerate(found.allowed.map(nameChange))}.`
      : '';
  return {
    title: sentence.replace(/\.$/u, '').replace(/\. /gu, '; '),
    blocks: [
      {
        type: 'text',
        ...say`${strong('Not as issued;')} nearest is ${strong(namePlace(place, library))}.${allowed}`,
      },
      difference(found.parts),
    ],
  };
}

function severalTexts({ places }: SeveralVerification, library: Library): Finding {
  return {
    title: 'Words of several texts',
    blocks: [
      {
        type: 'text',
        ...say`${strong('No text says this as a whole.')} It is put together from these:`,
      },
      {
        type: 'list',
        items: places.map((place) => {
          const { unit, ranges } = place.quoted[0]!;
          const words = unit.text.slice(ranges[0]![0], ranges.at(-1)![1]).replace(/\s+/gu, ' ');
          return {
            ...say`${strong(namePlace(place, library))}: “${words}”`,
            command: `/cite ${nameReference(unit.ref)}`,
          };
        }),
      },
    ],
  };
}

function difference(parts: ExactVerification['parts']): Block {
  return { type: 'difference', before: 'As issued', after: 'As quoted', parts };
}

/** Texts that are named of words that stand in many. */
const MOST_NAMED = 12;

/** "recommendation 2 of 2019", or how many texts and which. */
function nameAll(places: readonly Place[], library: Library): string {
  const names = [...new Set(places.map((place) => namePlace(place, library)))];
  if (names.length <= 2) return enumerate(names);
  return names.length > MOST_NAMED
    ? `${names.length} texts, among them ${enumerate(names.slice(0, MOST_NAMED))}`
    : `${names.length} texts: ${enumerate(names)}`;
}

/** How the sentence goes on in which the quotation stops. */
function goingOn(place: Place): Block[] {
  const rest = continuationOf(place);
  if (rest === null) return [];
  const words = rest.split(' ');
  const shown = words.slice(0, GOING_ON).join(' ');
  const text =
    words.length > GOING_ON
      ? say`The sentence goes on for ${words.length} words, beginning: “${shown}”`
      : say`The sentence goes on: “${shown}”`;
  return [{ type: 'text', ...text }];
}

/** "One word differs. 3 words are left out." */
export function describeChanges(changed: ChangedWords, isReordered: boolean): string {
  const sentences = [
    isReordered ? 'The words stand in another order.' : '',
    isReordered ? '' : count(changed.replaced, 'differs', 'differ'),
    isReordered ? '' : count(changed.leftOut, 'is left out', 'are left out'),
    isReordered ? '' : count(changed.added, 'is put in', 'are put in'),
  ].filter((sentence) => sentence !== '');
  return sentences.length > 0 ? sentences.join(' ') : 'Only punctuation or capitals differ.';
}

function count(words: number, one: string, more: string): string {
  if (words === 0) return '';
  return words === 1 ? `One word ${one}.` : `${words} words ${more}.`;
}

function nameChange(change: AllowedChange): string {
  return CHANGES[change];
}

const CHANGES: Readonly<Record<AllowedChange, string>> = {
  'initial capital': 'the first letter',
  'final punctuation': 'the punctuation at the end',
  'note indicators': 'a note indicator',
  'obvious typographical error': 'an obvious typographical error, put right',
};

/** All texts of a verdict, each once. */
export function textsOf(found: Verification): string[] {
  return [...new Set(found.places.flatMap(unitsOf).map(({ ref }) => ref))];
}
