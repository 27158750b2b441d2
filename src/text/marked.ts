/**
 * Why a stretch of text stands out: `emphasis` as issued, `match` for words that answer the query,
 * `strong` for the assistant's own stress, `command` for a line that the reader can type.
 */
export type SpanKind = 'emphasis' | 'match' | 'strong' | 'command';

/** A stretch of a text: UTF-16 offsets, `end` exclusive, as in `String.prototype.slice`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
}

/** Plain text, free of any markup, and the stretches of it that stand out. */
export interface Marked {
  readonly text: string;
  readonly spans?: readonly Span[];
}

/** A run of text with everything that holds for the whole of it. */
export interface Segment {
  readonly text: string;
  readonly kinds: ReadonlySet<SpanKind>;
}

/**
 * The text cut at every edge of a span, in order; joined, the segments are the text.
 * Renderers walk these and never slice by themselves. Time is linear in text and spans
 * when spans do not overlap.
 */
export function segments({ text, spans = [] }: Marked): Segment[] {
  const edges = new Set([0, text.length]);
  for (const span of spans) edges.add(clamp(span.start)).add(clamp(span.end));
  const sorted = [...edges].sort((a, b) => a - b);
  const opening = [...spans].sort((a, b) => a.start - b.start);
  const result: Segment[] = [];
  let open: Span[] = [];
  let next = 0;
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i]!;
    const end = sorted[i + 1]!;
    open = open.filter((span) => span.end > start);
    for (; next < opening.length && opening[next]!.start <= start; next++) {
      if (opening[next]!.end > start) open.push(opening[next]!);
    }
    result.push({ text: text.slice(start, end), kinds: new Set(open.map((span) => span.kind)) });
  }
  return result;

  function clamp(offset: number): number {
    return Math.max(0, Math.min(text.length, offset));
  }
}

/** A part of a marked text, its spans moved along. */
export function slice({ text, spans = [] }: Marked, start: number, end = text.length): Marked {
  const kept = spans
    .filter((span) => span.end > start && span.start < end)
    .map((span) => ({
      ...span,
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    }));
  return marked(text.slice(start, end), kept);
}

/** A marked text; `spans` is left out where there are none. */
export function marked(text: string, spans: readonly Span[] = []): Marked {
  return spans.length > 0 ? { text, spans } : { text };
}

/** A command line inside a sentence, which each platform shows under its own names. */
export function command(line: string): Marked {
  return whole(line, 'command');
}

/** Words that the assistant stresses. */
export function strong(text: string): Marked {
  return whole(text, 'strong');
}

/** Joins pieces, marked or plain, into one marked text. */
export function join(pieces: readonly (Marked | string | number)[], separator = ''): Marked {
  let text = '';
  const spans: Span[] = [];
  pieces.forEach((piece, index) => {
    if (index > 0) text += separator;
    if (typeof piece === 'object') {
      for (const span of piece.spans ?? []) {
        spans.push({ ...span, start: span.start + text.length, end: span.end + text.length });
      }
      text += piece.text;
    } else text += String(piece);
  });
  return marked(text, spans);
}

/** A sentence of the assistant's: ``say`Try ${command('/rec 2020 10')}.` `` */
export function say(
  strings: TemplateStringsArray,
  ...values: readonly (Marked | string | number)[]
): Marked {
  return join(
    strings.flatMap((string, i) => (i < values.length ? [string, values[i]!] : [string])),
  );
}

function whole(text: string, kind: SpanKind): Marked {
  return marked(text, [{ start: 0, end: text.length, kind }]);
}
