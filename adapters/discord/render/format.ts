import { type Marked, type Segment, segments } from '../../../src/text/marked.ts';
import { markedLines } from '../../../src/text/marked-lines.ts';
import { literal } from './literal.ts';

type RunStyle = 'plain' | 'bold' | 'italic' | 'code';

const FENCES = { bold: '**', italic: '*', code: '`' } as const;

/** A marked text in Discord's Markdown, its line breaks kept. */
export function inline(marked: Marked): string {
  return markedLines(marked).map(formatLine).join('\n');
}

/** A marked text as a block quotation, which it stays on empty lines too. */
export function quoted(marked: Marked): string {
  return markedLines(marked)
    .map((line) => `> ${formatLine(line)}`)
    .join('\n');
}

/** The assistant's own stress on a plain text. */
export function bold(text: string): string {
  return text.trim() === '' ? literal(text) : wrap({ text: oneLine(text), style: 'bold' });
}

/** A text to copy: a block that shows every sign as it stands, where its own signs allow that. */
export function pre(text: string): string {
  // A block of blanks is no block to Discord, and its signs would open another further on.
  const isBlock = text.trim() !== '' && !text.includes('```') && !text.endsWith('`');
  return isBlock ? `\`\`\`\n${text}\n\`\`\`` : literal(text);
}

/** A text on one line, for titles and labels. */
export function oneLine(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}

interface StyledRun {
  readonly text: string;
  readonly style: RunStyle;
}

function formatLine(line: Marked): string {
  const runs = join(
    segments(line).map((segment) => ({ text: segment.text, style: style(segment) })),
  );
  return runs
    .map((run, i) => wrap(keepsApart(runs, i) ? run : { ...run, style: 'plain' }))
    .join('');
}

/** Markup shows as signs where two kinds touch: the words that answer stay bold, italics give way. */
function keepsApart(runs: readonly StyledRun[], i: number): boolean {
  const run = runs[i]!;
  if (run.style !== 'italic') return true;
  const before = runs[i - 1];
  const after = runs[i + 1];
  const touches = (blank: boolean, other?: StyledRun) => !blank && other?.style === 'bold';
  return !(
    touches(/^\s/u.test(run.text) || /\s$/u.test(before?.text ?? ''), before) ||
    touches(/\s$/u.test(run.text) || /^\s/u.test(after?.text ?? ''), after)
  );
}

function style({ text, kinds }: Segment): RunStyle {
  if (kinds.has('command')) return text.includes('`') ? 'bold' : 'code';
  if (kinds.has('match') || kinds.has('strong')) return 'bold';
  return kinds.has('emphasis') ? 'italic' : 'plain';
}

/** Runs of one style each; a character of two UTF-16 units stays whole, whatever the spans say. */
function join(runs: readonly StyledRun[]): StyledRun[] {
  const joined: StyledRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const half = last && /[\ud800-\udbff]$/u.test(last.text) && /^[\udc00-\udfff]/u.test(run.text);
    const taken = last?.style === run.style ? run.text.length : half ? 1 : 0;
    if (last && taken > 0) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text.slice(0, taken) };
    }
    if (taken < run.text.length) joined.push({ ...run, text: run.text.slice(taken) });
  }
  return joined;
}

/** Blanks stay outside the markup, which Discord would not read beside them. */
function wrap({ text, style }: StyledRun): string {
  if (style === 'plain') return literal(text);
  const words = text.trim();
  if (words === '') return literal(text);
  const start = text.indexOf(words);
  const before = text.slice(0, start);
  const after = text.slice(start + words.length);
  const inner = style === 'code' ? words : literal(words);
  return `${before}${FENCES[style]}${inner}${FENCES[style]}${after}`;
}
