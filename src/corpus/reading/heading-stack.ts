import type { HeadingForm } from './heading-forms.ts';
import { romanValue } from './labels.ts';
import { openScope, type PrintedScope, roleOf } from './scopes.ts';
import type { ParagraphBlock } from './source.ts';

interface Entry {
  readonly key: string;
  readonly size: number;
  /** Place in its series: "III" is 3; null for headings without a number. */
  value: number | null;
  readonly styleLevel: number | null;
  readonly scope: PrintedScope | null;
  readonly isAnnex: boolean;
}

/**
 * The headings above the point of reading, highest first. A heading takes the place of the one whose
 * series it goes on ("B." after "A.", "Annex II" after "Annex I"); one that goes on none stands
 * below all that are not set smaller than it. Annexes are left only for what goes on a series
 * outside them.
 */
export class HeadingStack {
  readonly #entries: Entry[] = [];
  readonly #main: PrintedScope;

  constructor(main: PrintedScope) {
    this.#main = main;
  }

  /** Numbering at the point of reading. */
  get scope(): PrintedScope {
    return this.#entries.findLast((entry) => entry.scope !== null)?.scope ?? this.#main;
  }

  get depth(): number {
    return this.#entries.length;
  }

  /** Leaves every heading that stands in a numbering below this one. */
  returnTo(scope: PrintedScope): void {
    while (this.#entries.length > 0 && this.scope !== scope) this.#entries.pop();
  }

  /** Opens a numbering below the last heading, where a list begins again at 1 under it. */
  openList(name: string): PrintedScope {
    const scope = openScope(name, 'list', this.scope);
    const last = this.#entries.pop();
    this.#entries.push({
      key: 'list',
      size: 0,
      value: null,
      styleLevel: null,
      isAnnex: false,
      ...last,
      scope,
    });
    return scope;
  }

  /** Puts a heading in its place; gives its level, from 1, and the numbering below it. */
  place(
    form: HeadingForm,
    block: ParagraphBlock,
    isDocument: boolean,
  ): { level: number; scope: PrintedScope } {
    const entry = describe(form, block);
    const role = isDocument ? null : roleOf(form.word);
    if (role === 'resolution' || role === 'decision') this.#leaveText();
    const sibling = this.#sibling(entry);
    if (sibling >= 0) this.#entries.length = sibling;
    else {
      this.#popSmaller(entry);
      if (role === 'annex') this.#leaveSections();
    }
    const scope = role === null ? null : openScope(scopeName(form), role, this.scope, form.ordinal);
    this.#entries.push({ ...entry, scope, isAnnex: role === 'annex' });
    return { level: this.#entries.length, scope: this.scope };
  }

  /** Index of the heading whose series this one goes on; −1 where there is none. */
  #sibling(entry: Entry): number {
    for (let index = this.#entries.length - 1; index >= 0; index--) {
      const above = this.#entries[index]!;
      const series = above.key === entry.key && Math.abs(above.size - entry.size) < 0.5;
      if (series && (entry.value === null || above.value === null || follows(above, entry)))
        return index;
      if (
        entry.styleLevel !== null &&
        above.styleLevel !== null &&
        above.styleLevel >= entry.styleLevel &&
        !above.isAnnex &&
        !standsWithin(entry, above)
      )
        if (index === 0 || (this.#entries[index - 1]!.styleLevel ?? 0) < entry.styleLevel)
          return index;
      // Within an annex, headings without a number never go on those outside it.
      if (above.isAnnex && entry.value === null) return -1;
    }
    return -1;
  }

  /** Resolutions and decisions stand beside each other, never one inside the other. */
  #leaveText(): void {
    const open = this.#entries.findIndex(
      ({ scope }) => scope?.role === 'resolution' || scope?.role === 'decision',
    );
    if (open >= 0) this.#entries.length = open;
  }

  /** An annex belongs to a whole text, not to the section that happens to stand before it. */
  #leaveSections(): void {
    while (this.#entries.length > 0 && this.#entries.at(-1)!.scope === null) this.#entries.pop();
  }

  #popSmaller(entry: Entry): void {
    while (this.#entries.length > 0) {
      const last = this.#entries.at(-1)!;
      if (last.isAnnex || last.size === 0 || entry.size <= last.size + 0.4) return;
      this.#entries.pop();
    }
  }
}

/** A heading, annex or rule of a decision, though it has the style of the decision's own heading. */
const standsWithin = (entry: Entry, above: Entry) =>
  above.scope !== null &&
  above.styleLevel === entry.styleLevel &&
  !['resolution', 'decision'].includes(roleOf(entry.key) ?? '');

const follows = (above: Entry, entry: Entry) =>
  entry.value! > above.value! && entry.value! <= above.value! + 3;

function describe(form: HeadingForm, block: ParagraphBlock): Entry {
  const bold = block.runs.some((run) => run.bold) ? 'bold' : '';
  const italic = block.runs.some((run) => run.italic) ? 'italic' : '';
  const kind = form.word ?? form.label?.form ?? `unnumbered ${bold}${italic}`;
  return {
    key: kind,
    size: block.size ?? 0,
    value: form.label?.value ?? ordinalValue(form.ordinal),
    styleLevel: block.headingLevel,
    scope: null,
    isAnnex: roleOf(form.word) === 'annex',
  };
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

/** "II" is 2, "68/5" is 5, "3/CMA.1" is 3, "B" is 2; null where there is no number. */
export function ordinalValue(ordinal: string | null): number | null {
  if (ordinal === null) return null;
  const session = /^\d+\/(\d+)/.exec(ordinal);
  if (session) return Number(session[1]);
  if (/^\d/.test(ordinal)) return Number.parseInt(ordinal, 10);
  if (/^[IVXLC]+$/.test(ordinal)) return romanValue(ordinal);
  return WORDS[ordinal.toLowerCase()] ?? ordinal.charCodeAt(0) - 64;
}

/** "resolution 68/5", "draft decision II", "annex": the heading's own words, in lower case. */
function scopeName(form: HeadingForm): string {
  const word = form.word === 'session' ? 'resolution' : form.word!;
  return form.ordinal === null ? word : `${word} ${form.ordinal}`;
}
