import { DATES, type DaySpan, readDates } from '../corpus/dates.ts';
import type { Library } from '../corpus/library.ts';
import type { Document, Paper } from '../corpus/model.ts';
import { foldSymbol } from '../references/fold-reference.ts';
import { symbolsOf } from '../references/names.ts';
import { BODY_NAME, bodyCalled, isParent } from './body-names.ts';

/** Documents that a citation names in words, and the citation without those words. */
export interface Description {
  readonly rest: string;
  /** Null where it names none. */
  readonly documents: readonly Document[] | null;
  readonly papers: readonly Paper[];
  readonly absent: string | null;
}

const DATE = new RegExp(String.raw`\b${DATES}\b`, 'gu');
const JOB_NUMBER = /\b[A-Z]{1,2}\.\d{2}-\d{4,6}\b/giu;
const SYMBOL =
  /(?<![\w/-])[A-Z]{1,7}(?:\/[A-Z0-9]+(?:[.-][A-Z0-9]+)*){2,9}(?:\s?\(\d{4}\))?(?![\w/])/giu;
const ANNEX = /\bannex(?:\s+(?:[ivx]+|\d{1,2}))?\b/iu;
/** What documents are called in citations. */
const CALLED =
  /(?<![\w-])(?:compendium|addendum|add\.(?:\s?\d{1,2})?|corrigendum|report)(?![\w-])/giu;

/** Words of a title that names a document by itself; "Draft Report" may be any. */
const FEWEST_IN_TITLE = 4;

/** The titles that name documents by themselves, in lower case. */
export function titlesOf({ corpus }: Library): ReadonlySet<string> {
  const titles = corpus.documents.map(({ title }) => title.toLowerCase());
  return new Set(titles.filter((title) => title.split(/\s+/u).length >= FEWEST_IN_TITLE));
}

/** Takes out of a citation what describes documents in words: title, date, job number, symbol, body. */
export function readDescription(citation: string, library: Library): Description {
  const { documents: all } = library.corpus;
  let rest = citation;
  let documents: readonly Document[] | null = null;
  let absent: string | null = null;
  const papers: Paper[] = [];

  for (const title of titlesOf(library)) {
    const at = rest.toLowerCase().indexOf(title);
    if (at < 0) continue;
    documents = all.filter((document) => document.title.toLowerCase() === title);
    rest = `${rest.slice(0, at)} ${rest.slice(at + title.length)}`;
  }
  rest = rest.replace(JOB_NUMBER, (number) => {
    name(
      number,
      all.filter(
        ({ jobNumber }) => jobNumber !== null && foldSymbol(jobNumber) === foldSymbol(number),
      ),
    );
    return ' ';
  });
  rest = rest.replace(SYMBOL, (symbol) => {
    if (!/\d/u.test(symbol) || library.unit(symbol.toLowerCase())) return symbol;
    const folded = foldSymbol(symbol);
    const held = all.filter((document) =>
      symbolsOf(document).some((own) => foldSymbol(own) === folded),
    );
    const paper = library.corpus.papers.find((one) => foldSymbol(one.symbol) === folded);
    if (paper && held.length === 0) papers.push(paper);
    else name(symbol, held);
    return ' ';
  });
  rest = rest.replace(BODY_NAME, (written) => {
    const body = bodyCalled(written, library);
    if (body) return body.id === library.corpus.defaultBody ? ' ' : body.name;
    if (!isParent(written, library)) absent ??= written;
    return ' ';
  });
  rest = rest.replace(DATE, (written) => {
    const days = readDates(written);
    if (!days) return written;
    const fitting = among().filter(
      ({ issued, meeting }) => issued === days.start || fits(meeting, days),
    );
    if (fitting.length > 0) documents = fitting;
    return ' ';
  });
  const called = Array.from(rest.matchAll(CALLED), ([word]) =>
    word.toLowerCase().replace(/^add\..*/u, 'addendum'),
  );
  if (called.length > 0) {
    const fitting = among().filter((document) =>
      called.every((word) => describes(word, document, library)),
    );
    if (fitting.length > 0) {
      documents = fitting;
      rest = rest.replace(CALLED, ' ');
    }
  }
  const annex = ANNEX.exec(rest);
  if (annex) {
    const scope = annex[0].toLowerCase().replace(/\s+/gu, ' ');
    const fitting = among().filter((document) => document.scope?.toLowerCase() === scope);
    if (fitting.length > 0) {
      documents = fitting;
      rest = rest.replace(ANNEX, ' ');
    }
  }
  return { rest, documents, papers, absent };

  function among(): readonly Document[] {
    return documents ?? all;
  }

  function name(written: string, found: readonly Document[]): void {
    if (found.length === 0) absent ??= written;
    else documents = [...(documents ?? []), ...found];
  }
}

function describes(word: string, document: Document, library: Library): boolean {
  if (word === 'report')
    return library.kindOf(document).name.includes('report') || /\breport\b/iu.test(document.title);
  const words = `${document.title} ${document.subtitle ?? ''} ${document.kind}`.toLowerCase();
  return words.includes(word) || (word === 'addendum' && document.addendumTo !== null);
}

function fits({ start, end }: Document['meeting'], days: DaySpan): boolean {
  return start !== null && end !== null && start <= days.start && days.end <= end;
}
