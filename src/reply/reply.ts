import type { Marked } from '../text/marked.ts';
import type { Compilation, Table } from './compilation.ts';

/**
 * How an answer went: `found`, the units asked for, ranges and partly missing lists included;
 * `several`, a list to choose from; `not-found`; `usage`, the question could not be read.
 */
export type Outcome = 'found' | 'several' | 'not-found' | 'usage';

/** Names the part of the reply that follows, such as a meeting or a document. */
export interface HeadingBlock {
  readonly type: 'heading';
  readonly text: string;
  /** On a small screen it stands in a menu, and what it heads is shown when it is chosen. */
  readonly folded?: true;
}

/** The assistant's own words. */
export interface TextBlock extends Marked {
  readonly type: 'text';
}

/** The assistant's own words on what to beware of: draft status, parts missing, "a statement is not support". */
export interface NoticeBlock extends Marked {
  readonly type: 'notice';
}

/** The whole text of a unit, word for word as issued. */
export interface QuoteBlock extends Marked {
  readonly type: 'quote';
  /** "Recommendation 10". */
  readonly label: string;
  /** Canonical reference of the unit quoted; for a lettered item, that of its unit. */
  readonly ref: string;
  /** In words: what kind of text this is and how final. */
  readonly authority: string;
  /** Where the words stand, ready to paste. */
  readonly citation: string;
  /**
   * What of the two to show below the words, where the rest stands once after several texts: who
   * speaks, or neither. Both where it is left out.
   */
  readonly caption?: 'authority' | 'none';
}

/** Part of a unit, shown to choose by; the whole is one command away. */
export interface ExcerptBlock extends Marked {
  readonly type: 'excerpt';
  readonly label: string;
  readonly ref: string;
  readonly authority: string;
  /** Why this unit is here, where its words alone do not say it. */
  readonly reason?: Marked;
  /** The command line that shows the whole text. */
  readonly command: string;
}

export interface ListItem extends Marked {
  /** The command line that opens this item. */
  readonly command?: string;
}

/** Things to choose from or to read down. */
export interface ListBlock {
  readonly type: 'list';
  readonly items: readonly ListItem[];
}

export interface FactRow {
  readonly label: string;
  readonly value: Marked;
  /** The command line that shows the paragraph which proves it. */
  readonly proof?: string;
}

/** What documents state, each with its proof. */
export interface FactsBlock {
  readonly type: 'facts';
  readonly rows: readonly FactRow[];
}

/** Text to copy exactly as it stands, such as a citation. */
export interface PasteBlock {
  readonly type: 'paste';
  readonly label: string;
  readonly text: string;
  /** On a small screen its label stands in a menu, and the text is shown when it is chosen. */
  readonly folded?: true;
}

export interface TableBlock extends Table {
  readonly type: 'table';
}

export interface DifferencePart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Two texts compared word by word: `removed` stands only in the first, `added` only in the second. */
export interface DifferenceBlock {
  readonly type: 'difference';
  readonly before: string;
  readonly after: string;
  readonly parts: readonly DifferencePart[];
}

export type Block =
  | HeadingBlock
  | TextBlock
  | NoticeBlock
  | QuoteBlock
  | ExcerptBlock
  | ListBlock
  | FactsBlock
  | PasteBlock
  | TableBlock
  | DifferenceBlock;

export type BlockType = Block['type'];

/**
 * What following up with a command does; adapters may show some kinds as buttons, and a `section`,
 * another part of the same answer, in a menu.
 */
export type NextKind = 'previous' | 'next' | 'cite' | 'whole' | 'related' | 'more' | 'section';

/** A useful continuation: a command line and the words that offer it. */
export interface Next {
  readonly kind: NextKind;
  readonly label: string;
  readonly command: string;
}

/** Texts to be written to a file of whatever format is asked for. */
export interface Attachment {
  /** What the file holds, in words that may stand in a file's name: "Compilation, digital evidence". */
  readonly name: string;
  readonly compilation: Compilation;
}

/** The verdict on one quotation of a pasted text, for programs. */
export interface QuotationVerdict {
  /** The words compared, as pasted. */
  readonly quotation: string;
  readonly verdict: 'exact' | 'marked-changes' | 'differs' | 'several-texts' | 'not-found';
  /** Every text where the words stand; the text that is meant where they differ. */
  readonly refs: readonly string[];
  /** "d", the item where the words stand, whatever the citation says. */
  readonly item?: string;
  /** `wrong` also for what is not held, `none` where no citation could be read. */
  readonly cited: 'right' | 'wrong' | 'reported' | 'none';
  /** What an omission takes away that the sense hangs on, or words in another order. */
  readonly warning?: 'negation' | 'condition' | 'order';
}

/** How near a text is to a draft, for programs. */
export interface Nearness {
  readonly ref: string;
  readonly degree: 'same' | 'nearly-same' | 'same-measure' | 'same-subject';
}

/** An answer, complete and free of any platform. */
export interface Reply {
  readonly outcome: Outcome;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Canonical references of all recommendations and paragraphs that answer, in rank order, each once. */
  readonly refs: readonly string[];
  readonly next: readonly Next[];
  /** Of quotations, in the order of the text. */
  readonly verdicts?: readonly QuotationVerdict[];
  /** Of texts near to a draft, the same texts as `refs` and in their order. */
  readonly nearness?: readonly Nearness[];
  /** Content words of a topic that the documents held do not cover, as typed; for programs. */
  readonly absent?: readonly string[];
  /** Canonical references of texts that come near a topic and do not answer it, best first; for programs. */
  readonly near?: readonly string[];
  /** Answers to a draft of the asker's, which is shown to nobody else, nor what compares with it. */
  readonly draft?: true;
  /** What can be taken away as a file, whichever command made it. */
  readonly attachment?: Attachment;
}
