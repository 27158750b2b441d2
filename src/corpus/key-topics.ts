import type { Lines } from './positions.ts';
import { TextBuilder } from './text-builder.ts';

/** The key topics of a section, as issued. */
export interface KeyTopics {
  readonly section: number;
  readonly text: string;
  readonly lines: Lines;
}

const KEY_TOPICS = /^key topics:?$/i;

/** Reads the list below a heading "Key topics", which makes a theme of the section above it. */
export class KeyTopicsReader {
  readonly found: KeyTopics[] = [];
  #open: { section: number; builder: TextBuilder; first: number; last: number } | null = null;

  /** Whether a heading announces key topics of the section that is open. */
  opens(title: string, section: number | null, line: number): boolean {
    if (section === null || !KEY_TOPICS.test(title)) return false;
    this.#open = { section, builder: new TextBuilder(), first: line, last: line };
    return true;
  }

  /** Takes a line into the list that is open; false where none is. */
  read(text: string, line: number): boolean {
    if (!this.#open) return false;
    this.#open.builder.continue(text);
    this.#open.last = line;
    return true;
  }

  close(): void {
    if (this.#open && this.#open.builder.text !== '') {
      const { section, builder, first, last } = this.#open;
      this.found.push({ section, text: builder.text, lines: [first, last] });
    }
    this.#open = null;
  }
}
