import type { Body } from '../catalogue.ts';
import { ORDINAL } from '../ordinals.ts';
import type { Masthead } from '../reading/structure.ts';
import { KNOWN_BODIES, type KnownBody } from './known-bodies.ts';

/** The body of a document: one of the catalogue's, or one to be added to it. */
export type FoundBody =
  | { readonly type: 'held'; readonly body: Body }
  /** Not in the catalogue; its name as issued or known, its abbreviation where it is known. */
  | {
      readonly type: 'new';
      readonly name: string;
      readonly parent: string | null;
      readonly abbreviation: string;
      readonly code: string | null;
    };

const LEADING_ORDINAL = new RegExp(`^${ORDINAL}\\s+`, 'i');
/** What may follow the code of a principal organ; "A/AC.109/…" is another body's. */
const OWN_SERIES = /^(?:\d|RES\/|DEC\/|L\.|CRP|INF\/|PV\.|SR\.|Add\.|BUR|\(|\.)/;

/**
 * The body that issued a document, by the name that it prints, the subsidiary body's first, or else
 * by its symbol; null where neither tells.
 */
export function findBody(masthead: Masthead, bodies: readonly Body[]): FoundBody | null {
  const printed = [masthead.subsidiary, masthead.body].filter((name) => name !== null);
  const byCode = knownByCode(masthead.symbol);
  const heldByCode = bodies.find(({ codes }) =>
    codes.some((code) => masthead.symbol.some((symbol) => hasCode(symbol, code))),
  );
  // The organ that a document is issued under is printed on those of its subsidiary bodies, too.
  const [name] = masthead.subsidiary === null && byCode !== null ? [] : printed;
  if (name !== undefined) {
    const held = bodies.find((body) => fold(body.name) === fold(name));
    if (held) return { type: 'held', body: held };
  }
  if (heldByCode && (name === undefined || masthead.subsidiary === null))
    return { type: 'held', body: heldByCode };
  const known = name === undefined ? byCode : KNOWN_BODIES.find((one) => isNamed(one, name));
  if (known) {
    const held = bodies.find((body) => fold(body.name) === fold(known.name));
    if (held) return { type: 'held', body: held };
    return { ...known, type: 'new', parent: parentOf(known.name, printed) };
  }
  if (name === undefined) return null;
  return {
    type: 'new',
    name,
    parent: parentOf(name, printed),
    abbreviation: initials(name),
    code: null,
  };
}

/** In lower case, without articles and the ordinal of a session: "the Sixty-sixth World Health Assembly". */
function fold(name: string): string {
  return name
    .replace(/^the\s+/i, '')
    .replace(LEADING_ORDINAL, '')
    .toLowerCase()
    .replace(/\bthe\s+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isNamed(known: KnownBody, name: string): boolean {
  return fold(known.name) === fold(name);
}

function parentOf(name: string, printed: readonly string[]): string | null {
  return printed.find((other) => fold(other) !== fold(name)) ?? null;
}

function knownByCode(symbols: readonly string[]): KnownBody | null {
  const fitting = KNOWN_BODIES.filter(
    ({ code }) => code !== null && symbols.some((one) => hasCode(one, code)),
  );
  return fitting.sort((a, b) => b.code!.length - a.code!.length)[0] ?? null;
}

function hasCode(symbol: string, code: string): boolean {
  if (!symbol.startsWith(code)) return false;
  const rest = symbol.slice(code.length);
  // "WHA66.12" has no stroke.
  if (!code.includes('/')) return OWN_SERIES.test(rest.replace(/^\//, ''));
  return rest.startsWith('/');
}

/** "CH" for "Commission on Harbours"; what people call a body is asked. */
function initials(name: string): string {
  return (name.match(/\p{Lu}/gu) ?? []).join('');
}
