/** What can be asked for by number: how each kind is called, abbreviated in references and looked up. */
export const UNIT_KINDS = {
  recommendation: {
    abbreviation: 'rec',
    name: 'recommendation',
    cited: 'recommendation',
    command: 'rec',
  },
  paragraph: { abbreviation: 'para', name: 'paragraph', cited: 'para.', command: 'para' },
  operative: { abbreviation: 'op', name: 'operative paragraph', cited: 'para.', command: 'para' },
  preambular: {
    abbreviation: 'pp',
    name: 'preambular paragraph',
    cited: 'preambular para.',
    command: 'para',
  },
  article: { abbreviation: 'art', name: 'article', cited: 'art.', command: 'para' },
} as const satisfies Record<
  string,
  { abbreviation: string; name: string; cited: string; command: 'rec' | 'para' }
>;

export type UnitKind = keyof typeof UNIT_KINDS;

/** Every kind. */
export const KINDS: readonly UnitKind[] = Object.keys(UNIT_KINDS) as UnitKind[];

/** "rec|para|op|pp|art", to be used inside a larger pattern. */
export const ABBREVIATIONS: string = KINDS.map((kind) => UNIT_KINDS[kind].abbreviation).join('|');

/** The command that shows units of a kind. */
export function commandOf(kind: UnitKind): 'rec' | 'para' {
  return UNIT_KINDS[kind].command;
}

/**
 * Whether a unit of a kind is meant where a number of a kind is asked for: "paragraph 3" of a
 * resolution is its operative paragraph 3; a preambular paragraph is only meant where it is named.
 */
export function isMeant(kind: UnitKind, asked: UnitKind): boolean {
  return kind === asked || (asked === 'paragraph' && (kind === 'operative' || kind === 'article'));
}
