import pc from 'picocolors';
import { type Marked, type SpanKind, segments } from '../../src/text/marked.ts';
import { wrapLines } from './wrap.ts';

/** Lines longer than this are tiring to read, however wide the window. */
const READABLE = 100;
const NARROWEST = 20;

/** Stands for a blank inside a command until lines are broken; no text may contain it (Unicode 23.7). */
const GLUE = '\uFDD0';
/** Commands up to this length stay in one piece, to be copied. */
const COMMAND_KEPT = 40;

/** Where text is shown. */
export interface Screen {
  /** Columns to wrap to; null where output is not a terminal: whole lines, no ornaments. */
  readonly width: number | null;
  readonly colors: ReturnType<typeof pc.createColors>;
}

/** Output that is not a terminal. */
export const plainScreen: Screen = { width: null, colors: pc.createColors(false) };

/** The screen of a stream as it is now; people change the size of their windows. */
export function screenOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: NodeJS.ProcessEnv,
): Screen {
  if (!stream.isTTY) return plainScreen;
  // NO_COLOR counts when it is set and not empty (no-color.org).
  const coloured = !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const width = Math.min(READABLE, Math.max(NARROWEST, stream.columns || 80));
  return { width, colors: pc.createColors(coloured) };
}

/** A text in this screen's colours; without colours exactly its words. */
export function paint(text: Marked, screen: Screen): string {
  const { colors } = screen;
  const styles: Record<SpanKind, (text: string) => string> = {
    emphasis: colors.italic,
    match: (words) => colors.bold(colors.yellow(words)),
    strong: colors.bold,
    command: (line) => paintCommand(line, screen),
  };
  return segments(text)
    .map((segment) =>
      [...segment.kinds].reduce((words, kind) => styles[kind](words), visible(segment.text)),
    )
    .join('');
}

/** A line that can be typed, kept in one piece where it can be. */
export function paintCommand(line: string, { width, colors }: Screen): string {
  const kept = width !== null && line.length <= COMMAND_KEPT;
  return colors.cyan(kept ? visible(line).replaceAll(' ', GLUE) : visible(line));
}

/** Wraps to the screen behind a margin; where nothing wraps there is no margin either. */
export function wrap(text: string, { width }: Screen, margin = '', hanging = margin): string {
  if (width === null) return text;
  return wrapLines(text, width - Math.max(margin.length, hanging.length))
    .map((line, index) =>
      `${index === 0 ? margin : hanging}${line.replaceAll(GLUE, ' ')}`.trimEnd(),
    )
    .join('\n');
}

/** Shows control characters, which would otherwise move the cursor or rename the window. */
export function visible(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, (control) => {
    const code = control.charCodeAt(0);
    if (code === 0x7f) return '\u2421';
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
  });
}
