import type { Library } from '../corpus/library.ts';
import type { Document, Unit } from '../corpus/model.ts';
import { concord } from './concord.ts';

/** Of a draft's texts, the part that its final must have for it to be taken for its final. */
const LEAST = 0.6;

/**
 * The drafts held of the same body and year that a text not held yet seems to be the final of: most of
 * their texts stand in it. What another document supersedes already is left out.
 */
export function findDrafts(
  texts: readonly Pick<Unit, 'kind' | 'text'>[],
  body: string,
  year: number,
  { corpus, unitsOf }: Library,
): Document[] {
  return corpus.documents.filter((document) => {
    const { status, scope, supersededBy, meeting, body: of, whole } = document;
    if (status !== 'draft' || scope !== null || supersededBy.length > 0) return false;
    if (of !== body || meeting.year !== year) return false;
    const units = corpus.documents
      .filter((one) => one.whole === whole)
      .flatMap(({ id }) => unitsOf(id));
    return units.length > 0 && concord(units, texts).pairs.length / units.length >= LEAST;
  });
}
