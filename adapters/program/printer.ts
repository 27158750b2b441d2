import type { Assistant } from '../../src/assistant.ts';
import type { Reply } from '../../src/reply/reply.ts';
import type { CommandRequest } from '../../src/request.ts';
import { platforms } from '../platforms.ts';
import { toJson } from '../terminal/json.ts';
import { render } from '../terminal/render.ts';
import type { Screen } from '../terminal/screen.ts';
import type { Form } from './command-line.ts';

/** A question from the command line or standard input, and what it was answered with. */
export interface Answered {
  /** As it was given. */
  readonly line: string;
  readonly request: CommandRequest;
  readonly reply: Reply;
}

/** Writes an answer in one form of output, without a line break at its end. */
export type Printer = (answered: Answered) => string;

/** The printer for the form that the command line asks for; text where it asks for none. */
export async function printerFor(
  form: Form | null,
  screen: Screen,
  { commands }: Assistant,
): Promise<Printer> {
  if (form && 'as' in form) {
    const { payloads } = await platforms.find(({ name }) => name === form.as)!.payloads();
    return ({ request, reply }) => JSON.stringify(payloads(request, reply, commands));
  }
  if (form?.format === 'json') return ({ line, reply }) => toJson(line, reply);
  return ({ reply }) => render(reply, screen);
}
