import { writeDay, writeDays } from '../corpus/dates.ts';
import type { Library } from '../corpus/library.ts';
import type { Document } from '../corpus/model.ts';
import { writeOrdinal } from '../corpus/ordinals.ts';
import { enumerate } from '../text/enumerate.ts';

/** A document's title and subtitle as issued, and which annex of it: "Draft Report, Addendum". */
export function titleOf({ title, subtitle, scope }: Document): string {
  return [title, subtitle, scope].filter((part) => part !== null).join(', ');
}

/** "Vienna, 8–9 September 2020", or the year where the document states no dates. */
export function meetingOf({ meeting }: Document): string {
  const { start, end, place, year } = meeting;
  const when = start && end ? writeDays({ start, end }) : String(year);
  return place === null ? when : `${place}, ${when}`;
}

/** In a note the body stands with the one that it reports to; beside a quotation, by itself. */
type NameForm = 'short' | 'full';

/**
 * A document in words, for where its symbol is not stated: what it is, of which body, on which
 * meeting, where and when, and its date of issue (Editorial Manual, footnotes).
 */
export function describe(document: Document, library: Library, form: NameForm = 'short'): string {
  const body = library.body(document.body)!.name;
  const issuer = issuerOf(document, library);
  const preposition = document.meeting.place === null ? 'of' : 'in';
  const meeting = issuer === body ? 'meeting' : `meeting of the ${body}`;
  const { parent } = library.body(document.body)!;
  const parts = [
    form === 'full' && parent !== null && issuer === body ? `${body} of the ${parent}` : issuer,
    titleOf(document),
    `${meeting} ${preposition} ${meetingOf(document)}`,
  ];
  if (document.issued) parts.push(`issued ${writeDay(document.issued)}`);
  if (document.jobNumber) parts.push(document.jobNumber);
  return parts.join(', ');
}

/** Who issues a document: the Secretariat where it speaks throughout, otherwise the body. */
export function issuerOf(document: Document, library: Library): string {
  const isSecretariat = library
    .kindOf(document)
    .authority.every(({ voice }) => voice === 'secretariat');
  return isSecretariat ? 'Secretariat' : library.body(document.body)!.name;
}

/**
 * What stands for a document in a citation: a resolution or decision by its number, a supplement of
 * the Official Records by its series, else its symbol where stated, otherwise its description.
 */
export function nameOf(document: Document, library: Library, form: NameForm = 'short'): string {
  if (document.symbol === null) return describe(document, library, form);
  return actName(document, library) ?? placed(document, wholeName(document, library));
}

/** The same for a footnote, which has the symbol of a resolution in place of its name. */
export function symbolOf(document: Document, library: Library): string {
  const { symbol } = document;
  if (symbol === null || document.supplement !== null) return nameOf(document, library, 'full');
  return placed(document, symbolsTogether(document, library));
}

function wholeName(document: Document, library: Library): string {
  const { supplement } = document;
  const symbols = symbolsTogether(document, library);
  const series = supplement === null ? null : seriesOf(document);
  return series === null ? symbols : `${series}, Supplement No. ${supplement} (${symbols})`;
}

function placed({ scope, place }: Document, name: string): string {
  return [name, place, scope].filter((part) => part !== null).join(', ');
}

/** "Human Rights Council resolution 91/2", "decision 1/CP.36, annex"; null for what is neither. */
export function actName(document: Document, library: Library): string | null {
  const { scope, symbol } = document;
  if (scope !== null) {
    // "1/CP.36" names the body and its session; "68/5" does not, and is cited in its report.
    return /^decision \d+\/\p{Lu}{2,4}\.\d+/u.test(scope) ? scope : null;
  }
  if (library.kindOf(document).cited !== 'act' || symbol === null) return null;
  const [, act, number] = /\/(RES|DEC)\/(.+)$/.exec(symbol) ?? [];
  if (number === undefined) return null;
  return `${library.body(document.body)!.name} ${act === 'RES' ? 'resolution' : 'decision'} ${number}`;
}

/** With the symbols of its corrigenda: a corrigendum is not cited alone, nor without what it corrects. */
function symbolsTogether(document: Document, library: Library): string {
  const symbols = [...document.corrects, document.whole, ...document.correctedBy].flatMap(
    (id) => library.document(id)?.symbol ?? [],
  );
  return enumerate([...new Set(symbols)]);
}

/**
 * "Official Records of the Economic and Social Council, 2031"; the General Assembly's go by session.
 * Null where the symbol is of no organ that has such records.
 */
function seriesOf({ symbol, meeting }: Document): string | null {
  const session = /^A\/(\d{2})\//.exec(symbol ?? '')?.[1];
  if (session !== undefined) {
    const ordinal = writeOrdinal(Number(session));
    return `Official Records of the General Assembly, ${ordinal[0]!.toUpperCase()}${ordinal.slice(1)} Session`;
  }
  return symbol?.startsWith('E/')
    ? `Official Records of the Economic and Social Council, ${meeting.year}`
    : null;
}

/** "draft; symbol not stated", "superseded", or nothing. */
export function caveats({ status, symbol, supersededBy }: Document): string {
  return [
    status === 'draft' ? 'draft' : '',
    supersededBy.length > 0 ? 'superseded' : '',
    symbol === null ? 'symbol not stated in the document' : '',
  ]
    .filter(Boolean)
    .join('; ');
}
