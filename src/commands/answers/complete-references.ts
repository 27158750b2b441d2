import { readOperative } from '../../agreed-language/operative.ts';
import type { Completion } from '../../command.ts';
import type { Library } from '../../corpus/library.ts';
import type { Unit } from '../../corpus/model.ts';
import { isMeant, type UnitKind } from '../../corpus/unit-kinds.ts';
import { foldReference } from '../../references/fold-reference.ts';
import { distance } from '../../text/edit-distance.ts';
import { compareNumbers } from '../../text/series.ts';
import { openingWords } from './units.ts';

/** A kind named before a number, as in "rec 10" or "paragraph 77". */
const KIND = /^(?:rec(?:ommendation)?s?|para(?:graph)?s?|no|nr|number)\b[.\s/]*/u;

/** Characters of a text's gist; a choice has a hundred in all. */
const GIST = 80;

/**
 * References by their numbers in any order, or by words of the text, slips forgiven where no text has
 * the words as typed; exact before prefix before words; newest meeting first.
 */
export function completeReferences(typed: string, kind: UnitKind, library: Library): Completion[] {
  const wanted = foldReference(typed)
    .replace(KIND, '')
    .replace(/[\s/,-]+/g, ' ')
    .trim();
  const words = wanted.split(' ').filter(Boolean);
  const units = library.corpus.units.filter((unit) => isMeant(unit.kind, kind));
  const found = ranked(units, words);
  if (found.length > 0 || words.length === 0) return found;
  return ranked(
    units,
    words.map((word) => nearestWord(word, library)),
  );

  function ranked(among: readonly Unit[], terms: readonly string[]): Completion[] {
    const joined = terms.join(' ');
    return among
      .map((unit) => ({ unit, rank: rank(unit, terms, joined) }))
      .filter((one): one is { unit: Unit; rank: number } => one.rank !== null)
      .sort(
        (a, b) =>
          a.rank - b.rank ||
          yearOf(b.unit) - yearOf(a.unit) ||
          compareNumbers(a.unit.number, b.unit.number),
      )
      .map(({ unit }) => completion(unit));
  }

  function rank(unit: Unit, terms: readonly string[], joined: string): number | null {
    const spelling = value(unit)
      .toLowerCase()
      .replace(/[\s/-]+/g, ' ');
    if (spelling === joined || unit.number === joined) return 0;
    const parts = spelling.split(' ');
    if (terms.length > 1 && terms.every((term) => parts.includes(term))) return 0;
    if (spelling.startsWith(joined)) return 1;
    const text = unit.text.toLowerCase();
    return terms.every((term) => text.includes(term)) ? 2 : null;
  }

  function completion(unit: Unit): Completion {
    return { value: value(unit), label: `${value(unit)} · ${gistOf(unit)}` };
  }

  function value(unit: Unit): string {
    const isShort = unit.ref !== unit.qualifiedRef;
    return isShort ? `${yearOf(unit)} ${unit.number}` : `${unit.document} ${unit.number}`;
  }

  function yearOf(unit: Unit): number {
    return library.documentOf(unit).meeting.year;
  }
}

/** What tells texts apart at a glance: what they ask for, without who is asked, nor articles. */
function gistOf({ text }: Unit): string {
  const { strength } = readOperative(text);
  const at = strength ? text.replace(/\s/gu, ' ').indexOf(strength.phrase) : -1;
  const rest = at < 0 ? text : text.slice(at + strength!.phrase.length);
  const told = rest.replace(/^[\s,:]+/u, '').replace(/(?<=^|\s)(?:the|an?) (?=\p{L})/giu, '');
  return openingWords(told === '' ? text : told, GIST);
}

/** Words of all texts, for each library once. */
const vocabularies = new WeakMap<Library, ReadonlySet<string>>();

/** The word of the texts nearest to one with a slip or two; the word itself where none is near. */
function nearestWord(word: string, library: Library): string {
  if (word.length < 5 || word.length > 30 || /\d/u.test(word)) return word;
  let vocabulary = vocabularies.get(library);
  if (!vocabulary) {
    const words = library.corpus.units.flatMap(
      ({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? [],
    );
    vocabulary = new Set(words);
    vocabularies.set(library, vocabulary);
  }
  const limit = word.length < 8 ? 2 : 3;
  let best = word;
  let least = limit;
  for (const candidate of vocabulary) {
    const far = distance(word, candidate, least);
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  return best;
}
