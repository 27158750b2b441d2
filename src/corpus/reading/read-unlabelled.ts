import { isAdoptionLine } from './adoption-lines.ts';
import { isOpening } from './body-start.ts';
import { readLabel } from './labels.ts';
import { takeNumber } from './numbering-series.ts';
import { hasPreamble, type ReadingState } from './reading-state.ts';
import { dropStart, shareOf, textOf } from './runs.ts';
import { nameOf, openScope, type PrintedScope } from './scopes.ts';
import type { ParagraphBlock } from './source.ts';
import type { PassageRole } from './structure.ts';
import { draftName, lastWords } from './structure-builder.ts';

/** "Recommendation 4. States should …": its word, number and stop run in with the text. */
const RUN_IN = /^Recommendation (?:No\. )?(\d{1,3})\s?[.:–—]\s?(?=\S)/;

/** Reads a paragraph without a label by what stands around it. */
export function readUnlabelled(state: ReadingState, block: ParagraphBlock, text: string): void {
  const { builder, stack } = state;
  const { scope } = stack;
  const runIn = RUN_IN.exec(text);
  if (runIn) {
    const words = runIn[0].trim();
    const number = words.replace(/\s?[.:–—]$/, '');
    const heading = {
      text: number,
      number,
      level: stack.depth + 1,
      scope: scope.path,
      page: block.page,
    };
    builder.addHeading({ ...heading, printed: words }, []);
    startRecommendation(state, runIn[1]!, block, runIn[0]);
    return;
  }
  if (state.awaited) {
    startRecommendation(state, state.awaited.number, block, '');
    return;
  }
  if (beginsPreamble(state, block, text)) {
    scope.opened = true;
    builder.open = null;
    builder.addPassage('opening', scope, block);
  } else if (tellsAdoption(state, block, text)) {
    builder.open = null;
    builder.addPassage('adoption', scope, block);
  } else if (hasPreamble(state, scope) && !scope.operative)
    readUnnumbered(state, block, text, scope);
  else if (builder.open) continueUnit(state, block, text);
  else if (scope.role === 'article' && scope.numbers.size === 0 && !BRACKETED.test(text))
    startArticle(state, block, scope);
  else addText(state, block, text, scope);
}

function startRecommendation(
  state: ReadingState,
  number: string,
  block: ParagraphBlock,
  printed: string,
): void {
  const { scope } = state.stack;
  const runs = dropStart(block.runs, printed.length);
  const series = state.recommendations.get(scope) ?? openScope('', 'main', null);
  state.recommendations.set(scope, series);
  state.awaited = null;
  const label = readLabel(`${number}.`);
  const wrong = label ? takeNumber(series, label, block, state.goesOn) : null;
  if (wrong)
    state.builder.doubt(wrong, block.page, nameOf(scope.path, number), textOf(runs).slice(0, 80));
  state.builder.startUnit(
    { scope, number, kind: 'recommendation', page: block.page, printed: '' },
    runs,
  );
}

/** "(deleted)", "[to be completed]": a remark in the place of a text. */
const BRACKETED = /^(?:\([^()]*\)|\[[^[\]]*\])$/;

/** An article of one paragraph, or the words before its first number, are the article itself. */
function startArticle(state: ReadingState, block: ParagraphBlock, scope: PrintedScope): void {
  state.builder.startUnit(
    {
      scope: scope.parent!,
      number: scope.ordinal ?? '',
      kind: 'article',
      page: block.page,
      printed: '',
    },
    block.runs,
  );
}

/** Whether a preamble may begin: in a resolution or decision, or as the first thing of a document. */
export function mayOpen(state: ReadingState, scope: PrintedScope): boolean {
  if (scope.opened || scope.operative || scope.role === 'annex') return false;
  return hasPreamble(state, scope) || (scope.role === 'main' && state.builder.lastUnit === null);
}

function beginsPreamble(state: ReadingState, block: ParagraphBlock, text: string): boolean {
  return mayOpen(state, state.stack.scope) && isOpening(text, shareOf(block.runs, 'italic'));
}

/** Meeting, date and vote stand at the right or in brackets below the text. */
export function tellsAdoption(state: ReadingState, block: ParagraphBlock, text: string): boolean {
  if (!hasPreamble(state, state.stack.scope) || !isAdoptionLine(text)) return false;
  return (
    block.alignment !== 'left' ||
    block.indent > 60 ||
    /^[[(]?(?:Adopted|Signed)|meeting/i.test(text)
  );
}

/** A comma or semicolon, behind it perhaps a figure that was an indicator. */
const CLAUSE_END = /[,;]\d{0,2}$/;

/** In the unnumbered part of a resolution or decision: preamble, chapeau, or its only paragraph. */
function readUnnumbered(
  state: ReadingState,
  block: ParagraphBlock,
  text: string,
  scope: PrintedScope,
): void {
  const { builder } = state;
  const begins = block.runs[0]?.italic === true || scope.opened || scope.preambular > 0;
  if (CLAUSE_END.test(text) && begins) {
    scope.preambular += 1;
    const number = String(scope.preambular);
    builder.startUnit(
      { scope, number, kind: 'preambular', page: block.page, printed: '' },
      block.runs,
    );
    return;
  }
  if (builder.open?.number === '') continueUnit(state, block, text);
  else if (/:$/.test(text)) {
    builder.open = null;
    builder.addPassage('chapeau', scope, block);
  } else if (scope.role === 'main' && !scope.opened) addText(state, block, text, scope);
  else if (/\p{L}$/u.test(text) && builder.open) {
    builder.doubt('break-uncertain', block.page, draftName(builder.open), text.slice(0, 80));
    builder.append(builder.open, block.runs);
  } else {
    builder.startUnit(
      { scope, number: '', kind: 'operative', page: block.page, printed: '' },
      block.runs,
    );
  }
}

/** A paragraph without a number after one with a number is part of it, as quotations and lists are. */
function continueUnit(state: ReadingState, block: ParagraphBlock, text: string): void {
  const { builder } = state;
  const open = builder.open!;
  const ended = /[.?!]["”’)]*$/.test(lastWords(open));
  const whole = ended && text.split(' ').length > 12;
  if (block.uncertain !== null || whole)
    builder.doubt('break-uncertain', block.page, draftName(open), text.slice(0, 80));
  else if (ended && open.lists.length === 0 && /^\p{Lu}.*\p{L}$/u.test(text))
    builder.doubt('heading-uncertain', block.page, draftName(open), text.slice(0, 80));
  builder.append(open, block.runs);
}

function addText(
  state: ReadingState,
  block: ParagraphBlock,
  text: string,
  scope: PrintedScope,
): void {
  const role = passageRole(state, text);
  if (role === 'text' && scope.numbers.size > 0 && text.split(' ').length > 12)
    state.builder.doubt('text-unnumbered', block.page, null, text.slice(0, 80));
  state.builder.addPassage(role, scope, block);
}

function passageRole({ builder }: ReadingState, text: string): PassageRole {
  if (/\bsummary$/i.test(builder.lastHeading)) return 'summary';
  return text.endsWith(':') ? 'chapeau' : 'text';
}
