import { ADDRESSEES } from './addressees.ts';

/**
 * The grammar of what is asked: the verb of an operative paragraph, active or passive ("urges", "are
 * urged to"), or a modal verb ("should"). Strengths of different forms do not compare.
 */
export type StrengthForm = 'operative verb' | 'modal verb';

/** How strongly a text asks. */
export interface Strength {
  /** As written. */
  readonly phrase: string;
  readonly form: StrengthForm;
  /** Higher asks more; comparable within one form only. */
  readonly rank: number;
}

/** Who is asked and how strongly. */
export interface Operative {
  /** As written; null where nobody is addressed. */
  readonly addressee: string | null;
  /** Null where nothing is asked. */
  readonly strength: Strength | null;
}

/**
 * Where the orders come from. There is no official one of operative verbs; what a verb of mere
 * consideration or endeavour asks is less than the act itself.
 */
export const SOURCES_OF_ORDER: Readonly<Record<StrengthForm, string>> = {
  'modal verb':
    'shall, should, may as in the ISO/IEC Directives, part 2, clause 7; “should consider” and “should endeavour” ask less than “should”, as in the legislative guides of UNODC',
  'operative verb':
    'decides; urges, calls upon and requests; recommends, encourages and invites, after Legal Response International, “Legal interpretation of verbs” (2010); there is no official order',
};

const MODAL: readonly (readonly [rank: number, phrases: readonly string[]])[] = [
  [6, ['shall', 'must', 'are required to', 'is required to', 'are obliged to', 'is obliged to']],
  [5, ['shall endeavour to', 'shall consider', 'shall seek to', 'shall strive to']],
  [4, ['should', 'ought to', 'need to', 'needs to']],
  [3, ['should endeavour to', 'should seek to', 'should strive to', 'should aim to']],
  [2, ['should consider', 'should take into consideration', 'should explore']],
  [1, ['may wish to', 'might wish to', 'may', 'might', 'could', 'can']],
];

/** Third person, plain form, participle. */
type Verb = readonly [active: string, plain: string, participle: string];

const OPERATIVE: readonly (readonly [rank: number, verbs: readonly Verb[]])[] = [
  [
    3,
    [
      ['decides', 'decide', 'decided'],
      ['demands', 'demand', 'demanded'],
    ],
  ],
  [
    2,
    [
      ['urges', 'urge', 'urged'],
      ['calls upon', 'call upon', 'called upon'],
      ['calls on', 'call on', 'called on'],
      ['requests', 'request', 'requested'],
    ],
  ],
  [
    1,
    [
      ['recommends', 'recommend', 'recommended'],
      ['encourages', 'encourage', 'encouraged'],
      ['invites', 'invite', 'invited'],
    ],
  ],
];

interface Known {
  readonly form: StrengthForm;
  readonly rank: number;
  /** Where the addressee stands. */
  readonly addressee: 'before' | 'after';
}

/** To consider asks less than to act. */
const CONSIDERING = 0.5;

const KNOWN = new Map<string, Known>([
  ...MODAL.flatMap(([rank, phrases]) =>
    phrases.map((phrase): [string, Known] => [
      phrase,
      { form: 'modal verb', rank, addressee: 'before' },
    ]),
  ),
  ...OPERATIVE.flatMap(([rank, verbs]) =>
    verbs.flatMap(([active, plain, participle]): [string, Known][] => {
      const passive: Known = { form: 'operative verb', rank, addressee: 'before' };
      const asking: Known = { ...passive, addressee: 'after' };
      const weaker: Known = { ...passive, rank: rank - CONSIDERING };
      return [
        [active, asking],
        [`we ${plain}`, asking],
        [`it is ${participle} that`, asking],
        ...['are', 'is', 'were', 'was'].flatMap((be): [string, Known][] => [
          [`${be} ${participle} to`, passive],
          [`${be} ${participle} to consider`, weaker],
          [`${be} strongly ${participle} to`, passive],
        ]),
      ];
    }),
  ),
]);
const STRENGTH = matchOne([...KNOWN.keys()]);
const ADDRESSEE = matchOne(ADDRESSEES);
const EVERY_ADDRESSEE = new RegExp(ADDRESSEE, 'giu');

/** Reads the first operative phrase of a sentence and whom it addresses. */
export function readOperative(sentence: string): Operative {
  const found = STRENGTH.exec(sentence);
  if (!found) return { addressee: null, strength: null };
  const phrase = found[0].replace(/\s+/gu, ' ');
  const { form, rank, addressee } = KNOWN.get(phrase.toLowerCase())!;
  const before = sentence.slice(0, found.index);
  const after = sentence.slice(found.index + found[0].length);
  return {
    addressee: addressee === 'before' ? subjectOf(before, after) : objectOf(after),
    strength: { phrase, form, rank },
  };
}

/** Words of a subject that names who is to act. */
const LONGEST_SUBJECT = 7;

/** Whoever is named last before the verb; else the subject itself, where it can act. */
function subjectOf(before: string, after: string): string | null {
  const named = Array.from(before.matchAll(EVERY_ADDRESSEE)).at(-1)?.[0];
  if (named) return named;
  const [subject = ''] = /[^,;:.()]*$/u.exec(before.trim()) ?? [];
  const words = subject.trim().split(/\s+/u);
  const isDone = /^\s*(?:not\s+)?be\s+\p{L}+(?:ed|en|wn|ught|de|ld|ne|t)\b/u.test(after);
  const isPerson = ACTING.test(subject) && words.length <= LONGEST_SUBJECT;
  return isPerson && !isDone ? subject.trim() : null;
}

/** "Invites Governments to", "Calls upon all Member States, in particular …, to". */
function objectOf(after: string): string | null {
  const [object = ''] = /^[^,;:.]{0,120}?(?=\s+to\s|[,;:.]|$)/u.exec(after.trim()) ?? [];
  const named = ADDRESSEE.exec(object)?.[0];
  const plain = object.trim().replace(/^(?:that|all|the)\s+/iu, '');
  return named ?? (ACTING.test(plain) ? plain : null);
}

/** What can be asked to act: people, their offices and organizations. */
const ACTING =
  /\b(?:authorit(?:y|ies)|agenc(?:y|ies)|officers?|officials?|services?|forces?|police|prosecutors?|practitioners?|judges?|courts?|ministr(?:y|ies)|bod(?:y|ies)|organi[sz]ations?|institutions?|entit(?:y|ies)|companies|providers|carriers|airlines|operators|platforms|governments?|countries|states|parties|members?|delegations?|donors|partners|stakeholders|experts|secretar(?:y|iat)|secretary-general|director|commission|committee|council|group|office|unit|union|bank|media|parliaments?|sector|society)\b/iu;

/** Whether two texts address the same, letter case and article aside. */
export function sameAddressee(a: string | null, b: string | null): boolean {
  const plain = (text: string | null) => text?.toLowerCase().replace(/^the /u, '') ?? '';
  return plain(a) === plain(b);
}

function matchOne(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const spaced = longestFirst.map((phrase) => phrase.replaceAll(' ', String.raw`\s+`));
  return new RegExp(String.raw`(?<![\p{L}-])(?:${spaced.join('|')})(?![\p{L}-])`, 'iu');
}
