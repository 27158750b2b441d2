import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ActionsBlock, Button, ConfirmationDialog, StaticSelect } from '@slack/types';
import type { Next, NextKind } from '../../../src/reply/reply.ts';
import { shorten } from '../../../src/text/shorten.ts';
import type { CommandNames } from '../command-names.ts';

/** Slack's limits for a button, in characters, for buttons in a row, and for a menu. */
const LABEL = 75;
const VALUE = 2000;
const ROW = 25;
const OPTIONS = 100;
const OPTION = 75;

const TURNS: ReadonlySet<NextKind> = new Set(['previous', 'next']);

/** Stands in front of a line that was packed; no line begins with it. */
const PACKED = '\u0001';

/** The largest line that is unpacked, in bytes; a message of Slack has at most 40,000 characters. */
const LINE = 200_000;

/**
 * What a click asks for: an answer beside this one (`ask`), over it (`open`) or instead of it
 * (`turn`); to post it, to take back what was posted, to send it to the asker's own messages, to
 * report a wrong text of it, a form to paste a text into.
 */
export type Click = (typeof CLICKS)[number];

const CLICKS = ['ask', 'open', 'turn', 'post', 'remove', 'keep', 'report', 'form'] as const;

/** Something that can be chosen: the words that offer it and its line. */
export interface SlackChoice {
  readonly label: string;
  readonly line: string;
}

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

/** What an action id of ours asks for; null for any other. */
export function readClick(actionId: string): Click | null {
  const [name, rest] = actionId.split(':');
  return rest === undefined ? null : (CLICKS.find((click) => click === name) ?? null);
}

/** Buttons for ways to go on; sections are not among them. */
export function nextButtons(
  next: readonly Next[],
  names: CommandNames,
  more: readonly (Button | null)[] = [],
): ActionsBlock[] {
  const ways = next.filter(({ kind }) => kind !== 'section');
  return buttonRows([
    ...ways.map(({ kind, label, command }) =>
      button(TURNS.has(kind) ? 'turn' : 'ask', names.toSlack(label), command),
    ),
    ...more,
  ]);
}

/** A button; its id is made unique when the message is put together. Null where it cannot carry its line. */
export function button(
  click: Click,
  label: string,
  line: string,
  confirm?: ConfirmationDialog,
): Button | null {
  const value = writeLine(line);
  if (value === null) return null;
  const text = shorten(label.trim() || 'Open', LABEL);
  return {
    type: 'button',
    action_id: click,
    value,
    text: { type: 'plain_text', text, emoji: false },
    accessibility_label: text,
    ...(confirm && { confirm }),
  };
}

/** Menus that offer choices, of as many as one takes; a choice too long for them gets a button. */
export function menus(
  click: Click,
  placeholder: string,
  choices: readonly SlackChoice[],
  confirm?: ConfirmationDialog,
): ActionsBlock[] {
  const known = new Map(choices.map((choice) => [choice.line, choice]));
  const short = [...known.values()].filter(({ line }) => line.length <= OPTION);
  const long = [...known.values()].filter(({ line }) => line.length > OPTION);
  const rows: ActionsBlock[] = [];
  for (let i = 0; i < short.length; i += OPTIONS) {
    const select: StaticSelect = {
      type: 'static_select',
      action_id: click,
      placeholder: { type: 'plain_text', text: placeholder, emoji: false },
      options: short.slice(i, i + OPTIONS).map(({ label, line }) => ({
        text: {
          type: 'plain_text',
          text: shorten(label.replace(/\s+/gu, ' ').trim() || line, OPTION),
          emoji: false,
        },
        value: line,
      })),
      ...(confirm && { confirm }),
    };
    rows.push({ type: 'actions', elements: [select] });
  }
  return [
    ...rows,
    ...buttonRows(long.map(({ label, line }) => button(click, label, line, confirm))),
  ];
}

/** Rows of as many buttons as one takes. */
export function buttonRows(buttons: readonly (Button | null)[]): ActionsBlock[] {
  const shown = buttons.filter((each) => each !== null);
  const rows: ActionsBlock[] = [];
  for (let i = 0; i < shown.length; i += ROW) {
    rows.push({ type: 'actions', elements: shown.slice(i, i + ROW) });
  }
  return rows;
}
