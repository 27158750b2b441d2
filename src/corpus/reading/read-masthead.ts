import { readDates } from '../dates.ts';
import { recogniseKind } from './recognise-kind.ts';
import { shareOf, textOf } from './runs.ts';
import type { ParagraphBlock, Source } from './source.ts';
import type { Masthead } from './structure.ts';
import { readSymbols } from './symbols.ts';

export interface ReadMasthead {
  readonly values: Masthead;
  /** The block that is the title; null where none was found. */
  readonly titleBlock: ParagraphBlock | null;
}

interface Part {
  readonly block: ParagraphBlock;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
}

const JOB_NUMBER = /(?<![\w.-])(?:[A-Z]{1,4}\.)?\d{2}-\d{5,6}(?!\d)/;
const DATE_SPAN = String.raw`(?:\d{1,2}(?: \p{Lu}\p{Ll}+)?(?: \d{4})?(?:\s?[–-]\s?|,? and |,? to ))*\d{1,2} \p{Lu}\p{Ll}+ \d{4}`;
const SESSION =
  /(?:^|[^\p{L}])((?:(?:\d{4}|(?:First|Second|Third|[A-Z][a-z]+(?:ieth|th|first|second|third|ninth)(?:-\w+)?|\d+(?:st|nd|rd|th)))\s)?(?:(?:resumed|reconvened|substantive|special|regular|annual|organizational|emergency|intersessional|thematic|first|second|part of the)\s){0,3}session(?:\sof\s\d{4})?)(?!\p{L})/iu;

/** Reads what a document prints about itself in its masthead or on its cover; nothing is concluded that is not printed. */
export function readMasthead(front: readonly ParagraphBlock[], source: Source): ReadMasthead {
  const parts = front
    .map((block) => ({
      block,
      text: textOf(block.runs),
      size: block.size ?? 10,
      bold: shareOf(block.runs, 'bold') > 0.5,
    }))
    .filter(({ text }) => text !== '');
  const symbol = readSymbols(
    parts.map(({ text }) => text),
    source.furniture.map(({ text }) => text),
  );
  const isRecord = parts.some(
    ({ text }) => /\bOfficial Records\b/.test(text) && text.split(' ').length < 14,
  );
  const organ = isRecord ? recordOrgan(parts) : mastheadOrgan(parts);
  const meeting = findMeeting(parts, organ.used);
  const agenda = findAgendaItem(parts);
  const used = new Set<Part>([...organ.used, ...meeting.used, ...agenda.used]);
  const title = isRecord
    ? recordTitle(parts, organ.used)
    : findTitle(parts.filter((part) => !used.has(part)));
  const titleText = title ? titleWords(title.text) : null;
  const all = [...parts.map(({ text }) => text), ...source.furniture.map(({ text }) => text)];
  const kind = recogniseKind(
    symbol,
    title?.text ?? null,
    parts.map(({ text }) => text),
  );
  return {
    titleBlock: title?.block ?? null,
    values: {
      symbol,
      title: titleText,
      body: organ.body,
      subsidiary: organ.subsidiary ?? meeting.subsidiary,
      session: meeting.session,
      place: meeting.place,
      dates: meeting.dates,
      distribution: firstMatch(parts, /^Distr\.?:?\s*([A-Z]\w+)/i),
      issued: findIssued(parts),
      language:
        firstMatch(parts, /(?:^|\s)(Original:?\s[A-Z]\w+(?:(?:\/|,\s|\sand\s)[A-Z]\w+)*)/) ??
        firstMatch(parts, /(?:^|\s)([A-Z]\w+(?:(?:,|\sand)\s[A-Z]\w+)* only)$/),
      agendaItem: agenda.text,
      status: isDraft(symbol, parts) ? 'draft' : 'final',
      kind,
      jobNumber: all.map((text) => JOB_NUMBER.exec(text)?.[0]).find(Boolean) ?? null,
    },
  };
}

function firstMatch(parts: readonly Part[], pattern: RegExp): string | null {
  for (const { text } of parts) {
    const found = pattern.exec(text)?.[1];
    if (found) return found;
  }
  return null;
}

