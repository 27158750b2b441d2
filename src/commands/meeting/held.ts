import { documentLabel } from '../../citation/document-label.ts';
import { belongsToMeeting } from '../../corpus/belongs-to-meeting.ts';
import type { Meeting } from '../../corpus/facts/model.ts';
import type { Library } from '../../corpus/library.ts';
import type { Document } from '../../corpus/model.ts';
import type { ListItem } from '../../reply/reply.ts';
import { join, strong } from '../../text/marked.ts';

/** The documents of a meeting that are held. */
export function heldOf(meeting: Meeting, library: Library): Document[] {
  return library.corpus.documents.filter((document) => belongsToMeeting(document, meeting));
}

/** What is held of a meeting, each with the command that shows it; a sentence where there is nothing. */
export function heldItems(
  one: Meeting,
  documents: readonly Document[],
  library: Library,
): ListItem[] {
  const papers = library.corpus.papers.filter(
    (paper) =>
      library.document(paper.document)!.body === one.body &&
      (one.ordinal && paper.meeting !== null
        ? paper.meeting === one.ordinal.value
        : paper.year === one.year),
  );
  const recommendations = documents.flatMap(({ id }) =>
    library.unitsOf(id).filter(({ kind }) => kind === 'recommendation'),
  );
  const items: ListItem[] = documents
    .filter(({ scope }) => scope === null)
    .map((document) => ({
      ...join([strong(labelOf(document)), ` – ${document.status}`]),
      command: `/documents ${document.id}`,
    }));
  if (recommendations.length > 0) {
    items.push({
      text: `Recommendations held: ${recommendations.length}`,
      command: recommendationsCommand(one, library),
    });
  }
  if (papers.length > 0) {
    items.push({
      text: `Background papers summarised: ${papers.length}`,
      command: `/paper ${papers[0]!.year}`,
    });
  }
  return items.length > 0 ? items : [{ text: 'No document or paper of this meeting.' }];

  function labelOf(document: Document): string {
    const label = documentLabel(document, library);
    return `${label[0]!.toUpperCase()}${label.slice(1)}`;
  }
}

/** Without a body, a year is the default body's. */
function recommendationsCommand({ body, year }: Meeting, library: Library): string {
  if (body === library.corpus.defaultBody) return `/rec ${year}`;
  const { name, abbreviations } = library.body(body)!;
  return `/rec ${abbreviations[0] ?? name} ${year}`;
}
