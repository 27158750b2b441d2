import type { APIEmbed, APIMessage } from 'discord-api-types/v10';

/** What of a message is read; any of it may be absent in what Discord hands over. */
type Readable = Partial<Pick<APIMessage, 'content' | 'embeds' | 'message_snapshots'>>;

/** What a message says: its own words, else those forwarded with it, else those of what it embeds. */
export function readMessageText({
  content,
  embeds,
  message_snapshots: forwarded,
}: Readable): string {
  const said = [
    content ?? '',
    ...(forwarded ?? []).map(({ message }) => message.content),
    (embeds ?? []).map(embedded).join('\n'),
  ];
  return said.map((text) => text.trim()).find((text) => text !== '') ?? '';
}

function embedded({ title, description }: APIEmbed): string {
  return [title, description].filter(Boolean).join('\n');
}
