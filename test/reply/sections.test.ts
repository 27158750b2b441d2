import { describe, expect, it } from 'vitest';
import type { Block, Reply } from '../../src/reply/reply.ts';
import { foldReply, readSection, writeSection } from '../../src/reply/sections.ts';

const note: Block = { type: 'paste', label: 'Footnote', text: 'Report, rec. 10.' };
const ris: Block = { type: 'paste', label: 'RIS', text: 'TY  - RPRT', folded: true };
const draft: Block = { type: 'notice', text: 'Draft.' };
const reply = (blocks: readonly Block[]): Reply => ({
  outcome: 'found',
  title: 'Cite recommendation 10',
  blocks,
  refs: [],
  next: [],
});

describe('a folded answer', () => {
  it('shows the first part with its caveats, and the others as choices that say what they are', () => {
    const folded = foldReply(reply([note, ris, draft]), { line: '/cite 2020 10', section: 1 });
    expect(folded.blocks).toEqual([note, draft]);
    expect(folded.next).toEqual([
      { kind: 'section', label: 'RIS', command: '/cite 2020 10 section:2' },
    ]);
  });

  it('shows the part that was chosen, and leads back to the first', () => {
    const folded = foldReply(reply([note, ris, draft]), { line: '/cite 2020 10', section: 2 });
    expect(folded.blocks).toEqual([ris]);
    expect(folded.next).toEqual([{ kind: 'section', label: 'Footnote', command: '/cite 2020 10' }]);
  });

  it('is as it was where nothing is folded, or nothing else is there', () => {
    for (const blocks of [[note, draft], [ris], []]) {
      const whole = reply(blocks);
      expect(foldReply(whole, { line: '/x', section: 3 })).toBe(whole);
    }
  });

  it('keeps what follows a folded heading with it, up to the next', () => {
    const head = (text: string): Block => ({ type: 'heading', text, folded: true });
    const facts = (text: string): Block => ({
      type: 'facts',
      rows: [{ label: 'x', value: { text } }],
    });
    const whole = reply([facts('a'), head('Agenda'), facts('b'), head('Panellists'), facts('c')]);
    const second = foldReply(whole, { line: '/meeting 2019', section: 2 });
    expect(second.blocks).toEqual([head('Agenda'), facts('b')]);
    expect(second.next.map(({ label }) => label)).toEqual(['The facts', 'Panellists']);
  });
});

describe('the line of a section', () => {
  it('is read as it is written', () => {
    for (const section of [1, 2, 12]) {
      const line = writeSection({ line: '/cite 2020 10', section });
      expect(readSection(line)).toEqual({ line: '/cite 2020 10', section });
    }
  });
});
