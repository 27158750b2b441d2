import type { Scope } from '../corpus/library.ts';
import type { UnitKind } from '../corpus/unit-kinds.ts';
import { compareNumbers, placeInSeries } from '../text/series.ts';
import type { Names } from './names.ts';
import { type ReferenceToken, readTokens } from './reference-tokens.ts';

/** Numbers references for, both ends inclusive; with an item where one is references for. */
export interface NumberRange {
  readonly from: string;
  readonly to: string;
  readonly item: string | null;
}

/** Numbers of a meeting or document; none means all that it has. */
export interface NumbersReference {
  readonly scope: Scope;
  readonly ranges: readonly NumberRange[];
  /** Where the line names the numbering itself: "OP4", "preambular paragraph 5", "article 3". */
  readonly kind?: UnitKind;
}

/** One unit by its canonical or document-qualified reference, held or not. */
export interface UnitReference {
  readonly ref: string;
  readonly item: string | null;
}

/** What a person names to be shown. */
export type Reference = NumbersReference | UnitReference;

/**
 * What typed references name, in order; null when it cannot be read for certain.
 * "2020 8-10,14", "rec. 10 of 2020", "10/2020", "7th 10", "2019 22(k)", "2020/rec/10",
 * "2019 2,3; 2020 10", "A/HRC/59/15 140.187", "HRC resolution 59/25, OP4", "tip 2019 10". Nothing is
 * guessed: "2020 10-3" and "2020 10.5" are null.
 */
export function readReferences(text: string, names: Names): Reference[] | null {
  const tokens = readTokens(text, names);
  if (tokens === null || tokens.length === 0) return null;
  const references: Reference[] = [];
  for (const part of split(tokens, 'semicolon')) {
    if (part.length === 0) continue;
    const previous = references.at(-1);
    const read = readPartOfBody(
      withoutWholes(part, names),
      previous && 'scope' in previous ? previous.scope : null,
    );
    if (read === null) return null;
    references.push(...read);
  }
  return references.length > 0 ? references : null;
}

/** "resolution 68/5 of E/2025/28": the part is meant, and the document only says of which. */
function withoutWholes(tokens: readonly ReferenceToken[], names: Names): ReferenceToken[] {
  const parts = new Set(
    tokens.flatMap((one) =>
      one.type === 'document' && names.whole(one.id) !== one.id ? [names.whole(one.id)] : [],
    ),
  );
  const named = tokens.some(({ type }) => type === 'document');
  return tokens.filter(
    (one, i) =>
      !(one.type === 'document' && parts.has(one.id)) &&
      !(one.type === 'of' && isWhole(tokens[i + 1])) &&
      // A document has its body.
      !(named && (one.type === 'body' || (one.type === 'of' && tokens[i + 1]?.type === 'body'))),
  );

  function isWhole(token: ReferenceToken | undefined): boolean {
    return token?.type === 'document' && parts.has(token.id);
  }
}

/** The body may stand anywhere in a part: "tip 2019 10", "10 of 2019 TIP", "TIP 10 of 2019". */
function readPartOfBody(tokens: readonly ReferenceToken[], inherited: Scope): Reference[] | null {
  const bodies = new Set(tokens.flatMap((one) => (one.type === 'body' ? [one.id] : [])));
  if (bodies.size === 0) return readPart(tokens, inherited);
  const [body, ...others] = bodies;
  if (others.length > 0) return null;
  const rest = tokens.filter(({ type }) => type !== 'body');
  if (rest.length === 0) return [{ scope: { body: body! }, ranges: [] }];
  return (
    readPart(rest, null)?.map((one) =>
      'scope' in one ? { ...one, scope: withBody(one.scope) } : one,
    ) ?? null
  );

  function withBody(scope: Scope): Scope {
    if (scope === null) return { body: body! };
    return 'year' in scope || 'meeting' in scope ? { ...scope, body: body! } : scope;
  }
}

interface NumbersDraft {
  scope: Scope;
  ranges: NumberRange[];
  kind?: UnitKind;
}

