import type { Library } from '../../corpus/library.ts';
import type { Unit } from '../../corpus/model.ts';

/** Kinds of text that `in:` chooses, and the words that people type for them. */
const PLACES = {
  recs: ['rec', 'recs', 'recommendation', 'recommendations'],
  deliberations: ['delib', 'deliberation', 'deliberations', 'report', 'reports'],
  compendium: ['compendium', 'paper', 'papers'],
} as const;

export type FilterPlace = keyof typeof PLACES;

/** What a topic is to be looked for in. */
export interface TopicFilters {
  readonly place: FilterPlace | null;
  /** Of the meeting; for the summary of a background paper, of the paper. */
  readonly years: readonly [first: number, last: number] | null;
  /** Id of the body whose documents are meant. */
  readonly body: string | null;
  /** Id of the document that is meant, its parts included. */
  readonly document: string | null;
}

/** What `in:` and `from:` can name, by id; null for what is not known. */
export interface FilterNames {
  bodyNamed(typed: string): string | null;
  documentNamed(typed: string): string | null;
}

/** A typed topic, its filters taken out; `fault` names a filter that could not be read. */
export interface FilteredTopic {
  readonly text: string;
  readonly filters: TopicFilters;
  readonly fault: string | null;
}

const FILTER = /(?:^|\s)(in|year|from):\s?(["“„][^"”“]*["”“]|\S*)/giu;
const YEARS = /^(\d{4})(?:[-\u2010-\u2015\u2212](\d{4}))?$/u;

/** The names tell which body or document `in:` and `from:` mean. */
export function readFilters(argument: string, names: FilterNames): FilteredTopic {
  let place: FilterPlace | null = null;
  let years: [number, number] | null = null;
  let body: string | null = null;
  let document: string | null = null;
  let fault: string | null = null;
  const text = argument.replace(FILTER, (whole: string, name: string, value: string) => {
    const filter = name.toLowerCase();
    if (filter === 'year') years = yearsOf(value.normalize('NFKC')) ?? refuse(whole);
    else if (filter === 'from') document = names.documentNamed(unquoted(value)) ?? refuse(whole);
    else {
      const kind = placeOf(value.toLowerCase());
      if (kind) place = kind;
      else body = names.bodyNamed(unquoted(value)) ?? refuse(whole);
    }
    return ' ';
  });
  return { text: text.trim(), filters: { place, years, body, document }, fault };

  function refuse(filter: string): null {
    fault ??= filter.trim().slice(0, 40);
    return null;
  }
}

/** Whether a unit is of the kind and year asked for. */
export function admitting(
  { place, years, body, document }: TopicFilters,
  library: Library,
): ((unit: Unit) => boolean) | null {
  if ([place, years, body, document].every((filter) => filter === null)) return null;
  return (unit) => {
    const of = library.documentOf(unit);
    if (body !== null && of.body !== body) return false;
    if (document !== null && of.whole !== document && of.id !== document) return false;
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

function placeOfUnit(unit: Unit, library: Library): FilterPlace {
  if (unit.kind === 'recommendation') return 'recs';
  return library.documentOf(unit).kind === 'compendium' ? 'compendium' : 'deliberations';
}

function placeOf(typed: string): FilterPlace | null {
  for (const [place, names] of Object.entries(PLACES)) {
    if ((names as readonly string[]).includes(typed)) return place as FilterPlace;
  }
  return null;
}

function unquoted(typed: string): string {
  return typed.replace(/["“”„]/g, '');
}

function yearsOf(typed: string): [number, number] | null {
  const match = YEARS.exec(typed);
  if (!match) return null;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  return first <= last ? [first, last] : null;
}
