import { largestLine } from './find-organ.ts';
import type { MastheadLine } from './line.ts';
import { isSymbolLine } from './read-symbols.ts';

const NO_TITLE =
  /^(?:United Nations|World Health Organization|Distr|Original|Contents|Summary|Note$|\[|\(|\d{1,2} \p{L}+ \d{4}$)/iu;
const ADOPTED = /^(?:Resolution|Decision|Conclusion)s? adopted by\b|^Adopted by\b/i;
/** "78/323. International Day …": resolutions are titled by their number. */
const NUMBERED = /^(\d{1,3}\/[\dA-Z.]{1,8})\.?\s+(?=\p{Lu})/u;

/** The title stands in bold below the agenda item; `lines` are those that say nothing else. */
export function findTitle(lines: readonly MastheadLine[]): MastheadLine | null {
  const candidates = lines.filter(
    ({ text, bold, size }) =>
      /\p{L}{3}/u.test(text) && (bold || size >= 12) && !NO_TITLE.test(text) && !isSymbolLine(text),
  );
  return (
    candidates.find(({ text }) => NUMBERED.test(text)) ??
    candidates.find(({ text }) => !ADOPTED.test(text)) ??
    lines.find(({ text }) => /^(?:Draft )?(?:Report|Note|Resolution|Decision)\b/.test(text)) ??
    null
  );
}

/** Of a cover the largest lines are the title, or name the organ whose report stands below. */
export function findRecordTitle(lines: readonly MastheadLine[]): MastheadLine | null {
  const largest = largestLine(lines);
  if (!largest || /\breport\b/i.test(largest.text)) return largest;
  const report = lines.find(({ text }) =>
    /^(?:Report|Resolutions|Proceedings|Yearbook)\b/i.test(text),
  );
  return report ?? largest;
}

/** The title without its number, the days that covers set behind it, and the asterisk of a note. */
export const titleWords = (text: string): string =>
  text
    .replace(NUMBERED, '')
    .replace(/^(?:WHA|EB)\d+\.R?\d+\s+/, '')
    .replace(/\s*\([^()]*\d{1,2} \p{Lu}\p{Ll}+ \d{4}\)\*?$/u, '')
    .replace(/\*+$/, '')
    .trim();
