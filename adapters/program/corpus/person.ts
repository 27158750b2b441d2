import { createInterface, type Interface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** Whoever adds a document and is there to be asked. */
export interface PersonAtTerminal {
  /** What was typed; the proposal where that was nothing. */
  ask(question: string, proposal: string): Promise<string>;
  /** Whether the answer was yes; Enter is no, unless it was said to be yes. */
  confirm(question: string, enterIsYes?: boolean): Promise<boolean>;
}

/** A person at a terminal; the end of input is Enter for everything. */
export function personAt(input: Readable, output: Writable): PersonAtTerminal & { close(): void } {
  let lines: Interface | null = null;
  let ended = false;
  return { ask, confirm, close: () => lines?.close() };

  async function ask(question: string, proposal: string): Promise<string> {
    const answer = await question_(`${question}${proposal === '' ? '' : ` [${proposal}]`}: `);
    return answer === '' ? proposal : answer;
  }

  async function confirm(question: string, enterIsYes = false): Promise<boolean> {
    const answer = await question_(`${question} [${enterIsYes ? 'Y/n' : 'y/N'}] `);
    return answer === '' ? enterIsYes && !ended : /^y(?:es)?$/i.test(answer);
  }

  async function question_(text: string): Promise<string> {
    if (lines === null) {
      lines = createInterface({ input, output });
      lines.once('close', () => {
        ended = true;
      });
    }
    if (ended) return '';
    const closed = new Promise<string>((resolve) => lines!.once('close', () => resolve('')));
    return (await Promise.race([lines.question(text), closed])).trim();
  }
}
