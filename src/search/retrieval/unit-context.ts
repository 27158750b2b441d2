import type { Library } from '../../corpus/library.ts';
import type { Theme, Unit } from '../../corpus/model.ts';

/** What a unit is also about, because of where it stands, and how much each place tells of it. */
export const CONTEXT = {
  /** The theme of a compendium that it stands under. */
  theme: 1,
  /** The subject of the background paper that it summarises. */
  paper: 0.8,
  /** The innermost heading. */
  heading: 0.7,
  /** The key topics of its theme, for the paragraph that opens a paper's summary; */
  opening: 0.5,
  /** and for those that follow. */
  keyTopics: 0.25,
  /** Headings further out, a line each. */
  outer: 0.2,
} as const;

export type ContextField = keyof typeof CONTEXT;

/** The texts that a unit stands under. */
export type UnitContext = Readonly<Partial<Record<ContextField, string>>>;

/** Finds what the units of a library stand under. */
export function contexts({ corpus, sections }: Library): (unit: Unit) => UnitContext {
  const themes = byKey(corpus.themes, ({ document, id }) => `${document}/${id}`);
  const papers = byKey(corpus.papers, ({ document, symbol }) => `${document}/${symbol}`);
  return (unit) => {
    const headings = sections(unit).map(({ title }) => title);
    const heading = headings.at(-1);
    const theme = themes.get(`${unit.document}/${unit.theme}`);
    const paper = papers.get(`${unit.document}/${unit.paper}`);
    return {
      ...(heading !== undefined && { heading }),
      ...(headings.length > 1 && { outer: headings.slice(0, -1).join('\n') }),
      ...(paper && { paper: paper.subject }),
      ...(theme && {
        theme: theme.name,
        [paper?.paragraphs[0] === unit.ref ? 'opening' : 'keyTopics']: topicsOf(theme),
      }),
    };
  };
}

function topicsOf({ keyTopics }: Theme): string {
  return keyTopics.join('\n');
}

function byKey<T>(all: readonly T[], key: (one: T) => string): Map<string, T> {
  return new Map(all.map((one) => [key(one), one]));
}
