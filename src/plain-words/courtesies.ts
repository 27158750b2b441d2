/** Courtesies by what they are, each with the one line that answers it. */
const COURTESIES: readonly (readonly [pattern: RegExp, answer: string])[] = [
  [
    /^(?:(?:many |so much )?thanks?(?: you| a lot| so much| very much| again)*|thx|ty|cheers|much appreciated|appreciated|merci(?: beaucoup)?|(?:muchas )?gracias)$/u,
    'You are welcome.',
  ],
  [
    /^(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|bonjour|bonsoir|hola|buenos dias|buenas tardes)(?: there| all| everyone| rapporteur)?$/u,
    'Hello. Which text are you looking for?',
  ],
  [
    /^(?:bye|goodbye|good ?bye|see you(?: later| tomorrow)?|good night|au revoir|adios|have a (?:nice|good) (?:day|evening))$/u,
    'Goodbye.',
  ],
  [
    /^(?:ok(?:ay)?|great|perfect|good|nice|fine|excellent|got it|understood|noted|very good|well done|sure|alright|all right|yes|no|sorry|excuse me|please|(?:ok(?:ay)?|yes) (?:great|thanks|thank you|good|perfect|fine)|that(?:s| is) (?:all|great|fine|it)|no (?:thanks|thank you))$/u,
    'Very well.',
  ],
];

/** The line that answers a courtesy which is all that was said; null where more was. */
export function answerCourtesy(folded: string): string | null {
  return COURTESIES.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
