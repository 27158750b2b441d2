import { ComponentType } from 'discord-api-types/v10';
import { quotedWords } from '../../src/text/quoted-words.ts';
import { plain } from './render/literal.ts';

/** Something of a message as Discord hands it over; nothing in it is certain. */
type MessagePart = Readonly<Record<string, unknown>>;

/**
 * What a message says, as its reader sees it: its own words, else those forwarded with it, else those
 * of what it embeds or is made of. Where it quotes, the quoted words alone. Empty where there are
 * only files, images or polls.
 */
export function readMessageText(message: object): string {
  const { content, embeds, components, message_snapshots: forwarded } = message as MessagePart;
  const said = [
    words(content),
    ...parts(forwarded).map((one) =>
      isPart(one['message']) ? readMessageText(one['message']) : '',
    ),
    parts(embeds).map(embedded).filter(Boolean).join('\n'),
    parts(components).map(displayed).filter(Boolean).join('\n'),
  ];
  const text = said.map((each) => each.trim()).find((each) => each !== '') ?? '';
  return unmarked(quotedWords(text));
}

function embedded({ title, description, fields }: MessagePart): string {
  const told = parts(fields).flatMap(({ name, value }) => [words(name), words(value)]);
  return [words(title), words(description), ...told].filter(Boolean).join('\n');
}

/** The texts of components, however deep. */
function displayed({ type, content, components, component }: MessagePart): string {
  if (type === ComponentType.TextDisplay) return words(content).replace(/^(?:-#|#{1,3}) /gmu, '');
  if (type === ComponentType.ActionRow) return '';
  const inner = [...parts(components), ...parts([component])];
  return inner.map(displayed).filter(Boolean).join('\n');
}

/** Without the signs of Discord's Markdown, which stand for how words look. */
function unmarked(text: string): string {
  return plain(text.replace(/(?<!\\)(?:\*\*|__|~~|\|\|)/gu, '')).trim();
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function parts(value: unknown): MessagePart[] {
  return Array.isArray(value) ? value.filter(isPart) : [];
}

function isPart(value: unknown): value is MessagePart {
  return typeof value === 'object' && value !== null;
}
