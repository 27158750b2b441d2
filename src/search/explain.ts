import { join, type Marked, type Span } from '../text/marked.ts';
import type { StemToken } from './language/analyser.ts';
import type { Explanation } from './model.ts';
import type { Alternative } from './query/alternative.ts';
import type { Question } from './query/question.ts';
import { covers } from './query/weights.ts';

/** A term that answers: its stems after the first, and what it answers, by concept. */
interface Wanted {
  readonly rest: readonly string[];
  readonly by: Map<number, Alternative>;
}

/** A term found for words that the text does not say: as the text writes it, and those words. */
interface ShownStanding {
  readonly written: string;
  readonly typed: Set<string>;
}

/** Tells what in a text answers a question, and why, where the words asked for do not stand in it. */
export function explainer(
  question: Question,
): (text: string, tokens: readonly StemToken[]) => Explanation {
  const byFirst = wantedByFirst(question);
  const asked = new Set(
    question.concepts.flatMap(({ alternatives }) =>
      alternatives.filter(({ standing }) => standing === 'same').map(({ term }) => term),
    ),
  );
  return (text, tokens) => {
    const spans: Span[] = [];
    const found = new Map<number, Alternative & { readonly written: string }>();
    tokens.forEach(({ stem, start }, at) => {
      for (const { rest, by } of byFirst.get(stem) ?? []) {
        if (!rest.every((next, i) => tokens[at + 1 + i]?.stem === next)) continue;
        const { end } = tokens[at + rest.length]!;
        spans.push({ start, end, kind: 'match' });
        for (const [concept, alternative] of by) {
          const before = found.get(concept);
          if (before && before.weight >= alternative.weight) continue;
          found.set(concept, { ...alternative, written: text.slice(start, end) });
        }
      }
    });
    return {
      spans: merge(spans),
      reason: reasonOf([...found.values()], asked),
      share: shareOf(question.concepts, found),
    };
  };
}

function wantedByFirst({ concepts }: Question): Map<string, Wanted[]> {
  const byTerm = new Map<string, Wanted>();
  const byFirst = new Map<string, Wanted[]>();
  concepts.forEach(({ alternatives }, concept) => {
    for (const alternative of alternatives) {
      let wanted = byTerm.get(alternative.term);
      if (!wanted) {
        const [first, ...rest] = alternative.term.split(' ') as [string, ...string[]];
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

/** ‘children’, close to ‘minors’. */
function reasonOf(
  found: readonly (Alternative & { readonly written: string })[],
  asked: ReadonlySet<string>,
): Marked | null {
  const standing = new Map<string, ShownStanding>();
  for (const { term, standing: as, standsFor, written } of found) {
    if (as === 'same' || as === 'family' || as === 'spelling' || asked.has(term)) continue;
    const one = standing.get(term) ?? { written, typed: new Set() };
    one.typed.add(standsFor);
    standing.set(term, one);
  }
  if (standing.size === 0) return null;
  const pieces = [...standing.values()].map(({ written, typed }): Marked => {
    const before = `‘${written}’, close to ‘`;
    const words = [...typed].join(' ');
    return {
      text: `${before}${words}’`,
      spans: [{ start: before.length, end: before.length + words.length, kind: 'emphasis' }],
    };
  });
  return join(pieces, '; ');
}

/** Of what carries the question, how much is said; of a question that nothing carries, of all. */
function shareOf(concepts: Question['concepts'], found: ReadonlyMap<number, Alternative>): number {
  const some = concepts.some(({ carries }) => carries);
  let whole = 0;
  let said = 0;
  concepts.forEach(({ weight, carries }, i) => {
    if (some && !carries) return;
    whole += weight;
    const answer = found.get(i);
    if (answer && covers(answer.standing)) said += weight;
  });
  return whole === 0 ? 0 : said / whole;
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
