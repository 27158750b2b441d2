import type { Library } from '../../corpus/library.ts';
import type { Unit } from '../../corpus/model.ts';

/** Kinds of text that `in:` chooses, and the words that people type for them. */
const PLACES = {
  recs: ['rec', 'recs', 'recommendation', 'recommendations'],
  deliberations: ['delib', 'deliberation', 'deliberations', 'report', 'reports'],
  compendium: ['compendium', 'paper', 'papers'],
} as const;

export type Place = keyof typeof PLACES;

/** What a topic is to be looked for in. */
export interface TopicFilters {
  readonly place: Place | null;
  /** Of the meeting; for the summary of a background paper, of the paper. */
  readonly years: readonly [first: number, last: number] | null;
}

/** A typed topic, its filters taken out; `fault` names a filter that could not be read. */
export interface FilteredTopic {
  readonly text: string;
  readonly filters: TopicFilters;
  readonly fault: string | null;
}

const FILTER = /(?:^|\s)(in|year):\s?(\S*)/giu;
const YEARS = /^(\d{4})(?:[-\u2010-\u2015\u2212](\d{4}))?$/u;

export function readFilters(argument: string): FilteredTopic {
  let place: Place | null = null;
  let years: [number, number] | null = null;
  let fault: string | null = null;
  const text = argument.replace(FILTER, (whole: string, name: string, value: string) => {
    if (name.toLowerCase() === 'in') place = placeOf(value.toLowerCase()) ?? refuse(whole);
    else years = yearsOf(value.normalize('NFKC')) ?? refuse(whole);
    return ' ';
  });
  return { text: text.trim(), filters: { place, years }, fault };

  function refuse(filter: string): null {
    fault ??= filter.trim().slice(0, 40);
    return null;
  }
}

/** Whether a unit is of the kind and year asked for. */
export function admitting(
  { place, years }: TopicFilters,
  library: Library,
): ((unit: Unit) => boolean) | null {
  if (place === null && years === null) return null;
  return (unit) => {
    if (place !== null && placeOfUnit(unit, library) !== place) return false;
    if (years === null) return true;
    const year = yearOf(unit, library);
    return year >= years[0] && year <= years[1];
  };
}

function yearOf(unit: Unit, library: Library): number {
  const paper = unit.paper === null ? undefined : library.paper(unit.paper);
  return paper?.year ?? library.documentOf(unit).meeting.year;
}

function placeOfUnit(unit: Unit, library: Library): Place {
  if (unit.kind === 'recommendation') return 'recs';
  return library.documentOf(unit).kind === 'compendium' ? 'compendium' : 'deliberations';
}

function placeOf(typed: string): Place | null {
  for (const [place, names] of Object.entries(PLACES)) {
    if ((names as readonly string[]).includes(typed)) return place as Place;
  }
  return null;
}

function yearsOf(typed: string): [number, number] | null {
  const match = YEARS.exec(typed);
  if (!match) return null;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  return first <= last ? [first, last] : null;
}
