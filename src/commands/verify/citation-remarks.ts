import { writeItem } from '../../citation/pinpoint.ts';
import type { Library } from '../../corpus/library.ts';
import type { Unit } from '../../corpus/model.ts';
import { itemOf, unitsOf } from '../../quotation/place.ts';
import type { Citation } from '../../quotation/read-citation.ts';
import type { Verification } from '../../quotation/verify.ts';
import type { Block } from '../../reply/reply.ts';
import { enumerate } from '../../text/enumerate.ts';
import { say, strong } from '../../text/marked.ts';
import { namePlace, nameText } from './place.ts';

/** What was read as the citation, since it was not compared with the text, and whether it is right. */
export function describeCitation(found: Verification, library: Library): Block[] {
  const { citation, cited } = found;
  if (!citation) return [];
  switch (cited) {
    case 'none':
      return [];
    case 'right':
      return [{ type: 'text', text: `The citation is right: ${citation.text}.` }];
    case 'reported': {
      const symbols = enumerate(citation.papers.map(({ symbol }) => symbol));
      const text = say`${strong('Reported, not quoted:')} the words are those of ${namePlace(found.places[0]!, library)}, which summarizes ${symbols}. The paper itself is not held.`;
      return [{ type: 'notice', ...text }];
    }
    case 'wrong': {
      const text = say`${strong('The citation is not right.')} ${correction(found, citation, library)}`;
      return [{ type: 'notice', ...text }];
    }
  }
}

/** Texts that a citation may mean which are named; of more, the citation itself is. */
const MOST_NAMED = 3;

/** What the citation names instead of where the words are. */
function correction(found: Verification, citation: Citation, library: Library): string {
  const units = found.places.flatMap(unitsOf);
  const unit = units.find((one) => citation.cited.some((other) => other.unit === one));
  if (unit && found.verdict === 'several-texts') {
    const others = nameEach(
      units.filter((one) => one !== unit),
      library,
    );
    return `It names ${nameText({ unit, item: null }, library)} only; words of ${enumerate(others)} are quoted too.`;
  }
  if (unit) return wrongItem(found, unit, citation, library);
  if (citation.absent !== null) return `${citation.absent} is not among the documents held.`;
  const names = [...new Set(citation.cited.map((cited) => nameText(cited, library)))];
  if (names.length > 0 && names.length <= MOST_NAMED) return `It names ${enumerate(names)}.`;
  return citation.hasPlace && names.length === 0
    ? `The documents held have no such text: “${citation.text}”.`
    : `It names “${citation.text}”.`;
}

function nameEach(units: readonly Unit[], library: Library): string[] {
  return [...new Set(units.map((unit) => nameText({ unit, item: null }, library)))];
}

function wrongItem(found: Verification, unit: Unit, citation: Citation, library: Library): string {
  const place = found.places.find((one) => unitsOf(one).includes(unit))!;
  const others = unitsOf(place).filter(
    (one) => !citation.cited.some((cited) => cited.unit === one),
  );
  if (others.length > 0)
    return `It names only a part; words of ${enumerate(nameEach(others, library))} are quoted too.`;
  const items = citation.cited.flatMap((one) =>
    one.unit === unit && one.item !== null ? [`item ${writeItem(one.item)}`] : [],
  );
  const own = itemOf(place, unit);
  const where = nameText({ unit, item: own }, library);
  return `The words stand in ${where}, not in ${enumerate(items)}.`;
}
