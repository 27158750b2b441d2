import type { Assistant } from '../../src/assistant.ts';
import type { Message } from './render/message.ts';
import { renderAll } from './render/render.ts';

/** The message bodies that answer a line, as Discord's REST API receives them, in order. */
export function payloads(assistant: Assistant, line: string): readonly Message[] {
  return renderAll(line, assistant.answer(line), { posting: true });
}
