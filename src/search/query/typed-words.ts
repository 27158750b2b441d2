import type { Analyser } from '../language/analyser.ts';

/** Content words of a query that are looked for; what follows adds nothing. */
const MOST_WORDS = 24;

/** A content word as it was typed, and its stem. */
export interface Typed {
  readonly typed: string;
  readonly stem: string;
}

/** The content words of a query in their order, each once. */
export function typedWords(text: string, analyser: Analyser): Typed[] {
  const seen = new Set<string>();
  const kept: Typed[] = [];
  for (const { stem, start, end } of analyser.tokens(text)) {
    if (seen.has(stem)) continue;
    seen.add(stem);
    kept.push({ stem, typed: text.slice(start, end) });
    if (kept.length === MOST_WORDS) break;
  }
  return kept;
}
