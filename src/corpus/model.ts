import type { Body as CatalogueBody, CatalogueDocument } from './catalogue.ts';
import type { Facts } from './facts/model.ts';
import type { Fault } from './fault.ts';
import type { Kind } from './kinds/kind.ts';
import type { Lines, Range } from './positions.ts';
import type { UnitKind } from './unit-kinds.ts';

export type { UnitKind } from './unit-kinds.ts';

export type Body = CatalogueBody;

/** A heading; sections continued in an addendum keep the number and title of the section they continue. */
export interface Section {
  /** "II" or "B", where the heading has one. */
  readonly number: string | null;
  readonly title: string;
  readonly continued: boolean;
  /** Index of the section that this one stands in, among the document's sections. */
  readonly parent: number | null;
  readonly line: number;
}

/**
 * What a catalogue entry stands for: a document, or a part of it whose texts have numbers of their
 * own, such as an annex or a resolution in a report. A part has its document's entry, under an id of
 * its own (`2022-report-annex-ii`, `2025-report-resolution-68-5`).
 */
export interface DocumentEntry extends CatalogueDocument {
  /** "annex II", "resolution 68/5", "decision 22/CMA.3, annex"; null for the document itself. */
  readonly scope: string | null;
  /** Id of the document that it is a part of; its own for a document itself. */
  readonly whole: string;
  /** Where in the document the part stands: "chap. I, sect. B"; null where it has no number there. */
  readonly place: string | null;
}

/** A document held: its catalogue entry and its structure. Relations are known on both sides. */
export interface Document extends DocumentEntry {
  readonly sections: readonly Section[];
  /** Ids of the documents held that correct it. */
  readonly correctedBy: readonly string[];
}

/** A document of the catalogue that is not served because of its faults. */
export interface HeldBack {
  readonly id: string;
  readonly title: string;
  readonly faults: readonly Fault[];
}

/** A lettered item of a unit: `text.slice(start, end)` begins with its label. */
export interface Item {
  /** "k", or "a/ii" for a subparagraph of a subparagraph. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** What can be asked for by number: a recommendation or a numbered paragraph, whole and word for word. */
export interface Unit {
  readonly kind: UnitKind;
  readonly document: string;
  /** As printed without its full stop: "12", "140.187", "12 bis", "(a)"; "" where the text has none. */
  readonly number: string;
  /** The reference that users type and JSON carries: `2020/rec/10`, `2021-compendium/para/77`. */
  readonly ref: string;
  /** The reference that names the document, which no later document can take over. */
  readonly qualifiedRef: string;
  /** As issued, without marks; page breaks are joined, list items stand on lines of their own. */
  readonly text: string;
  /** What the document sets in italics or bold. */
  readonly emphasis: readonly Range[];
  readonly items: readonly Item[];
  /** The innermost section, an index into the document's sections. */
  readonly section: number | null;
  readonly lines: Lines;
  /** Page of the original on which it begins, from 1; null where that is not known. */
  readonly page: number | null;
  /** Id of the theme it stands under, in a compendium. */
  readonly theme: string | null;
  /** Symbol of the background paper that it summarises, in a compendium. */
  readonly paper: string | null;
}

/** A unit, or one lettered item of it. */
export interface Cited {
  readonly unit: Unit;
  /** "k" or "a/ii"; null for the whole. */
  readonly item: string | null;
}

/** A theme of a compendium, with its key topics as issued. */
export interface Theme {
  /** Kebab-case of its name, unique in its document. */
  readonly id: string;
  readonly document: string;
  readonly name: string;
  readonly keyTopics: readonly string[];
  /** Symbols, in the order of the document. */
  readonly papers: readonly string[];
  readonly lines: Lines;
}

/** A background paper that a compendium summarises; the paper itself may not be held. */
export interface Paper {
  readonly symbol: string;
  readonly year: number;
  /** Ordinal of the meeting that it was prepared for. */
  readonly meeting: number | null;
  /** Its subject in the compendium's words. */
  readonly subject: string;
  readonly document: string;
  readonly theme: string | null;
  /** References of the paragraphs that summarise it. */
  readonly paragraphs: readonly string[];
}

/** The corpus as read: plain data, ready to be written down as JSON. */
export interface Corpus {
  readonly kinds: readonly Kind[];
  readonly bodies: readonly Body[];
  readonly defaultBody: string;
  readonly documents: readonly Document[];
  /** In the order of the catalogue and of each document. */
  readonly units: readonly Unit[];
  readonly themes: readonly Theme[];
  readonly papers: readonly Paper[];
  readonly facts: Facts;
  readonly heldBack: readonly HeldBack[];
}
