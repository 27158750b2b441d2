import type { Library } from '../corpus/library.ts';
import type { Document, Unit } from '../corpus/model.ts';

/** What kind of text a unit is, by who speaks in it. */
export type AuthorityKind =
  | 'recommendation'
  | 'deliberations'
  | 'presentation'
  | 'record'
  | 'compendium';

/** How a report's summary names someone who takes the floor at the start of a paragraph. */
const SPEAKER = /^(?:Mr|Ms|Mrs|Dr|Prof|H\.E)\. /;
const DELIBERATIONS = /\bdeliberations\b/i;

/** Who speaks in a unit: the body, its members, a panellist or the Secretariat. */
export function authorityKind(unit: Unit, library: Library): AuthorityKind {
  if (unit.kind === 'recommendation') return 'recommendation';
  if (library.documentOf(unit).kind === 'compendium') return 'compendium';
  if (!library.sections(unit).some(({ title }) => DELIBERATIONS.test(title))) return 'record';
  return SPEAKER.test(unit.text) ? 'presentation' : 'deliberations';
}

/** "draft report, not final" or "report, final". */
export function statusWords({ kind, status, supersededBy }: Document): string {
  const noun = kind === 'compendium' ? 'compendium' : 'report';
  const superseded = supersededBy.length > 0 ? ', superseded' : '';
  return status === 'draft'
    ? `draft ${noun}, not final${superseded}`
    : `${noun}, final${superseded}`;
}

/** What a unit is and how final, in words that a delegate reads at a glance. */
export function authority(unit: Unit, library: Library): string {
  const document = library.documentOf(unit);
  const status = statusWords(document);
  const withArticle = document.status === 'draft' ? `a ${status}` : `the ${status}`;
  switch (authorityKind(unit, library)) {
    case 'recommendation':
      return `Recommendation of ${withArticle}`;
    case 'deliberations':
      return `Deliberations: views of speakers, not agreed text (${status})`;
    case 'presentation':
      return `Panellist's presentation: one speaker's remarks, not agreed text (${status})`;
    case 'record':
      return `Record of the meeting, not a recommendation (${status})`;
    case 'compendium':
      return `Secretariat's compendium: a summary, not agreed text (${document.status})`;
  }
}
