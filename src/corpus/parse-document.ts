import type { Fault } from './fault.ts';
import { isFurniture, jobNumber } from './furniture.ts';
import type { Heading } from './headings.ts';
import { rankHeading, readHeading, readRecommendationHeading } from './headings.ts';
import { findItems } from './items.ts';
import type { Section, Unit } from './model.ts';
import { placeNumber } from './numbering.ts';
import { TextBuilder } from './text-builder.ts';

/** What a line of a source is part of; no line that is not blank is without one. */
export type Place =
  | 'masthead'
  | 'heading'
  | 'unit'
  | 'key topics'
  | 'furniture'
  | 'blank'
  | 'misplaced';

/** A unit before the corpus gives it its references. */
export type ParsedUnit = Pick<
  Unit,
  'kind' | 'number' | 'text' | 'emphasis' | 'items' | 'section' | 'lines'
>;

export interface ParsedDocument {
  readonly sections: readonly Section[];
  readonly units: readonly ParsedUnit[];
  /** Key topics by the section that they stand under, as issued. */
  readonly keyTopics: readonly KeyTopics[];
  /** The lines before the first heading or unit, with their line numbers. */
  readonly masthead: readonly { readonly line: number; readonly text: string }[];
  readonly jobNumbers: readonly string[];
  /** For each line of the source, from the first. */
  readonly places: readonly Place[];
  readonly faults: readonly Fault[];
}

export interface KeyTopics {
  readonly section: number;
  readonly text: string;
  readonly lines: readonly [number, number];
}

interface OpenUnit {
  readonly kind: Unit['kind'];
  readonly number: number;
  readonly builder: TextBuilder;
  readonly first: number;
  last: number;
  lastListed: number | null;
}

const LIST_DASH = /^[-•–*]\s+(?=\S)/;
const NUMBERED = /^(?:\*\*|__)?(\d{1,3})\.(?:\*\*|__)?\s+(\S.*)$/;
const LETTERED = /^\*{0,2}\([a-z]{1,5}\)\s+\S/;
const KEY_TOPICS = /^key topics:?$/i;
/** Longer than a heading and shorter than a sentence that carries a thought of its own. */
const HEADING_WORDS = 8;

