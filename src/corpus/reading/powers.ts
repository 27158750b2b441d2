/** A measure, whose raised 2 or 3 is a power: "km2", "9 m3". */
const MEASURE = /(?:^|[^\p{L}])(?:[kcdm]?m|mi|ft|yd)$/u;

/** Whether a raised figure after these words is a power and no indicator of a note. */
export function isPower(before: string, figure: string): boolean {
  return /^[23]$/.test(figure.trim()) && MEASURE.test(before.trimEnd());
}
