import { readDocumentFile } from './read-document-file.ts';

/** Prints what is read of each file, one object a line. */
for (const path of process.argv.slice(2))
  process.stdout.write(`${JSON.stringify(await readDocumentFile(path))}\n`);
