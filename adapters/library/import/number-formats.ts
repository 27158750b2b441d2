const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Bullets of the fonts Symbol and Wingdings, which have no signs of Unicode there. */
const BULLETS: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF0A8': '▪',
  '\uF0D8': '➢',
  '\uF0FC': '✓',
  '\uF02D': '–',
  '\uF0E0': '→',
  '\uF076': '❖',
  o: '○',
};

/** A number as a level of a list shows it, by the name of its format (ISO 29500-1, 17.18.59). */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return `${value}${ordinalEnding(value)}`;
    case 'chicago':
      return '*†‡§'[(value - 1) % 4]!.repeat(Math.ceil(value / 4));
    case 'none':
      return '';
    default:
      return String(value);
  }
}

/** A bullet as readers see it. */
export function formatBullet(text: string): string {
  return BULLETS[text] ?? text;
}

function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [size, sign] of ROMAN) {
    for (; left >= size; left -= size) text += sign;
  }
  return text;
}

/** After z come aa, bb, cc. */
function letter(value: number): string {
  if (value < 1) return '';
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
