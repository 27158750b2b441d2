import { join, type Marked, say, strong } from '../text/marked.ts';
import type { Degree } from './likeness.ts';
import { type Operative, operative, sameAddressee } from './operative.ts';
import type { Prior } from './prior-language.ts';

const NAMES: Readonly<Record<Degree, string>> = {
  'nearly the same': 'Nearly the same',
  'same measure, other wording': 'Same measure, other wording',
  'same subject': 'Same subject',
};

/** How near a text is and how its operative language differs: who is addressed, how strongly. */
export function describeLikeness(draft: string, { degree, unit, passage }: Prior): Marked {
  const near = strong(NAMES[degree]);
  const mine = operative(draft);
  const own = operative(unit.text.slice(...passage.range));
  const theirs = own.strength ? own : operative(unit.text);
  if (!mine.strength || unit.kind !== 'recommendation') return near;
  return join([near, addressees(mine, theirs), strengths(mine, theirs)], '. ');
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
  if (mine.phrase.toLowerCase() === theirs.phrase.toLowerCase()) {
    return say`Same strength, “${theirs.phrase}”`;
  }
  const against =
    mine.rank === theirs.rank
      ? 'as strong'
      : mine.rank > theirs.rank
        ? 'your draft is stronger'
        : 'your draft is weaker';
  return say`Strength: “${theirs.phrase}”; in your draft “${mine.phrase}” (${against})`;
}
