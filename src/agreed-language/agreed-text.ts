import { voiceOf } from '../citation/authority.ts';
import type { AuthorityVoice } from '../corpus/kinds/kind.ts';
import type { Library } from '../corpus/library.ts';
import type { Unit } from '../corpus/model.ts';
import { readOperative } from './operative.ts';

/** Who speaks in a text that a body agreed, or is to agree. */
const AGREED: ReadonlySet<AuthorityVoice> = new Set<AuthorityVoice>([
  'recommended',
  'adopted',
  'draft',
]);

/** What a body keeps for its next meetings, in either order of the words. */
const LATER = String.raw`\b(?:next|future|subsequent|forthcoming|upcoming|later)\s+(?:meetings?|sessions?)\b`;
const TOPICS = String.raw`\b(?:topics?|themes?|subjects?|issues?|agenda items?)\b`;
const TOPICS_FOR_LATER = new RegExp(`${TOPICS}[^.;:]*${LATER}|${LATER}[^.;:]*${TOPICS}`, 'iu');

/** Whether a text is agreed language, and not what a speaker, an author or the Secretariat says. */
export function isAgreed(unit: Unit, library: Library): boolean {
  return AGREED.has(voiceOf(unit, library));
}

/** Whether a text asks for a measure: agreed, with an operative verb, and no list of topics for later. */
export function asksForMeasure(unit: Unit, library: Library): boolean {
  const opening = unit.text.slice(0, unit.items[0]?.start);
  return (
    isAgreed(unit, library) &&
    readOperative(unit.text).strength !== null &&
    !TOPICS_FOR_LATER.test(opening)
  );
}
