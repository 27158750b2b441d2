import { authority } from '../citation/authority.ts';
import { meetingOf, titleOf } from '../citation/describe.ts';
import { groupCitations, writeFootnote, writePlain, writeTextNote } from '../citation/notes.ts';
import { wordsOf } from '../citation/quote.ts';
import { labelWithYear } from '../citation/short-label.ts';
import { append } from '../collections/append.ts';
import type { Library } from '../corpus/library.ts';
import type { Cited, Document } from '../corpus/model.ts';
import type {
  CitationStyle,
  Compilation,
  CompiledSection,
  CompiledText,
} from '../reply/compilation.ts';

const WRITERS = { footnote: writeFootnote, textnote: writeTextNote, plain: writePlain } as const;

const DRAFTS =
  'Texts marked as draft come from draft reports; the final text may differ in words and numbers.';
const PROVENANCE =
  'United Nations documents, reproduced word for word for reference; not an official compilation.';

/** What to put together: texts in the order in which their documents come, and what to say of them. */
export interface CompilationRequest {
  readonly title: string;
  readonly style: CitationStyle;
  readonly cited: readonly Cited[];
  /** Such as what was asked for and is not held. */
  readonly remarks: readonly string[];
}

/**
 * Texts under their meetings, in the order of the corpus, numbered through and each with its own
 * citation; the same text asked for twice stands once.
 */
export function compileTexts(
  { title, style, cited, remarks }: CompilationRequest,
  library: Library,
): Compilation {
  const distinct = [...new Map(cited.map((one) => [`${one.unit.ref} ${one.item}`, one])).values()];
  const ordered = distinct.sort(
    (a, b) =>
      library.documentOf(a.unit).meeting.year - library.documentOf(b.unit).meeting.year ||
      library.position(a.unit) - library.position(b.unit) ||
      (a.item ?? '').localeCompare(b.item ?? ''),
  );
  const sections = new Map<Document, CompiledText[]>();
  ordered.forEach((one, i) => {
    append(sections, library.documentOf(one.unit), compiled(one, i + 1));
  });
  const drafts = [...sections.keys()].some(({ status }) => status === 'draft');
  return {
    title,
    style,
    sections: [...sections].map(
      ([document, texts]): CompiledSection => ({ heading: headingOf(document), texts }),
    ),
    notes: [...(drafts ? [DRAFTS] : []), ...remarks, PROVENANCE],
  };

  function compiled(one: Cited, number: number): CompiledText {
    const write = WRITERS[style];
    return {
      ...wordsOf(one),
      number,
      ref: one.item === null ? one.unit.ref : `${one.unit.ref}(${one.item})`,
      source: labelWithYear(one, library),
      status: authority(one.unit, library),
      citation: groupCitations([one], library)
        .map((notes) => write(notes, library))
        .join(' '),
    };
  }

  function headingOf(document: Document): string {
    return `${library.body(document.body)!.name}, ${meetingOf(document)}: ${titleOf(document)}`;
  }
}
