import type { Range } from '../corpus/positions.ts';
import { type CitationStretch, findCitations, TAKEN_OUT } from './find-citations.ts';
import { findFootnotes } from './footnotes.ts';
import { type Citation, type CitationReader, readCitation } from './read-citation.ts';

/** A quotation of a text with the source that is given for it. */
export interface CitedQuotation {
  readonly range: Range;
  readonly citation: Citation | null;
  /** Citations of its neighbours, which may be meant for it too; only one that is right counts. */
  readonly shared: readonly Citation[];
}

/** Where a citation stands to the quotation before it. */
interface Attached extends CitationStretch {
  /** Whether it belongs to the quotation before it: in brackets, after a dash, at the end of a line. */
  readonly isAfter: boolean;
}

const YEAR_ALONE = /^\D*(?:19|20)\d\d\D*$/u;

/** Characters after a quotation in which its citation may follow. */
const REACH = 300;

/**
 * Gives each quotation of a text its citation: what follows in brackets, after a dash or as the end
 * of the sentence; a footnote; else what stands before it in its paragraph or in a line above. Linear.
 */
export function readCitations(
  text: string,
  quotations: readonly Range[],
  reader: CitationReader,
): CitedQuotation[] {
  const outside = takeOut(text, quotations);
  const footnotes = findFootnotes(outside);
  const body = footnotes.start === null ? outside : outside.slice(0, footnotes.start);
  const stretches = findCitations(body, reader);
  const gaps = [0, ...quotations.map(([, end]) => end)].map((from, i) => {
    const to = quotations[i]?.[0] ?? body.length;
    return stretches
      .filter(({ start, end }) => start >= from && end <= to)
      .map((one): Attached => ({ ...one, isAfter: i > 0 && isAfter(body, one, from, to) }));
  });
  const own = quotations.map(([, end], i) => {
    const note = footnotes.of(outside, end);
    if (note !== null) return { after: readCitation(note, reader), before: null };
    const after =
      gaps[i + 1]!.find((one) => one.isAfter && one.isTelling) ??
      gaps[i + 1]!.find((one) => one.isAfter);
    const before = gaps[i]!.filter((one) => !one.isAfter && isNear(body, one, quotations[i]![0]));
    return {
      after: after ? read(after) : null,
      before: before.length > 0 ? before : null,
    };
  });
  const chosen = own.map(({ after, before }) => choose(after, before));
  return quotations.map((range, i) => ({
    range,
    citation: chosen[i]!,
    shared: chosen[i] === null ? neighbours(i) : [],
  }));

  function read(stretch: CitationStretch): Citation {
    return readCitation(stretch.text, reader, bracketOf(body, stretch));
  }

  /** What follows, completed by the document that is named before; else what stands before. */
  function choose(
    after: Citation | null,
    before: readonly CitationStretch[] | null,
  ): Citation | null {
    const telling = before?.filter(({ isTelling }) => isTelling).at(-1);
    const weak = before?.filter((one) => !one.isTelling && !YEAR_ALONE.test(one.text)).at(-1);
    if (after?.hasPlace) return telling || !weak ? after : narrowed(after, read(weak));
    if (after && (after.absent !== null || after.papers.length > 0)) return after;
    if (telling) {
      const citation = read(telling);
      const other = after ?? (weak && citation.hasPlace ? read(weak) : null);
      return other ? narrowed(citation, other) : citation;
    }
    return after?.documents ? after : null;
  }

  /** The citation after a quotation farther on in the sentence, and that before one farther back. */
  function neighbours(i: number): Citation[] {
    let next = i;
    while (next + 1 < quotations.length && isOneSentence(next) && !own[next]!.after) next++;
    let last = i;
    while (last > 0 && isOneSentence(last - 1) && !chosen[last]) last--;
    const before = own[last]!.after === null ? chosen[last] : null;
    return [before, own[next]!.after].filter((one) => one !== null && one !== undefined);
  }

  function isOneSentence(i: number): boolean {
    return !/[.!?]\s|\n/u.test(between(i));
  }

  function between(i: number): string {
    return body.slice(quotations[i]![1] + 1, quotations[i + 1]![0] - 1);
  }
}

/** A citation that does not say which document, by one that does, where that fits. */
function narrowed(citation: Citation, { documents }: Citation): Citation {
  if (citation.documents !== null || documents === null) return citation;
  const cited = citation.cited.filter(({ unit }) =>
    documents.some(({ id }) => id === unit.document),
  );
  return cited.length > 0 ? { ...citation, cited } : citation;
}

/** What stands in the brackets around a citation; the citation itself where none are around it. */
function bracketOf(text: string, { start, end, text: own }: CitationStretch): string {
  const open = /[([]([^()[\]]*)$/u.exec(text.slice(Math.max(0, start - REACH), start + 1));
  const close = /^[^()[\]]*(?=[)\]])/u.exec(text.slice(end, end + REACH));
  return open && close && !/[([].*[)\]]$/u.test(own)
    ? `${open[1]}${text.slice(start + (open[1] === '' ? 1 : 0), end)}${close[0]}`
    : own;
}

/** The text with quotations as one sign each repeated, so that places stay. */
export function takeOut(text: string, quotations: readonly Range[]): string {
  let rest = '';
  let at = 0;
  for (const [start, end] of quotations) {
    rest += text.slice(at, start) + TAKEN_OUT.repeat(end - start);
    at = end;
  }
  return rest + text.slice(at);
}

/** Whether a citation between a quotation and the next, or the end, belongs to the one before. */
function isAfter(text: string, { start, end }: CitationStretch, from: number, to: number): boolean {
  if (start - from > REACH) return false;
  const lead = text.slice(from, start);
  const open = Math.max(lead.lastIndexOf('('), lead.lastIndexOf('['));
  const startsBracket =
    /[([]/u.test(text[start]!) && !/^\([a-z]{1,3}\)/u.test(text.slice(start, end));
  if (startsBracket || (open >= 0 && !/[)\]]/u.test(lead.slice(open)))) {
    const rest = text.slice(end - 1, to);
    const isClosed = /[)\]]/u.test(text.slice(start, to));
    return (
      isClosed &&
      !/[.!?]\s+\p{L}[\s\S]*$/u.test(lead.slice(0, open < 0 ? lead.length : open)) &&
      rest !== ''
    );
  }
  // Without brackets only what nothing but punctuation or "see" parts from the quotation,
  const isNext =
    /^[\s\p{P}\p{S}\d]*(?:(?:see|cf|from|in|items?|quoted from|source)\b[\s:.]*)*(?:\S+:\S*\s+)*$/iu.test(
      lead,
    );
  // and that nothing follows in its sentence or line.
  return isNext && /^\s*(?:$|[.;,)\]]*\s*(?:$|\n)|[.;]\s)/u.test(text.slice(end, to));
}

/** Whether a citation stands in the paragraph of a quotation, or in a line of its own above it. */
function isNear(text: string, { end }: CitationStretch, start: number): boolean {
  const between = text.slice(end, start);
  return !between.includes('\n\n') || /^[\s\p{P}]*$/u.test(between);
}
