import type { Fault } from '../../corpus/fault.ts';
import { askedTerms, nameEntry, type PlacedEntry, type TermKey } from './placed-entry.ts';

// Words whose everyday meanings are many: alone they say nothing certain of the field.
const WORDS =
  `account act action address age air air body board book box branch break bridge cable call camp
  capital car card case cell chain chamber change charge check class clean clear close club coach
  code common company consideration counter country course cover craft cross current custom cut
  date deal degree desk draft drill drive drop face fair file film fine fire firm floor form free
  front game gas general ground group hand head hit home host house issue item key kind lead league
  leave left letter level light line link list live load local lock long lost mass match matter
  mean measure mile mind mine minor minute model motion move note notice number object office oil
  open operation order organ page paper part party pass past pattern pay people period place plain
  plan plane plant plate play point pool port post pound power present press principal process
  produce product proper race rate raw reach record report rest return right ring rise road rock
  room round row rule run sale sanction save scale school score screen sea seal season seat second
  section sense sentence service set shape share sheet shelter shift ship shop short show side sign
  sink site size soil sound source space spring staff stage stamp stand star start state station
  statement step stock stop store storm story strike subject suit table tail tank tap target term
  test time title toll tool touch tour track trade train treat trial trip trunk turn type unit use
  view visit volume wage walk wall watch water wave way well west will wind wire word work world
  yard year`.split(/\s+/);

/** Everyday words of many meanings that stand alone where a question with them would be widened. */
export function findEverydayWords(places: readonly PlacedEntry[], key: TermKey): Fault[] {
  const everyday = new Set(WORDS.map(key));
  return places.flatMap((place) => {
    const { file, entry } = place;
    return askedTerms(entry).flatMap((term): Fault[] => {
      if (!everyday.has(key(term)) || isAbbreviation(term)) return [];
      const problem = `In ${nameEntry(place)} ‘${term}’ stands alone, an everyday word of many meanings.`;
      const fix = 'Write a set phrase that means only this, as ‘board a vessel’ for ‘board’.';
      return [{ file, line: null, problem, fix }];
    });
  });
}

function isAbbreviation(term: string): boolean {
  return /^[A-Z]{2,}$/.test(term);
}
