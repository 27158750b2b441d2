import type { Reply } from '../../src/reply/reply.ts';
import { type CommandRequest, writeRequest } from '../../src/request.ts';
import type { DiscordMessage } from './render/message.ts';
import { renderAll } from './render/render.ts';

/** The message bodies that answer a request, as Discord's REST API receives them, in order. */
export function payloads(request: CommandRequest, reply: Reply): readonly DiscordMessage[] {
  return renderAll(writeRequest(request), reply, { posting: true });
}
