import { type Heading, rankHeading } from './headings.ts';
import type { Section } from './model.ts';

interface Numbered {
  readonly number: string;
  readonly index: number;
}

/** The sections of a document as its headings open them; numbers, not marks, say which stands in which. */
export class Outline {
  readonly sections: Section[] = [];
  #roman: Numbered | null = null;
  #letter: Numbered | null = null;
  /** Index of the annex that the sections stand in. */
  #annex: number | null = null;

  /** Index of the section that what follows stands in; null before the first heading. */
  get current(): number | null {
    return this.sections.length === 0 ? null : this.sections.length - 1;
  }

  open(heading: Heading, line: number): void {
    const rank = rankHeading(heading, this.#roman?.number ?? null, this.#letter?.number ?? null);
    const parent = {
      roman: null,
      letter: this.#roman,
      arabic: this.#letter ?? this.#roman,
      none: this.#letter ?? this.#roman,
    }[rank];
    const within = parent?.index ?? this.#annex;
    const index = this.sections.push({ ...heading, parent: within, line }) - 1;
    if (rank === 'roman') {
      this.#roman = { number: heading.number!, index };
      this.#letter = null;
    } else if (rank === 'letter') this.#letter = { number: heading.number!, index };
  }

  /** Opens an annex: what follows stands in it, and in none of the sections before. */
  openAnnex({ number, title, continued }: Heading, line: number): void {
    this.#roman = null;
    this.#letter = null;
    this.#annex = this.sections.push({ number, title, continued, parent: null, line }) - 1;
  }

  /** Adds the second line of a heading that was too long for one. */
  extend(rest: string): void {
    const last = this.sections.at(-1)!;
    this.sections[this.sections.length - 1] = { ...last, title: `${last.title} ${rest}` };
  }
}
