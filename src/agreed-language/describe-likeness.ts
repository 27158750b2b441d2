import { join, type Marked, say, strong } from '../text/marked.ts';
import type { Degree } from './likeness.ts';
import {
  type Operative,
  readOperative,
  type Strength,
  type StrengthForm,
  sameAddressee,
} from './operative.ts';
import type { Prior } from './prior-language.ts';

const NAMES: Readonly<Record<Degree, string>> = {
  same: 'The same, word for word',
  'nearly-same': 'Nearly the same',
  'same-measure': 'Same measure, other wording',
  'same-subject': 'Same subject',
};

/** How near a text is and how its operative language differs: who is addressed, how strongly. */
export function describeLikeness(draft: string, found: Prior): Marked {
  const near = strong(NAMES[found.degree]);
  const { mine, theirs } = operativesOf(draft, found);
  if (!mine.strength || !isCompared(found)) return near;
  return join([near, addressees(mine, theirs), strengths(mine, theirs)], '. ');
}

/** The form in which the strengths of a draft and a text were compared; null where they were not. */
export function comparedForm(draft: string, found: Prior): StrengthForm | null {
  const { mine, theirs } = operativesOf(draft, found);
  if (!isCompared(found) || !mine.strength || !theirs.strength) return null;
  const isOrdered = mine.strength.form === theirs.strength.form;
  return isOrdered && !isSamePhrase(mine.strength, theirs.strength) ? mine.strength.form : null;
}

/** Whom a text asks and how strongly tells something where it asks for what the draft asks for. */
function isCompared({ degree, isAgreed }: Prior): boolean {
  return isAgreed && (degree === 'nearly-same' || degree === 'same-measure');
}

function operativesOf(
  draft: string,
  { unit, passage }: Prior,
): { readonly mine: Operative; readonly theirs: Operative } {
  const own = readOperative(unit.text.slice(...passage.range));
  return { mine: readOperative(draft), theirs: own.strength ? own : readOperative(unit.text) };
}

function addressees(mine: Operative, theirs: Operative): Marked {
  if (sameAddressee(mine.addressee, theirs.addressee)) return say`Same addressee`;
  return say`Addressed: ${named(theirs.addressee)}; in your draft ${named(mine.addressee)}`;
}

function named(addressee: string | null): string {
  return addressee === null ? 'nobody' : `“${addressee}”`;
}

function strengths({ strength: mine }: Operative, { strength: theirs }: Operative): Marked {
  if (!mine || !theirs) return say`It asks nothing of anyone`;
  if (isSamePhrase(mine, theirs)) return say`Same strength, “${theirs.phrase}”`;
  const both = say`Strength: “${theirs.phrase}”; in your draft “${mine.phrase}”`;
  // Verbs of resolutions and modal verbs have no order in common.
  if (mine.form !== theirs.form) return both;
  return say`${both} (${compareRanks(mine.rank, theirs.rank)})`;
}

function compareRanks(mine: number, theirs: number): string {
  if (mine === theirs) return 'about as strong';
  return mine > theirs ? 'your draft is stronger' : 'your draft is weaker';
}

function isSamePhrase(a: Strength, b: Strength): boolean {
  return a.phrase.toLowerCase() === b.phrase.toLowerCase();
}
