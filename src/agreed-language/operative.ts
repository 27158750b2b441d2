/**
 * How strongly a text binds, the strongest first, after the drafting practice of the Conference's
 * bodies: an obligation, a call, a recommendation, an encouragement, an invitation to consider, a
 * possibility. Longer phrases are read before shorter ones that they contain.
 */
const STRENGTHS: readonly (readonly [rank: number, phrases: readonly string[]])[] = [
  [6, ['shall', 'must', 'are required to', 'is required to', 'decides', 'undertake to']],
  [
    5,
    [
      'are urged to',
      'is urged to',
      'urges',
      'are called upon to',
      'calls upon',
      'are requested to',
      'is requested to',
      'requests',
    ],
  ],
  [4, ['should', 'ought to', 'need to', 'recommends that', 'it is recommended that']],
  [
    3,
    [
      'are encouraged to',
      'is encouraged to',
      'encourages',
      'should endeavour to',
      'should seek to',
      'should strive to',
      'are invited to',
      'is invited to',
      'invites',
    ],
  ],
  [
    2,
    [
      'should consider',
      'are encouraged to consider',
      'should take into consideration',
      'should explore',
      'may wish to consider',
    ],
  ],
  [1, ['may wish to', 'might wish to', 'may', 'could', 'can']],
];

/** Who a text speaks to, as the documents name them. */
const ADDRESSEES: readonly string[] = [
  'States of origin, transit and destination',
  'countries of origin, transit and destination',
  'States of origin and destination',
  'countries of origin and destination',
  'countries of origin',
  'countries of transit',
  'countries of destination',
  'States of origin',
  'States of destination',
  'States parties to the Protocol',
  'States parties',
  'State parties',
  'Member States',
  'Governments',
  'the Working Group',
  'the Conference',
  'the Secretariat',
  'UNODC',
  'the United Nations Office on Drugs and Crime',
  'international organizations',
  'the private sector',
  'civil society',
  'law enforcement authorities',
  'countries',
  'parties',
  'States',
];

/** Who is asked and how strongly. */
export interface Operative {
  /** As written; null where nobody is addressed. */
  readonly addressee: string | null;
  /** As written, with its rank: 6 an obligation, 1 a possibility; null where nothing is asked. */
  readonly strength: { readonly phrase: string; readonly rank: number } | null;
}

const RANKS = new Map(
  STRENGTHS.flatMap(([rank, phrases]) => phrases.map((phrase) => [phrase, rank] as const)),
);
const STRENGTH = oneOf([...RANKS.keys()]);
const ADDRESSEE = new RegExp(oneOf(ADDRESSEES), 'giu');

/** Reads the first operative phrase of a sentence and whoever is named last before it. */
export function operative(sentence: string): Operative {
  const strength = STRENGTH.exec(sentence);
  const before = strength ? sentence.slice(0, strength.index) : '';
  const addressee = Array.from(before.matchAll(ADDRESSEE)).at(-1)?.[0] ?? null;
  if (!strength) return { addressee: null, strength: null };
  const phrase = strength[0].replace(/\s+/gu, ' ');
  return { addressee, strength: { phrase, rank: RANKS.get(phrase.toLowerCase())! } };
}

/** Whether two texts address the same, letter case and article aside. */
export function sameAddressee(a: string | null, b: string | null): boolean {
  const plain = (text: string | null) => text?.toLowerCase().replace(/^the /u, '') ?? '';
  return plain(a) === plain(b);
}

function oneOf(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const spaced = longestFirst.map((phrase) => phrase.replaceAll(' ', String.raw`\s+`));
  return new RegExp(String.raw`(?<![\p{L}-])(?:${spaced.join('|')})(?![\p{L}-])`, 'iu');
}
