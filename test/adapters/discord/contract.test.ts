import { limits } from '../../../adapters/discord/render/limits.ts';
import { type DiscordMessage, withinLimits } from '../../../adapters/discord/render/message.ts';
import { renderAll } from '../../../adapters/discord/render/render.ts';
import { adapterContract } from '../contract.ts';
import { record } from '../payloads.ts';
import { shown } from './shown.ts';
import { pressables, texts } from './visible.ts';

/** What our own rendering makes on purpose. */
const OURS = new Set([
  ...['heading', 'small', 'blockQuote', 'codeBlock', 'inlineCode', 'list'],
  ...['strong', 'em', 'strike'],
]);

adapterContract({
  name: 'Discord',
  show: (reply) => renderAll('/stage', reply, { posting: true }),
  read: (message) =>
    texts(message as DiscordMessage)
      .map((text) => shown(text).text)
      .join('\n'),
  faults: (message) => {
    record('discord', 'message', message);
    return [...faults(message as DiscordMessage)];
  },
});

function* faults(message: DiscordMessage): Generator<string> {
  if (!withinLimits(message)) yield 'too large';
  if (message.allowed_mentions?.parse?.length !== 0) yield 'could ping';
  const ids = pressables(message).map(({ id }) => id);
  if (new Set(ids).size < ids.length) yield 'an id twice';
  for (const { id, label } of pressables(message)) {
    if (id.length > limits.customId) yield `id of ${id.length}`;
    if (label.trim() === '' || label.length > limits.selectText) yield `label ${label}`;
  }
  for (const text of texts(message)) {
    if (text.trim() === '') yield 'an empty text';
    for (const kind of shown(text).markup) if (!OURS.has(kind)) yield kind;
  }
}
