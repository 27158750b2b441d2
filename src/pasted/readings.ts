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

const NOTES: readonly Cleaning[] = [
  {
    name: 'note indicators',
    pattern: /(?<=[\p{L}\p{P}])(?:[¹²³⁰⁴-⁹]+|\[\^?\d{1,3}\](?!\())/gu,
    by: '',
  },
  { name: 'note indicators', pattern: /(?<=\p{L}[.,;:”"]{1,2})\d{1,3}(?=\s|$)/gu, by: '' },
];
const LIST_NUMBERS: Cleaning = {
  name: 'list numbers',
  pattern: /^[ \t]*(?:\d{1,3}[.)]|\(\d{1,3}\))[ \t]+/gmu,
  by: '',
};
const DIVIDED = /(?<=\p{L})[-\u00AD\u2010]\n[ \t]*(?=\p{Ll})/gu;
const JOINED: Cleaning = { name: 'words divided at line ends', pattern: DIVIDED, by: '' };
const LEVELS: readonly (readonly Cleaning[])[] = [[], NOTES, [...NOTES, LIST_NUMBERS]];

/**
 * The ways in which pasted text can be read, the most literal first: as it stands; without note
 * indicators; without the numbers of a list as well; each with words divided at line ends kept
 * and joined. Readings that come out alike are given once.
 */
export function readings(text: string): Reading[] {
  const found = new Map<string, Reading>();
  for (const level of LEVELS) {
    for (const cleanings of [level, [...level, JOINED]]) {
      const reading = read(text, cleanings);
      if (!found.has(reading.text)) found.set(reading.text, reading);
    }
  }
  return [...found.values()];
}

/** The freest of them: without note indicators and numbers of a list, divided words joined. */
export function plainest(text: string): string {
  return read(text, [...LEVELS.at(-1)!, JOINED]).text;
}

function read(text: string, cleanings: readonly Cleaning[]): Reading {
  const aside = new Set<string>();
  let cleaned = text;
  for (const { name, pattern, by } of cleanings) {
    const next = cleaned.replace(pattern, by);
    if (next !== cleaned) aside.add(name);
    cleaned = next;
  }
  return { text: cleaned, aside: [...aside] };
}
