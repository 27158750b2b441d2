/** What people put before and after what they ask for. */
const BEFORE =
  /^(?:(?:hi|hello|hey|ok|so|and|please|pls|kindly|thanks|excuse me)[,!.]?\s+)*(?:(?:(?:can|could|may|might|would) (?:you|i|we)(?: please)?\s+)?(?:please\s+)?(?:show(?: me| us)?|give(?: me| us)?|find(?: me)?|tell me(?: about)?|get(?: me)?|have|see|read(?: me)?|quote|open|look up|display|send me|pull up|i need|i want|i am looking for|i'm looking for|looking for|need|what (?:does|do|did|about)|what(?:'s| is| was| are| were)(?: in)?|how about|where is|is there an?|do you have)\s+)*(?:(?:the )?(?:exact |full |whole )?(?:text|words|wording)\s+of\s+)?(?:the\s+|an?\s+)?/iu;
const AFTER =
  /(?:[\s,]+(?:please|pls|thanks|thank you|say|says|state|states|read|about))*[\s?!.]*$/iu;

/** A line without the courtesies and the words that make a question of it: "recommendation 16 of 2020". */
export function withoutFrame(line: string): string {
  const typed = line.trim();
  const rest = typed.replace(BEFORE, '').replace(AFTER, '');
  return rest === '' ? typed : rest;
}
