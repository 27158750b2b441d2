import type { TopicIndex } from './topic-index.ts';

type Lists = Pick<
  TopicIndex,
  'terms' | 'shown' | 'starts' | 'units' | 'own' | 'context' | 'frequency'
>;

/** What one term has gathered so far. */
interface Gathered {
  readonly units: number[];
  /** Occurrences in own words. */
  readonly counts: number[];
  readonly contexts: number[];
  readonly surfaces: Map<string, number>;
  name: string | null;
}

/** Occurrences that count for half of what many would. */
const HALF = 1.2;
/** How much the length of a unit tells: 0 not at all, 1 in full. */
const LENGTH = 0.5;
/** What one occurrence counts for at least, of what many would. */
const LEAST = 0.85;

/** Gathers the occurrences of terms unit by unit. */
export class Postings {
  readonly #ids = new Map<string, number>();
  readonly #terms: Gathered[] = [];
  readonly #lengths: Float64Array;

  constructor(unitCount: number) {
    this.#lengths = new Float64Array(unitCount);
  }

  /** An occurrence in a unit's own words; returns the term's number. */
  own(unit: number, term: string, surface: string | null): number {
    const id = this.#id(term);
    const gathered = this.#terms[id]!;
    gathered.counts[at(gathered, unit)]!++;
    if (surface !== null) gathered.surfaces.set(surface, (gathered.surfaces.get(surface) ?? 0) + 1);
    return id;
  }

  context(unit: number, term: string, weight: number): void {
    const gathered = this.#terms[this.#id(term)]!;
    const i = at(gathered, unit);
    gathered.contexts[i] = Math.max(gathered.contexts[i]!, weight);
  }

  close(unit: number, length: number): void {
    this.#lengths[unit] = length;
  }

  /** How a phrase is written. */
  name(term: string, written: string): void {
    const id = this.#ids.get(term);
    if (id !== undefined) this.#terms[id]!.name ??= written;
  }

  id(term: string): number | undefined {
    return this.#ids.get(term);
  }

  finish(): Lists {
    const count = this.#terms.length;
    const total = this.#terms.reduce((sum, { units }) => sum + units.length, 0);
    const average = this.#lengths.reduce((a, b) => a + b, 0) / Math.max(1, this.#lengths.length);
    const starts = new Uint32Array(count + 1);
    const units = new Uint32Array(total);
    const own = new Uint8Array(total);
    const context = new Uint8Array(total);
    const frequency = new Uint32Array(count);
    let at = 0;
    this.#terms.forEach((gathered, id) => {
      starts[id] = at;
      gathered.units.forEach((unit, i) => {
        const times = gathered.counts[i]!;
        const relative = 1 - LENGTH + (LENGTH * this.#lengths[unit]!) / average;
        const share = times / (times + HALF * relative);
        units[at] = unit;
        own[at] = times === 0 ? 0 : Math.round(255 * (LEAST + (1 - LEAST) * share));
        context[at] = Math.round(255 * gathered.contexts[i]!);
        if (times > 0) frequency[id]!++;
        at++;
      });
    });
    starts[count] = at;
    const shown = this.#terms.map((gathered) => gathered.name ?? commonest(gathered.surfaces));
    const terms = [...this.#ids.keys()];
    return {
      terms,
      shown: shown.map((name, i) => name ?? terms[i]!),
      starts,
      units,
      own,
      context,
      frequency,
    };
  }

  #id(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.length;
    this.#ids.set(term, id);
    this.#terms.push({ units: [], counts: [], contexts: [], surfaces: new Map(), name: null });
    return id;
  }
}

/** Where a unit stands in a term's list; units come in ascending order, so it is the last or new. */
function at({ units, counts, contexts }: Gathered, unit: number): number {
  const last = units.length - 1;
  if (units[last] === unit) return last;
  units.push(unit);
  counts.push(0);
  contexts.push(0);
  return last + 1;
}

/** The form met most often; one in small letters where there is any, since others begin sentences. */
function commonest(surfaces: ReadonlyMap<string, number>): string | null {
  const all = [...surfaces];
  const small = all.filter(([surface]) => surface === surface.toLowerCase());
  let best: readonly [string, number] | null = null;
  for (const one of small.length > 0 ? small : all) if (!best || one[1] > best[1]) best = one;
  return best?.[0] ?? null;
}
