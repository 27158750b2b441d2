import { stem } from '../language/stem.ts';

/**
 * Words that carry no question by themselves, one list for each reason; they count for little and
 * are never said to be missing. To be read through and mended by whoever knows English; grammar is
 * in `stop-words.ts` and is not looked for at all.
 */
const LISTS = {
  /** The form of a question. */
  question: `person people role use used using change changing new issue topic question matter aspect
    thing kind type form example problem case work way approach relevant good main current general
    various versus vs distinction happen deal help document text word mean context situation look looking
    mention mentioned speak spoken talk told reuse agree agreed language passage wording anything
    everything something someone anybody everybody view opinion position stance answer explain describe
    discuss discussed list overview summary information`,
  /** How, how much and when. */
  circumstance: `already away abroad again ahead almost along always around back best better big
    quickly quick rapidly fast slowly slow soon late later latest early recent recently often sometimes
    usually never ever still yet now today tomorrow yesterday currently nowadays once twice twofold
    first second third last next previous former home several few many numerous enough less least full
    whole entire total small large great long short high low easily easy hard difficult important
    possible possibly likely perhaps maybe properly correctly fully partly`,
  /** Acts that can be done to anything. */
  act: `address addressed affect affecting influence consider considering ensure ensuring put putting
    come coming go going turn turning bring bringing keep keeping set setting start starting begin
    beginning stop end try trying call called calling exist existing become appear remain seem include
    including involve involving allow let ask asking respond happen differ differing`,
  /** Whom and what almost every text of the United Nations names. */
  body: `state states party parties country countries government governments measure measures member
    members nation nations effort efforts united`,
} as const;

const GENERIC: ReadonlySet<string> = new Set(
  Object.values(LISTS).flatMap((list) => list.split(/\s+/).map(stem)),
);
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a word, by its stem, gives a question its form, place or year more than its subject. */
export function isGeneric(stem: string): boolean {
  return GENERIC.has(stem) || YEAR.test(stem);
}
