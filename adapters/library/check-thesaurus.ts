import { CorpusError } from '../../src/corpus/fault.ts';
import { createLibrary } from '../../src/corpus/library.ts';
import { readTexts } from '../../src/search/held-texts.ts';
import { familyKey } from '../../src/search/language/family.ts';
import { findBroadTerms } from '../../src/search/thesaurus-check/broad-terms.ts';
import { findFalseFriends } from '../../src/search/thesaurus-check/false-friends.ts';
import { placeEntries } from '../../src/search/thesaurus-check/placed-entry.ts';
import { findThesaurusFaults } from '../../src/search/thesaurus-check/thesaurus-faults.ts';
import { readFolder } from './folder.ts';
import { loadCorpus } from './load.ts';
import { loadThesaurusFiles } from './load-thesaurus.ts';

/**
 * Checks that a corpus's thesaurus is true in itself and says something of the documents held. It
 * throws a `CorpusError` with every fault; a corpus is served all the same.
 */
export function checkThesaurus(path: string): void {
  const folder = readFolder(path);
  const files = loadThesaurusFiles(folder);
  const entries = files.flatMap((file) => file.entries);
  const texts = readTexts(createLibrary(loadCorpus(folder)), { entries });
  const { stems } = texts.analyser;
  const places = placeEntries(files);
  const key = (term: string) => stems(term).join(' ');
  const faults = [
    ...findThesaurusFaults(files, key),
    ...findFalseFriends(places, key, (at) => texts.index.vocabulary.frequency(at) > 0),
    ...findBroadTerms(places, texts, (term) => familyKey(stems(term))),
  ];
  if (faults.length > 0) throw new CorpusError(faults);
}
