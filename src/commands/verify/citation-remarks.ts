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
    case 'right': {
      const also = found.places.length > 1 && found.verdict !== 'several-texts';
      const text = say`The citation is right: ${citation.text}.${also ? ' The same words stand elsewhere too.' : ''}`;
      return [{ type: 'text', ...text }];
    }
    case 'reported': {
      const symbols = enumerate(citation.papers.map(({ symbol }) => symbol));
      const text = say`${strong('Reported, not quoted:')} the words are those of ${namePlace(found.places[0]!, library)}, which summarizes ${symbols}. The paper itself is not held.`;
      return [{ type: 'notice', ...text }];
    }
    case 'wrong':
      return [
        {
          type: 'notice',
          ...say`${strong('The citation is not right.')} ${correction(found, citation, library)}`,
        },
      ];
  }
}

/** What the citation names, and where the words are. */
function correction(found: Verification, citation: Citation, library: Library): string {
  const [place] = found.places;
  const named = `“${citation.text}”`;
  const absent =
    citation.absent !== null
      ? `${citation.absent} is not among the documents held.`
      : citation.cited.length === 0 && citation.hasPlace
        ? `The documents held have no such text: ${named}.`
        : '';
  if (!place) return absent === '' ? `The words do not stand in what it names: ${named}.` : absent;
  const units = found.places.flatMap(unitsOf);
  const unit = units.find((one) => citation.cited.some((other) => other.unit === one));
  if (unit && found.verdict === 'several-texts') {
    const others = units.filter((one) => one !== unit);
    return `It names ${nameText({ unit, item: null }, library)} only; words of ${enumerate(nameEach(others, library))} are quoted too.`;
  }
  if (unit) return wrongItem(found, unit, citation, library);
  const where = enumerate([...new Set(found.places.map((one) => namePlace(one, library)))]);
  return [absent, `The words stand in ${where}, not in ${named}.`]
    .filter((part) => part !== '')
    .join(' ');
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
