import { limits } from './limits.ts';
import { literal, plain } from './literal.ts';

/**
 * What pressing does with the line it carries: `open` answers it in a new private message, or in the
 * place of the private one it stands on with a way back; `turn` in the place of that message; `post`
 * shows what others would see, `publish` shows it to them; `keep` sends it to the asker's own
 * messages; `report` asks what is wrong with it. `remove` takes away what the user it carries posted.
 */
export type ActionKind = 'open' | 'turn' | 'post' | 'publish' | 'keep' | 'report' | 'remove';

export interface ButtonAction {
  readonly kind: ActionKind;
  readonly line: string;
}

const LETTERS: Readonly<Record<ActionKind, string>> = {
  open: 'o',
  turn: 't',
  post: 'p',
  publish: 'g',
  keep: 'k',
  report: 'r',
  remove: 'x',
};
const ACTIONS = new Map(
  Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as ActionKind]),
);

/** What a button can carry as it stands, with room for the letter before and ` part:999` after. */
const LINE_MOST = limits.customId - 12;

/** The most that showing the line asked may take of a message's text. */
const ASKED_MOST = 2400;

const ASKED_HEAD = '-# You asked:\n';

/**
 * A command line in the at most 100 characters of a `custom_id`. A longer one is written as its
 * difference from the line that was asked, which then has to stand in the message itself
 * (`needsAsked` tells); null where even the difference is too long.
 */
export function writeCustomId({ kind, line }: ButtonAction, asked: string): string | null {
  const whole = `${LETTERS[kind]} ${line}`;
  if (whole.length <= limits.customId) return whole;
  const start = commonStart(line, asked);
  const end = commonEnd(line.slice(start), asked.slice(start));
  const id = `${LETTERS[kind]}~${start}~${end}~${line.slice(start, line.length - end)}`;
  return id.length <= limits.customId ? id : null;
}

/** Whether reading this `custom_id` needs the line that was asked. */
export function needsAsked(id: string): boolean {
  return id[1] === '~';
}

/** Whether the messages of this line can carry it, so that their buttons lead on from it. */
export function fitsInMessage(line: string): boolean {
  return line.length <= LINE_MOST || writeAsked(line).length <= ASKED_MOST;
}

/** Reads what `writeCustomId` wrote; null where it is not of our writing, or stands on a line not given. */
export function readCustomId(id: string, asked: string | null): ButtonAction | null {
  const [, letter, how, rest] = /^([otpgkrx])([ ~])([\s\S]*)$/u.exec(id) ?? [];
  const kind = ACTIONS.get(letter ?? '');
  if (!kind || rest === undefined) return null;
  if (how === ' ') return { kind, line: rest };
  const [, start, end, middle] = /^(\d+)~(\d+)~([\s\S]*)$/u.exec(rest) ?? [];
  if (asked === null || middle === undefined) return null;
  const tail = asked.length - Number(end);
  if (Number(start) > asked.length || tail < 0) return null;
  return { kind, line: asked.slice(0, Number(start)) + middle + asked.slice(tail) };
}

/** The line that was asked, as a message shows it and `readAsked` finds it again. */
export function writeAsked(asked: string): string {
  return ASKED_HEAD + literal(asked);
}

/** The line in a text that `writeAsked` wrote; null where the text is another. */
export function readAsked(shown: string): string | null {
  return shown.startsWith(ASKED_HEAD) ? plain(shown.slice(ASKED_HEAD.length)) : null;
}

function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++;
  return n;
}
