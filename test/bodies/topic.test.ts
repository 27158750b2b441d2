import { describe, expect, it } from 'vitest';
import { assistant } from './corpus.ts';

const ask = (line: string) => assistant.answer(line);
const labels = (line: string) =>
  ask(line).blocks.flatMap((block) => (block.type === 'excerpt' ? [block.label] : []));

describe('/topic', () => {
  it('looks in all bodies, and names each that is not the default one', () => {
    expect(ask('/topic lamps').refs).toEqual(
      expect.arrayContaining(['drugs-resolution-74-1/op/1', '2030/rec/2']),
    );
    expect(labels('/topic trafficking victims')).toContain(
      'Recommendation 10 of the Working Group on Trafficking in Persons, 2019',
    );
  });

  it.each([
    ['/topic lamps in:CND', ['drugs']],
    ['/topic lamps in:"Commission on Narcotic Drugs"', ['drugs']],
    ['/topic lamps in:E/CN.7', ['drugs']],
    ['/topic piers from:A/HRC/91/5', ['review']],
    ['/topic harbours from:FCCC/CP/2031/10/Add.1', ['paris']],
    ['/topic harbours in:hrc from:harbours', ['harbours']],
  ])('%s narrows to what is named', (line, documents) => {
    const { refs, outcome } = ask(line);
    expect(outcome).toBe('found');
    for (const ref of refs) {
      expect(
        documents.some((id) => ref.startsWith(id)),
        ref,
      ).toBe(true);
    }
  });

  it.each(['/topic lamps in:nobody', '/topic lamps from:A/HRC/91/99'])(
    'says that %s cannot be read',
    (line) => expect(ask(line).outcome).toBe('usage'),
  );

  it('shows a text of draft and final once, and a changed one behind its final', () => {
    const piers = ask('/topic lamps that burn clean oil').refs;
    expect(piers).toContain('2030/rec/2');
    expect(piers).not.toContain('draft-2030/rec/1');
    const boats = ask('/topic count the boats').refs;
    expect(boats.indexOf('draft-2030/rec/2')).toBe(boats.indexOf('2030/rec/3') + 1);
  });
});

describe('/compile', () => {
  it('takes a text once that draft and final have word for word', () => {
    const { refs } = ask('/compile draft-2030/rec/1; 2030/rec/2');
    expect(refs).toEqual(['2030/rec/2']);
  });
});

describe('/related', () => {
  it('does not offer the draft of the text itself', () => {
    expect(ask('/related 2030/rec/2').refs).not.toContain('draft-2030/rec/1');
  });
});

describe('/track', () => {
  it('goes through the default body, then through each other body by year', () => {
    const reply = ask('/track lamps');
    const headings = reply.blocks.flatMap((block) =>
      block.type === 'heading' ? [block.text] : [],
    );
    expect(headings).toContain('Commission on Narcotic Drugs, 2031');
    expect(reply.refs).toContain('drugs-resolution-74-1/op/1');
    expect(reply.refs).not.toContain('draft-2030/rec/1');
  });
});
