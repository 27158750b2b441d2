/** The sentences of a text; "art. 5" and "Mr. Smith" end none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[^.\s]{4}[.!?]|\d[.!?]|[\])”"][.!?])\s+(?=[\p{Lu}“"])/u);
}
