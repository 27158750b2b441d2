import { CorpusError } from '../../src/corpus/fault.ts';
import { checkCorpus } from './check-corpus.ts';

try {
  process.stdout.write(`${checkCorpus(process.env['RAPPORTEUR_CORPUS'] || 'corpus')}\n`);
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 3;
}
