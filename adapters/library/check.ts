import { CorpusError } from '../../src/corpus/fault.ts';
import { readFolder } from './folder.ts';
import { loadCorpus } from './load.ts';
import { loadThesaurus } from './load-thesaurus.ts';

try {
  const folder = readFolder('corpus');
  const { documents, units } = loadCorpus(folder);
  const { entries } = loadThesaurus(folder);
  process.stdout.write(
    `The corpus is sound: ${documents.length} documents, ${units.length} recommendations and paragraphs, ${entries.length} entries of the thesaurus.\n`,
  );
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 3;
}
