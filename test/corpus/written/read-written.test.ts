import { describe, expect, it } from 'vitest';
import { readWritten } from '../../../src/corpus/written/read-written.ts';

const RESOLUTION = `@text 1
file: council.pdf
pages: 2

@values
symbol: X/RES/12/3
title: Safe harbours
body: Harbour Council
status: final
kind: resolution

@page 1

@masthead
X/RES/12/3

@heading 1 12/3
Safe harbours

@opening
The Harbour Council,

@preambular 1
*Recalling* its resolution 11/7,

@operative 1
*Invites* all members:
@item a
(a) To light their piers;
@item b
(b) To share their charts;

@page 2

@operative 2
*Decides* to remain seized of the matter.

@note 1 in ["operative","1",""]
X/11/PV.4.

@furniture
X.25-00123
`;

describe('a file in the written form', () => {
  it('says what each line is', () => {
    const { structure, unitLines, faults } = readWritten('council.txt', RESOLUTION);
    expect(faults).toEqual([]);
    expect(structure.masthead).toMatchObject({ symbol: ['X/RES/12/3'], title: 'Safe harbours' });
    expect(structure.units.map(({ kind, number, page }) => [kind, number, page])).toEqual([
      ['preambular', '1', 1],
      ['operative', '1', 1],
      ['operative', '2', 2],
    ]);
    const [recalling, invites] = structure.units;
    expect(recalling!.text).toBe('Recalling its resolution 11/7,');
    expect(recalling!.emphasis).toEqual([[0, 9]]);
    expect(invites!.text).toBe(
      'Invites all members:\n(a) To light their piers;\n(b) To share their charts;',
    );
    expect(invites!.items).toEqual(['a', 'b']);
    expect(unitLines[1]).toEqual([26, 31]);
    expect(structure.headings).toMatchObject([{ number: '12/3', before: '1' }]);
    expect(structure.notes).toMatchObject([{ mark: '1', in: '1', kind: 'operative', page: 2 }]);
  });

  it.each([
    ['@operative 2', '@operative 1', 35, /operative paragraph 1 stands already in line 26/],
    ['@page 2', '@page two', 33, /"two" is no page/],
    ['@opening', '@opnening', 20, /"@opnening" is no mark/],
    ['*Recalling* its', '*Recalling its', 23, /asterisk opens emphasis/],
    ['status: final', 'state: final', 9, /"state: final" is no value/],
    ['@text 1', '@text 2', 1, /does not begin with "@text 1"/],
    ['@heading 1 12/3', '@heading 12/3', 17, /no level/],
    ['in ["operative","1",""]', 'in [operative 1]', 38, /no place of a note/],
  ])('names the line of a slip and how to fix it: %s → %s', (right, wrong, line, problem) => {
    const { faults } = readWritten('council.txt', RESOLUTION.replace(right, wrong));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: 'council.txt', line });
    expect(faults[0]!.problem).toMatch(problem);
    expect(faults[0]!.fix).not.toBe('');
  });

  it('reads the rest of a file that has a fault', () => {
    const { structure } = readWritten('council.txt', RESOLUTION.replace('@opening', '@opnening'));
    expect(structure.units).toHaveLength(3);
  });

  it('takes a line that begins like a mark for words where "\\" stands before it', () => {
    const { structure, faults } = readWritten(
      'x.txt',
      '@text 1\nfile: x.pdf\n\n@paragraph 1\nWrite to:\n\\@page of the Secretariat.\n',
    );
    expect(faults).toEqual([]);
    expect(structure.units[0]!.text).toBe('Write to:\n@page of the Secretariat.');
  });
});
