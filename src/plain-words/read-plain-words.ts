import { readOperative } from '../agreed-language/operative.ts';
import { findMeetings } from '../commands/meeting/find-meetings.ts';
import { findParticipants } from '../commands/state/find-participants.ts';
import type { Context } from '../context.ts';
import type { Meeting } from '../corpus/facts/model.ts';
import type { Document, UnitKind } from '../corpus/model.ts';
import { findNames } from '../corpus/states/find-names.ts';
import { findDocument, nameDocuments } from '../references/described-documents.ts';
import { kindMeant, saysParagraph } from '../references/kind-meant.ts';
import { type Reference, readReferences } from '../references/read-references.ts';
import type { FactRow } from '../reply/reply.ts';
import { fold } from '../text/fold.ts';
import { asksAboutAssistant, asksAboutHoldings } from './about-assistant.ts';
import { countHeld } from './counts.ts';
import { answerCourtesy } from './courtesies.ts';
import { findMeetingSubject, type MeetingSubject } from './meeting-subjects.ts';
import { findOtherLanguage, type OtherLanguage, translateTerms } from './other-language.ts';
import { findPeople, type NamedPerson } from './people.ts';
import { withoutFrame } from './question-frame.ts';

/** What a line without a command is taken for, and what is asked for. */
export type PlainReading =
  | { readonly kind: 'courtesy'; readonly answer: string }
  | { readonly kind: 'about' }
  /** Which documents are held. */
  | { readonly kind: 'holdings' }
  | { readonly kind: 'text'; readonly unitKind: UnitKind; readonly argument: string }
  /** Numbers of a document that has recommendations and paragraphs, or several documents. */
  | { readonly kind: 'ask-kind'; readonly argument: string }
  | { readonly kind: 'ask-document'; readonly documents: readonly Document[] }
  | { readonly kind: 'citation'; readonly argument: string; readonly format: string | null }
  | { readonly kind: 'state'; readonly name: string }
  | {
      readonly kind: 'fact';
      readonly meeting: Meeting;
      readonly subject: MeetingSubject | null;
      readonly item: number | null;
    }
  /** A chair or panellist by name. */
  | { readonly kind: 'people'; readonly people: readonly NamedPerson[] }
  /** What a document says of itself: when issued, which symbol, how final. */
  | { readonly kind: 'document'; readonly id: string }
  | { readonly kind: 'count'; readonly row: FactRow }
  /** A question that may be answered by a sentence of any paragraph. */
  | { readonly kind: 'question' }
  | { readonly kind: 'quotation' }
  | { readonly kind: 'draft' }
  | { readonly kind: 'search'; readonly words: string }
  | { readonly kind: 'other-language'; readonly language: OtherLanguage; readonly english: string };

/** Longer lines are texts, neither references nor names. */
const LONGEST_NAME = 200;

/** A draft has a verb and what it asks for. */
const FEWEST_DRAFT_WORDS = 7;

