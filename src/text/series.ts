/**
 * A number as texts have it, taken apart: "140." and 187 for "140.187", "" and 12 for "12". What does
 * not end in figures ("12 bis", "(a)", "IV") is a series of one, whose place is null.
 */
export interface PlaceInSeries {
  readonly series: string;
  readonly place: number | null;
}

const FIGURES = /^(|.*[^\d])(\d{1,9})$/s;
const COLLATOR = new Intl.Collator('en', { numeric: true });

export function placeInSeries(number: string): PlaceInSeries {
  const match = FIGURES.exec(number);
  return match ? { series: match[1]!, place: Number(match[2]) } : { series: number, place: null };
}

/** Orders numbers as a reader expects them: 9, 10, 12, 12 bis, 140.9, 140.10. */
export function compareNumbers(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}
