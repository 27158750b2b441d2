import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { command, join, marked, say, segments, slice } from '../../src/text/marked.ts';

const kinds = ['emphasis', 'match', 'strong', 'command'] as const;
const anyMarked = fc.string().chain((text) =>
  fc
    .array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom(...kinds))
        .map(([a, b, kind]) => ({ start: Math.min(a, b), end: Math.max(a, b), kind })),
      { maxLength: 5 },
    )
    .map((spans) => marked(text, spans)),
);

describe('marked text', () => {
  it('is the same text when its segments are joined', () => {
    fc.assert(
      fc.property(anyMarked, (value) => {
        expect(
          segments(value)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(value.text);
      }),
    );
  });

  it('keeps every kind over every character, overlaps included', () => {
    fc.assert(
      fc.property(anyMarked, (value) => {
        let at = 0;
        for (const segment of segments(value)) {
          for (const kind of kinds) {
            const covered = (value.spans ?? []).some(
              (span) =>
                span.kind === kind && span.start <= at && span.end >= at + segment.text.length,
            );
            expect(segment.kinds.has(kind)).toBe(segment.text.length > 0 && covered);
          }
          at += segment.text.length;
        }
      }),
    );
  });

  it('carries spans along when sentences are put together', () => {
    const sentence = say`Try ${command('/rec 2020 10')}, or ${command('/help')}.`;
    expect(sentence.text).toBe('Try /rec 2020 10, or /help.');
    expect(sentence.spans!.map((span) => sentence.text.slice(span.start, span.end))).toEqual([
      '/rec 2020 10',
      '/help',
    ]);
  });

  it('cuts spans at the edges of a slice', () => {
    const line = join(['see ', command('/rec 2020'), ' now']);
    expect(slice(line, 6, 13)).toEqual(marked('ec 2020', [{ start: 0, end: 7, kind: 'command' }]));
  });
});
