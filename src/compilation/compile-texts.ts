import { authority } from '../citation/authority.ts';
import { meetingOf } from '../citation/describe.ts';
import { documentLabel } from '../citation/document-label.ts';
import { groupCitations, writeFootnote, writePlain, writeTextNote } from '../citation/notes.ts';
import { wordsOf } from '../citation/quote.ts';
import { labelWithYear } from '../citation/short-label.ts';
import type { Library } from '../corpus/library.ts';
import type { Cited, Document } from '../corpus/model.ts';
import { writeOrdinal } from '../corpus/ordinals.ts';
import { UNIT_KINDS } from '../corpus/unit-kinds.ts';
import type {
  CitationStyle,
  Compilation,
  CompiledSection,
  CompiledText,
} from '../reply/compilation.ts';

const WRITERS = { footnote: writeFootnote, textnote: writeTextNote, plain: writePlain } as const;

/** What to put together: texts in the order in which their documents come, and what to say of them. */
export interface CompilationRequest {
  readonly title: string;
  readonly style: CitationStyle;
  readonly cited: readonly Cited[];
  /** How the texts were found. */
  readonly remarks: readonly string[];
  /** What was asked for and is not held. */
  readonly missing?: readonly string[];
}

/**
 * Texts under their meetings, in the order of the corpus, numbered through and each with its own
 * citation; the same text asked for twice stands once.
 */
export function compileTexts(
  { title, style, cited, remarks, missing = [] }: CompilationRequest,
  library: Library,
): Compilation {
  const distinct = [...new Map(cited.map((one) => [`${one.unit.ref} ${one.item}`, one])).values()];
  const ordered = distinct.sort(
    (a, b) =>
      library.documentOf(a.unit).meeting.year - library.documentOf(b.unit).meeting.year ||
      library.position(a.unit) - library.position(b.unit) ||
      (a.item ?? '').localeCompare(b.item ?? ''),
  );
  const sections: (CompiledSection & { texts: CompiledText[] })[] = [];
  ordered.forEach((one, i) => {
    const document = library.documentOf(one.unit);
    const heading = headingOf(document);
    const subheading = subheadingOf(document, one);
    const last = sections.at(-1);
    if (last?.heading === heading && last.subheading === subheading)
      last.texts.push(compiled(one, i + 1));
    else sections.push({ heading, subheading, texts: [compiled(one, i + 1)] });
  });
  return { title, style, sections, notes: remarks, missing };

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
    const { ordinal } = document.meeting;
    const meeting = ordinal === null ? 'meeting' : `${writeOrdinal(ordinal)} meeting`;
    return `${library.body(document.body)!.name}, ${meeting}, ${meetingOf(document)}`;
  }

  function subheadingOf(document: Document, { unit }: Cited): string {
    const noun = UNIT_KINDS[unit.kind].name;
    return `${noun[0]!.toUpperCase()}${noun.slice(1)}s, ${documentLabel(document, library)}`;
  }
}
