import type { Library } from '../corpus/library.ts';
import type { Document, UnitKind } from '../corpus/model.ts';
import { findDocument } from '../references/described-documents.ts';
import type { FactRow } from '../reply/reply.ts';

const COUNT =
  /\bhow many (recommendations|recs|paragraphs|paras|documents|background papers|papers|themes|meetings)\b/iu;

/** A count of what is held, in all or in one document; null where the line asks for no such count. */
export function countHeld(line: string, library: Library): FactRow | null {
  const noun = COUNT.exec(line)?.[1]?.toLowerCase();
  if (noun === undefined || /\b(?:19|20)\d\d\b/u.test(line)) return null;
  const document = findDocument(line, library.corpus.documents);
  const of = document ? `, ${document.id}` : ', in all documents held';
  const proof = document ? `/documents ${document.id}` : '/documents';
  const count = (n: number, what: string): FactRow => ({
    label: `Held${of}`,
    value: { text: `${n} ${n === 1 ? what : `${what}s`}` },
    proof,
  });
  if (/^rec/u.test(noun))
    return count(unitsOf('recommendation', document, library), 'recommendation');
  if (/^para/u.test(noun)) return count(unitsOf('paragraph', document, library), 'paragraph');
  if (/paper/u.test(noun)) {
    const papers = library.corpus.papers.filter(
      (paper) => document === undefined || paper.document === document.id,
    );
    return count(papers.length, 'background paper');
  }
  if (noun === 'themes') return count(library.corpus.themes.length, 'theme');
  return noun === 'documents' ? count(library.wholes.length, 'document') : null;
}

function unitsOf(kind: UnitKind, document: Document | undefined, library: Library): number {
  const units = document ? library.unitsOf(document.id) : library.corpus.units;
  return units.filter((unit) => unit.kind === kind).length;
}
