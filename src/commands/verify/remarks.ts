import { labelWithYear } from '../../citation/short-label.ts';
import type { Library } from '../../corpus/library.ts';
import { type Place, unitsOf } from '../../quotation/place.ts';
import type { NamedSource } from '../../quotation/read-citation.ts';
import type { Block } from '../../reply/reply.ts';
import { enumerate } from '../../text/enumerate.ts';
import { say, strong } from '../../text/marked.ts';

/** A quotation that was found, with the citation it came with. */
interface Found {
  readonly source: NamedSource | null;
  readonly inPlace: boolean;
}

/** What was read as the citation, since it was not compared with the text, and whether it is right. */
export function cited({ source, inPlace }: Found, place: Place, library: Library): Block[] {
  if (!source) return [];
  if (source.units.length === 0) return [notHeld(source.text)];
  if (inPlace) {
    return [{ type: 'text', ...say`The citation names the right place: ${strong(source.text)}` }];
  }
  const unnamed = unitsOf(place).filter((unit) => !source.units.includes(unit));
  if (unnamed.length < place.quoted.length) {
    const names = enumerate(unnamed.map((unit) => labelWithYear({ unit, item: null }, library)));
    const text = say`The citation names only a part; words of ${strong(names)} are quoted too: ${strong(source.text)}`;
    return [{ type: 'notice', ...text }];
  }
  const text = say`The citation names another place, where the words are not: ${strong(source.text)}`;
  return [{ type: 'notice', ...text }];
}

/** That a citation names something that is not held. */
export function notHeld(cited: string): Block {
  return {
    type: 'notice',
    text: `What the citation names is not among the documents held: ${cited}`,
  };
}

/** What does not count as a difference and was met. */
export function asides(aside: readonly string[]): Block[] {
  if (aside.length === 0) return [];
  return [{ type: 'notice', text: `Not counted as differences: ${enumerate(aside)}.` }];
}
