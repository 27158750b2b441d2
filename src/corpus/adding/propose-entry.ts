import type { Body, CatalogueDocument } from '../catalogue.ts';
import { readDates } from '../dates.ts';
import type { Kind } from '../kinds/kind.ts';
import { recogniseKind } from '../kinds/recognise-kind.ts';
import type { Masthead, Structure } from '../reading/structure.ts';
import { sessionOrdinal } from '../session-ordinal.ts';

/** What the catalogue will say of a document; null where the document does not tell and a person must. */
export interface ProposedEntry {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly year: number | null;
  readonly ordinal: number | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly addendumTo: string | null;
  readonly corrects: readonly string[];
  readonly supersedes: readonly string[];
  /** Number of the supplement of the Official Records that it is. */
  readonly supplement: string | null;
}

const SUPPLEMENT = /\/(?:Add|Corr|Rev|Amend)\.\d+(?:\/.*)?$/;

/** Reads an entry off what was understood of a document and what is held already. */
export function proposeEntry(
  structure: Structure,
  held: readonly CatalogueDocument[],
  kinds: readonly Kind[],
): ProposedEntry {
  const { masthead } = structure;
  const [symbol = null] = masthead.symbol;
  const dates = masthead.dates === null ? null : readDates(masthead.dates);
  const base = symbol === null ? null : symbol.replace(SUPPLEMENT, '');
  const isSupplement = (part: string) => symbol?.includes(`/${part}.`) ?? false;
  return {
    id: unusedId(idFor(symbol, structure.file), held),
    kind: kindOf(structure, kinds),
    title: masthead.title ?? symbol ?? structure.file,
    subtitle: isSupplement('Corr') ? 'Corrigendum' : isSupplement('Add') ? 'Addendum' : null,
    year: yearOf(masthead),
    ordinal: sessionOrdinal(masthead.session),
    start: dates?.start ?? null,
    end: dates?.end ?? null,
    addendumTo: isSupplement('Add') ? (heldWith(base)?.id ?? idFor(base, structure.file)) : null,
    corrects: isSupplement('Corr') ? idsWith(base) : [],
    supersedes: isSupplement('Rev') ? idsWith(base) : [],
    supplement: supplementOf(structure),
  };

  function heldWith(wanted: string | null): CatalogueDocument | undefined {
    return held.find((one) => [one.symbol, ...one.otherSymbols].includes(wanted ?? ''));
  }

  function idsWith(wanted: string | null): string[] {
    const found = heldWith(wanted);
    return found ? [found.id] : [];
  }
}

/** "a-hrc-59-15" for "A/HRC/59/15"; the name of the file where there is no symbol. */
export function idFor(symbol: string | null, file: string): string {
  return slug(symbol ?? file.replace(/\.\w+$/, '')) || 'document';
}

/** An id for a body, by what people call it. */
export function bodyIdFor(name: string, abbreviation: string, bodies: readonly Body[]): string {
  const wanted = slug(abbreviation) || slug(name) || 'body';
  return unusedId(wanted, bodies);
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function unusedId(wanted: string, held: readonly { readonly id: string }[]): string {
  const used = new Set(held.map(({ id }) => id));
  let id = wanted;
  for (let n = 2; used.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}

function kindOf(
  { masthead, passages, units, headings }: Structure,
  kinds: readonly Kind[],
): string {
  const front = passages
    .filter(({ role }) => role === 'masthead')
    .flatMap(({ text }) => text.split('\n'));
  const own = new Set(units.filter(({ scope }) => scope === '').map(({ kind }) => kind));
  const by = (titles: readonly string[]) =>
    recogniseKind({ symbols: masthead.symbol, titles, units: own }, kinds);
  // What stands around the title may belong to a series: "Note" on the cover of Official Records.
  const recognised = by([masthead.title ?? '']) ?? by([...front, headings[0]?.text ?? '']);
  const printed = kinds.find(({ id }) => id === masthead.kind);
  return (recognised ?? printed)?.id ?? 'report';
}

/** "8A" from the cover of Official Records; their notes name other supplements, which are no cover. */
function supplementOf({ passages }: Structure): string | null {
  const cover = passages.filter(({ role }) => role === 'masthead').map(({ text }) => text);
  if (!cover.some((text) => /\bOfficial Records\b/.test(text))) return null;
  const numbers = cover.flatMap(
    (text) => /^.{0,40}\bSupplement No\. (\d{1,3}[A-Z]?)$/m.exec(text)?.[1] ?? [],
  );
  return numbers[0] ?? null;
}

/** Of the session, else of the date of issue, else in the symbol; null where none has a year. */
function yearOf({ dates, issued, symbol }: Masthead): number | null {
  const said = [dates?.match(/\b(?:19|20)\d\d\b/g)?.at(-1), issued?.slice(0, 4)];
  const inSymbol = symbol.flatMap((one) => one.match(/(?<![\w.])(?:19|20)\d\d(?![\w.])/) ?? []);
  const found = [...said, ...inSymbol].find((year) => year !== undefined);
  if (found !== undefined) return Number(found);
  // The World Health Assembly prints no date on its resolutions; it has met once a year since 1948.
  const [assembly] = symbol.flatMap((one) => /^WHA(\d{1,3})\./.exec(one)?.[1] ?? []);
  return assembly === undefined ? null : 1947 + Number(assembly);
}
