import type { MastheadLine } from './line.ts';
import { isSymbolLine } from './read-symbols.ts';

export interface Organ {
  readonly body: string | null;
  /** The organ that reports to it, where the masthead names one. */
  readonly subsidiary: string | null;
  readonly lines: readonly MastheadLine[];
}

/** The Secretariat sets the organ's name in about 20 points; nothing else at the head is as large. */
const ORGAN_SIZE = 15;

const NAMES =
  /^(?:General Assembly|Security Council|Economic and Social Council|Trusteeship Council|Human Rights Council|Executive Board|(?:Conference|Meeting) of (?:the )?(?:States )?Parties\b.*|.*\bWorld Health Assembly|[A-Z’' -]+(?:ASSEMBLY|COUNCIL|CONFERENCE|COMMISSION|COMMITTEE|BOARD))$/;
const SUBSIDIARY =
  /^(?:[\p{L}-]+ ){0,2}(?:Committee|Commission|Council|Working Group|Conference|Meeting|Forum|Subcommittee|Board|Assembly|Subsidiary Body|Expert Group|Group of (?:Governmental )?Experts)\b/u;

/** The organ of a masthead is set largest; its subsidiary stands in bold below. */
export function findOrgan(lines: readonly MastheadLine[]): Organ {
  const head = lines.filter(
    ({ text }) => !/^(?:United Nations|World Health Organization)$/i.test(text),
  );
  const large = head.find(
    ({ text, size }) =>
      size >= ORGAN_SIZE && /\p{L}{3}/u.test(text) && !/\d/.test(text) && !isSymbolLine(text),
  );
  const organ = large ?? head.find(({ text }) => NAMES.test(text)) ?? null;
  const after = head.slice(organ ? head.indexOf(organ) + 1 : 0);
  // Plain text has no bold letters.
  const isPlain = head.every(({ bold }) => !bold);
  const subsidiary = after.find(
    ({ text, bold, size }) =>
      (bold || isPlain) && size <= 14 && SUBSIDIARY.test(text) && text.split(' ').length < 40,
  );
  const used = lines.filter((line) => !head.includes(line));
  return {
    // An organ that stands alone issued the document.
    body: organ?.text ?? subsidiary?.text ?? null,
    subsidiary: organ ? (subsidiary?.text ?? null) : null,
    lines: [...used, ...[organ, subsidiary].filter((line) => line !== null && line !== undefined)],
  };
}

/** On covers of Official Records the organ stands right before these words. */
export function findRecordOrgan(lines: readonly MastheadLine[]): Organ {
  const index = lines.findIndex(({ text }) => /^Official Records\b/.test(text));
  const line = index > 0 ? lines[index - 1]! : (lines.find(isRecord) ?? null);
  const body = line?.text.replace(/\s*Official Records.*$/, '') || null;
  const largest = largestLine(lines);
  const named = /^Report of the (.+)$/.exec(largest?.text ?? '')?.[1] ?? null;
  const subsidiary = largest && !/^Report\b/i.test(largest.text) ? largest.text : named;
  return { body, subsidiary, lines: line ? [line] : [] };
}

export const isRecord = ({ text }: MastheadLine): boolean =>
  /\bOfficial Records\b/.test(text) && text.split(' ').length < 14;

/** The largest line of the first page. */
export const largestLine = (lines: readonly MastheadLine[]): MastheadLine | null =>
  lines
    .filter(({ text, block }) => block.page === lines[0]!.block.page && text !== 'United Nations')
    .reduce<MastheadLine | null>(
      (best, line) => (best === null || line.size > best.size + 0.5 ? line : best),
      null,
    );
