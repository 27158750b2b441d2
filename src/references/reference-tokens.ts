import { readOrdinal } from '../corpus/ordinals.ts';
import { ABBREVIATIONS, type UnitKind } from '../corpus/unit-kinds.ts';
import { nameDocuments } from './described-documents.ts';
import { type Designation, readDesignation, readParts } from './designation.ts';
import { foldReference } from './fold-reference.ts';
import type { Names } from './names.ts';
import { readNumberWord } from './number-words.ts';

/** A piece of a typed reference. Filler ("no.", "recommendation", "year") leaves no token. */
export type ReferenceToken =
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'meeting'; readonly ordinal: number }
  | { readonly type: 'body'; readonly id: string }
  | { readonly type: 'document'; readonly id: string }
  /** A text named and not held, in the words typed; with ids of others of that number. */
  | { readonly type: 'absent'; readonly name: string; readonly offered: readonly string[] }
  | { readonly type: 'unit'; readonly ref: string; readonly item: string | null }
  | { readonly type: 'kind'; readonly kind: UnitKind }
  | { readonly type: 'number'; readonly number: string }
  | { readonly type: 'item'; readonly path: string }
  | { readonly type: 'range' | 'comma' | 'semicolon' | 'slash' | 'of' | 'all' };

const FILLER = new Set(
  'no nos number numbers nr rec recs recommendation recommendations para paras paragraph paragraphs year years in from the meeting session item items subparagraph'.split(
    ' ',
  ),
);
/** "(k)", "(a)(ii)" or, as the World Health Assembly numbers them, "(3)". */
const ITEM = String.raw`\(\s*([a-z]{1,5}|\d{1,2})\s*\)(?:\s?\(\s*([ivx]{1,5}|[a-z])\s*\))?`;
const UNIT = new RegExp(
  String.raw`([a-z0-9]+(?:-[a-z0-9]+)*\/(?:${ABBREVIATIONS})\/)0*(\d{1,9}(?:\.\d{1,4})*(?:-(?:bis|ter|quater))?|[a-z]{1,4})(?:\s?${ITEM})?(?![\w/])`,
  'y',
);
const WORD = /[a-z0-9]+(?:-[a-z0-9]+)*/y;
const PART = /[a-z]+|\d+(?:st|nd|rd|th)\b|\d+/y;
const ITEMS = new RegExp(ITEM, 'y');
/** "22 k": an item whose brackets were left out, at the end of what is typed or before a comma. */
const BARE_ITEM = /\s([a-z])(?=\s*(?:[,;.?!]|$|of\b|in\b))/y;
/** "10 (2020)", as titles and delegates write it. */
const YEAR_IN_BRACKETS = /\(\s?((?:19|20)\d\d)\s?\)/y;
/** "140.187": a number within a number. */
const SUBNUMBER = /[1-9]\d{0,3}(?:\.[1-9]\d{0,3})+(?![\w.]*\w)/y;
const BIS = /\s?(bis|ter|quater)\b/y;
/** "fifth preambular paragraph"; no ordinal is longer, and a row of hyphens must not be read again and again. */
const PREAMBULAR_BY_ORDINAL =
  /([a-z][a-z-]{2,19}|\d{1,2}(?:st|nd|rd|th)) preambular (?:paragraph|para)\b/y;
const KIND =
  /(operative|preambular)(?: (?:paragraphs?|paras?))?\b\.?|(ops?|pps?|arts?|articles?)\b\.?|(op|pp)(?=\d)/y;
