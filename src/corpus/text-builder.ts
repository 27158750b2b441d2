import { readInline } from './inline.ts';
import type { Range } from './positions.ts';

const COMPLETE = /[.;:?!…)\]”"’'»]$/u;

/** Puts the text of one unit together from the lines that a page layout scattered it over. */
export class TextBuilder {
  #text = '';
  readonly #emphasis: Range[] = [];

  get text(): string {
    return this.#text;
  }

  get emphasis(): readonly Range[] {
    return this.#emphasis;
  }

  /** Whether the text so far could stand alone: it ends with a closing mark, not in mid-sentence. */
  get isComplete(): boolean {
    return COMPLETE.test(this.#text);
  }

  /** Goes on where the text broke off; a word broken after a hyphen gets no blank. */
  continue(line: string): void {
    this.#append(line, this.#text === '' || /\p{L}-$/u.test(this.#text) ? '' : ' ');
  }

  /** Starts a line of its own, as list items do. */
  startLine(line: string): void {
    this.#append(line, this.#text === '' ? '' : '\n');
  }

  #append(line: string, separator: string): void {
    const inline = readInline(line);
    const offset = this.#text.length + separator.length;
    this.#text += separator + inline.text;
    for (const [start, end] of inline.emphasis) this.#emphasis.push([start + offset, end + offset]);
  }
}
