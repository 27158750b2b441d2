import { foldSymbol } from './fold-reference.ts';

/** What a body adopts under a number of its own. */
export type Act = 'resolution' | 'decision';

/** What a line calls a text by; nothing is looked up yet. */
export type Designation =
  | { readonly type: 'symbol'; readonly symbol: string }
  | {
      readonly type: 'act';
      /** Null where the number alone tells that it is one: "1/CP.21", "HRC 59/25". */
      readonly act: Act | null;
      readonly draft: boolean;
      /** "59/25", "2768", "1/cp.21", "ii" of a draft; folded. */
      readonly number: string;
    }
  /** "annex ii", "appendix", "part 2": of the document named before it. */
  | { readonly type: 'part'; readonly name: string };

export interface ReadDesignation {
  readonly designation: Designation;
  /** Offset behind it. */
  readonly end: number;
}

const YEAR = String.raw`\s?\((?:19|20)\d\d\)`;
/** Parts between strokes, at least two after the first: `a/hrc/59/15`, `cerd/c/nld/co/19-21`, `dp/fpa/2025/4 (part i)`. */
const SYMBOL = new RegExp(
  String.raw`[a-z]{1,7}(?:\/[a-z0-9]+(?:[.-][a-z0-9]+)*){2,9}(?:${YEAR})?(?:\s?\(part [ivx]+\))?(?![\w/])`,
  'y',
);
/** The World Health Assembly's and its Board's: `wha66.12`, `eb150.r3`. */
const HEALTH_SYMBOL = /(?:wha|eb)\d{1,3}\.r?\d{1,3}(?![\w/.]*\w)/y;
const TREATY_ACT = String.raw`\d{1,3}\/[a-z]{2,4}\.\d{1,3}`;
/** `1/cp.21`: the conference of parties and its session stand in the number. */
const TREATY_NUMBER = new RegExp(`${TREATY_ACT}(?![\\w/])`, 'y');
const ACT = new RegExp(
  String.raw`(draft )?\s*(resolutions?|res|decisions?|dec)\b\.?\s*(?:(?:no|number)\b\.?\s*)?(${TREATY_ACT}|\d{1,4}\/\d{1,4}(?:\s?[a-z]\b)?|\d{1,4}(?:${YEAR})?|[ivxlc]{1,7})(?![\w/])`,
  'y',
);
const COUNCIL = /unscr\s*(?:no\.?\s*)?(\d{1,4})(?![\w/])/y;
/** After a body's name a number alone will do: "HRC 59/25". */
const BARE_ACT = /\d{1,4}\/\d{1,4}(?![\w/.])/y;
const PART =
  /(?:[,\s]\s*)?(annex|appendix|part|enclosure)(?:\s{1,3}([ivx]{1,5}|\d{1,2}|[a-z]))?(?![\w-])/y;

/**
 * The designation that begins at an offset of a folded line (`foldReference`); null where none
 * does. `afterBody` says that a body was named just before.
 */
export function readDesignation(
  source: string,
  at: number,
  afterBody: boolean,
): ReadDesignation | null {
  if (/[a-z0-9/]/.test(source[at - 1] ?? '')) return null;
  const symbol = take(SYMBOL) ?? take(HEALTH_SYMBOL);
  // "and/or/not" is no symbol; every one has a year, a session or a number.
  if (symbol && /\d/.test(symbol[0]))
    return read({ type: 'symbol', symbol: foldSymbol(symbol[0]) }, symbol);
  const act = take(ACT);
  if (act) {
    const draft = act[1] !== undefined;
    const isRoman = /^[ivxlc]+$/.test(act[3]!);
    // Only drafts are numbered in Roman figures; "resolution i" may be the start of anything.
    if (draft || !isRoman) {
      return read(
        {
          type: 'act',
          act: act[2]!.startsWith('r') ? 'resolution' : 'decision',
          draft,
          number: foldSymbol(act[3]!).replace(/\(\d{4}\)$/, ''),
        },
        act,
      );
    }
  }
  const council = take(COUNCIL);
  if (council) {
    const [, number] = council;
    return read({ type: 'symbol', symbol: `s/res/${number}` }, council);
  }
  const bare = take(TREATY_NUMBER) ?? (afterBody ? take(BARE_ACT) : null);
  if (bare) return read({ type: 'act', act: null, draft: false, number: bare[0] }, bare);
  return null;

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(source);
  }
}

/**
 * What may be the name of a part at an offset, behind the name of a document: "annex II" and then
 * "annex" alone, whose paragraph II it may be. A comma may stand before.
 */
export function readParts(source: string, at: number): ReadDesignation[] {
  PART.lastIndex = at;
  const match = PART.exec(source);
  if (!match) return [];
  const [, noun, number] = match;
  const alone: ReadDesignation = {
    designation: { type: 'part', name: noun! },
    end: source.indexOf(noun!, at) + noun!.length,
  };
  if (number === undefined) return [alone];
  return [read({ type: 'part', name: `${noun} ${number}` }, match), alone];
}

function read(designation: Designation, match: RegExpExecArray): ReadDesignation {
  return { designation, end: match.index + match[0].length };
}
