import { CorpusError } from '../../src/corpus/fault.ts';
import { checkCorpus } from './check-corpus.ts';
import { checkThesaurus } from './check-thesaurus.ts';

try {
  const path = process.env['RAPPORTEUR_CORPUS'] || 'corpus';
  const sound = checkCorpus(path);
  checkThesaurus(path);
  process.stdout.write(`${sound}\n`);
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 3;
}
