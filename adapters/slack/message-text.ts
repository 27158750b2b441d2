import { quotedWords } from '../../src/text/quoted-words.ts';
import { readText } from './render/text.ts';

/** A message as Slack hands it over; nothing in it is certain. */
type SentMessage = Readonly<Record<string, unknown>>;

/**
 * What a message says, as its reader sees it: the words it sets off as quotations, its own text
 * otherwise, that of its blocks, then of what is attached to it, such as a forwarded message. Empty
 * where there are only files or images.
 */
export function readMessageText(message: SentMessage): string {
  const quotations = quotationsIn(message['blocks']);
  if (quotations.length > 0) return quotations.join('\n\n');
  return quotedWords(wholeText(message));
}

function wholeText(message: SentMessage): string {
  const own = typeof message['text'] === 'string' ? readText(message['text']).trim() : '';
  const blocks = wordsOf(message['blocks']);
  // An app's own text is what notifications show, often a title.
  const said = 'bot_id' in message ? blocks || own : own || blocks;
  return said || objects(message['attachments']).map(attached).filter(Boolean).join('\n');
}

function attached(attachment: SentMessage): string {
  const parts = ['pretext', 'title', 'text'].map((key) => attachment[key]);
  const words = parts.filter((part) => typeof part === 'string').map((part) => readText(part));
  const said = words.join('\n').trim();
  return said || wordsOf(attachment['message_blocks'] ?? attachment['blocks']);
}

/** The words of blocks, those that belong to one line together. */
function wordsOf(blocks: unknown): string {
  return objects(blocks).map(words).filter(Boolean).join('\n').trim();
}

function words(node: SentMessage): string {
  const { type, text, elements, message } = node;
  if (type === 'text' || type === 'plain_text') return typeof text === 'string' ? text : '';
  if (type === 'mrkdwn') return typeof text === 'string' ? readText(text) : '';
  if (type === 'link') return String(text ?? node['url'] ?? '');
  if (type === 'actions' || type === 'context') return '';
  const between = type === 'rich_text' || type === 'rich_text_list' ? '\n' : '';
  const parts = [...objects([text]), ...objects(node['fields']), ...objects(elements)];
  const inner = parts.map(words).join(between);
  return (
    inner ||
    objects([message])
      .map((each) => wordsOf(each['blocks']))
      .join('')
  );
}

/** The quotations of rich text, as our own answers set off the words of documents. */
function quotationsIn(blocks: unknown): string[] {
  return objects(blocks).flatMap((block) =>
    objects(block['elements']).flatMap((element) =>
      element['type'] === 'rich_text_quote' ? [words(element).trim()].filter(Boolean) : [],
    ),
  );
}

function objects(value: unknown): SentMessage[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is SentMessage {
  return typeof value === 'object' && value !== null;
}
