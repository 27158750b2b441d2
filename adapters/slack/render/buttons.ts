import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ActionsBlock, Button } from '@slack/types';
import type { Next, NextKind } from '../../../src/reply/reply.ts';
import { shorten } from '../../../src/text/shorten.ts';
import type { CommandNames } from '../command-names.ts';

/** Slack's limits for a button, in characters, and for buttons in a row. */
const LABEL = 75;
const VALUE = 2000;
const ROW = 25;

const TURNS: ReadonlySet<NextKind> = new Set(['previous', 'next']);

/** Stands in front of a line that was packed; no line begins with it. */
const PACKED = '\u0001';

/** The largest line that is unpacked, in bytes; a message of Slack has at most 40,000 characters. */
const LINE = 200_000;

/** What a click asks for: an answer to a line, another page instead of this one, a posting. */
export type Click = 'ask' | 'turn' | 'post';

/** A line as the value of a button; null when it is too long even packed. */
export function writeLine(line: string): string | null {
  if (line.length <= VALUE) return line;
  const packed = PACKED + deflateRawSync(line, { level: 9 }).toString('base64');
  return packed.length <= VALUE ? packed : null;
}

/** The line of a button's value; null for a value that no button of ours has. */
export function readLine(value: string): string | null {
  if (!value.startsWith(PACKED)) return value;
  try {
    const bytes = Buffer.from(value.slice(1), 'base64');
    return inflateRawSync(bytes, { maxOutputLength: LINE }).toString('utf8');
  } catch {
    return null;
  }
}

const CLICKS: Readonly<Record<string, Click>> = { ask: 'ask', turn: 'turn', post: 'post' };

/** What an action id of ours asks for; null for any other. */
export function readClick(actionId: string): Click | null {
  const match = /^(ask|turn|post):/u.exec(actionId);
  return match ? CLICKS[match[1]!]! : null;
}

/** A row with one button that asks; its id is made unique when the message is put together. */
export function askButton(label: string, line: string): ActionsBlock[] {
  return buttonRows([button('ask', label, line)]);
}

/** Buttons for ways to go on and, last, where a line is given, the one that posts to the channel. */
export function nextButtons(
  next: readonly Next[],
  post: string | null,
  names: CommandNames,
): ActionsBlock[] {
  return buttonRows([
    ...next.map(({ kind, label, command }) =>
      button(TURNS.has(kind) ? 'turn' : 'ask', names.toSlack(label), command),
    ),
    post === null ? null : button('post', 'Post to channel', post),
  ]);
}

function button(click: Click, label: string, line: string): Button | null {
  const value = writeLine(line);
  if (value === null) return null;
  const text = shorten(label.trim() || 'Open', LABEL);
  return {
    type: 'button',
    action_id: click,
    value,
    text: { type: 'plain_text', text, emoji: false },
  };
}

function buttonRows(buttons: readonly (Button | null)[]): ActionsBlock[] {
  const shown = buttons.filter((each) => each !== null);
  const rows: ActionsBlock[] = [];
  for (let i = 0; i < shown.length; i += ROW) {
    rows.push({ type: 'actions', elements: shown.slice(i, i + ROW) });
  }
  return rows;
}
