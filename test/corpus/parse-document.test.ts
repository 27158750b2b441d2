import { describe, expect, it } from 'vitest';
import { readInline } from '../../src/corpus/inline.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { corpus, library, sources } from '../library.ts';

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('reading the five documents', () => {
  it.each([...sources.keys()])('places every line of %s', (file) => {
    const { text } = sources.get(file)!;
    const { places, faults } = parseDocument(file, text);
    expect(faults).toEqual([]);
    text.split('\n').forEach((line, i) => {
      expect(places[i] === 'blank', `line ${i + 1}`).toBe(line.trim() === '');
      expect(places[i]).not.toBe('misplaced');
    });
  });

  it.each([...sources.keys()])('keeps every word of every unit of %s, in order', (file) => {
    const { text } = sources.get(file)!;
    const lines = text.split('\n');
    const { places, units } = parseDocument(file, text);
    for (const {
      kind,
      number,
      text: kept,
      lines: [first, last],
    } of units) {
      const source = lines
        .slice(first - 1, last)
        .filter((_, i) => places[first - 1 + i] === 'unit')
        .map((line) => readInline(line.trim()).text)
        .join(' ');
      const issued = words(source);
      const label =
        kind === 'recommendation' ? ['Recommendation', String(number)] : [String(number)];
      expect(issued.slice(0, label.length)).toEqual(label);
      expect(words(kept)).toEqual(issued.slice(label.length));
    }
  });

  it('gives each line that belongs to a unit to just one unit', () => {
    for (const [file, { text }] of sources) {
      const { places, units } = parseDocument(file, text);
      places.forEach((place, i) => {
        const owners = units.filter(({ lines: [first, last] }) => first <= i + 1 && i + 1 <= last);
        expect(owners.length, `${file}:${i + 1}`).toBeLessThanOrEqual(1);
        if (place === 'unit') expect(owners).toHaveLength(1);
      });
    }
  });

  it('finds two separate numberings in one report', () => {
    expect(library.unit('2019/rec/8')!.text).toMatch(/^Recognizing that transnational/);
    expect(library.unit('2019-report/para/8')!.text).toMatch(/^Mr\. Salvatore Vella/);
  });

  it('restarts paragraph numbers in each addendum', () => {
    expect(library.unit('2019-report-add/para/1')!.text).toMatch(/^Under agenda item 4/);
    expect(library.unit('2020-report-add-delib/para/1')!.text).toMatch(
      /^At its 2nd and 3rd meetings/,
    );
  });

  it('joins a paragraph that a page break cuts', () => {
    expect(library.unit('2019-report/para/8')!.text).toContain(
      'the boats themselves. This approach has seen',
    );
    expect(library.unit('2020-report-add-delib/para/4')!.text).toContain(
      'guidelines and policy recommendations to responders',
    );
  });

  it('joins the halves around a running footer and a stray dash', () => {
    expect(library.unit('2021-compendium/para/22')!.text).toContain(
      'policymakers and legislators on smuggling of migrants',
    );
    expect(library.unit('2021-compendium/para/67')!.text).toContain(
      'such as the issuance of visas',
    );
    expect(corpus.units.some(({ text }) => /V\.21-05340|\d+\/11/.test(text))).toBe(false);
  });

  it('ends a paragraph that was issued without its full stop where it ends', () => {
    expect(library.unit('2021-compendium/para/5')!.text).toMatch(/criminalization of the offence$/);
  });

  it('keeps a numbered agenda inside its numbered paragraph', () => {
    const agenda = library.unit('2019-report/para/19')!.text;
    expect(agenda).toContain('\n1. Organizational matters:\n(a) Opening of the meeting;');
    expect(agenda).toMatch(/\n5\. Adoption of the report\.$/);
    expect(library.unit('2019-report/para/20')!.text).toMatch(/^The following parties/);
  });

  it('ends a lettered item of a numbered agenda where the next agenda item begins', () => {
    const { text, items } = library.unit('2019-report/para/19')!;
    expect(items.map(({ start, end }) => text.slice(start, end))).toEqual([
      '(a) Opening of the meeting;',
      '(b) Adoption of the agenda and organization of work.',
    ]);
  });

  it('reads lettered lists inside a paragraph and across lines, with or without a dash', () => {
    const paths = (ref: string) =>
      library
        .unit(ref)!
        .items.map(({ path }) => path)
        .join('');
    expect(paths('2019/rec/22')).toBe('abcdefghijklm');
    expect(paths('2019-report/para/26')).toBe('abcdef');
    expect(paths('2021-compendium/para/69')).toBe('abcdefgh');
    expect(paths('2021-compendium/para/5')).toBe('');
    expect(paths('2021-compendium/para/31')).toBe('');
  });

  it('drops marks and dead links and keeps the square brackets of a draft', () => {
    const vella = library.unit('2019-report/para/8')!;
    expect(vella.emphasis.map(([start, end]) => vella.text.slice(start, end))).toEqual([
      'modus operandi',
      'modus operandi',
    ]);
    expect(library.unit('2019-report/para/26')!.text).toContain('(CTOC/COP/WG.7/2019/1/Corr.1);');
    expect(library.unit('2019-report/para/11')!.text).toContain('[4th and 5th] meeting[s]');
    expect(library.unit('2019-report/para/21')!.text).toMatch(/Thailand \[\.\.\.\]$/);
    expect(corpus.units.some(({ text }) => /[*#]|\]\(/.test(text))).toBe(false);
  });

  it('changes no spelling', () => {
    expect(library.unit('2021-compendium/para/7')!.text).toContain('webbased services');
    expect(library.unit('2020/rec/2')!.text).toMatch(/^States parties .* States Parties/);
    expect(library.unit('2021-compendium/para/64')!.text).toContain('(art, 16 and art. 19');
  });

  it('tells headings from numbers, Roman numbers from letters and themes from their marks', () => {
    const titles = (ref: string) =>
      library.sections(library.unit(ref)!).map(({ number, title }) => `${number} ${title}`);
    expect(titles('2019-report/para/27')).toEqual(['V Adoption of the report']);
    expect(titles('2019-report/para/19')).toEqual([
      'IV Organization of the meeting',
      'C Adoption of the agenda and organization of work',
    ]);
    expect(titles('2021-compendium/para/67')).toEqual([
      'II Compendium of background papers',
      'null Prevention',
    ]);
  });

  it('finds nine themes and seventeen papers', () => {
    expect(corpus.themes.map(({ name }) => name)).toEqual([
      'Criminal justice responses',
      'Impact of crises',
      'International cooperation',
      'Smuggling by air',
      'Smuggling by sea',
      'Interpretation and use of the Smuggling of Migrants Protocol and the Organized Crime Convention',
      'Protection of smuggled migrants',
      'Prevention',
      'Technology',
    ]);
    expect(corpus.papers).toHaveLength(17);
    expect(library.paper('CTOC/COP/WG.7/2012/5')).toMatchObject({
      year: 2012,
      meeting: 1,
      theme: 'international-cooperation',
      paragraphs: ['2021-compendium/para/36', '2021-compendium/para/37'],
    });
    expect(new Set(corpus.papers.flatMap(({ paragraphs }) => paragraphs)).size).toBe(76);
  });
});

describe('reading other documents', () => {
  const faultsOf = (text: string) =>
    parseDocument('x.txt', text).faults.map(({ line, problem }) => `${line}: ${problem}`);

  it('names file and line of a text that stands under no number', () => {
    expect(faultsOf('I. Introduction\n\nA text without a number.')).toEqual([
      '3: "A text without a number." stands under no number.',
    ]);
  });

  it('does not take a short line after a complete text into it', () => {
    expect(faultsOf('I. Introduction\n1. A text.\nStatements by observers')[0]).toMatch(
      /^3: "Statements by observers" may be a heading/,
    );
  });

  it('refuses a number twice and a number that goes back', () => {
    expect(faultsOf('Recommendation 1\nOne.\nRecommendation 1\nTwo.')).toEqual([
      '3: There is a recommendation 1 already, in line 1.',
    ]);
    expect(faultsOf('I. X\n5. Five.\n4. Four.')).toEqual(['3: Paragraph 4 follows paragraph 5.']);
  });

  it('refuses a recommendation without text', () => {
    expect(faultsOf('Recommendation 1\n\nRecommendation 2\nTwo.')).toEqual([
      '1: Recommendation 1 has no text.',
    ]);
  });

  it('reads a year at the start of a broken line as part of the sentence', () => {
    const { units } = parseDocument(
      'x.txt',
      'I. X\n1. It was adopted in\n\n2018. It entered into force.',
    );
    expect(units.map(({ text }) => text)).toEqual([
      'It was adopted in 2018. It entered into force.',
    ]);
  });

  it('reads subitems below items', () => {
    const { units } = parseDocument(
      'x.txt',
      'I. X\n1. List:\n(a) One:\n(i) Small;\n(ii) Smaller;\n(b) Two.',
    );
    expect(units[0]!.items.map(({ path }) => path)).toEqual(['a', 'a/i', 'a/ii', 'b']);
  });

  it('reads Windows line ends and a byte order mark', () => {
    const { units, faults } = parseDocument('x.txt', '\uFEFFI. X\r\n\r\n1. Text.\r\n');
    expect(faults).toEqual([]);
    expect(units[0]!.text).toBe('Text.');
  });
});

describe('reading a final report', () => {
  const REPORT = [
    'United Nations',
    'CTOC/COP/WG.7/2030/4',
    'Distr.: General',
    '1 October 2030',
    '',
    'Original: English',
    '',
    'Report on the meeting of the Working Group held in Geneva on 8 and 9 September 2030',
    '',
    'I. Introduction and a heading',
    'too long for one line',
    '',
    '1. The first paragraph is broken by the',
    '',
    '__________',
    '1 General Assembly resolution 55/25, annex I, which is',
    'a long note.',
    '2 See A/61/213.',
    '',
    'V.30-01234 (E)  011030  021030',
    '*3001234*',
    'CTOC/COP/WG.7/2030/4',
    '',
    'end of the page. ',
    '2. The second.',
    '',
    'II. Recommendations',
    'Recommendation 1',
    'Words. ',
    '',
    '',
    'More words of it.',
  ].join('\n');

  it('keeps notes, running heads and page furniture out of the texts', () => {
    const { units, faults, places, sections } = parseDocument('x.txt', REPORT);
    expect(faults).toEqual([]);
    expect(units.map(({ text }) => text)).toEqual([
      'The first paragraph is broken by the end of the page.',
      'The second.',
      'Words. More words of it.',
    ]);
    expect(places.filter((place) => place === 'note')).toHaveLength(3);
    expect(sections[0]!.title).toBe('Introduction and a heading too long for one line');
  });

  it('does not take a note without its rule into a text', () => {
    expect(parseDocument('x.txt', 'I. X\n1. Done.\n1 See A/61/213.').faults).toHaveLength(1);
  });
});
