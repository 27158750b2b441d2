import { findItems } from './items.ts';
import type { Unit, UnitKind } from './model.ts';
import { TextBuilder } from './text-builder.ts';

/** A unit before the corpus gives it its references. */
export type ParsedUnit = Pick<
  Unit,
  'kind' | 'number' | 'text' | 'emphasis' | 'items' | 'section' | 'lines' | 'page'
>;

/** A unit whose lines are still coming. */
export interface OpenUnit {
  readonly kind: UnitKind;
  readonly number: number;
  readonly section: number | null;
  readonly builder: TextBuilder;
  readonly first: number;
  last: number;
  /** Number of the last item of a numbered list inside it; null when there is none. */
  lastListed: number | null;
}

export type Report = (line: number, problem: string, fix: string) => void;

/** Gathers units one after another; reports those that are empty or come twice. */
export class UnitCollector {
  readonly units: ParsedUnit[] = [];
  open: OpenUnit | null = null;
  readonly #firstLines = new Map<string, number>();
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  start(kind: UnitKind, number: number, line: number, section: number | null): OpenUnit {
    this.close();
    this.open = {
      kind,
      number,
      section,
      builder: new TextBuilder(),
      first: line,
      last: line,
      lastListed: null,
    };
    return this.open;
  }

  /** Numbers begin again. */
  restart(): void {
    this.close();
    this.#firstLines.clear();
  }

  close(): void {
    if (!this.open) return;
    const { kind, number, section, builder, first, last } = this.open;
    const { text, emphasis } = builder;
    this.open = null;
    if (text === '') {
      const fix = 'Add the text below its heading as issued, or take the heading out.';
      this.#report(first, `Recommendation ${number} has no text.`, fix);
      return;
    }
    const key = `${kind} ${number}`;
    const earlier = this.#firstLines.get(key);
    if (earlier !== undefined) {
      const fix = 'Check the number against the document as issued.';
      this.#report(first, `There is a ${key} already, in line ${earlier}.`, fix);
    } else this.#firstLines.set(key, first);
    const items = findItems(text);
    this.units.push({
      kind,
      number: String(number),
      text,
      emphasis,
      items,
      section,
      lines: [first, last],
      page: null,
    });
  }
}
