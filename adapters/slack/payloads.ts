import type { Command } from '../../src/command.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { type CommandRequest, writeRequest } from '../../src/request.ts';
import { commandNames } from './command-names.ts';
import { renderAll } from './render/render.ts';

/** The bodies of the messages that a request is answered with in Slack, all of them, in order. */
export function payloads(
  request: CommandRequest,
  reply: Reply,
  commands: readonly Command[],
): readonly unknown[] {
  return renderAll(writeRequest(request), reply, commandNames(commands));
}
