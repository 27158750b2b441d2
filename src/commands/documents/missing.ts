import { documentLabel } from '../../citation/document-label.ts';
import { labelWithYear } from '../../citation/short-label.ts';
import { proofCommand, proofOfUnit } from '../../corpus/facts/proof.ts';
import type { Library } from '../../corpus/library.ts';
import {
  type AbsentDocument,
  absentDocuments,
  absentParents,
  emptySections,
  skippedRecommendations,
  unreportedMeetings,
} from '../../corpus/missing.ts';
import type { Document } from '../../corpus/model.ts';
import type { Block, FactRow, Reply } from '../../reply/reply.ts';
import { enumerate } from '../../text/enumerate.ts';
import { writeIntervals } from '../../text/intervals.ts';
import { command, say } from '../../text/marked.ts';
import { section } from '../answers/section.ts';
import { notFound } from '../answers/usage.ts';

/** What the documents show to exist and do not contain, each with where they show it. */
export function missingBlocks(library: Library): Block[] {
  const { corpus } = library;
  const absent = absentDocuments(corpus);
  const years = unreportedMeetings(corpus).map(({ year }) => String(year));
  const rows: FactRow[] = [
    ...skippedRows(library),
    ...corpus.documents.flatMap((document) => emptyRows(document, library)),
    ...parentRows(absentParents(corpus)),
    ...(years.length > 0
      ? [{ label: 'Reports of meetings', value: { text: `${enumerate(years)}: none is held` } }]
      : []),
  ];
  return [
    ...section('Texts', rows),
    ...section(
      'Referred to and not held',
      absent.filter(({ summarised }) => !summarised).map((one) => absentRow(one, library)),
    ),
    ...section(
      'Background papers summarised, themselves not held',
      absent.filter(({ summarised }) => summarised).map((one) => absentRow(one, library)),
    ),
  ];
}

/** Headings of a document under which nothing stands. */
export function emptyRows(document: Document, library: Library): FactRow[] {
  return emptySections(document, library.corpus.units).map(({ number, section }) => ({
    label: `Empty section${number ? ` ${number}` : ''}`,
    value: { text: `${section.title} (${documentLabel(document, library)})` },
    proof: `/documents ${document.id}`,
  }));
}

function skippedRows(library: Library): FactRow[] {
  return skippedRecommendations(library.corpus).map(({ body, year, rows }) => {
    const named = library.corpus.bodies.length > 1 ? `${library.body(body)!.name}, ` : '';
    return {
      label: `Recommendations, ${year}`,
      value: {
        text: `${named}${writeIntervals(rows)}: in no document that is held`,
      },
      proof: `/rec ${year}`,
    };
  });
}

function parentRows(addenda: readonly Document[]): FactRow[] {
  const parents = [...new Set(addenda.map(({ addendumTo }) => addendumTo!))];
  return parents.map((parent) => {
    const held = addenda.filter(({ addendumTo }) => addendumTo === parent).map(({ id }) => id);
    const are = held.length === 1 ? 'is an addendum' : 'are addenda';
    return {
      label: parent,
      value: { text: `not held; ${enumerate(held)} ${are} to it` },
      proof: `/documents ${held[0]}`,
    };
  });
}

function absentRow({ symbol, title, refs }: AbsentDocument, library: Library): FactRow {
  return {
    label: symbol,
    value: { text: title ?? 'title not stated in the documents held' },
    proof: proofCommand(proofOfUnit(library.unit(refs[0]!)!)),
  };
}

/** The answer for a document that others only name: that it is not held, and where it is named. */
export function explainAbsent(absent: AbsentDocument, library: Library): Reply {
  const { symbol, title, summarised, refs } = absent;
  const named = title ? `${symbol} (${title})` : symbol;
  const text = summarised
    ? say`${named} is not held; a document held summarises it: ${command(`/paper ${symbol}`)}.`
    : say`${named} is named in the documents but not held. It is named in ${enumerate(
        refs.map((ref) => labelWithYear({ unit: library.unit(ref)!, item: null }, library)),
      )}.`;
  return { ...notFound('Named, not held', text), refs };
}
