import { wordsOf } from './rig.ts';

/** Rules of Slack's that a message breaks: sizes, unique ids, and markup that is never sent. */
export function limitsBroken(message: unknown): string[] {
  if (typeof message !== 'object' || message === null) return ['no message'];
  const { blocks, text } = message as { blocks: readonly unknown[]; text: string };
  const nodes = [...objects(blocks)];
  const ids = nodes.flatMap((node) => ('action_id' in node ? [node.action_id] : []));
  const rules: Record<string, boolean> = {
    'more than 50 blocks': blocks.length > 50,
    'more than 10,000 characters': wordsOf(blocks).length > 10_000,
    'no text for notifications': text.trim() === '',
    'a text for notifications that pings': /<|@(?:everyone|here|channel)/u.test(text),
    'an action id twice': new Set(ids).size < ids.length,
    'markup of Slack’s own': nodes.some((node) => 'type' in node && node.type === 'mrkdwn'),
    'an empty text': nodes.some((node) => 'text' in node && node.text === ''),
    'a button value over 2000': nodes.some(
      (node) => 'value' in node && String(node.value).length > 2000,
    ),
  };
  return Object.keys(rules).filter((rule) => rules[rule]);
}

function* objects(node: unknown): Generator<object> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield node;
  for (const child of Object.values(node)) yield* objects(child);
}
