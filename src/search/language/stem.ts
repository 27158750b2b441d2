import { spelling } from './spelling.ts';

// Forms that rules get wrong, and forms whose meaning in this field is a word's own: proceeds of
// crime are not proceedings, customs are not custom, a meeting is more than to meet.
const FORMS: Readonly<Record<string, string>> = {
  children: 'child',
  women: 'woman',
  men: 'man',
  people: 'person',
  life: 'life',
  lives: 'life',
  care: 'care',
  cares: 'care',
  caring: 'care',
  plane: 'plane',
  planes: 'plane',
  crises: 'crisis',
  analyses: 'analysis',
  bases: 'basis',
  hypotheses: 'hypothesis',
  modi: 'modus',
  criteria: 'criterion',
  proceeds: 'proceeds',
  proceeding: 'proceedings',
  proceedings: 'proceedings',
  customs: 'customs',
  goods: 'goods',
  means: 'means',
  news: 'news',
  premises: 'premises',
  meeting: 'meeting',
  meetings: 'meeting',
  hearing: 'hearing',
  hearings: 'hearing',
  finding: 'finding',
  findings: 'finding',
  briefing: 'briefing',
  briefings: 'briefing',
  used: 'use',
  using: 'use',
  uses: 'use',
  user: 'user',
  during: 'during',
  thing: 'thing',
  mexico: 'mexico',
  united: 'united',
  states: 'state',
  dead: 'death',
  stolen: 'steal',
  held: 'hold',
  sent: 'send',
  taught: 'teach',
  drowned: 'drown',
  beijing: 'beijing',
  morning: 'morning',
  evening: 'evening',
  string: 'string',
  wellbeing: 'wellbeing',
  being: 'being',
};
/** Forms that rules do not lead to their stem. */
export const IRREGULAR: readonly (readonly [form: string, stem: string])[] = Object.entries(
  FORMS,
).filter(([form, stem]) => form !== stem);

const VOWEL = /[aeiouy]/;
const DOUBLE = /([bdfgklmnprt])\1$/;

/**
 * A word without its inflection, in one spelling: number and verb forms are taken off, kinds of
 * words are not (prosecutor, prosecution and prosecute stay three). Not for people to read.
 */
export function stem(word: string): string {
  const own = Object.hasOwn(FORMS, word) ? FORMS[word] : undefined;
  if (own !== undefined) return own;
  if (word.length < 4) return word;
  return base(singular(spelling(word)));
}

function singular(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function base(word: string): string {
  let root = word;
  if (word.endsWith('ing') && cut(word, 3)) root = word.slice(0, -3);
  else if (word.endsWith('ied') && word.length > 4) root = `${word.slice(0, -3)}y`;
  else if (word.endsWith('ed') && !word.endsWith('eed') && cut(word, 2)) root = word.slice(0, -2);
  root = root.replace(DOUBLE, '$1');
  return root.length > 3 && root.endsWith('e') && !root.endsWith('ee') ? root.slice(0, -1) : root;
}

function cut(word: string, ending: number): boolean {
  const rest = word.slice(0, -ending);
  return rest.length >= 3 && VOWEL.test(rest);
}
