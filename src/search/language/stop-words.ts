/** Words that carry no subject: grammar, and the scaffolding of a question put to a colleague. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am among an and any are as at be because been before
  being below between both but by can cannot could did do does doing done down during each either etc
  for from further get give given got had has have having he her here hers him his how i if in into is
  it its itself just let like may me might more most much must my need needed no nor not of off on once
  only or other our out over own per please regarding same shall she should show so some such tell than
  that the their them then there these they this those through to too toward towards under until up upon
  us very  was we were what when where whether which while who whom whose why will with within
  without would you your inter alia via concerning related respect said say says anything something
  one make made making find take taken taking want know talk many every thing way ways`.split(
    /\s+/,
  ),
);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
