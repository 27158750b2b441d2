import { findSentences } from '../text/sentences.ts';

/** What an omission takes from a sentence that its sense hangs on; exceptions count as conditions. */
export type ChangeOfSense = 'negation' | 'condition';

const NEGATION =
  /(?<![\p{L}-])(?:not|no|nor|neither|never|none|nobody|nothing|without|cannot|hardly|rarely)(?![\p{L}-])|\p{L}n[’']t(?!\p{L})/iu;
const SUITABLE =
  '(?:applicable|appropriate|necessary|relevant|possible|feasible|practicable|available|needed|required|warranted|permitted|permissible|consistent|so)';
const CONDITION = new RegExp(
  String.raw`(?<![\p{L}-])(?:` +
    [
      'if',
      'unless',
      'except(?:ing)?',
      'exceptions?',
      'only',
      'provid(?:ed|ing) (?:that|it|they|there)',
      'on (?:the )?condition',
      'conditional',
      'as long as',
      'so long as',
      'in so far as',
      'insofar as',
      'to the extent',
      'subject to',
      'without prejudice',
      'pending',
      'other than',
      'save (?:for|where|in)',
      'apart from',
      'exclud(?:ing|ed)',
      'in case',
      'in cases (?:where|in which)',
      'in (?:appropriate|certain|some|exceptional|specific|such) (?:cases|circumstances)',
      'until',
      'in accordance with',
      'in conformity with',
      'in compliance with',
      'consistent with',
      'within the (?:limits|framework|scope)',
      `(?:as|where|when|whenever|wherever|if)(?: (?:and|or) (?:as|where|when|if))? (?:relevant and |necessary and |it is |they are )?${SUITABLE}`,
      '(?:with|having) due (?:regard|respect)',
    ].join('|') +
    String.raw`)(?![\p{L}-])`,
  'iu',
);

/** Whether a text goes on with a condition for what stood before it: ", provided that …". */
export function beginsWithCondition(text: string): boolean {
  const first = CONDITION.exec(text.slice(0, 60));
  return first !== null && /^[\s,;]*$/u.test(text.slice(0, first.index));
}

/**
 * Whether words left out of a text at [from, to) change the sense of what is kept. Only the parts
 * of the sentences count that are quoted on either side: a sentence left out whole takes its own
 * "not" with it.
 */
export function findChangeOfSense(text: string, from: number, to: number): ChangeOfSense | null {
  const parts = findSentences(text)
    .filter(([start, end]) => start < to && end > from && !(start >= from && end <= to))
    .map(([start, end]) => text.slice(Math.max(start, from), Math.min(end, to)));
  if (parts.some((part) => NEGATION.test(part))) return 'negation';
  return parts.some((part) => CONDITION.test(part)) ? 'condition' : null;
}
