import { authority } from '../citation/authority.ts';
import { labelWithYear } from '../citation/short-label.ts';
import type { Library } from '../corpus/library.ts';
import type { Unit } from '../corpus/model.ts';
import { readNumberWord } from '../references/number-words.ts';
import { showCommand } from '../references/show-command.ts';
import type { ExcerptBlock } from '../reply/reply.ts';
import { family } from '../search/language/family.ts';
import { stem } from '../search/language/stem.ts';
import { isStopWord } from '../search/language/stop-words.ts';
import { words } from '../search/language/words.ts';
import { marked, type Span } from '../text/marked.ts';
import { findSentences } from '../text/sentences.ts';

/** Sentences shown; more would be a search. */
const MOST = 3;

/** Words of questions about meetings that every report is full of. */
const GENERAL = new Set(
  'meeting session group working year how many when where who which what was were did do does time take place'
    .split(' ')
    .map((word) => family(stem(word))),
);

/** What a question wants counted. */
const COUNTED = /\bhow many (\p{L}+)/iu;

/** Words of which a document may say one where a person says another. */
const ALIKE = ['online virtual remote hybrid person', 'function title office'].map(
  (line) => new Set(line.split(' ').map((word) => family(stem(word)))),
);

/**
 * The sentences of paragraphs that say all of a question's telling words, those first that say most
 * of its other words; none where no sentence says them all.
 */
export function findStatingSentences(
  question: string,
  units: readonly Unit[],
  library: Library,
): ExcerptBlock[] {
  const wanted = new Set(
    keysOf(question).filter((key) => !GENERAL.has(key) && !/^\d{4}$/u.test(key)),
  );
  if (wanted.size === 0) return [];
  const counted = COUNTED.exec(question)?.[1];
  const asked = new Set(keysOf(question));
  const found: { readonly block: ExcerptBlock; readonly common: number }[] = [];
  for (const unit of units) {
    for (const [start, end] of findSentences(unit.text)) {
      const text = unit.text.slice(start, end);
      const said = new Set(keysOf(text));
      if (![...wanted].every((key) => says(said, key))) continue;
      if (counted !== undefined && !statesNumber(text, counted)) continue;
      const common = [...asked].filter((key) => said.has(key)).length;
      found.push({ block: excerptOf(unit, text, wanted, library), common });
    }
  }
  return found
    .sort((a, b) => b.common - a.common)
    .slice(0, MOST)
    .map(({ block }) => block);
}

/** "Five meetings", "approximately 450 registered delegates". */
function statesNumber(text: string, noun: string): boolean {
  const before = words(text).map(({ text: word }) => word);
  const key = family(stem(noun.toLowerCase()));
  return before.some(
    (word, i) =>
      family(stem(word)) === key &&
      before
        .slice(Math.max(0, i - 3), i)
        .some((one) => /^\d+$/u.test(one) || (readNumberWord(one) ?? 0) > 0),
  );
}

function says(said: ReadonlySet<string>, key: string): boolean {
  if (said.has(key)) return true;
  const alike = ALIKE.find((group) => group.has(key));
  return alike !== undefined && [...alike].some((other) => said.has(other));
}

function excerptOf(
  unit: Unit,
  text: string,
  wanted: ReadonlySet<string>,
  library: Library,
): ExcerptBlock {
  const spans = words(text).flatMap(({ text: word, start, end }): Span[] =>
    wanted.has(family(stem(word))) ? [{ start, end, kind: 'match' }] : [],
  );
  return {
    type: 'excerpt',
    ...marked(text, spans),
    label: labelWithYear({ unit, item: null }, library),
    ref: unit.ref,
    authority: authority(unit, library),
    command: showCommand(unit),
  };
}

function keysOf(text: string): string[] {
  return words(text)
    .filter(({ text: word }) => !isStopWord(word))
    .map(({ text: word }) => family(stem(word)));
}
