import { type PrintedLabel, readLabel } from './labels.ts';
import { shareOf, textOf } from './runs.ts';
import { NUMBER, SCOPE_LABEL } from './scope-labels.ts';
import type { ParagraphBlock } from './source.ts';

/** What a paragraph is as a heading, before its place among the others is known. */
export interface HeadingForm {
  /** As printed without its full stop; null where there is none. */
  readonly number: string | null;
  readonly label: PrintedLabel | null;
  /** The words after the number; empty where the number stands alone. */
  readonly title: string;
  /** What its number counts: "annex", "draft decision", "chapter"; null for plain headings. */
  readonly word: string | null;
  /** Its number within that count, as printed: "II", "68/5"; null where there is none. */
  readonly ordinal: string | null;
}

/** Headings are as long as the title of an item, which may be longer than a sentence. */
const MOST_WORDS = 120;
const ENDS_SENTENCE = /[.;:,]["”’)]*$/;
const WORDED = new RegExp(
  String.raw`^((?:(?:Draft|Provisional|Intersessional|Presidential|Oral|Revised)\s)*[A-Za-z]+(?:\s(?:item|conclusions))?)(?:\s(${NUMBER}|one|two|three|four|five|six))?$`,
  'i',
);
const RUN_ON = new RegExp(
  String.raw`^((?:(?:Draft|Intersessional|Presidential)\s)*(?:Resolution|Decision|Annex|Appendix)\s${NUMBER})(?:\s?[.:–—]\s?|\s)(?=[A-Z“(])(.+)$`,
);
/** "IV. Rule 4: Duties": an article with the number of its heading before its own. */
const NUMBERED_TWICE = /^(Article|Rule|Regulation)\s(\d+(?:\.\d+)*)\s?[.:–—]\s/;
/** "68/5. Title", "12/3 Title": how organs number resolutions over their sessions. */
const SESSION_NUMBER = /^(\d{1,3}\/\d{1,3}|\d{1,3}\/[A-Z]{1,4}\.\d{1,3})\.?\s+(?=\p{Lu})(.+)$/u;

/**
 * Reads a paragraph as a heading, or gives null: by its style, by bold, italics or a larger size
 * without the end of a sentence, by capitals, or by the words of the field ("Annex II", "Draft decision I").
 */
export function readHeading(block: ParagraphBlock, bodySize: number): HeadingForm | null {
  const text = textOf(block.runs);
  const words = text.split(' ').length;
  if (text === '' || words > MOST_WORDS || !/\p{L}/u.test(text)) return null;
  // The number of a heading is as bold as its words; that of a paragraph in bold is not.
  const bold = shareOf(block.runs, 'bold') > 0.9 && !hasPlainLabel(block, text);
  const italic = shareOf(block.runs, 'italic') > 0.9;
  const large = block.size !== null && block.size > bodySize + 0.8;
  const styled = block.headingLevel !== null;
  const scope = SCOPE_LABEL.test(text);
  // Alone on its line, such a number is a heading in whatever face it is set.
  if (scope) return worded(text, '');
  if (/^\(?(?:continued|cont’d)\)?$/i.test(text)) return null;
  if (!(bold || large || styled || italic || isCapitals(text))) return null;
  // A larger size alone makes no heading of an item that was pasted in from elsewhere.
  const isItem = /^\([a-z]{1,5}\)/.test(block.label ?? text);
  if (
    !styled &&
    (!large || isItem) &&
    ENDS_SENTENCE.test(text) &&
    !(bold && block.label === null && /:$/.test(text) && words < 8)
  )
    return null;
  const runOn = RUN_ON.exec(text);
  if (runOn) return worded(runOn[1]!, runOn[2]!);
  const session = SESSION_NUMBER.exec(text);
  if (session)
    return {
      number: session[1]!,
      label: null,
      title: session[2]!,
      word: 'session',
      ordinal: session[1]!,
    };
  const label = readLabel(block.label === null ? text : `${block.label} `);
  // Without a number, words in italics as long as this are a quotation or a remark.
  if (label === null && !bold && !styled && !large && words > 25) return null;
  if (label === null || label.form === 'dash')
    return { number: null, label: null, title: text, word: null, ordinal: null };
  const title = block.label === null ? text.slice(label.printed.length).trim() : text;
  const [, word, ordinal] = NUMBERED_TWICE.exec(title) ?? [];
  if (word && ordinal)
    return { number: label.number, label, title, word: word.toLowerCase(), ordinal };
  return { number: label.number, label, title, word: null, ordinal: null };
}

function hasPlainLabel(block: ParagraphBlock, text: string): boolean {
  if (block.label !== null) return block.labelBold === false;
  return readLabel(text) !== null && block.runs[0]?.bold === false;
}

function worded(words: string, title: string): HeadingForm {
  const plain = words.replace(/\*+$/, '');
  const match = WORDED.exec(plain);
  return {
    number: plain,
    label: null,
    title,
    word: (match?.[1] ?? plain).toLowerCase(),
    ordinal: match?.[2]?.replace(/^No\.\s*/, '') ?? null,
  };
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && text.split(' ').length < 20;
}
