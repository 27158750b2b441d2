/** How a label is written: "12.", "140.187", "(12)", "12)", "(a)", "a.", "a)", "(iv)", "IV.", "A.", a dash or bullet. */
export type LabelForm =
  | 'figure'
  | 'decimal'
  | 'bracketed figure'
  | 'letter'
  | 'roman'
  | 'capital'
  | 'capital roman'
  | 'dash';

export interface PrintedLabel {
  readonly form: LabelForm;
  /** As printed, without the full stop: "12", "140.187", "(a)". */
  readonly number: string;
  /** Its place in its series, from 1; of a decimal label the last part; 0 for dashes. */
  readonly value: number;
  /** The words it consists of, with what follows them up to the text. */
  readonly printed: string;
  /** `bis`, `ter`: a number put in after the one before. */
  readonly inserted: boolean;
}

const LATIN = String.raw`(?:\s?(?:bis|ter|quater|quinquies))`;

const FORMS: readonly [LabelForm, RegExp][] = [
  ['decimal', /^(\d{1,3}(?:\.\d{1,3}){1,3})\.?(?=\s|$)/],
  ['figure', new RegExp(String.raw`^(\d{1,4}${LATIN}?)\s?[.)](?=\s|$)`)],
  ['bracketed figure', new RegExp(String.raw`^(\(\d{1,3}${LATIN}?\))(?=\s|$)`)],
  [
    'roman',
    /^(\((?:i{1,3}|iv|vi{0,3}|ix|x{1,3}|x{0,3}i{1,3}|x{0,3}iv|x{0,3}vi{0,3}|x{0,3}ix)\)|(?:i{1,3}|iv|vi{0,3}|ix|x)[.)])(?=\s|$)/,
  ],
  ['letter', /^(\([a-z]{1,2}\)|[a-z][.)])(?=\s|$)/],
  ['capital roman', /^((?:X{0,3})(?:IX|IV|V?I{0,3}))\.?(?<=\.|[IVX])(?=\s|$)/],
  ['capital', /^([A-Z])\.(?=\s|$)/],
  ['dash', /^([–—•·▪■●○-]|\u2022)(?=\s)/],
];

/**
 * The label that a paragraph begins with; null where it begins with words. "(i)" and "(v)" are
 * letters where `after` names the letter before them ("(h)", "(u)").
 */
export function readLabel(text: string, after: PrintedLabel | null = null): PrintedLabel | null {
  for (const [form, pattern] of FORMS) {
    const match = pattern.exec(text);
    if (!match || match[1] === '') continue;
    if (form === 'capital roman' && !/^[IVX]+\./.test(text)) continue;
    if (form === 'roman' && after?.form === 'letter' && letterValue(match[1]!) === after.value + 1)
      continue;
    const number = match[1]!.replace(/[.]$/, '').trim();
    return {
      form,
      number,
      value: placeOf(form, number),
      printed: match[0],
      inserted: new RegExp(`${LATIN}\\)?$`).test(number),
    };
  }
  return null;
}

function placeOf(form: LabelForm, number: string): number {
  switch (form) {
    case 'figure':
    case 'bracketed figure':
      return Number.parseInt(number.replace(/^\(/, ''), 10);
    case 'decimal':
      return Number(number.split('.').at(-1));
    case 'letter':
    case 'capital':
      return letterValue(number);
    case 'roman':
    case 'capital roman':
      return romanValue(number);
    case 'dash':
      return 0;
  }
}

/** a = 1 … z = 26, aa = 27, bb = 28, as lists in documents go on. */
function letterValue(number: string): number {
  const letters = number.replace(/[^a-z]/gi, '').toLowerCase();
  if (letters.length > 1 && letters[0] !== letters[1]) return -1;
  return letters.charCodeAt(0) - 96 + 26 * (letters.length - 1);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** "iv" is 4; case and brackets are ignored; 0 where there is no Roman numeral. */
export function romanValue(number: string): number {
  const digits = [...number.toLowerCase().replace(/[^ivxlc]/g, '')].map((digit) => ROMAN[digit]!);
  return digits.reduce(
    (sum, digit, at) => (digit < (digits[at + 1] ?? 0) ? sum - digit : sum + digit),
    0,
  );
}
