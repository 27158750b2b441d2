import type { Assistant } from '../../src/assistant.ts';
import { namesOf } from './command-names.ts';
import { renderAll } from './render/render.ts';

/** The bodies of the messages that a line is answered with in Slack, all pages, in order. */
export function payloads(assistant: Assistant, line: string): readonly unknown[] {
  const names = namesOf(assistant.commands);
  const asked = names.toLine(line);
  return renderAll(asked, assistant.answer(asked), names);
}
