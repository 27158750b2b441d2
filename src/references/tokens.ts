import { readOrdinal } from '../corpus/ordinals.ts';
import { readNumberWord } from './number-words.ts';

/** A piece of a typed reference. Filler ("no.", "recommendation", "year") leaves no token. */
export type Token =
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'meeting'; readonly ordinal: number }
  | { readonly type: 'document'; readonly id: string }
  | { readonly type: 'unit'; readonly ref: string; readonly item: string | null }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'item'; readonly path: string }
  | { readonly type: 'range' | 'comma' | 'semicolon' | 'slash' | 'of' | 'all' };

const FILLER = new Set(
  'no nos number numbers nr rec recs recommendation recommendations para paras paragraph paragraphs year years in from the meeting session item items subparagraph'.split(
    ' ',
  ),
);
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const QUOTES = /[\u2018\u2019\u201A\u201B\u201C-\u201F\u00AB\u00BB"'`]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** "(k)", or "(a)(ii)". */
const ITEM = String.raw`\(\s*([a-z]{1,5})\s*\)(?:\s?\(\s*([ivx]{1,5})\s*\))?`;
const UNIT = new RegExp(
  String.raw`([a-z0-9]+(?:-[a-z0-9]+)*\/(?:rec|para)\/)0*(\d{1,9})(?:\s?${ITEM})?(?![\w/])`,
  'y',
);
/** What stands after "2022-report" in "2022-report, annex II", which is a document of its own. */
const ANNEX = /(?<=[a-z0-9])[\s,]{1,3}annex(?:\s{1,3}([ivx]{1,5}|\d{1,2}))?(?![a-z0-9-])/g;
const LAST_WORD = /[a-z0-9-]{1,80}$/;
const WORD = /[a-z0-9]+(?:-[a-z0-9]+)*/y;
const PART = /[a-z]+|\d+(?:st|nd|rd|th)\b|\d+/y;
const ITEMS = new RegExp(ITEM, 'y');
const PUNCTUATION: Readonly<Record<string, Token['type'] | 'filler'>> = {
  '-': 'range',
  ',': 'comma',
  '&': 'comma',
  '+': 'comma',
  ';': 'semicolon',
  '/': 'slash',
  '#': 'filler',
  ':': 'filler',
};
const WORDS: Readonly<Record<string, 'range' | 'comma' | 'of' | 'all'>> = {
  to: 'range',
  through: 'range',
  and: 'comma',
  of: 'of',
  all: 'all',
};

/** What phones and word processors put in, in its plain form; lower case. */
export function plainReference(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(QUOTES, '')
    .toLowerCase()
    .trim();
}

/** The pieces of a typed reference; null when there is anything in it that is no part of one. Linear time. */
export function readTokens(text: string, isDocument: (id: string) => boolean): Token[] | null {
  const source = withAnnexes(plainReference(text), isDocument);
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at += match[0].length;
    return match;
  };
  while (at < source.length) {
    const char = source[at]!;
    if (/\s/.test(char)) {
      at += 1;
      continue;
    }
    const unit = take(UNIT);
    if (unit) {
      tokens.push({ type: 'unit', ref: `${unit[1]}${unit[2]}`, item: itemPath(unit[3], unit[4]) });
      continue;
    }
    const item = take(ITEMS);
    if (item) {
      tokens.push({ type: 'item', path: itemPath(item[1], item[2])! });
      continue;
    }
    const word = take(WORD)?.[0];
    if (word !== undefined) {
      const read = readWord(word, isDocument);
      if (read === null) return null;
      tokens.push(...read);
      continue;
    }
    // A full stop closes an abbreviation or the line; between figures it makes a number that is none here.
    if (char === '.' && !/\d/.test(source[at + 1] ?? '')) {
      at += 1;
      continue;
    }
    const type = PUNCTUATION[char];
    if (type === undefined) return null;
    if (type !== 'filler') tokens.push({ type } as Token);
    at += 1;
  }
  return tokens;
}

/** Annexes by the ids that they have as documents. */
function withAnnexes(source: string, isDocument: (id: string) => boolean): string {
  return source.replace(ANNEX, (written, number: string | undefined, at: number) => {
    const annex = number === undefined ? '-annex' : `-annex-${number}`;
    const document = LAST_WORD.exec(source.slice(Math.max(0, at - 80), at))?.[0] ?? '';
    return isDocument(`${document}${annex}`) ? annex : written;
  });
}

/** A run of letters, figures and hyphens: whole first, so that no shorter reading wins inside it. */
function readWord(word: string, isDocument: (id: string) => boolean): Token[] | null {
  if (isDocument(word)) return [{ type: 'document', id: word }];
  const whole = readPlain(word);
  if (whole) return whole;
  const tokens: Token[] = [];
  for (const [i, piece] of word.split('-').entries()) {
    if (i > 0) tokens.push({ type: 'range' });
    const read = readPlain(piece) ?? readMixed(piece);
    if (read === null) return null;
    tokens.push(...read);
  }
  return tokens;
}

function readPlain(word: string): Token[] | null {
  if (FILLER.has(word)) return [];
  const type = WORDS[word];
  if (type) return [{ type }];
  if (/^\d{1,9}$/.test(word))
    return [
      /^(?:19|20|21)\d\d$/.test(word)
        ? { type: 'year', year: Number(word) }
        : { type: 'number', number: Number(word) },
    ];
  const ordinal = readOrdinal(word);
  if (ordinal !== null) return [{ type: 'meeting', ordinal }];
  const number = readNumberWord(word);
  return number === null ? null : [{ type: 'number', number }];
}

/** "r10", "rec10", "22k". */
function readMixed(word: string): Token[] | null {
  PART.lastIndex = 0;
  const parts = word.match(new RegExp(PART.source, 'g')) ?? [];
  if (parts.length !== 2) return null;
  const [first, second] = parts as [string, string];
  if (/^\d/.test(second)) return first === 'r' || FILLER.has(first) ? readPlain(second) : null;
  const number = readPlain(first);
  return number?.[0]?.type === 'number' && second.length === 1
    ? [...number, { type: 'item', path: second }]
    : null;
}

function itemPath(letter: string | undefined, roman: string | undefined): string | null {
  if (letter === undefined) return null;
  return roman === undefined ? letter : `${letter}/${roman}`;
}
