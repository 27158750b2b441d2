/** One thing a delegate does: a line typed, or something pressed or chosen by its words. */
export interface SessionStep {
  readonly does: 'types' | 'presses' | 'chooses' | 'pastes';
  readonly words: string;
  /** Words that the delegate must then see. */
  readonly sees: readonly string[];
}

const QUOTATION =
  'facilitate the collection, preservation and sharing of digital evidence concerning smuggling of migrants';
const DRAFT = 'States should facilitate the sharing of electronic evidence across borders.';

/**
 * A negotiation: find, open, cite, verify what another delegation quotes, look for agreed language
 * near a draft, compile, share. Each platform answers the same steps in its own way.
 */
export const session: readonly SessionStep[] = [
  { does: 'types', words: 'topic digital evidence', sees: ['Recommendation 10 of 2020'] },
  { does: 'chooses', words: 'Recommendation 10 of 2020', sees: [QUOTATION, 'draft'] },
  { does: 'presses', words: 'Cite', sees: ['Footnote', 'issued 9 September 2020'] },
  { does: 'pastes', words: `verify “${QUOTATION}” (2020, rec. 10)`, sees: ['Exactly as issued'] },
  { does: 'pastes', words: `prior ${DRAFT}`, sees: ['Recommendation 10 of 2020'] },
  { does: 'types', words: 'compile topic: digital evidence', sees: ['Word for word'] },
  { does: 'presses', words: 'Post the Word file', sees: ['Word file'] },
];

/** Lines and taps that a session may take. */
export const MOST_STEPS = 9;

/** The transcript of a session: what was done, and the first words seen after it. */
export function writeSession(done: readonly { step: string; seen: string }[]): string {
  return done.map(({ step, seen }, i) => `${i + 1}. ${step}\n${opening(seen)}\n`).join('\n');
}

/** Days change from run to run. */
function opening(seen: string): string {
  const lines = seen.split('\n').filter((line) => line.trim() !== '');
  return lines
    .slice(0, 3)
    .map((line) => `   ${line.slice(0, 120)}`)
    .join('\n');
}
