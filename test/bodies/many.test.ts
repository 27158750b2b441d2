import { describe, expect, it } from 'vitest';
import { manyDocuments } from '../../bench/corpus/many-documents.ts';
import { createAssistant } from '../../src/assistant.ts';
import { createContext } from '../../src/context.ts';
import { createLibrary } from '../../src/corpus/library.ts';
import { readSoundDocuments } from '../../src/corpus/read-corpus.ts';
import { sourceOf, sources } from '../library.ts';
import { noTopics } from '../no-topics.ts';

const made = manyDocuments(500, 1);
const library = createLibrary(
  readSoundDocuments(
    made.catalogue,
    new Map([
      ...sources,
      ...[...made.texts].map(([file, text]) => [file, sourceOf(text)] as const),
    ]),
  ),
);
const assistant = createAssistant(createContext(library, () => noTopics));
const items = (line: string) =>
  assistant
    .answer(line)
    .blocks.flatMap((block) => (block.type === 'list' ? block.items.map(({ text }) => text) : []));

describe('/documents with five hundred', () => {
  it('counts them by body and year, a line a body', () => {
    expect(library.corpus.heldBack).toEqual([]);
    expect(assistant.answer('/documents').title).toBe('505 documents held');
    expect(items('/documents').length).toBeLessThan(20);
    expect(items('/documents').join('\n')).toMatch(
      /^Security Council, 42: 2042 \(\d+\), 2041 \(\d+\)/m,
    );
  });

  it('lists those of a body and a year', () => {
    const listed = items('/documents Security Council 2041');
    expect(listed.length).toBeGreaterThan(2);
    expect(listed.every((text) => text.includes('MADE/2041/'))).toBe(true);
  });

  it('finds one by its symbol and some by words of the title', () => {
    expect(assistant.answer('/documents MADE/2030/7').outcome).toBe('found');
    expect(assistant.answer('/documents made-up resolution 2').outcome).toBe('found');
    expect(items('/documents treaty').length).toBeGreaterThan(5);
  });
});
