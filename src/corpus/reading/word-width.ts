/** Widths of the letters of a book face in sizes, by groups; enough to tell whether a word had room. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[MW]/, 0.92],
  [/[\p{Lu}&%@]/u, 0.68],
  [/[mw]/, 0.75],
  [/[fijlrtI.,;:'’‘()[\]!|/-]/, 0.31],
  [/\s/, 0.25],
];
const USUAL = 0.48;

/** About how wide a text is, in sizes, for a face like Times. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, sign) => sum + (WIDTHS.find(([group]) => group.test(sign))?.[1] ?? USUAL),
    0,
  );

/**
 * About how wide the first word of a line is, with a blank, in points. Other faces are narrower or
 * wider: the line's own width tells by how much, unless it was stretched to the edge.
 */
export function firstWordWidth(
  text: string,
  size: number,
  lineWidth: number,
  isStretched: boolean,
): number {
  const [first] = text.split(' ');
  const usual = widthOf(text) * size;
  const face = isStretched || usual === 0 ? 1 : Math.min(1.3, Math.max(0.8, lineWidth / usual));
  return widthOf(`${first} `) * size * face;
}