/** Words in quotation marks from which they are a quotation and no phrase to look for. */
const FEWEST_QUOTED_WORDS = 5;
const QUOTED = /["“„«]([^"“”„«»]+)["”“»]/u;

const FORMAT =
  /\b(?:(?<format>bibtex|ris|csl(?:-json)?|markdown|footnote|text note)(?:\s+(?:entry|citation|reference|format|for|of|note))*|(?:how (?:do|should|can) i )?cite|citation|reference|in\s+(?<in>bibtex|ris|csl(?:-json)?|markdown))\b/iu;
const CITES =
  /^(?:please\s+)?(?:how (?:do|should|can) (?:i|we|one) )?(?:cite|quote and cite|citations?|references?)\b(?:\s+(?:for|of|to))?/iu;
const AGENDA_ITEM = /\bitems? (\d{1,2})\b/iu;
const ASKS = /^(?:who|what|when|where|which|how|was|were|is|are|did|do|does|under|on)\b|\?\s*$/iu;

/** Reads a line that names no command. Nothing is lost: what is nothing else is looked for. */
export function readPlainWords(line: string, context: Context): PlainReading {
  const folded = fold(line);
  const answer = answerCourtesy(folded);
  if (answer !== null) return { kind: 'courtesy', answer };
  if (asksAboutAssistant(folded)) return { kind: 'about' };
  if (asksAboutHoldings(folded)) return { kind: 'holdings' };
  return (
    (line.length <= LONGEST_NAME ? readShort(line, folded, context) : null) ??
    readPasted(line) ?? { kind: 'search', words: withoutFrame(line) }
  );
}

function readShort(line: string, folded: string, context: Context): PlainReading | null {
  if (isQuotation(line)) return { kind: 'quotation' };
  return (
    readHoldingQuestion(line) ??
    readCitationRequest(line, context) ??
    readText(line, context) ??
    readOtherLanguage(line) ??
    readName(line, context) ??
    readCount(line, context) ??
    readDocumentQuestion(line, context) ??
    readPeople(line, context) ??
    readMeetingQuestion(line, folded, context) ??
    readOpenQuestion(line)
  );
}

/** A text that is named, perhaps in a sentence: "please show me paragraph 57 of the compendium". */
function readText(line: string, context: Context): PlainReading | null {
  const { library } = context;
  // "Item 4 in 2019" is an agenda item and no recommendation.
  if (AGENDA_ITEM.test(line) && !/\b(?:rec|para)/iu.test(line)) return null;
  const asked = withoutFrame(line);
  const named = nameDocuments(asked, library.corpus.documents);
  const references = readReferences(named.line, context.names);
  if (references === null) {
    return named.several.length > 1 && isNameOnly(asked)
      ? { kind: 'ask-document', documents: named.several }
      : null;
  }
  if (leavesKindOpen(named.line, references, context)) {
    return { kind: 'ask-kind', argument: named.line };
  }
  const unitKind = kindMeant(named.line, references, library);
  return { kind: 'text', unitKind, argument: named.line };
}

/** Whether a line names documents and nothing else. */
function isNameOnly(line: string): boolean {
  return (
    line.split(/\s+/u).length <= 5 && !/\d{1,3}\b(?<!\d{4})/u.test(line.replace(/\b\d{4}\b/gu, ''))
  );
}

/** "2019-report 6-8": a document whose recommendations and paragraphs have numbers of their own. */
function leavesKindOpen(
  typed: string,
  references: readonly Reference[],
  { library }: Context,
): boolean {
  if (saysParagraph(typed) || /\brec/iu.test(typed)) return false;
  return references.some(
    (one) =>
      'scope' in one &&
      one.scope !== null &&
      'document' in one.scope &&
      one.kind === undefined &&
      one.ranges.length > 0 &&
      (['recommendation', 'paragraph'] as const).every(
        (kind) => library.unitsIn(one.scope, kind).length > 0,
      ),
  );
}

function readCitationRequest(line: string, context: Context): PlainReading | null {
  const asked = withoutFrame(line);
  if (!CITES.test(asked) && !FORMAT.test(asked)) return null;
  const groups = FORMAT.exec(asked)?.groups;
  const format = groups?.['format'] ?? groups?.['in'] ?? null;
  const rest = asked
    .replace(CITES, ' ')
    .replace(FORMAT, ' ')
    .replace(/^\s*(?:entry|for|of|to|in|as)\b/iu, ' ')
    .replace(/\b(?:in|as|for|of)\s*$/iu, ' ');
  const named = nameDocuments(rest.trim(), context.library.corpus.documents);
  return readReferences(named.line, context.names) === null
    ? null
    : { kind: 'citation', argument: named.line, format: format?.toLowerCase() ?? null };
}

/** A State or an organization, alone or as the one that a question is about. */
function readName(line: string, { library }: Context): PlainReading | null {
  const asked = withoutFrame(line);
  const { exact } = findParticipants(asked, library);
  if (exact.length === 1) return { kind: 'state', name: asked };
  const names = [...new Set(findNames(line).map(({ participant }) => participant.name))];
  const [only, ...others] = names;
  return only !== undefined && others.length === 0 && ASKS.test(line) && asksOfParticipant(line)
    ? { kind: 'state', name: only }
    : readOrganizationQuestion(line, { library });
}

function asksOfParticipant(line: string): boolean {
  return /\b(?:did|do|does|attend\w*|represented|speak|spoke|say|said|part(?:y|ies)|observer|signator\w+|present|meeting|participat\w*|there)\b/iu.test(
    line,
  );
}

/** "Was Interpol at the 2019 meeting?": an organization by one of the ways documents write it. */
function readOrganizationQuestion(
  line: string,
  { library }: Pick<Context, 'library'>,
): PlainReading | null {
  if (!ASKS.test(line) || !asksOfParticipant(line)) return null;
  const asked =
    /^(?:was|were|did|is|are|has|have)\s+(?:the\s+)?(.+?)\s+(?:at|in|represented|present|attend\w*|speak|spoke|take|part|there|an?\b|the\b)/iu.exec(
      line.trim(),
    )?.[1];
  if (asked === undefined) return null;
  const { exact } = findParticipants(asked, library);
  return exact.length === 1 ? { kind: 'state', name: asked } : null;
}

function readMeetingQuestion(
  line: string,
  folded: string,
  { library }: Context,
): PlainReading | null {
  const subject = findMeetingSubject(folded);
  if (subject === null && !ASKS.test(line)) return null;
  const when =
    /\b(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?= (?:meeting|session))/u.exec(
      folded,
    )?.[0];
  if (when === undefined) return null;
  const [meeting] = findMeetings(when, library) ?? [];
  if (!meeting) return null;
  const item = AGENDA_ITEM.exec(line)?.[1];
  return { kind: 'fact', meeting, subject, item: item === undefined ? null : Number(item) };
}

function readCount(line: string, { library }: Context): PlainReading | null {
  const row = countHeld(line, library);
  return row && { kind: 'count', row };
}

const ABOUT_DOCUMENT =
  /\b(?:issued|distribut\w*|symbol|status|final|draft\b.*\?|language|job number|official page|link)\b/iu;

function readDocumentQuestion(line: string, { library }: Context): PlainReading | null {
  if (!ASKS.test(line) || !ABOUT_DOCUMENT.test(line) || /\brec/iu.test(line)) return null;
  const document = findDocument(line, library.corpus.documents);
  return document ? { kind: 'document', id: document.id } : null;
}

const HOLDS =
  /^(?:do|have) you (?:have|hold|got)\s+(?<symbol>\p{Lu}[\p{Lu}\d]*(?:\/[\w.()-]+){1,9})[\s?.!]*$/u;

/** "Do you hold CTOC/COP/WG.7/2019/4?" */
function readHoldingQuestion(line: string): PlainReading | null {
  const symbol = HOLDS.exec(line.trim())?.groups?.['symbol'];
  return symbol === undefined ? null : { kind: 'document', id: symbol };
}

function readPeople(line: string, { library }: Context): PlainReading | null {
  const isAsked = ASKS.test(line) || line.trim().split(/\s+/u).length <= 4;
  const people = isAsked ? findPeople(line, library) : [];
  return people.length > 0 ? { kind: 'people', people } : null;
}

/** Not for questions after recommendations, which a search answers. */
function readOpenQuestion(line: string): PlainReading | null {
  return /^(?:who|when|which|what|how|on whose)\b/iu.test(line) &&
    !/\b(?:rec(?:ommendation)?s?|texts?|say|says|mention\w*)\b/iu.test(line)
    ? { kind: 'question' }
    : null;
}

function readOtherLanguage(line: string): PlainReading | null {
  const language = findOtherLanguage(line);
  return language && { kind: 'other-language', language, english: translateTerms(line, language) };
}

/** A quotation to check, or a sentence of a draft. */
function readPasted(line: string): PlainReading | null {
  if (isQuotation(line)) return { kind: 'quotation' };
  const count = line.split(/\s+/u).length;
  const { strength } = readOperative(line);
  return strength !== null && count >= FEWEST_DRAFT_WORDS && !/\?\s*$/u.test(line)
    ? { kind: 'draft' }
    : null;
}

function isQuotation(line: string): boolean {
  const quoted = QUOTED.exec(line)?.[1] ?? '';
  return quoted.trim().split(/\s+/u).length >= FEWEST_QUOTED_WORDS;
}