/** The day of issue stands alone under "Distr.", or in square brackets in Official Records. */
function findIssued(parts: readonly Part[]): string | null {
  for (const { text } of parts) {
    const day =
      /^\[?(\d{1,2} \p{L}+ \d{4})\]?$/u.exec(text)?.[1] ??
      /^Distr\..*?(\d{1,2} \p{L}+ \d{4})/u.exec(text)?.[1];
    const span = day ? readDates(day) : null;
    if (span) return span.start;
  }
  return null;
}

const isDraft = (symbol: readonly string[], parts: readonly Part[]) =>
  symbol.some((one) => /\/(?:L|CRP|WP)\.\d/.test(one)) ||
  parts.some(
    ({ text, size, bold }) => /^(?:Draft|Provisional draft)\b/i.test(text) && (bold || size > 11),
  );

interface Organ {
  readonly body: string | null;
  readonly subsidiary: string | null;
  readonly used: readonly Part[];
}

/** The organ is set largest, below "United Nations" and beside "Distr."; its subsidiary in bold below. */
function mastheadOrgan(parts: readonly Part[]): Organ {
  const nations = parts.filter(({ text }) =>
    /^(?:United Nations|World Health Organization)$/i.test(text),
  );
  const first = parts.find(
    (part) =>
      !nations.includes(part) &&
      part.size >= 15 &&
      /\p{L}{3}/u.test(part.text) &&
      !/\d{4}/.test(part.text) &&
      readSymbols([part.text], []).length === 0,
  );
  const organ = first ?? parts.find(({ text }) => ORGANS.test(text)) ?? null;
  const used = organ ? [...nations, organ] : nations;
  const index = organ ? parts.indexOf(organ) : -1;
  const subsidiary = parts
    .slice(index + 1)
    .find(
      (part) =>
        part !== organ &&
        part.bold &&
        part.size <= 14 &&
        SUBSIDIARY.test(part.text) &&
        part.text.split(' ').length < 40,
    );
  return {
    body: organ?.text ?? null,
    subsidiary: subsidiary?.text ?? null,
    used: subsidiary ? [...used, subsidiary] : used,
  };
}

const ORGANS =
  /^(?:General Assembly|Security Council|Economic and Social Council|Trusteeship Council|Human Rights Council|World Health Assembly|Executive Board|Conference of the (?:States )?Parties\b.*|Meeting of (?:the )?States Parties\b.*)$/i;
const SUBSIDIARY =
  /^(?:[\p{L}-]+ )?(?:Committee|Commission|Council|Working Group|Conference|Meeting|Forum|Subcommittee|Board|Special Committee|Open-ended|Ad Hoc|Intergovernmental|Preparatory|Assembly|Subsidiary Body|Human Rights Council|Permanent Forum)\b/iu;

/** On covers of Official Records the organ stands right before the words "Official Records". */
function recordOrgan(parts: readonly Part[]): Organ {
  const index = parts.findIndex(({ text }) => /^Official Records\b/.test(text));
  const organ =
    index > 0
      ? parts[index - 1]!
      : (parts.find(({ text }) => /\bOfficial Records\b/.test(text)) ?? null);
  const name = organ ? organ.text.replace(/\s*Official Records.*$/, '') : null;
  const largest = largestOf(parts);
  const subsidiary =
    largest && !/^Report\b/i.test(largest.text)
      ? largest.text
      : (/^Report of the (.+)$/.exec(largest?.text ?? '')?.[1] ?? null);
  return { body: name || null, subsidiary, used: organ ? [organ] : [] };
}

const largestOf = (parts: readonly Part[]) =>
  parts
    .filter(
      ({ text, block }) =>
        block.page === (parts[0]?.block.page ?? null) && !/^United Nations$/i.test(text),
    )
    .reduce<Part | null>(
      (best, part) => (best === null || part.size > best.size + 0.5 ? part : best),
      null,
    );

