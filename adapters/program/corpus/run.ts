import type { Readable, Writable } from 'node:stream';
import { CorpusError } from '../../../src/corpus/fault.ts';
import { checkCorpus } from '../../library/check-corpus.ts';
import { loadFile } from '../../library/import/load-file.ts';
import { readInProcess } from '../../library/import/read-in-process.ts';
import { Unreadable } from '../../library/import/unreadable.ts';
import { CorpusInUse, withLock } from '../../library/keeping/lock.ts';
import { removeDocument } from '../../library/keeping/remove-document.ts';
import type { Invocation } from '../command-line.ts';
import { EXIT } from '../exit-code.ts';
import { type AddSurroundings, addFiles } from './add.ts';
import { findFiles } from './find-files.ts';
import { personAt } from './person.ts';
import { createProgress } from './progress.ts';

export type CorpusCommand = Extract<Invocation, { kind: 'add' | 'remove' | 'corpus' }>;

/** The streams of a program, of which an input or output may be a terminal. */
export interface ProgramStreams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** Does what was asked to the corpus in a folder; the exit code. */
export async function runCorpusCommand(
  asked: CorpusCommand,
  folder: string,
  { stdin, stdout, stderr }: ProgramStreams,
): Promise<number> {
  const isWatched = stdin.isTTY === true && stderr.isTTY === true;
  const person = isWatched ? personAt(stdin, stderr) : null;
  const out = (text: string) => void stdout.write(`${text}\n`);
  const err = (text: string) => void stderr.write(`${text}\n`);
  try {
    if (asked.kind === 'corpus') {
      out(checkCorpus(folder));
      return 0;
    }
    if (asked.kind === 'remove') return await remove();
    return await addFiles(findFiles(asked.paths, loadFile, stdin), asked, surroundings());
  } catch (error) {
    if (!(error instanceof CorpusInUse)) throw error;
    err(error.message);
    return EXIT.faults;
  } finally {
    person?.close();
  }

  function surroundings(): AddSurroundings {
    const progress = createProgress(stderr);
    return {
      folder,
      person,
      out,
      err,
      read: (bytes, name, onProgress) =>
        readInProcess(bytes, name, {
          onProgress,
          onDefect: (stack) => err(`Reading ${name} failed: ${stack}`),
        }).finally(progress.done),
      isUnreadable: (error) => error instanceof Unreadable,
      onProgress: progress.show,
    };
  }

  async function remove(): Promise<number> {
    const { ids, yes } = asked as Extract<CorpusCommand, { kind: 'remove' }>;
    let code = 0;
    for (const id of ids) {
      if (!yes && !(await person?.confirm(`Remove ${id}, its text and its original?`))) {
        err(person ? 'Not removed.' : `${id} was not removed: say --yes, or answer at a terminal.`);
        code = 1;
        continue;
      }
      const removed = await withLock(folder, () => removeDocument(folder, id)).catch(
        (error: unknown) => {
          if (!(error instanceof CorpusError)) throw error;
          err(error.message);
          return undefined;
        },
      );
      if (removed === null) err(`No document ${id} is held; /documents lists them.`);
      if (!removed) code = 1;
      else {
        const named =
          removed.unlinked.length > 0
            ? ` ${removed.unlinked.join(', ')} named it and does so no more.`
            : '';
        out(`Removed ${id} (${removed.title}).${named}`);
      }
    }
    return code;
  }
}
