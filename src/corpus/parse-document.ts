import type { Fault } from './fault.ts';
import { isFurniture, isNotesRule, jobNumber } from './furniture.ts';
import { annexOf, type Heading, readHeading, readRecommendationHeading } from './headings.ts';
import { readInline } from './inline.ts';
import { KeyTopicsReader } from './key-topics.ts';
import {
  LETTERED,
  LIST_DASH,
  mayBelongElsewhere,
  NOTE,
  NUMBERED,
  WHOLE_SYMBOL,
} from './line-forms.ts';
import { placeNumber } from './numbering.ts';
import { Outline } from './outline.ts';
import type { LinePlace, ParsedAnnex, ParsedDocument } from './parsed-document.ts';
import { UnitCollector } from './unit-collector.ts';

/** Reads a source by the conventions of United Nations meeting documents; loses no line. */
export function parseDocument(file: string, source: string): ParsedDocument {
  const places: LinePlace[] = [];
  const masthead: { line: number; text: string }[] = [];
  const jobNumbers = new Set<string>();
  const faults: Fault[] = [];
  const annexes: ParsedAnnex[] = [];
  const outline = new Outline();
  const collector = new UnitCollector((...fault) => void misplaced(...fault));
  const topics = new KeyTopicsReader();
  let inMasthead = true;
  let lastParagraph: number | null = null;
  let last: LinePlace | 'notes rule' = 'blank';
  let blanks = 0;
  let brokenPage = false;

  for (const [index, raw] of source
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = raw.trim();
    const place =
      line === '' ? 'blank' : isPageFurniture(line) ? 'furniture' : readLine(line, index + 1);
    places.push(place);
    if (place === 'blank') blanks += 1;
    else if (place === 'furniture') {
      const job = jobNumber(line);
      if (job) jobNumbers.add(job);
      brokenPage = true;
      last = isNotesRule(line) ? 'notes rule' : last;
    } else {
      blanks = 0;
      // A note at the foot of a page stands between the halves of the paragraph that the page breaks.
      brokenPage = place === 'note';
      last = place;
    }
  }
  collector.close();
  topics.close();
  return {
    sections: outline.sections,
    annexes,
    units: collector.units,
    keyTopics: topics.found,
    masthead,
    jobNumbers: [...jobNumbers],
    places,
    faults,
  };

  /** The document's own symbol is repeated at the head of its pages. */
  function isPageFurniture(line: string): boolean {
    const isRunningHead = WHOLE_SYMBOL.test(line) && masthead.some(({ text }) => text === line);
    return isFurniture(line) || (!inMasthead && isRunningHead);
  }

  function readLine(line: string, number: number): LinePlace {
    if (isNote(line)) return 'note';
    const body = line.replace(LIST_DASH, '');
    const recommendation = readRecommendationHeading(line);
    if (recommendation) {
      const unit = start('recommendation', recommendation.number, number);
      if (recommendation.rest !== '') unit.builder.continue(recommendation.rest);
      return 'unit';
    }
    const numbered = NUMBERED.exec(body);
    if (numbered) return readNumbered(Number(numbered[1]), numbered[2]!, body, number);
    const heading = readHeading(line);
    if (heading && (!inMasthead || heading.number !== null))
      return readHeadingLine(heading, number);
    if (inMasthead) {
      masthead.push({ line: number, text: heading?.title ?? line });
      return 'masthead';
    }
    return readText(body, number);
  }

  /** Notes follow a rule, and each other; a line that goes on without a break belongs to the note above. */
  function isNote(line: string): boolean {
    if (last === 'notes rule') return NOTE.test(line);
    return last === 'note' && (NOTE.test(line) || places.at(-1) === 'note');
  }

  function readNumbered(n: number, rest: string, body: string, number: number): LinePlace {
    const { open } = collector;
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
        start('paragraph', n, number).builder.continue(rest);
        return 'unit';
      case 'list item':
        open!.lastListed = n;
        open!.last = number;
        open!.builder.startLine(body);
        return 'unit';
      case 'text':
        return readText(body, number);
      case 'misplaced':
        return misplaced(
          number,
          `Paragraph ${n} follows paragraph ${lastParagraph}.`,
          'Check the number against the document as issued.',
        );
    }
  }

  function readHeadingLine(heading: Heading, number: number): LinePlace {
    collector.close();
    topics.close();
    inMasthead = false;
    const annex = annexOf(heading);
    if (annex !== null) {
      annexes.push({ name: annex, section: outline.sections.length });
      outline.openAnnex(heading, number);
      collector.restart();
      lastParagraph = null;
    } else if (!topics.opens(heading.title, outline.current, number)) outline.open(heading, number);
    return 'heading';
  }

  function readText(body: string, number: number): LinePlace {
    if (topics.read(body, number)) return 'key topics';
    const { open } = collector;
    if (!open) {
      if (last === 'heading' && blanks === 0) {
        outline.extend(readInline(body).text);
        return 'heading';
      }
      return misplaced(
        number,
        `"${excerpt(body)}" stands under no number.`,
        'Mark a heading with "# ", or give the paragraph the number it has in the document as issued.',
      );
    }
    const { builder } = open;
    if (LETTERED.test(body)) builder.startLine(body);
    else if (builder.isComplete && mayBelongElsewhere(body)) {
      return misplaced(
        number,
        `"${excerpt(body)}" may be a heading or a note, or part of ${open.kind} ${open.number}.`,
        'If it is a heading, mark it with "# "; notes follow a line of underscores.',
      );
    } else if (!builder.isComplete || brokenPage || blanks > 1 || /^\p{Ll}/u.test(body)) {
      builder.continue(body);
    } else builder.startLine(body);
    open.last = number;
    return 'unit';
  }

  function start(kind: 'recommendation' | 'paragraph', n: number, number: number) {
    topics.close();
    inMasthead = false;
    return collector.start(kind, n, number, outline.current);
  }

  function misplaced(line: number, problem: string, fix: string): LinePlace {
    faults.push({ file, line, problem, fix });
    return 'misplaced';
  }
}

function excerpt(line: string): string {
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
