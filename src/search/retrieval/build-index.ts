import type { Library } from '../../corpus/library.ts';
import { abbreviations } from '../language/abbreviations.ts';
import { type Analyser, createAnalyser, learnCompounds } from '../language/analyser.ts';
import { family } from '../language/family.ts';
import { expansions, RELATIONS, type Thesaurus } from '../thesaurus.ts';
import { frequentPhrases } from './frequent-phrases.ts';
import { PhraseFinder } from './phrase-finder.ts';
import { Postings } from './postings.ts';
import type { TopicIndex } from './topic-index.ts';
import { contextsOf, type UnitContext } from './unit-context.ts';

/** Reads a corpus into an index; linear in the length of its texts. */
export function buildIndex(library: Library, thesaurus: Thesaurus): TopicIndex {
  const { units } = library.corpus;
  const compounds = learnCompounds(units.map(({ text }) => text));
  const analyser = createAnalyser(compounds);
  const known = withAbbreviations(thesaurus, library);
  const postings = new Postings(units.length);
  const named = namedPhrases(library);
  const finder = new PhraseFinder();
  const keys = new Map<string, string>();
  for (const phrase of [...known.entries.flatMap(termsOf), ...named]) {
    const stems = analyser.stems(phrase);
    if (stems.length > 1) finder.add(stems);
    keys.set(phrase, stems.join(' '));
  }
  const contexts = contextsOf(library);
  const sequences: number[][] = [];
  units.forEach((unit, position) => {
    const tokens = analyser.tokens(unit.text);
    const stems = tokens.map(({ stem }) => stem);
    sequences.push(
      tokens.map(({ stem, start, end }) =>
        postings.own(position, stem, unit.text.slice(start, end)),
      ),
    );
    for (const phrase of finder.find(stems)) postings.own(position, phrase, null);
    addContext(position, contexts[position]!);
    postings.close(position, stems.length);
  });
  for (const [phrase, key] of keys) if (key.includes(' ')) postings.name(key, phrase);
  return {
    ...postings.finish(),
    ...flatten(sequences),
    unitCount: units.length,
    compounds: [...compounds],
    ...resolve(known, analyser, postings),
    phrases: [...new Set([...named, ...frequentPhrases(units.map(({ text }) => text))])],
  };

  function addContext(position: number, context: UnitContext): void {
    for (const [text, weight] of context) {
      const stems = analyser.stems(text);
      for (const stem of [...stems, ...finder.find(stems)])
        postings.context(position, stem, weight);
    }
  }
}

/** A term's key among the expansions: its stems' families. */
export function expansionKey(stems: readonly string[]): string {
  return stems.map(family).join(' ');
}

function resolve(
  thesaurus: Thesaurus,
  analyser: Analyser,
  postings: Postings,
): Pick<TopicIndex, 'expansionKeys' | 'expansionStarts' | 'expansionTerms' | 'expansionRelations'> {
  const expansionKeys: string[] = [];
  const starts = [0];
  const terms: number[] = [];
  const relations: number[] = [];
  const byKey = expansions(thesaurus, (term) => expansionKey(analyser.stems(term)));
  for (const [key, found] of byKey) {
    for (const { term, relation } of found) {
      const id = postings.id(analyser.stems(term).join(' '));
      if (id === undefined) continue;
      terms.push(id);
      relations.push(RELATIONS.indexOf(relation));
    }
    if (terms.length === starts.at(-1)) continue;
    expansionKeys.push(key);
    starts.push(terms.length);
  }
  return {
    expansionKeys,
    expansionStarts: Uint32Array.from(starts),
    expansionTerms: Uint32Array.from(terms),
    expansionRelations: Uint8Array.from(relations),
  };
}

function withAbbreviations(thesaurus: Thesaurus, library: Library): Thesaurus {
  const learned = new Map<string, string>();
  for (const { text } of library.corpus.units) {
    for (const { short, long } of abbreviations(text)) learned.set(short, long);
  }
  for (const { keyTopics } of library.corpus.themes) {
    for (const { short, long } of abbreviations(keyTopics.join('; '))) learned.set(short, long);
  }
  const entries = [...learned].map(([short, long]) => ({
    kind: 'abbreviation' as const,
    terms: [short, long],
    reason: 'Defined in the documents themselves',
  }));
  return { entries: [...thesaurus.entries, ...entries] };
}

function termsOf(entry: Thesaurus['entries'][number]): readonly string[] {
  if (entry.kind === 'translation') return [entry.of];
  return 'of' in entry && entry.of !== undefined ? [entry.of, ...entry.terms] : entry.terms;
}

function namedPhrases({ corpus }: Library): string[] {
  const names = corpus.themes.flatMap(({ name, keyTopics }) => [name, ...keyTopics]);
  return [...new Set(names)];
}

function flatten(sequences: readonly number[][]): Pick<TopicIndex, 'sequence' | 'sequenceStarts'> {
  const sequenceStarts = new Uint32Array(sequences.length + 1);
  sequences.forEach((sequence, i) => {
    sequenceStarts[i + 1] = sequenceStarts[i]! + sequence.length;
  });
  const sequence = new Uint32Array(sequenceStarts[sequences.length]!);
  sequences.forEach((terms, i) => {
    sequence.set(terms, sequenceStarts[i]!);
  });
  return { sequence, sequenceStarts };
}
