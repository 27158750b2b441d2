import type { Library } from '../corpus/library.ts';
import type { Document, Unit } from '../corpus/model.ts';
import { type Concordance, concord } from './concord.ts';

/** What became of a text whose document is superseded. */
export interface Successor {
  /** The document that supersedes it. */
  readonly final: Document;
  /** The text there; null where it has nothing like it. */
  readonly unit: Unit | null;
  readonly same: boolean;
}

/** The concordances of a library, each made when it is first asked for. */
export interface Concordances {
  /** All texts of a document, those of its parts included, beside those of another. */
  between(before: string, after: string): Concordance;
  /** Null for a text whose document nothing held supersedes. */
  successorOf(unit: Unit): Successor | null;
}

export function createConcordances(library: Library): Concordances {
  const made = new Map<string, Concordance>();
  const successors = new Map<string, ReadonlyMap<Unit, Successor>>();
  return { between, successorOf };

  function between(before: string, after: string): Concordance {
    const key = `${before} ${after}`;
    const concordance = made.get(key) ?? concord(unitsOf(before), unitsOf(after));
    made.set(key, concordance);
    return concordance;
  }

  function successorOf(unit: Unit): Successor | null {
    const { whole, supersededBy } = library.documentOf(unit);
    const final = supersededBy.flatMap((id) => library.document(id) ?? [])[0];
    if (!final) return null;
    let known = successors.get(whole);
    if (!known) {
      const { pairs } = between(whole, final.id);
      known = new Map(
        pairs.map(({ before, after, same }) => [before, { final, unit: after, same }]),
      );
      successors.set(whole, known);
    }
    return known.get(unit) ?? { final, unit: null, same: false };
  }

  function unitsOf(whole: string): Unit[] {
    return library.corpus.documents
      .filter((document) => document.whole === whole)
      .flatMap(({ id }) => library.unitsOf(id));
  }
}
