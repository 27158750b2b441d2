import type { UnitKind } from '../unit-kinds.ts';
import type { Kind } from './kind.ts';

/** What a kind is recognised by. */
export interface Features {
  readonly symbols: readonly string[];
  /** Title and subtitle, each on its own. */
  readonly titles: readonly string[];
  readonly units: ReadonlySet<UnitKind>;
}

/** The first kind that a document's symbol, title and units fit; null where none does. */
export function recogniseKind(features: Features, kinds: readonly Kind[]): Kind | null {
  return kinds.find(({ recognised }) => fits(recognised, features)) ?? null;
}

function fits(recognised: Kind['recognised'], { symbols, titles, units }: Features): boolean {
  const named =
    recognised.symbols.some((one) => symbols.some((symbol) => new RegExp(one, 'u').test(symbol))) ||
    recognised.titles.some((one) => titles.some((title) => new RegExp(one, 'iu').test(title)));
  return (
    named && (recognised.units.length === 0 || recognised.units.some((kind) => units.has(kind)))
  );
}

/**
 * The kind of a part of a document, by the last name of its path ("annex III > decision 5"); the
 * kind of what it is a part of where that says nothing of it.
 */
export function kindOfScope(scope: string, whole: Kind, kinds: readonly Kind[]): Kind {
  let kind = whole;
  for (const name of scope.toLowerCase().split(' > ')) {
    const type = Object.keys(kind.scopes)
      .filter((one) => name.startsWith(one))
      .sort((a, b) => b.length - a.length)[0];
    const id = type === undefined ? 'same' : kind.scopes[type]!;
    kind = id === 'same' ? kind : (kinds.find((one) => one.id === id) ?? kind);
  }
  return kind;
}
