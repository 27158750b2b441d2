import { CorpusError } from '../../src/corpus/fault.ts';
import { readFolder } from './folder.ts';
import { loadCorpus } from './load.ts';

try {
  const { documents, units } = loadCorpus(readFolder('corpus'));
  process.stdout.write(
    `The corpus is sound: ${documents.length} documents, ${units.length} recommendations and paragraphs.\n`,
  );
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 3;
}
