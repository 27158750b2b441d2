import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Assistant, createAssistant } from '../../../src/assistant.ts';
import type { Context } from '../../../src/context.ts';
import { prepare, type ToPrepare } from './prepare.ts';

/** How often the folder is looked at, in milliseconds; a change is served within a second. */
const LOOK = 100;

/** Told what came of a change of the corpus. */
export interface LiveReport {
  /** The documents now served, and those held back. */
  served(documents: number, heldBack: number): void;
  /** It cannot be used as it is; what was served before goes on being served. */
  kept(reason: string): void;
}

/** An assistant that takes up changes of its corpus. */
export interface LiveAssistant {
  /** Answers from the corpus as it is when it is asked; one answer is never of two corpora. */
  readonly assistant: Assistant;
  /** Looks for changes until the function that it returns is called. */
  watch(report: LiveReport): () => void;
}

/**
 * Makes an assistant live: when the catalogue, a kind or the thesaurus in its folder changes, the
 * corpus is prepared anew beside the one that is served, and takes its place at once and whole.
 */
export function makeLive(
  first: Assistant,
  { path, defaultBody }: ToPrepare,
  open: (corpus: ToPrepare) => Promise<Context> = prepare,
): LiveAssistant {
  let current = first;
  let seen = stampOf(path);
  const assistant: Assistant = {
    get context() {
      return current.context;
    },
    get commands() {
      return current.commands;
    },
    read: (line) => current.read(line),
    answer: (asked) => current.answer(asked),
    complete: (line, limit) => current.complete(line, limit),
    completeArgument: (name, typed, limit) => current.completeArgument(name, typed, limit),
  };
  return { assistant, watch };

  function watch(report: LiveReport): () => void {
    let busy = false;
    const timer = setInterval(() => void look(), LOOK);
    // Looking must not keep a service alive that has nothing else to do.
    timer.unref();
    return () => clearInterval(timer);

    async function look(): Promise<void> {
      const stamp = stampOf(path);
      if (busy || stamp === seen) return;
      busy = true;
      seen = stamp;
      try {
        const context = await open({ path, defaultBody });
        current = createAssistant(context);
        const { heldBack } = context.library.corpus;
        report.served(context.library.wholes.length, heldBack.length);
      } catch (error) {
        report.kept(error instanceof Error ? error.message : String(error));
      } finally {
        busy = false;
      }
    }
  }
}

/** What changes whenever the corpus does: it is written with its catalogue last, and all at once. */
function stampOf(path: string): string {
  const thesaurus = join(path, 'thesaurus');
  const subjects = existsSync(thesaurus) ? readdirSync(thesaurus) : [];
  const files = subjects.map((name) => join('thesaurus', name));
  return ['catalogue.json', 'thesaurus.json', 'thesaurus', 'kinds', 'documents', ...files]
    .map((name) => {
      const found = statSync(join(path, name), { throwIfNoEntry: false });
      return found ? `${found.mtimeMs} ${found.size} ${found.ino}` : 'none';
    })
    .join('; ');
}
