import { join, type Marked, type Span } from '../text/marked.ts';
import type { Token } from './language/analyser.ts';
import type { Explanation } from './model.ts';
import type { Question } from './query/question.ts';
import type { Alternative, TopicIndex } from './retrieval/topic-index.ts';

/** A term that answers: its stems after the first, and what it answers, by concept. */
interface Wanted {
  readonly rest: readonly string[];
  readonly by: Map<number, Alternative>;
}

/** Tells what in a text answers a question, and why, where the words asked for do not stand in it. */
export function explainer(
  question: Question,
  index: TopicIndex,
): (tokens: readonly Token[]) => Explanation {
  const byFirst = wantedByFirst(question, index);
  return (tokens) => {
    const spans: Span[] = [];
    const found = new Map<number, Alternative>();
    tokens.forEach(({ stem, start }, at) => {
      for (const { rest, by } of byFirst.get(stem) ?? []) {
        if (!rest.every((next, i) => tokens[at + 1 + i]?.stem === next)) continue;
        spans.push({ start, end: tokens[at + rest.length]!.end, kind: 'match' });
        for (const [concept, alternative] of by) {
          const before = found.get(concept);
          if (!before || before.weight < alternative.weight) found.set(concept, alternative);
        }
      }
    });
    return { spans: merge(spans), reason: reasonOf(question, found, index) };
  };
}

function wantedByFirst({ concepts }: Question, index: TopicIndex): Map<string, Wanted[]> {
  const byTerm = new Map<number, Wanted>();
  const byFirst = new Map<string, Wanted[]>();
  concepts.forEach(({ alternatives }, concept) => {
    for (const alternative of alternatives) {
      let wanted = byTerm.get(alternative.term);
      if (!wanted) {
        const [first, ...rest] = index.terms[alternative.term]!.split(' ') as [string, ...string[]];
        wanted = { rest, by: new Map() };
        byTerm.set(alternative.term, wanted);
        const others = byFirst.get(first);
        if (others) others.push(wanted);
        else byFirst.set(first, [wanted]);
      }
      wanted.by.set(concept, alternative);
    }
  });
  return byFirst;
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
  const standing = new Map<number, Set<string>>();
  for (const { term, relation, standsFor } of found.values()) {
    if (relation === 'same' || relation === 'family' || relation === 'spelling') continue;
    if (asked.has(term)) continue;
    const typed = standing.get(term) ?? new Set();
    standing.set(term, typed.add(standsFor));
  }
  if (standing.size === 0) return null;
  const pieces = [...standing].map(([term, typed]): Marked => {
    const word = [...typed].join(' ');
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
