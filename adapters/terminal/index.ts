import { createInterface, type Interface } from 'node:readline';
import type { Assistant } from '../../src/assistant.ts';
import { command, say } from '../../src/text/marked.ts';
import type { Adapter } from '../adapter.ts';
import { completeLine } from './completer.ts';
import { render } from './render.ts';
import { paint, type Screen, screenOf, visible, wrap } from './screen.ts';

const PROMPT = '> ';
const LISTED = 12;

interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: NodeJS.ProcessEnv;
}

/**
 * A conversation at a terminal, ended by Ctrl-D. What was asked can be recalled as long as it
 * lasts and is written nowhere: a delegation's questions are its own.
 */
export function terminal({ input, output, env }: Streams): Adapter {
  let conversation: Interface | undefined;
  return { name: 'terminal', start, stop };

  async function start(assistant: Assistant): Promise<void> {
    const readline = createInterface({
      input,
      output,
      prompt: PROMPT,
      completer: complete,
      historySize: 500,
      removeHistoryDuplicates: true,
    });
    conversation = readline;
    let pasting = false;
    let pasted: string[] = [];

    // A quotation pasted for /verify runs over several lines and is one question. Terminals frame
    // what is pasted when asked to (bracketed paste), and readline reports the frame as two keys.
    output.write('\u001B[?2004h');
    input.on('keypress', (_characters: unknown, key: { readonly name?: string } | undefined) => {
      if (key?.name === 'paste-start') pasting = true;
      if (key?.name === 'paste-end') pasting = false;
    });
    readline.on('line', (line) => {
      if (line.startsWith('/')) answer();
      pasted.push(line);
      if (pasting) return;
      answer();
      readline.prompt();
    });
    readline.on('SIGINT', () => {
      pasted = [];
      if (readline.line === '') print(say`Ctrl-D leaves.`.text);
      else readline.write(null, { ctrl: true, name: 'e' });
      readline.write(null, { ctrl: true, name: 'u' });
      readline.prompt();
    });
    readline.on('close', () => output.write('\u001B[?2004l\n'));
    print(welcome(screen()));
    readline.prompt();

    function answer(): void {
      const question = pasted.join('\n');
      pasted = [];
      if (question.trim() !== '') print(render(assistant.answer(question), screen()));
    }

    function complete(typed: string): [string[], string] {
      const next = completeLine(typed, assistant.complete(typed, LISTED));
      if ('line' in next) return [[next.line], typed];
      if (next.choices.length > 0) {
        output.write('\n');
        for (const { value, label } of next.choices) {
          output.write(`${wrap(visible(`${value}  ${label}`), screen(), '', '    ')}\n`);
        }
        readline.prompt(true);
      }
      return [[], typed];
    }
  }

  async function stop(): Promise<void> {
    conversation?.close();
  }

  function print(text: string): void {
    output.write(`\n${text}\n\n`);
  }

  function screen(): Screen {
    return screenOf(output, env);
  }
}

function welcome(screen: Screen): string {
  const words = say`Ask for the exact words: ${command('/rec 2020 10')}, ${command('/topic digital evidence')}. ${command('/help')} lists all there is, Tab completes, Ctrl-D leaves.`;
  return wrap(paint(words, screen), screen);
}