function readPart(tokens: readonly ReferenceToken[], inherited: Scope): Reference[] | null {
  const requests: NumbersDraft[] = [];
  const references: Reference[] = [];
  let group: NumbersDraft | null = null;
  let kind: UnitKind | null = null;
  let numbersFirst: boolean | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    switch (token.type) {
      case 'unit':
        references.push({ ref: token.ref, item: token.item });
        group = null;
        break;
      case 'kind':
        kind = token.kind;
        break;
      case 'year':
      case 'meeting':
      case 'absent':
      case 'document': {
        // "10th 2020" or "2019 2020" could mean many things; a comma or a dash makes two of them.
        if (isScope(tokens[i - 1])) return null;
        const scope = scopeOf(token);
        if (numbersFirst && group && group.scope === null) group.scope = scope;
        else if (numbersFirst) return null;
        else {
          numbersFirst = false;
          group = start(scope);
        }
        if (numbersFirst) group = null;
        break;
      }
      case 'number': {
        if (group === null) {
          numbersFirst ??= true;
          if (!numbersFirst) return null;
          group = start(null);
        }
        const range = readRange(tokens, i);
        if (range === null) return null;
        if (kind !== null) group.kind = kind;
        group.ranges.push(...range.ranges);
        i = range.last;
        break;
      }
      case 'item': {
        const last = group?.ranges.at(-1);
        if (group && group.ranges.length === 0 && isOfDocument(group.scope)) {
          const number = `(${token.path})`;
          group.ranges.push({ from: number, to: number, item: null });
          break;
        }
        if (!last?.item || tokens[i - 1]?.type !== 'comma') return null;
        group!.ranges.push({ ...last, item: token.path });
        break;
      }
      case 'range':
      case 'slash': {
        // "2020-10" and "2020/10" join a year and a number; a second dash would make a guess of it.
        const before = tokens[i - 1]?.type;
        const after = tokens[i + 1]?.type;
        const joins =
          before === 'year'
            ? after === 'number' || (after === 'year' && token.type === 'range')
            : token.type === 'slash' && numbersFirst && before === 'number' && after === 'year';
        if (!joins || (token.type === 'range' && tokens[i + 2]?.type === 'range')) return null;
        break;
      }
      case 'of':
        if (!numbersFirst) return null;
        break;
      case 'body':
      case 'all':
      case 'comma':
      case 'semicolon':
        break;
    }
  }
  if (requests.some(({ scope, ranges }) => scope === null && ranges.length === 0)) return null;
  if (numbersFirst && requests.length > 1 && requests.some(({ scope }) => scope === null))
    return null;
  // "10.5" is a number only where a document is named that may number so.
  const hasStrays = requests.some(
    ({ scope, ranges }) =>
      scope !== null && !isOfDocument(scope) && ranges.some(({ from }) => from.includes('.')),
  );
  if (hasStrays) return null;
  const scoped = requests.map((request) => ({ ...request, scope: request.scope ?? inherited }));
  return scoped.length + references.length > 0 ? [...scoped, ...references] : null;

  function start(scope: Scope) {
    const request: NumbersDraft = { scope, ranges: [] };
    requests.push(request);
    return request;
  }
}

/** A number with what belongs to it: "8-10", "22(k)", "22(a)-(c)". */
function readRange(
  tokens: readonly ReferenceToken[],
  at: number,
): { ranges: NumberRange[]; last: number } | null {
  const from = numberAt(tokens, at)!;
  const next = tokens[at + 1];
  if (next?.type === 'item') {
    const end = tokens[at + 3];
    if (tokens[at + 2]?.type !== 'range')
      return { ranges: [{ from, to: from, item: next.path }], last: at + 1 };
    if (end?.type !== 'item') return null;
    const letters = lettersBetween(next.path, end.path);
    return letters && { ranges: letters.map((item) => ({ from, to: from, item })), last: at + 3 };
  }
  if (next?.type !== 'range') return { ranges: [{ from, to: from, item: null }], last: at };
  const to = numberAt(tokens, at + 2);
  if (
    to === null ||
    placeInSeries(to).series !== placeInSeries(from).series ||
    compareNumbers(to, from) < 0 ||
    tokens[at + 3]?.type === 'range' ||
    tokens[at + 3]?.type === 'item'
  )
    return null;
  return { ranges: [{ from, to, item: null }], last: at + 2 };
}

function lettersBetween(first: string, last: string): string[] | null {
  if (first.length !== 1 || last.length !== 1 || first > last) return null;
  const start = first.charCodeAt(0);
  return Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, i) =>
    String.fromCharCode(start + i),
  );
}

function numberAt(tokens: readonly ReferenceToken[], at: number): string | null {
  const token = tokens[at];
  return token?.type === 'number' ? token.number : null;
}

type ScopeToken = Extract<ReferenceToken, { type: 'year' | 'meeting' | 'document' | 'absent' }>;

const SCOPES: ReadonlySet<ReferenceToken['type']> = new Set<ScopeToken['type']>([
  'year',
  'meeting',
  'document',
  'absent',
]);

function isScope(token: ReferenceToken | undefined): boolean {
  return token !== undefined && SCOPES.has(token.type);
}

function isOfDocument(scope: Scope): boolean {
  return scope !== null && ('document' in scope || 'absent' in scope);
}

function scopeOf(token: ScopeToken): NonNullable<Scope> {
  switch (token.type) {
    case 'year':
      return { year: token.year };
    case 'meeting':
      return { meeting: token.ordinal };
    case 'document':
      return { document: token.id };
    case 'absent':
      return { absent: token.name, offered: token.offered };
  }
}

function split(
  tokens: readonly ReferenceToken[],
  type: ReferenceToken['type'],
): ReferenceToken[][] {
  const parts: ReferenceToken[][] = [[]];
  for (const token of tokens) {
    if (token.type === type) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}
