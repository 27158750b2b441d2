/**
 * What kind of document it is, by its symbol first and its title second; "document" where neither
 * tells. The words are those of the field (DP/DGACM Editorial Manual: reports, resolutions, notes).
 */
export function recogniseKind(
  symbols: readonly string[],
  title: string | null,
  front: readonly string[],
): string {
  const of = (pattern: RegExp) => symbols.some((symbol) => pattern.test(symbol));
  const says = (pattern: RegExp) => title !== null && pattern.test(title);
  if (of(/\/Corr\.\d/)) return 'corrigendum';
  if (of(/\/RES\/|^WHA\d|^EB\d+\.R/)) return 'resolution';
  if (of(/\/DEC\/|^\d+\/C(?:P|MP|MA)\./)) return 'decision';
  if (of(/\/CO\/\d/) || says(/^Concluding observations/i)) return 'concluding observations';
  if (says(/^Draft (?:resolution|decision)/i)) return 'draft resolution';
  if (
    front.some((text) => /^Working Group on the Universal Periodic Review$/i.test(text)) ||
    says(/^Report of the Working Group on the Universal Periodic Review/i)
  )
    return 'review';
  if (says(/\breport\b/i) || front.some((text) => /^(?:Draft )?report\b/i.test(text)))
    return 'report';
  if (says(/^Note by\b/i)) return 'note';
  if (says(/^Resolution\b/i)) return 'resolution';
  if (says(/^Decision\b/i)) return 'decision';
  if (says(/\b(?:agreement|treaty|convention|protocol)\b/i)) return 'agreement';
  return 'document';
}