/** Of a cover the largest lines are the title, or name the organ whose report stands below. */
function recordTitle(parts: readonly Part[], organ: readonly Part[]): Part | null {
  const largest = largestOf(parts.filter((part) => !organ.includes(part)));
  if (!largest || /\breport\b/i.test(largest.text)) return largest;
  return (
    parts.find(
      (part) =>
        part !== largest && /^(?:Report|Resolutions|Proceedings|Yearbook)\b/i.test(part.text),
    ) ?? largest
  );
}

/** Lines of a cover put the session and its days behind the title. */
const titleWords = (text: string) =>
  text
    .replace(/\s*\([^()]*\d{4}\)\*?$/, (bracketed) =>
      /\d{1,2} \p{Lu}\p{Ll}+/u.test(bracketed) ? '' : bracketed,
    )
    .replace(/\*+$/, '')
    .trim();

function findTitle(parts: readonly Part[]): Part | null {
  const candidates = parts.filter(
    ({ text, bold, size }) =>
      /\p{L}{3}/u.test(text) &&
      (bold || size >= 12) &&
      !/^(?:United Nations|Distr|Original|Contents|Summary|Note)\b/i.test(text) &&
      !/^(?:\[|\()/.test(text) &&
      readSymbols([text], []).length === 0,
  );
  const adopted = /^(?:Resolution|Decision|Conclusion)s? adopted by\b|^Adopted by\b/i;
  const session = candidates.find(({ text }) => /^\d{1,3}\/\d{1,3}\.?\s/.test(text));
  return session ?? candidates.find(({ text }) => !adopted.test(text)) ?? null;
}

interface Meeting {
  readonly session: string | null;
  readonly dates: string | null;
  readonly place: string | null;
  readonly subsidiary: string | null;
  readonly used: readonly Part[];
}

/** The session with its days and place: lines of the left column, or of the cover. */
function findMeeting(parts: readonly Part[], organ: readonly Part[]): Meeting {
  const used: Part[] = [];
  let session: string | null = null;
  let days: { dates: string; place: string | null } | null = null;
  for (const part of parts) {
    if (organ.includes(part)) continue;
    const found = SESSION.exec(part.text)?.[1];
    if (found && /\s/.test(found.trim()) && session === null) {
      session = found.trim();
      if (part.text.length < found.length + 60 && !/^Report\b/i.test(part.text)) used.push(part);
    }
    const own = readDays(part.text);
    if (own && days === null) {
      days = own;
      if (!used.includes(part) && !/^Report\b/i.test(part.text)) used.push(part);
    }
  }
  return {
    session,
    dates: days?.dates ?? null,
    place: days?.place ?? null,
    subsidiary: null,
    used,
  };
}

/** "New York, 3–7 March 2025", "16 June–8 July 2025", "(Vienna, 6 December 2024 and 10–14 March 2025)". */
function readDays(text: string): { dates: string; place: string | null } | null {
  const match = new RegExp(
    String.raw`(?:^|\(|session[, ]\s*)(?:(\p{Lu}[\p{L} .’'-]+(?:, \p{Lu}[\p{L} .’'-]+)?), )?(${DATE_SPAN})\)?$`,
    'u',
  ).exec(text);
  if (!match) return null;
  const isSpan = /[–-]|\band\b|\bto\b/.test(match[2]!);
  return isSpan || match[1] ? { dates: match[2]!, place: match[1] ?? null } : null;
}

/** "Agenda item 3" with its title in bold below, or "Item 5 of the provisional agenda". */
function findAgendaItem(parts: readonly Part[]): { text: string | null; used: readonly Part[] } {
  const index = parts.findIndex(({ text }) =>
    /^(?:Provisional )?(?:Agenda )?items? \d+/i.test(text),
  );
  if (index < 0) return { text: null, used: [] };
  const item = parts[index]!;
  const title = parts[index + 1];
  const words = item.text.replace(/\*+$/, '');
  if (!title?.bold || title.size > item.size + 0.8) return { text: words, used: [item] };
  return { text: `${words}: ${title.text.replace(/\*+$/, '')}`, used: [item, title] };
}
