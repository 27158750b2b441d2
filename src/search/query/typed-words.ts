import type { Analyser } from '../language/analyser.ts';

/** Content words of a query that are looked for; what follows adds nothing. */
const MOST_WORDS = 24;

/** A content word as it was typed, and its stem. */
export interface Typed {
  readonly typed: string;
  readonly stem: string;
  /** Which of the things asked about it belongs to, from 0: "football and digital evidence" asks about two. */
  readonly part: number;
}

const ANOTHER = /(?:^|\s)(?:and|or|as well as|versus|vs)\s|[,;&]/iu;

/** The content words of a query in their order, each once. */
export function typedWords(text: string, analyser: Analyser): Typed[] {
  const seen = new Set<string>();
  const kept: Typed[] = [];
  let part = 0;
  let before = 0;
  for (const { stem, start, end } of analyser.tokens(text)) {
    if (kept.length > 0 && ANOTHER.test(text.slice(before, start))) part++;
    before = end;
    if (seen.has(stem)) continue;
    seen.add(stem);
    kept.push({ stem, typed: text.slice(start, end), part });
    if (kept.length === MOST_WORDS) break;
  }
  return kept;
}
