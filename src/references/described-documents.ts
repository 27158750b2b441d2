import { titleOf } from '../citation/describe.ts';
import type { Document } from '../corpus/model.ts';

/** What kinds of documents are called in a sentence. */
const NOUN = String.raw`(?:reports?|compendi(?:um|a)|add(?:endum|enda|\.)?|corrigend(?:um|a)|note)`;
const YEAR = String.raw`(?:19|20)\d\d`;
/** "the 2020 addendum", "thematic compendium", "2019 draft report", "report of 2019", "addendum 2019". */
const DESCRIBED = new RegExp(
  String.raw`(?<![\w/-])(?:the\s+)?(?:(?<before>${YEAR})\s+)?(?:(?:draft|final|meeting|thematic|secretariat'?s?|full)\s+)*(?<noun>${NOUN})\b(?!\s*[/-])(?:\s+(?:(?:of|from|in|on)\s+)?(?:the\s+)?(?<after>${YEAR}))?`,
  'giu',
);
const JOB_NUMBER = /\b[A-Z]{1,4}\.\d\d-\d{4,6}\b/giu;

/** A line in which documents stand by their ids, and those that a description leaves open. */
export interface NamedDocuments {
  readonly line: string;
  /** Of a description that fits several documents, all of them. */
  readonly several: readonly Document[];
}

/**
 * Puts the id of a document in the place of its description, where that fits one document: by what
 * it is called, the year of its meeting, or its job number. Other words stay as they are.
 */
export function nameDocuments(line: string, documents: readonly Document[]): NamedDocuments {
  let several: readonly Document[] = [];
  const named = line
    .replace(JOB_NUMBER, (number) => {
      const found = documents.find(
        ({ jobNumber }) => jobNumber?.toUpperCase() === number.toUpperCase(),
      );
      return found?.id ?? number;
    })
    .replace(DESCRIBED, (words, ...rest) => {
      const groups = rest.at(-1) as Record<string, string | undefined>;
      const year = groups['before'] ?? groups['after'];
      const fitting = fittingDocuments(groups['noun']!, year, documents);
      if (fitting.length === 1) return fitting[0]!.id;
      if (fitting.length > 1) several = fitting;
      return words;
    });
  return { line: named, several };
}

/** The document that a line names by its id or describes; of ids that begin alike, the longest. */
export function findDocument(line: string, documents: readonly Document[]): Document | undefined {
  const named = nameDocuments(line, documents).line.toLowerCase();
  return documents
    .filter(({ id }) => named.includes(id))
    .sort((a, b) => b.id.length - a.id.length)[0];
}

function fittingDocuments(
  noun: string,
  year: string | undefined,
  documents: readonly Document[],
): readonly Document[] {
  const stem = noun.toLowerCase().replace(/(?:um|a|s|\.)$/u, '');
  const inYear = documents.filter(
    ({ meeting, scope }) => scope === null && (!year || String(meeting.year) === year),
  );
  const called = inYear.filter((document) =>
    `${document.id} ${document.kind} ${titleOf(document)}`.toLowerCase().includes(stem),
  );
  // "The report" is the report itself where it is held beside its addenda.
  const itself = called.filter(({ subtitle }) => subtitle === null);
  return stem === 'report' && itself.length > 0 ? itself : called;
}
