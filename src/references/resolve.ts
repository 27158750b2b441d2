import { append } from '../collections/append.ts';
import { findItem } from '../corpus/items.ts';
import type { Library, Scope } from '../corpus/library.ts';
import type { Cited, Unit, UnitKind } from '../corpus/model.ts';
import { gaps, type Interval, isWithin } from '../text/intervals.ts';
import { compareNumbers } from '../text/series.ts';
import type { NumberRange, Reference } from './read-references.ts';

/** What a reference came to. Everything asked for is in one of these, so that nothing is lost silently. */
export interface Resolved {
  /** The units found, in the order asked for, each once. */
  readonly found: readonly Cited[];
  /** What fits several units: a number without a year, or one that documents of equal weight share. */
  readonly several: readonly { readonly asked: string; readonly units: readonly Unit[] }[];
  /** Scopes named without a number: everything they hold. */
  readonly lists: readonly { readonly scope: Scope; readonly units: readonly Unit[] }[];
  readonly missing: readonly Missing[];
}

export interface Missing {
  readonly scope: Scope;
  /** The numbering that was meant. */
  readonly kind: UnitKind;
  /** Empty when the scope itself is not held. */
  readonly rows: readonly Interval[];
  /** The item that a unit held does not have. */
  readonly item: Cited | null;
  /** Set when a reference typed in full is not held. */
  readonly ref: string | null;
}

/** Looks up what was asked for; `kind` says which numbering bare numbers belong to. */
export function resolve(
  references: readonly Reference[],
  kind: UnitKind,
  library: Library,
): Resolved {
  const found = new Map<string, Cited>();
  const several = new Map<string, { asked: string; units: readonly Unit[] }>();
  const lists: { scope: Scope; units: readonly Unit[] }[] = [];
  const missing: Missing[] = [];

  for (const one of references) {
    if ('ref' in one) {
      const unit = library.unit(one.ref);
      if (unit) take(unit, one.item, null);
      else missing.push({ scope: null, kind, rows: [], item: null, ref: one.ref });
      continue;
    }
    const meant = one.kind ?? kind;
    const held = library.unitsIn(one.scope, meant);
    if (one.ranges.length === 0) {
      if (held.length === 0) miss(one.scope, meant);
      else if (!lists.some(({ units }) => units === held))
        lists.push({ scope: one.scope, units: held });
    }
    for (const range of one.ranges) takeRange(range, one.scope, meant, held);
  }
  return {
    found: [...found.values()],
    several: [...several.values()],
    lists,
    missing: mergeMissing(missing),
  };

  function miss(scope: Scope, of: UnitKind, rows: readonly Interval[] = []): void {
    missing.push({ scope, kind: of, rows, item: null, ref: null });
  }

  function takeRange(
    { from, to, item }: NumberRange,
    scope: Scope,
    of: UnitKind,
    held: readonly Unit[],
  ): void {
    const inRange = held.filter(({ number }) => isWithin(number, { from, to }));
    const rows = gaps(
      { from, to },
      inRange.map(({ number }) => number),
    );
    if (rows.length > 0) miss(scope, of, rows);
    const byNumber = new Map<string, Unit[]>();
    for (const unit of inRange) append(byNumber, unit.number, unit);
    for (const number of [...byNumber.keys()].sort(compareNumbers)) {
      const rivals = byNumber.get(number)!;
      const one = decide(rivals, scope);
      if (one) take(one, item, scope);
      else several.set(rivals[0]!.qualifiedRef, { asked: number, units: rivals });
    }
  }

  function take(unit: Unit, item: string | null, scope: Scope): void {
    const cited = { unit, item };
    if (item !== null && !findItem(unit, item))
      missing.push({ scope, kind: unit.kind, rows: [], item: cited, ref: null });
    else found.set(`${unit.ref}(${item})`, cited);
  }
}

/** The unit that a number means: the only one, or in a year the one that owns the short reference. */
function decide(rivals: readonly Unit[], scope: Scope): Unit | null {
  if (rivals.length === 1) return rivals[0]!;
  if (scope === null) return null;
  return rivals.find(({ ref, qualifiedRef }) => ref !== qualifiedRef) ?? null;
}

/** What is missing, each once; numbers missing of one scope are told together. */
export function mergeMissing(missing: readonly Missing[]): Missing[] {
  const merged = new Map<string, Missing>();
  for (const one of missing) {
    const key = JSON.stringify([one.scope, one.kind, one.item?.unit.ref, one.item?.item, one.ref]);
    const before = merged.get(key);
    const rows = [...(before?.rows ?? []), ...one.rows];
    const distinct = new Map(rows.map((row) => [`${row.from}–${row.to}`, row]));
    merged.set(key, { ...one, rows: [...distinct.values()] });
  }
  return [...merged.values()];
}
