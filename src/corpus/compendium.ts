import type { Document, Paper, Theme, Unit } from './model.ts';
import { ORDINAL, readOrdinal } from './ordinals.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { SYMBOL } from './symbol.ts';

/** How a compendium introduces a paper: "In 2018, for the fifth meeting of …, the Secretariat drafted a background paper … (SYMBOL)." */
const INTRODUCTION = new RegExp(
  String.raw`\bin (\d{4}), for the (${ORDINAL}) (?:meeting|session)\b.*?\bbackground paper\b(.*)\((${SYMBOL})\)\.?$`,
  'is',
);
/** The words between "a background paper" and the paper's subject. */
const LEAD = /^.*?\b(?:discussions? on|on|concerning|entitled)\s+/is;

/** The themes of a document: its sections that carry key topics. */
export function readThemes(document: string, { sections, keyTopics }: ParsedDocument): Theme[] {
  return keyTopics.map(({ section, text, lines }) => {
    const name = sections[section]!.title;
    return {
      id: themeId(name),
      document,
      name,
      keyTopics: text
        .replace(/\.$/, '')
        .split(';')
        .map((topic) => topic.trim())
        .filter(Boolean),
      papers: [],
      lines,
    };
  });
}

/** "smuggling-by-air" for "Smuggling by air". */
export function themeId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The background papers that a compendium summarises, each with the paragraphs from its
 * introduction up to the next one's or the end of its theme.
 */
export function readPapers(document: Document, units: readonly Unit[]): Paper[] {
  const papers: (Paper & { paragraphs: string[] })[] = [];
  let open: (typeof papers)[number] | null = null;
  for (const unit of units) {
    if (unit.kind !== 'paragraph' || unit.theme === null) continue;
    const introduced = INTRODUCTION.exec(unit.text);
    if (introduced) {
      const [, year, ordinal, subject, symbol] = introduced;
      open = {
        symbol: symbol!,
        year: Number(year),
        meeting: readOrdinal(ordinal!),
        subject: subject!.replace(LEAD, '').trim(),
        document: document.id,
        theme: unit.theme,
        paragraphs: [],
      };
      papers.push(open);
    }
    if (open && open.theme === unit.theme) open.paragraphs.push(unit.ref);
  }
  return papers;
}
