import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../adapters/library/import/html/read-html.ts';
import { readHtmlWords } from '../../../../adapters/library/import/second-reading/read-html-words.ts';
import { shown, showRuns, signsOf, signsOfParts } from './shown.ts';

/** Reads a page both ways, which must have the same words. */
function read(html: string) {
  const source = readHtml(html, 'report.html');
  expect(signsOfParts(readHtmlWords(html))).toBe(signsOf(source));
  return source;
}

describe('a web page', () => {
  it('gives its headings with their levels, and its paragraphs with their faces', () => {
    const source = read(
      '<!DOCTYPE html><title>Not text</title><h1>Report</h1><h2>I. Opening</h2><p>1. <em>Recalling</em> its\n  resolution&nbsp;5/3,<br>it <b>met</b>.',
    );
    expect(shown(source)).toEqual([
      'Report',
      'I. Opening',
      '1. Recalling its resolution\u00A05/3, it met.',
    ]);
    expect(source.blocks).toMatchObject([
      { headingLevel: 1 },
      { headingLevel: 2 },
      { headingLevel: null },
    ]);
    expect(source.blocks[2]).toMatchObject({
      runs: [{ italic: false }, { text: 'Recalling', italic: true }, {}, { bold: true }, {}],
    });
  });

  it('draws the numbers of its lists as a browser does', () => {
    const source =
      read(`<ol start="12"><li>Twelve<ol type="a"><li>A</li><li><p>B</p><p>more of it</p></li></ol></li>
      <li value="15">Fifteen</li><li>Sixteen</li></ol><ol type="I" reversed><li>Two</li><li>One</li></ol><ul><li>Point</li></ul>`);
    expect(shown(source)).toEqual([
      '12. | Twelve',
      'a. | A',
      'b. | B',
      'more of it',
      '15. | Fifteen',
      '16. | Sixteen',
      'II. | Two',
      'I. | One',
      '• | Point',
    ]);
  });

  it('draws no number where one is typed or the list has none', () => {
    const source = read(
      '<ol><li>(a) Typed</li><li>140.2 Typed, without a stop</li></ol><ol style="list-style: none"><li>Plain</li></ol>',
    );
    expect(shown(source)).toEqual(['(a) Typed', '2. | 140.2 Typed, without a stop', 'Plain']);
  });

  it('leaves out scripts, styles, comments and what it hides', () => {
    const source = read(
      '<script>var a = "<p>no</p>";</script><style>p { color: red }</style><!-- <p>no</p> --><p>Yes</p><p hidden>no</p><div style="display:none">no</div><noscript>no</noscript><button>Print</button>',
    );
    expect(shown(source)).toEqual(['Yes']);
  });

  it('takes navigation, heads and feet of the page for furniture, those of an article for text', () => {
    const source = read(
      '<header><a href="/">United Nations</a></header><nav><ul><li>Home</li></ul></nav><main><article><header><p>A/79/19</p></header><p>1. Text.</p></article></main><footer>Copyright</footer>',
    );
    expect(shown(source)).toEqual(['A/79/19', '1. Text.']);
    expect(source.furniture.map(({ text }) => text)).toEqual([
      'United Nations',
      'Home',
      'Copyright',
    ]);
  });

  it('keeps tables apart, and reads those that lay out the page', () => {
    const source = read(
      '<table><tr><td>United Nations</td><td>A/79/19</td></tr><tr><td></td><td>Distr.: General</td></tr></table><p>1. Text</p><table><caption>Table 1 Votes</caption><tr><th>State<th>Votes<tr><td>Chad<td>2</table>',
    );
    expect(shown(source)).toEqual([
      'United Nations',
      'A/79/19',
      'Distr.: General',
      '1. Text',
      'Table 1 Votes: [State / Votes // Chad / 2]',
    ]);
  });

  it('reads the words of tags that nobody closed, and of entities', () => {
    const source = read(
      '<div><p>A &lt; B &amp; C<p>D&eacute;j&agrave; vu &#8212; &#x201C;x&#x201D;</div>E',
    );
    expect(shown(source)).toEqual(['A < B & C', 'Déjà vu — “x”', 'E']);
  });
});

describe('notes of a web page', () => {
  const NOTES = ['1 See A/1.', '* Reissued.'];
  const marks = (source: ReturnType<typeof read>) =>
    source.notes.map(({ mark, runs }) => `${mark} ${showRuns(runs)}`);

  it('stand apart, their indicators where they point', () => {
    const source = readHtml(
      '<p>Title<sup><a href="#n2">*</a></sup></p><p>As agreed,<sup><a href="#n1" id="r1">1</a></sup> it met.</p><hr><p id="n1"><a href="#r1"></a>See A/1.</p><p id="n2">Reissued.</p>',
      'a.html',
    );
    expect(shown(source)).toEqual(['Title{*}', 'As agreed,{1} it met.']);
    expect(marks(source).sort()).toEqual([...NOTES].sort());
  });

  it('are known as Word and other programs write them', () => {
    const word = readHtml(
      '<p>Agreed<a href="#_ftn1" name="_ftnref1">[1]</a>.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> See A/1.</p></div>',
      'a.html',
    );
    expect(shown(word)).toEqual(['Agreed{1}.']);
    expect(marks(word)).toEqual(['1 See A/1.']);
    const pandoc = readHtml(
      '<p>Agreed<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a>.</p><section class="footnotes"><ol><li id="fn1"><p>See A/1.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>',
      'a.html',
    );
    expect(shown(pandoc)).toEqual(['Agreed{1}.']);
    expect(marks(pandoc)).toEqual(['1 See A/1.']);
  });

  it('are not seen in raised letters and in links to headings', () => {
    const source = read(
      '<p>The 12<sup>th</sup> meeting, see <a href="#s2">2</a>.</p><h2 id="s2">2. Rest</h2>',
    );
    expect(shown(source)).toEqual(['The 12th meeting, see 2.', '2. Rest']);
    expect(source.notes).toEqual([]);
  });
});

it('refuses a page that nests without end', () => {
  expect(() => readHtml('<div>'.repeat(5000), 'a.html')).toThrow(/built more deeply/);
});
