const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** From 1 to 39; the letters i, v, c, d, l and m alone are taken for items. */
const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/u;
const ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** "ten", "twenty-two" or "xiv" as a number, from zero to ninety-nine; null for anything else. */
export function readNumberWord(word: string): number | null {
  const roman = word === 'i' || word === 'v' || word === '' ? null : ROMAN.exec(word);
  if (roman) return 10 * roman[1]!.length + ONES.indexOf(roman[2]!);
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const [tens, rest, ...more] = word.split('-');
  const ten = TENS.indexOf(tens!);
  if (ten < 2 || more.length > 0) return null;
  if (rest === undefined) return ten * 10;
  const one = UNITS.indexOf(rest);
  return one >= 1 && one <= 9 ? ten * 10 + one : null;
}
