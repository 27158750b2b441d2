import { CorpusError, type Fault } from '../../src/corpus/fault.ts';
import type { Thesaurus, ThesaurusFile } from '../../src/search/thesaurus.ts';
import { thesaurusSchema } from '../../src/search/thesaurus-schema.ts';
import type { CorpusFolder } from './folder.ts';

/** The thesaurus of a folder, empty where it has none; throws a `CorpusError` with every fault. */
export function loadThesaurus(folder: CorpusFolder): Thesaurus {
  return { entries: loadThesaurusFiles(folder).flatMap(({ entries }) => entries) };
}

/** The same file by file; throws a `CorpusError` with the faults of all of them. */
export function loadThesaurusFiles({ thesaurus }: CorpusFolder): ThesaurusFile[] {
  const faults: Fault[] = [];
  const files = [...thesaurus].flatMap(([file, { bytes }]) => {
    const read = readThesaurusFile(file, bytes.toString('utf8'));
    if (!Array.isArray(read)) return read;
    faults.push(...read);
    return [];
  });
  if (faults.length > 0) throw new CorpusError(faults);
  return files;
}

function readThesaurusFile(file: string, text: string): ThesaurusFile | Fault[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    const problem = `It is not JSON (${error instanceof Error ? error.message : error}).`;
    return [{ file, line: null, problem, fix: 'Correct the place named.' }];
  }
  const read = thesaurusSchema.safeParse(content);
  if (read.success) return { file, entries: read.data.entries };
  return read.error.issues.map(({ path, message }) => ({
    file,
    line: null,
    problem: `${path.join('.')}: ${message}.`,
    fix: 'Give each entry its kind, its terms and its reason as the others have them.',
  }));
}
