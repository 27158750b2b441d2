import { CorpusError } from '../../src/corpus/fault.ts';
import type { Thesaurus } from '../../src/search/thesaurus.ts';
import { thesaurusSchema } from '../../src/search/thesaurus-schema.ts';
import type { CorpusFolder } from './folder.ts';

/** The thesaurus of a folder, empty where it has none; throws a `CorpusError` with every fault. */
export function loadThesaurus({ thesaurus }: CorpusFolder): Thesaurus {
  if (thesaurus === null) return { entries: [] };
  const file = 'thesaurus.json';
  let content: unknown;
  try {
    content = JSON.parse(thesaurus.bytes.toString('utf8'));
  } catch (error) {
    const problem = `It is not JSON (${error instanceof Error ? error.message : error}).`;
    throw new CorpusError([{ file, line: null, problem, mend: 'Correct the place named.' }]);
  }
  const read = thesaurusSchema.safeParse(content);
  if (read.success) return read.data;
  throw new CorpusError(
    read.error.issues.map(({ path, message }) => ({
      file,
      line: null,
      problem: `${path.join('.')}: ${message}.`,
      mend: 'Give each entry its kind, its terms and its reason as the others have them.',
    })),
  );
}