const KIND_OF: Readonly<Record<string, UnitKind>> = {
  o: 'operative',
  p: 'preambular',
  a: 'article',
};
const PUNCTUATION: Readonly<Record<string, ReferenceToken['type'] | 'filler'>> = {
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

/** What else a line names, which tells two resolutions of one number apart. */
interface NamedInLine {
  readonly bodies: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

/** The pieces of a typed reference; null when there is anything in it that is no part of one. Linear time. */
export function readTokens(text: string, names: Names): ReferenceToken[] | null {
  const source = foldReference(nameDocuments(text, names.documents).line);
  return (
    read(source, names)?.map((token) =>
      token.type === 'absent' ? { ...token, name: asTyped(token.name, text) } : token,
    ) ?? null
  );
}

function read(source: string, names: Names): ReferenceToken[] | null {
  const first = tokenise(source, names, { bodies: new Set(), documents: new Set() });
  if (first === null || !first.some(({ type }) => type === 'body' || type === 'document'))
    return first;
  const bodies = new Set(first.flatMap((one) => (one.type === 'body' ? [one.id] : [])));
  const documents = new Set(first.flatMap((one) => (one.type === 'document' ? [one.id] : [])));
  return tokenise(source, names, { bodies, documents });
}

/** The person's own capitals, where folding changed nothing else. */
function asTyped(name: string, text: string): string {
  const at = text.toLowerCase().indexOf(name);
  return at < 0 ? name : text.slice(at, at + name.length);
}

function tokenise(source: string, names: Names, named: NamedInLine): ReferenceToken[] | null {
  const tokens: ReferenceToken[] = [];
  let at = 0;
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
    if (takeName()) continue;
    const year = take(YEAR_IN_BRACKETS);
    if (year) {
      tokens.push({ type: 'year', year: Number(year[1]) });
      continue;
    }
    const item = take(ITEMS);
    if (item) {
      tokens.push({ type: 'item', path: itemPath(item[1], item[2])! });
      continue;
    }
    if (takeKind()) continue;
    const subnumber = take(SUBNUMBER);
    if (subnumber) {
      tokens.push({ type: 'number', number: subnumber[0] });
      continue;
    }
    const word = take(WORD)?.[0];
    if (word !== undefined) {
      const read = readWord(word, names);
      if (read === null) return null;
      tokens.push(...read);
      const last = read.at(-1);
      const bis = last?.type === 'number' ? take(BIS) : null;
      if (bis && last?.type === 'number')
        tokens[tokens.length - 1] = { type: 'number', number: `${last.number} ${bis[1]}` };
      const letter = last?.type === 'number' && !bis ? take(BARE_ITEM) : null;
      if (letter) tokens.push({ type: 'item', path: letter[1]! });
      continue;
    }
    // A full stop closes an abbreviation or the line; between figures it makes a number that is none here.
    if (char === '.' && !/\d/.test(source[at + 1] ?? '')) {
      at += 1;
      continue;
    }
    const type = PUNCTUATION[char];
    if (type === undefined) return null;
    if (type !== 'filler') tokens.push({ type } as ReferenceToken);
    at += 1;
  }
  return tokens;

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at += match[0].length;
    return match;
  }

  /** A document by its id or symbol, a resolution or decision by its number, a body. */
  function takeName(): boolean {
    WORD.lastIndex = at;
    const word = WORD.exec(source)?.[0] ?? '';
    const last = tokens.at(-1);
    if (names.isDocument(word)) {
      at += word.length;
      takeDocument(word);
      return true;
    }
    const body = names.bodyAt(source, at);
    if (body) {
      at = body.end;
      tokens.push({ type: 'body', id: body.id });
      return true;
    }
    const found = readDesignation(source, at, last?.type === 'body');
    if (!found) return false;
    const written = source.slice(at, found.end).trim();
    at = found.end;
    const id = lookUp(found.designation);
    if (typeof id === 'string') takeDocument(id);
    else tokens.push({ type: 'absent', name: written, offered: id });
    return true;
  }

  function takeDocument(id: string): void {
    let document = id;
    for (let part = takePart(document); part !== null; part = takePart(document)) document = part;
    tokens.push({ type: 'document', id: document });
  }

  /** Id of the part named next; "annex 3" may be the third annex, or paragraph 3 of the only one. */
  function takePart(document: string): string | null {
    for (const { designation, end } of readParts(source, at)) {
      const part = designation.type === 'part' ? names.part(document, designation.name) : null;
      if (part !== null) {
        at = end;
        return part;
      }
    }
    return null;
  }

  function lookUp(designation: Designation): string | readonly string[] {
    if (designation.type === 'symbol') return names.withSymbol(designation.symbol) ?? [];
    if (designation.type === 'part') return [];
    const all = names.acts(designation);
    const within = all.filter(({ whole }) => named.documents.has(whole));
    const ofBody = all.filter(({ body }) => named.bodies.has(body));
    const namesItsBody = /[a-z]{2}/.test(designation.number) && !designation.draft;
    const meant =
      within.length > 0
        ? within
        : named.bodies.size > 0
          ? ofBody
          : namesItsBody
            ? all
            : all.filter(({ body }) => body === names.defaultBody);
    // A draft's number is used in every report; only its document tells which one is meant.
    const isClear = meant.length === 1 || (meant.length > 1 && !designation.draft);
    return isClear ? meant[0]!.id : all.map(({ id }) => id);
  }

  function takeKind(): boolean {
    const byOrdinal = take(PREAMBULAR_BY_ORDINAL);
    if (byOrdinal) {
      const ordinal = readOrdinal(byOrdinal[1]!);
      if (ordinal !== null) {
        tokens.push({ type: 'kind', kind: 'preambular' }, { type: 'number', number: `${ordinal}` });
        return true;
      }
      at -= byOrdinal[0].length;
    }
    const kind = take(KIND);
    if (!kind) return false;
    const written = kind[1] ?? kind[2] ?? kind[3]!;
    tokens.push({ type: 'kind', kind: KIND_OF[written[0]!]! });
    return true;
  }
}

/** A run of letters, figures and hyphens: whole first, so that no shorter reading wins inside it. */
function readWord(word: string, names: Names): ReferenceToken[] | null {
  if (names.isDocument(word)) return [{ type: 'document', id: word }];
  const whole = readPlain(word);
  if (whole) return whole;
  const tokens: ReferenceToken[] = [];
  for (const [i, piece] of word.split('-').entries()) {
    if (i > 0) tokens.push({ type: 'range' });
    const read = readPlain(piece) ?? readMixed(piece);
    if (read === null) return null;
    tokens.push(...read);
  }
  return tokens;
}

function readPlain(word: string): ReferenceToken[] | null {
  if (FILLER.has(word)) return [];
  const type = WORDS[word];
  if (type) return [{ type }];
  if (/^\d{1,9}$/.test(word))
    return [
      /^(?:19|20|21)\d\d$/.test(word)
        ? { type: 'year', year: Number(word) }
        : { type: 'number', number: String(Number(word)) },
    ];
  const ordinal = readOrdinal(word);
  if (ordinal !== null) return [{ type: 'meeting', ordinal }];
  const number = readNumberWord(word);
  return number === null ? null : [{ type: 'number', number: String(number) }];
}

/** "r10", "rec10", "22k". */
function readMixed(word: string): ReferenceToken[] | null {
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
