import type { Library } from '../corpus/library.ts';
import { readOrdinal } from '../corpus/ordinals.ts';
import type { Range } from '../corpus/positions.ts';
import type { Names } from '../references/names.ts';
import { BODY_NAME } from './body-names.ts';
import { titlesOf } from './document-descriptions.ts';
import type { CitationReader } from './read-citation.ts';

/** Words of a text that read as a citation. */
export interface CitationStretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether a number of a text, a symbol or the name of a document is in it, not a year or meeting alone. */
  readonly isTelling: boolean;
}

/** What stands where a quotation was taken out. */
export const TAKEN_OUT = '\uFFFC';

/** Characters of the longest citation that is read. */
const LONGEST = 500;

const WORD = /[\p{L}\p{Nd}](?:[\p{L}\p{Nd}]|[./’'–-](?=[\p{L}\p{Nd}]))*|\n\s*\n|\uFFFC+|[^\s]/gu;
const KIND =
  /^(?:recs?|recommendations?|r|paras?|paragraphs?|subpara(?:graph)?s?|arts?|articles?|ops?|pps?|operative|preambular|[§¶]+)$/u;
/** "rec10", "para.12", "op4" */
const KIND_AND_NUMBER = /^(?:recs?|paras?|op|pp|arts?|r)\.?\d{1,4}$/u;
const NUMBER = /^\d{1,4}(?:[.–-]\d{1,4}){0,3}[a-z]?$/u;
const ROMAN = /^[ivxl]{1,7}$/u;
const LETTER = /^[a-z]{1,5}$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const SHORT = /^\d{1,4}[/–-]\d{1,4}$/u;
const JOB_NUMBER = /^[a-z]{1,2}\.\d{2}-\d{4,6}$/u;
const SYMBOL = /^[a-z]{1,7}(?:\/[a-z0-9.–-]+){2,9}$/u;
const UNIT = /^[a-z0-9-]+\/(?:rec|para|op|pp|art)\/[\w.-]+$/u;
/** Parts of documents and what they are called; "report" may be any. */
const DOCUMENT =
  /^(?:compendium|addendum|corrigendum|report|resolution|decision|annex|summary|draft|final)$/u;
const CONNECTING = new Set(
  `of the in its at item items see also no nos number and to from on dated held as by meeting session year see cf ibid
  emphasis added supplied original ours summarized summarised reported quoted cited working group papers paper
  background prepared secretariat united nations vienna thematic chap chapter sect section page italics
  january february march april may june july august september october november december`.split(
    /\s+/u,
  ),
);
const ABBREVIATED = /^(?:recs?|paras?|nos?|arts?|ops?|pps?|chap|sect|cf|add|corr|vol)$/u;
const PUNCTUATION = /^[,;.()[\]&/#–—-]$/u;
/** A text of one's own is no document: "paragraph 4 of our text". */
const OWN = /^(?:our|your|my|their|this|these|present|new)$/u;
type Role = 'kind' | 'number' | 'short' | 'name' | 'document' | 'year' | 'connecting';

interface CitationWord {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

/** The stretches of a text that read as citations, in order; see `CitationStretch`. Linear. */
export function findCitations(text: string, { library, names }: CitationReader): CitationStretch[] {
  // Some capitals are longer in lower case, which would move every offset behind them.
  const lower = text.toLowerCase().length === text.length ? text.toLowerCase() : '';
  const bodies = [
    ...Array.from(
      text.matchAll(BODY_NAME),
      ({ index, 0: name }): Range => [index, index + name.length],
    ),
    ...findTitles(lower, library),
  ].sort(([a], [b]) => a - b);
  const found: CitationStretch[] = [];
  let run: CitationWord[] = [];
  let before = '';
  let isOwn = false;
  let body = 0;
  let knownUntil = 0;
  let end = 0;
  for (const { index, 0: typed } of text.matchAll(WORD)) {
    while (body < bodies.length && bodies[body]![1] <= index) body++;
    if (index >= knownUntil) knownUntil = knownBodyAt(index);
    const isBody = index < knownUntil || (body < bodies.length && bodies[body]![0] <= index);
    const word = typed.toLowerCase();
    // A line ends a citation, unless a bracket is open.
    if (text.slice(end, index).includes('\n') && !isOpen(run, text)) close();
    end = index + typed.length;
    const role = isBody ? 'document' : roleOf(word, text, index, before, names, run);
    if (role === null) {
      isOwn = OWN.test(word) && before === 'of';
      close();
    } else run.push({ start: index, end: index + typed.length, role });
    before = word;
  }
  close();
  return found;

  /** Where the name of a known body ends that begins here in capitals; 0 where none does. */
  function knownBodyAt(at: number): number {
    const known = /^\p{Lu}/u.test(text.slice(at, at + 2)) ? names.bodyAt(lower, at) : null;
    return known?.end ?? 0;
  }

  function close(): void {
    const last = run.findLastIndex(({ role }) => role !== 'connecting');
    const first = run.findIndex(
      ({ role, start }) => role !== 'connecting' || /[([]/u.test(text[start]!),
    );
    const taken = run.slice(Math.max(0, first), last + 1);
    run = [];
    if (taken.length === 0 || isOwn) {
      isOwn = false;
      return;
    }
    const start = taken[0]!.start;
    const after = taken.at(-1)!.end;
    // The bracket that closes an item, a year or the whole was taken for connecting.
    const end = after + (/^\s?[)\]]/u.exec(text.slice(after, after + 2))?.[0].length ?? 0);
    if (end - start > LONGEST) return;
    const roles = new Set(taken.map(({ role }) => role));
    const isPlace =
      roles.has('kind') && (roles.has('number') || roles.has('short') || roles.has('year'));
    const isTelling = isPlace || roles.has('name') || roles.has('short');
    const isWeak = roles.has('document') || roles.has('year');
    if (isTelling || isWeak) found.push({ start, end, text: text.slice(start, end), isTelling });
  }
}

function isOpen(run: readonly CitationWord[], text: string): boolean {
  const depth = run.reduce((sum, { start }) => {
    const sign = text[start]!;
    return sum + (/[([]/u.test(sign) ? 1 : /[)\]]/u.test(sign) ? -1 : 0);
  }, 0);
  return depth > 0;
}

/** Where titles of documents stand that name them by themselves. */
function findTitles(lower: string, library: Library): Range[] {
  const found: Range[] = [];
  for (const title of titlesOf(library)) {
    for (let at = lower.indexOf(title); at >= 0; at = lower.indexOf(title, at + title.length))
      found.push([at, at + title.length]);
  }
  return found;
}

function roleOf(
  word: string,
  text: string,
  at: number,
  before: string,
  names: Names,
  run: readonly CitationWord[],
): Role | null {
  if (word.startsWith('\n') || word.startsWith(TAKEN_OUT)) return null;
  // "kind:recommendation" is an option of some program, wherever it was copied from.
  if (/\p{L}:$/u.test(text.slice(Math.max(0, at - 2), at))) return null;
  if (KIND.test(word)) return 'kind';
  if (KIND_AND_NUMBER.test(word)) return 'kind';
  if (names.isDocument(word) || UNIT.test(word) || JOB_NUMBER.test(word)) return 'name';
  if (SYMBOL.test(word) && /\d/u.test(word)) return 'name';
  if (YEAR.test(word)) return 'year';
  if (SHORT.test(word)) return 'short';
  if (NUMBER.test(word)) return 'number';
  if (readOrdinal(word) !== null) return 'document';
  if (DOCUMENT.test(word)) return 'document';
  if (CONNECTING.has(word)) return 'connecting';
  if (
    ROMAN.test(word) &&
    (KIND.test(before) || before === '.' || /^(?:annex|part)$/u.test(before))
  ) {
    return run.length > 0 ? 'number' : null;
  }
  if (LETTER.test(word) && word.length <= 3 && before === '(' && text[at + word.length] === ')') {
    return 'number';
  }
  if (
    /^[b-z]$/u.test(word) &&
    NUMBER.test(before) &&
    /^(?:[),.;:]|\s*$)/u.test(text.slice(at + 1, at + 9))
  ) {
    return run.some(({ role }) => role === 'kind') ? 'number' : null;
  }
  if (word === '.') {
    const isEnd = /^\s+[\p{Lu}“"‘]/u.test(text.slice(at + 1, at + 4)) && !ABBREVIATED.test(before);
    return isEnd ? null : 'connecting';
  }
  return PUNCTUATION.test(word) ? 'connecting' : null;
}
