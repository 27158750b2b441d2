import { join, type Marked, type Span } from '../marked.ts';
import type { Explanation } from './index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Question } from './question.ts';
import type { Alternative, TopicIndex } from './topic-index.ts';

const LONGEST_PHRASE = 8;

/** What in a text answers a question, and why, where the words asked for do not stand in it. */
export function explain(
  text: string,
  question: Question,
  index: TopicIndex,
  lexicon: Lexicon,
): Explanation {
  const wanted = new Map<number, Map<number, Alternative>>();
  question.concepts.forEach(({ alternatives }, concept) => {
    for (const alternative of alternatives) {
      const by = wanted.get(alternative.term) ?? new Map<number, Alternative>();
      by.set(concept, alternative);
      wanted.set(alternative.term, by);
    }
  });
  const tokens = lexicon.analyser.tokens(text);
  const spans: Span[] = [];
  const found = new Map<number, Alternative>();
  tokens.forEach(({ stem, start }, at) => {
    let key = stem;
    for (let size = 1; size <= LONGEST_PHRASE && at + size <= tokens.length; size++) {
      if (size > 1) key += ` ${tokens[at + size - 1]!.stem}`;
      const id = lexicon.id(key);
      if (id === undefined) {
        if (size === 1) return;
        continue;
      }
      const concepts = wanted.get(id);
      if (!concepts) continue;
      spans.push({ start, end: tokens[at + size - 1]!.end, kind: 'match' });
      for (const [concept, alternative] of concepts) {
        const before = found.get(concept);
        if (!before || before.weight < alternative.weight) found.set(concept, alternative);
      }
    }
  });
  return { spans: merge(spans), reason: reasonOf(question, found, index) };
}

function reasonOf(
  { concepts }: Question,
  found: ReadonlyMap<number, Alternative>,
  index: TopicIndex,
): Marked | null {
  const asked = new Set(
    concepts.flatMap(({ alternatives }) =>
      alternatives.filter(({ relation }) => relation === 'same').map(({ term }) => term),
    ),
  );
  const standing = new Map<number, string[]>();
  for (const [concept, { term, relation }] of found) {
    if (relation === 'same' || relation === 'family' || relation === 'spelling') continue;
    if (asked.has(term)) continue;
    const typed = standing.get(term) ?? [];
    typed.push(concepts[concept]!.typed);
    standing.set(term, typed);
  }
  if (standing.size === 0) return null;
  const pieces = [...standing].map(([term, typed]): Marked => {
    const word = typed.join(' ');
    const before = `${index.shown[term]!}, for `;
    return {
      text: before + word,
      spans: [{ start: before.length, end: before.length + word.length, kind: 'emphasis' }],
    };
  });
  return join(pieces, '; ');
}

/** Spans in order, those that touch or overlap made one. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const before = merged.at(-1);
    if (before && span.start <= before.end) {
      merged[merged.length - 1] = { ...before, end: Math.max(before.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}
