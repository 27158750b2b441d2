import type { Item, Unit } from './model.ts';

/** "(1)" at the beginning of a line, as the World Health Assembly numbers what stands in a paragraph. */
const NUMBERED = /^\((\d{1,2})\) /gm;

/** The lettered or numbered items of a unit; see `findItems`. Numbers are items only on lines of their own. */
export function itemsOf(text: string): Item[] {
  const numbered = Array.from(text.matchAll(NUMBERED));
  const isRun = numbered.length > 1 && numbered.every(([, n], i) => Number(n) === i + 1);
  if (!isRun) return findItems(text);
  return numbered.map(({ index, 1: path }, i) => ({
    path: path!,
    start: index,
    end: text.slice(0, numbered[i + 1]?.index ?? text.length).trimEnd().length,
  }));
}

const LABEL = /\(([a-z]{1,5})\) /g;
/** What may stand before a label: a line's beginning, or the punctuation that ends the item before. */
const BEFORE_LABEL = /(?:^|\n|[:;,.] |[;,] (?:and|or) |: ?)$/;
const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];

interface Label {
  readonly name: string;
  readonly start: number;
}

/**
 * The lettered items of a unit. Only a run that begins with (a) and goes on without a gap is a
 * list; "article 3, paragraph (a), of …" or "paragraph 1 (e)" is none. Levels run (a), then (i).
 */
export function findItems(text: string): Item[] {
  const labels: Label[] = [];
  for (const match of text.matchAll(LABEL)) {
    if (BEFORE_LABEL.test(text.slice(Math.max(0, match.index - 8), match.index))) {
      labels.push({ name: match[1]!, start: match.index });
    }
  }
  const placed = place(labels);
  return placed.length < 2
    ? []
    : placed.map((item, i) => ({ ...item, end: endOf(text, placed, i) }));
}

/** A unit's item by its path, "k" or "a/ii". */
export function findItem(unit: Unit, path: string): Item | undefined {
  return unit.items.find((item) => item.path === path);
}

function place(labels: readonly Label[]): { path: string; start: number }[] {
  const placed: { path: string; start: number }[] = [];
  let letter = '';
  let roman = 0;
  labels.forEach(({ name, start }, i) => {
    const isNextLetter = name === nextLetter(letter);
    const isNextRoman = letter !== '' && name === ROMAN[roman];
    const romanGoesOn = labels[i + 1]?.name === ROMAN[roman + 1];
    if (isNextLetter && !(isNextRoman && romanGoesOn && name === 'i')) {
      letter = name;
      roman = 0;
      placed.push({ path: letter, start });
    } else if (isNextRoman) {
      roman += 1;
      placed.push({ path: `${letter}/${name}`, start });
    }
  });
  return placed;
}

/** (a), (b) … (z), (aa), (bb) …, as the Editorial Manual letters subparagraphs. */
function nextLetter(letter: string): string {
  if (letter === '') return 'a';
  const code = letter.charCodeAt(0);
  return letter[0] === 'z'
    ? 'a'.repeat(letter.length + 1)
    : String.fromCharCode(code + 1).repeat(letter.length);
}

/** The line after which an entry of a numbered list begins. */
const NEXT_NUMBER = /\n(?=\d{1,2}\. )/g;

/**
 * An item with subitems ends where the next item of its own level begins; one that stands under an
 * entry of a numbered list, such as an agenda, also where the next entry does.
 */
function endOf(
  text: string,
  placed: readonly { path: string; start: number }[],
  index: number,
): number {
  const { path } = placed[index]!;
  const next = placed.slice(index + 1).find((item) => !item.path.startsWith(`${path}/`));
  const entries = Array.from(text.matchAll(NEXT_NUMBER), ({ index: at }) => at);
  const isListed = entries.some((at) => at < placed[0]!.start);
  const entry = isListed ? entries.find((at) => at > placed[index]!.start) : undefined;
  const end = Math.min(next?.start ?? text.length, entry ?? text.length);
  return text.slice(0, end).trimEnd().length;
}
