import type { Assistant } from '../../src/assistant.ts';
import type { Outcome } from '../../src/reply/reply.ts';
import { incident, newReference } from '../guarded.ts';
import { platforms } from '../platforms.ts';
import { toJson } from '../terminal/json.ts';
import { render } from '../terminal/render.ts';
import type { Screen } from '../terminal/screen.ts';
import type { Form } from './command-line.ts';

/** An answer as it is printed, without a line break at its end. */
export interface Printed {
  readonly text: string;
  readonly outcome: Outcome;
}

/** Answers a line in one form of output. */
export type Printer = (assistant: Assistant, line: string) => Printed;

/** The printer for the form that the command line asks for; text where it asks for none. */
export async function printerFor(form: Form | null, screen: Screen): Promise<Printer> {
  if (form && 'as' in form) {
    const { payloads } = await platforms.find(({ name }) => name === form.as)!.payloads();
    return (assistant, line) => ({
      text: JSON.stringify(payloads(assistant, line)),
      outcome: assistant.answer(line).outcome,
    });
  }
  const json = form?.format === 'json';
  return (assistant, line) => {
    const reply = assistant.answer(line);
    return { text: json ? toJson(line, reply) : render(reply, screen), outcome: reply.outcome };
  };
}

/** The same printer, which answers a line that it cannot print with a reference to the log. */
export function unfailing(
  print: Printer,
  log: (reference: string, error: unknown) => void,
): Printer {
  return (assistant, line) => {
    try {
      return print(assistant, line);
    } catch (error) {
      const reference = newReference();
      log(reference, error);
      return print({ ...assistant, answer: () => incident(reference) }, line);
    }
  };
}
