/** Pasted text as it may be meant, and what was set aside to read it so, in words. */
export interface Reading {
  readonly text: string;
  readonly aside: readonly string[];
}

interface Cleaning {
  readonly name: string;
  readonly pattern: RegExp;
  readonly by: string;
}

const EDITORIAL: readonly Cleaning[] = [
  { name: '“[sic]”', pattern: /[ \t]*[[(]\s?sic\s?[)\]]/giu, by: '' },
  {
    name: 'the note on emphasis',
    pattern:
      /[ \t]*[[(](?:(?:the|our|my) )?(?:emphasis|italics|bold)(?: (?:added|supplied|mine|ours|omitted|in (?:the )?original))?[)\]]/giu,
    by: '',
  },
];
const NOTES: readonly Cleaning[] = [
  {
    name: 'note indicators',
    pattern: /(?=[[¹²³⁰⁴-⁹])(?<=[\p{L}\p{P}])(?:[¹²³⁰⁴-⁹]+|\[\^?\d{1,3}\](?!\())/gu,
    by: '',
  },
  { name: 'note indicators', pattern: /(?=\d)(?<=\p{L}[.,;:”"]{1,2})\d{1,3}(?=\s|$)/gu, by: '' },
];
const LIST_NUMBERS: Cleaning = {
  name: 'list numbers',
  pattern: /^[ \t]*(?:\d{1,3}[.)]|\(\d{1,3}\))[ \t]+/gmu,
  by: '',
};
// A look ahead for the rarer character first keeps these patterns fast.
const DIVIDED = /(?=[-\u00AD\u2010]\n)(?<=\p{L})[-\u00AD\u2010]\n[ \t]*(?=\p{Ll})/gu;
const JOINED: Cleaning = { name: 'words divided at line ends', pattern: DIVIDED, by: '' };
const LEVELS: readonly (readonly Cleaning[])[] = [[], EDITORIAL, NOTES, [LIST_NUMBERS]];

/**
 * The ways in which pasted text can be read, the most literal first: as it stands; without the remarks
 * of whoever quotes ("[sic]", "(emphasis added)"); without note indicators; without the numbers of a list as well; each with words divided at line ends kept
 * and joined. Readings that come out alike are given once.
 */
export function readings(text: string): Reading[] {
  const found = new Map<string, Reading>();
  let literal: Reading = { text, aside: [] };
  for (const level of LEVELS) {
    literal = clean(literal, level);
    for (const reading of [literal, clean(literal, [JOINED])]) {
      if (!found.has(reading.text)) found.set(reading.text, reading);
    }
  }
  return [...found.values()];
}

/** The freest of them: without note indicators and numbers of a list, divided words joined. */
export function plainest(text: string): string {
  return clean({ text, aside: [] }, [...LEVELS.flat(), JOINED]).text;
}

function clean({ text, aside }: Reading, cleanings: readonly Cleaning[]): Reading {
  const names = new Set(aside);
  let cleaned = text;
  for (const { name, pattern, by } of cleanings) {
    const next = cleaned.replace(pattern, by);
    if (next !== cleaned) names.add(name);
    cleaned = next;
  }
  return { text: cleaned, aside: [...names] };
}
