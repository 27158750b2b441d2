import type { LabelForm } from './labels.ts';

/** What a numbering belongs to. */
export type ScopeRole = 'main' | 'resolution' | 'decision' | 'annex' | 'article' | 'list';

/** A numbering of its own and how far it has come. */
export interface PrintedScope {
  readonly path: string;
  readonly role: ScopeRole;
  readonly parent: PrintedScope | null;
  /** Number of the article or the like that opened it, as printed; null where it has none. */
  readonly ordinal: string | null;
  /** How its units are numbered, once the first has come. */
  form: LabelForm | null;
  /** What stands before the last point of a decimal number: "140" of "140.187". */
  stem: string | null;
  last: number;
  /** Where its labels of the last form stand, in points; null while unknown. */
  indent: number | null;
  readonly indents: Map<LabelForm, number>;
  /** Preambular paragraphs so far. */
  preambular: number;
  /** Whether an operative or numbered unit has come, so that a preamble is over. */
  operative: boolean;
  /** Whether the organ has been named, as before a preamble. */
  opened: boolean;
  readonly numbers: Set<string>;
}

export function openScope(
  name: string,
  role: ScopeRole,
  parent: PrintedScope | null,
  ordinal: string | null = null,
): PrintedScope {
  return {
    path: parent === null || parent.path === '' ? name : `${parent.path} > ${name}`,
    role,
    parent,
    ordinal,
    form: null,
    stem: null,
    last: 0,
    indent: null,
    indents: new Map(),
    preambular: 0,
    operative: false,
    opened: false,
    numbers: new Set(),
  };
}

/** What kind of numbering a heading's word opens; null where the numbering around it goes on. */
export function roleOf(word: string | null): ScopeRole | null {
  if (word === null) return null;
  if (word === 'session' || /\b(?:resolution|declaration|conclusions?)$/.test(word))
    return 'resolution';
  if (/\bdecision$/.test(word)) return 'decision';
  if (/^(?:annex|appendix|enclosure|attachment|schedule)$/.test(word)) return 'annex';
  return /^(?:article|rule|regulation)$/.test(word) ? 'article' : null;
}

/** "resolution 68/5, 3" or "12": how doubts name a unit. */
export const nameOf = (scope: string, number: string): string =>
  [scope, number].filter(Boolean).join(', ');