/** Reads a source by the conventions of United Nations meeting documents; loses no line. */
export function parseDocument(file: string, source: string): ParsedDocument {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const places: Place[] = [];
  const masthead: { line: number; text: string }[] = [];
  const jobNumbers: string[] = [];
  const sections: Section[] = [];
  const units: ParsedUnit[] = [];
  const keyTopics: KeyTopics[] = [];
  const faults: Fault[] = [];

  let inMasthead = true;
  let section: number | null = null;
  let lastRoman: { number: string; index: number } | null = null;
  let lastLetter: { number: string; index: number } | null = null;
  let lastParagraph: number | null = null;
  let open: OpenUnit | null = null;
  let topics: { section: number; builder: TextBuilder; first: number; last: number } | null = null;
  let blanks = 0;
  let brokenPage = false;

  lines.forEach((raw, index) => {
    const line = raw.trim();
    const number = index + 1;
    if (line === '') {
      places.push('blank');
      blanks += 1;
      return;
    }
    if (isFurniture(line)) {
      const job = jobNumber(line);
      if (job) jobNumbers.push(job);
      places.push('furniture');
      brokenPage = true;
      return;
    }
    places.push(readLine(line, number));
    blanks = 0;
    brokenPage = false;
  });
  closeUnit();
  closeTopics();
  return {
    sections,
    units,
    keyTopics,
    masthead,
    jobNumbers: [...new Set(jobNumbers)],
    places,
    faults,
  };

  function readLine(line: string, number: number): Place {
    const body = line.replace(LIST_DASH, '');
    const recommendation = readRecommendationHeading(line);
    if (recommendation)
      return openRecommendation(recommendation.number, recommendation.rest, number);
    const numbered = NUMBERED.exec(body);
    if (numbered) return readNumbered(Number(numbered[1]), numbered[2]!, body, number);
    const heading = readHeading(line);
    if (heading && (!inMasthead || heading.number !== null))
      return readHeadingLine(heading, number);
    if (inMasthead) {
      masthead.push({ line: number, text: heading?.title ?? line });
      return 'masthead';
    }
    return readText(line, body, number);
  }

  function readNumbered(n: number, rest: string, body: string, number: number): Place {
    const kind = placeNumber(n, {
      lastParagraph,
      lastListed: open?.lastListed ?? null,
      open: open?.builder.text ?? null,
      openIsComplete: open?.builder.isComplete ?? true,
      followsBlank: blanks > 0,
    });
    switch (kind) {
      case 'paragraph':
        lastParagraph = n;
        openUnit('paragraph', n, number).builder.continue(rest);
        return 'unit';
      case 'list item':
        open!.lastListed = n;
        open!.last = number;
        open!.builder.startLine(body);
        return 'unit';
      case 'text':
        return readText(body, body, number);
      case 'misplaced':
        return misplaced(
          number,
          `Paragraph ${n} follows paragraph ${lastParagraph}.`,
          'Check the number against the document as issued.',
        );
    }
  }

  function readHeadingLine(heading: Heading, number: number): Place {
    closeUnit();
    closeTopics();
    inMasthead = false;
    if (KEY_TOPICS.test(heading.title) && section !== null) {
      topics = { section, builder: new TextBuilder(), first: number, last: number };
      return 'heading';
    }
    const rank = rankHeading(heading, lastRoman?.number ?? null, lastLetter?.number ?? null);
    const parent = {
      roman: null,
      letter: lastRoman,
      arabic: lastLetter ?? lastRoman,
      none: lastLetter ?? lastRoman,
    }[rank];
    section = sections.push({ ...heading, parent: parent?.index ?? null, line: number }) - 1;
    if (rank === 'roman') {
      lastRoman = { number: heading.number!, index: section };
      lastLetter = null;
    } else if (rank === 'letter') lastLetter = { number: heading.number!, index: section };
    return 'heading';
  }

  function openRecommendation(n: number, rest: string, number: number): Place {
    const unit = openUnit('recommendation', n, number);
    if (rest !== '') unit.builder.continue(rest);
    return 'unit';
  }

  function readText(line: string, body: string, number: number): Place {
    if (topics && !open) {
      topics.builder.continue(body);
      topics.last = number;
      return 'key topics';
    }
    if (!open) {
      return misplaced(
        number,
        `"${excerpt(line)}" stands under no number.`,
        'Mark a heading with "# ", or give the paragraph the number it has in the document as issued.',
      );
    }
    const { builder } = open;
    if (LETTERED.test(body)) builder.startLine(body);
    else if (!builder.isComplete || brokenPage || blanks > 1 || /^\p{Ll}/u.test(body))
      builder.continue(body);
    else if (looksLikeHeading(body)) {
      return misplaced(
        number,
        `"${excerpt(line)}" may be a heading or part of ${open.kind} ${open.number}.`,
        'If it is a heading, mark it with "# ".',
      );
    } else builder.startLine(body);
    open.last = number;
    return 'unit';
  }

  function openUnit(kind: Unit['kind'], n: number, number: number): OpenUnit {
    closeUnit();
    closeTopics();
    inMasthead = false;
    open = {
      kind,
      number: n,
      builder: new TextBuilder(),
      first: number,
      last: number,
      lastListed: null,
    };
    return open;
  }

  function closeUnit(): void {
    if (!open) return;
    const { kind, number, builder, first, last } = open;
    const { text, emphasis } = builder;
    open = null;
    if (text === '') {
      misplaced(
        first,
        `Recommendation ${number} has no text.`,
        'Add the text below its heading as issued, or take the heading out.',
      );
      return;
    }
    const twin = units.find((unit) => unit.kind === kind && unit.number === number);
    if (twin) {
      misplaced(
        first,
        `There is a ${kind} ${number} already, in line ${twin.lines[0]}.`,
        'Check the number against the document as issued.',
      );
    }
    units.push({
      kind,
      number,
      text,
      emphasis,
      items: findItems(text),
      section,
      lines: [first, last],
    });
  }

  function closeTopics(): void {
    if (!topics) return;
    const { builder, ...where } = topics;
    if (builder.text !== '')
      keyTopics.push({
        section: where.section,
        text: builder.text,
        lines: [where.first, where.last],
      });
    topics = null;
  }

  function misplaced(line: number, problem: string, mend: string): Place {
    faults.push({ file, line, problem, mend });
    return 'misplaced';
  }
}

function looksLikeHeading(text: string): boolean {
  return !/[.;:?!,]$/.test(text) && text.split(/\s+/).length <= HEADING_WORDS;
}

function excerpt(line: string): string {
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
