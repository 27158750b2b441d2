const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** "ten" or "twenty-two" as a number, from zero to ninety-nine; null for anything else. */
export function readNumberWord(word: string): number | null {
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const [tens, rest, ...more] = word.split('-');
  const ten = TENS.indexOf(tens!);
  if (ten < 2 || more.length > 0) return null;
  if (rest === undefined) return ten * 10;
  const one = UNITS.indexOf(rest);
  return one >= 1 && one <= 9 ? ten * 10 + one : null;
}
