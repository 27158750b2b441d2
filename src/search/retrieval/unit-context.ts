import type { Library } from '../../corpus/library.ts';

/** What a unit is also about, because of where it stands: texts and their weights, 0 to 1. */
export type UnitContext = readonly (readonly [text: string, weight: number])[];

const INNERMOST_HEADING = 0.7;
const OUTER_HEADING = 0.2;
const THEME = 1;
const PAPER = 0.8;
const KEY_TOPIC_OF_PAPER = 0.5;
const KEY_TOPIC = 0.25;

/** The context of each unit, by position. */
export function contextsOf(library: Library): UnitContext[] {
  const themes = new Map(
    library.corpus.themes.map((theme) => [`${theme.document}/${theme.id}`, theme]),
  );
  const papers = new Map(
    library.corpus.papers.map((paper) => [`${paper.document}/${paper.symbol}`, paper]),
  );
  return library.corpus.units.map((unit) => {
    const context: [string, number][] = [];
    const headings = library.sections(unit);
    headings.forEach(({ title }, i) => {
      context.push([title, i === headings.length - 1 ? INNERMOST_HEADING : OUTER_HEADING]);
    });
    const theme = themes.get(`${unit.document}/${unit.theme}`);
    const paper = papers.get(`${unit.document}/${unit.paper}`);
    if (paper) context.push([paper.subject, PAPER]);
    if (theme) {
      const opens = paper?.paragraphs[0] === unit.ref;
      context.push([theme.name, THEME]);
      context.push([theme.keyTopics.join('; '), opens ? KEY_TOPIC_OF_PAPER : KEY_TOPIC]);
    }
    return context;
  });
}
