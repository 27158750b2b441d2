const SUFFIX =
  /(?:izations?|ational|ional|ation|ator|ativ|ion|or|iv|er|ment|ness|ability|ibility|abl|ibl|ulent|ially|ial|iary|ical|ally|ality|al|ly|ity|anc|enc|y|ist|ful)$/;
const AS: Readonly<Record<string, string>> = {
  ization: 'iz',
  ability: 'abl',
  abl: 'abl',
  ibility: 'ibl',
  ibl: 'ibl',
};
const SHORTEST = 5;

// Pairs that look alike and that the field keeps apart, by stem.
const APART: ReadonlySet<string> = new Set(
  `smuggler organization organizational organiz informal information informant inform general
  generation statement state author authority authoriz department departur community migration
  immigration migrant emigration refugee party parti criminal criminaliz international nation national
  official officer office personnel person personal policy police property proper custom customs
  convention conven committee commit constitution institution institut protocol resolution
  observer observ station universal university internal interior commercial commerc relation relativ
  traffic trafficker passenger member number power order border harbor water matter center
  member october november december september register corner chapter offer`.split(/\s+/),
);

/**
 * What words of one kind of meaning have in common (prosecutor, prosecution, prosecute); a stem
 * that belongs to no family is its own.
 */
export function family(stem: string): string {
  if (APART.has(stem) || stem.includes(' ')) return stem;
  if (/if(?:y|ication)$/.test(stem)) return stem.replace(/if(?:y|ication)$/, 'if');
  const suffix = SUFFIX.exec(stem);
  if (!suffix) return stem;
  const kept = AS[suffix[0]] ?? '';
  const root = stem.slice(0, suffix.index) + kept;
  if (root.length < SHORTEST) return stem;
  return root.endsWith('e') ? root.slice(0, -1) : root;
}

/** What the stems of a term have in common with others of one meaning: their families. */
export function familyKey(stems: readonly string[]): string {
  return stems.map(family).join(' ');
}
