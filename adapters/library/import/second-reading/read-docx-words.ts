import { DRAWN_NUMBER, type OriginalPart } from '../../../../src/corpus/reading/proof/original.ts';
import { decodeXml } from '../docx/open-package.ts';
import { readSymbol } from '../docx/symbols.ts';
import { unzip } from '../unzip.ts';

const TEXTS = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/;
const TOKEN = /<(\/?)([\w:]+)((?:"[^"]*"|[^>"])*?)(\/?)>|([^<]+)/g;
/** What accepting all changes leaves out, what repeats the same words for older programs, and readings above signs. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:rt',
  'w:pPrChange',
  'w:rPrChange',
]);
const BLANKS = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr']);
const LINES = new Set(['w:p', 'w:tc', 'w:txbxContent', 'w:footnote', 'w:endnote']);
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/**
 * The words of a Word file by another way than `readDocx`: as they follow each other among the tags,
 * without a tree, styles or lists. Where a paragraph has an automatic number stands `DRAWN_NUMBER`.
 * Throws `Unreadable`.
 */
export async function readDocxWords(bytes: Uint8Array, file: string): Promise<OriginalPart[]> {
  const members = await unzip(bytes, file, (name) => /^word\/.*\.(?:xml|rels)$/.test(name));
  const xml = (name: string): string => {
    const member = members.get(name);
    return member ? decodeXml(member) : '';
  };
  const numbered = numberedStyles(xml('word/styles.xml'));
  const texts = [...members.keys()].filter((name) => TEXTS.test(name)).sort();
  const heads = new Set(
    headsAndFeet(xml('word/document.xml'), xml('word/_rels/document.xml.rels')).flatMap((name) =>
      wordsOf(xml(name), numbered)
        .split('\n')
        .map((line) => line.trim()),
    ),
  );
  return [
    ...texts.map((name) => ({ page: null, text: wordsOf(xml(name), numbered) })),
    // They are repeated for every section; a line that stands in several is one.
    { page: null, text: [...heads].join('\n') },
  ];
}

function wordsOf(xml: string, numbered: ReadonlySet<string>): string {
  let text = '';
  let skipped: string | null = null;
  let depth = 0;
  let isText = false;
  let isNumbered = false;
  /** Of the runs that are open, innermost last: whether they are hidden. */
  const runs: boolean[] = [];
  for (const [, slash, name = '', attributes = '', empty, between] of xml.matchAll(TOKEN)) {
    const opens = slash === '' && empty === '';
    const closes = slash === '/';
    if (skipped !== null) {
      if (name === skipped && (opens || closes)) depth += opens ? 1 : -1;
      if (depth === 0) skipped = null;
    } else if (between !== undefined) {
      if (isText && !runs.includes(true)) text += decodeEntities(between);
    } else if (opens && SKIPPED.has(name)) {
      skipped = name;
      depth = 1;
    } else if (name === 'w:t' || name === 'm:t') isText = opens;
    else if (name === 'w:r') {
      if (opens) runs.push(false);
      else if (closes) runs.pop();
    } else if (name === 'w:vanish' && runs.length > 0 && attributeOf(attributes) !== '0') {
      runs[runs.length - 1] = true;
    } else if (LINES.has(name)) {
      text += '\n';
      isNumbered = false;
    } else if (name === 'w:pStyle') isNumbered = numbered.has(attributeOf(attributes) ?? '');
    else if (name === 'w:numId') isNumbered = attributeOf(attributes) !== '0';
    else if (name === 'w:pPr' && closes && isNumbered) text += ` ${DRAWN_NUMBER} `;
    else if (name === 'w:footnoteRef' || name === 'w:endnoteRef') text += ` ${DRAWN_NUMBER} `;
    else if (BLANKS.has(name)) text += ' ';
    else if (name === 'w:noBreakHyphen') text += '-';
    else if (name === 'w:sym') text += readSymbol(/w:char="(\w+)"/.exec(attributes)?.[1] ?? '');
  }
  return text;
}

/** Ids of the styles that number their paragraphs, or are based on one that does. */
function numberedStyles(xml: string): Set<string> {
  const styles = [...xml.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)"[\s\S]*?<\/w:style>/g)];
  const numbered = new Set<string>();
  for (let before = -1; before !== numbered.size; ) {
    before = numbered.size;
    for (const [style, id] of styles) {
      const own = /<w:numId w:val="(\d+)"/.exec(style)?.[1];
      const base = /<w:basedOn w:val="([^"]*)"/.exec(style)?.[1] ?? '';
      if (own === undefined ? numbered.has(base) : own !== '0') numbered.add(id!);
    }
  }
  return numbered;
}

/** Parts that hold heads and feet which the sections show. */
function headsAndFeet(document: string, relationships: string): string[] {
  const targets = new Map(
    [...relationships.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      /\bId="([^"]*)"/.exec(tag)?.[1],
      /\bTarget="([^"]*)"/.exec(tag)?.[1],
    ]),
  );
  return [...document.matchAll(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g)].flatMap(([section]) => {
    const hasFirst = /<w:titlePg(?:\s+w:val="(?:1|true|on)")?\s*\/>/.test(section);
    return [...section.matchAll(/<w:(?:header|footer)Reference\b[^>]*>/g)]
      .filter(([tag]) => hasFirst || !tag.includes('w:type="first"'))
      .map(([tag]) => targets.get(/\br:id="([^"]*)"/.exec(tag)?.[1]))
      .filter((target) => target !== undefined)
      .map((target) => (target.startsWith('/') ? target.slice(1) : `word/${target}`));
  });
}

function attributeOf(attributes: string): string | undefined {
  return /w:val="([^"]*)"/.exec(attributes)?.[1];
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? entity;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
