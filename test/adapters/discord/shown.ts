import discord from '@cloudrac3r/discord-markdown';

/** What a reader of Discord sees of a text: its words, and the kinds of markup that came to life. */
export interface Shown {
  readonly text: string;
  readonly markup: ReadonlySet<string>;
}

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly items?: readonly (readonly Node[])[];
}

const inlineMarkup = (type: string, pattern: RegExp) => ({
  [type]: {
    order: 0,
    match: (source: string) => pattern.exec(source),
    parse: (capture: RegExpExecArray) => ({ content: capture[0] }),
  },
});

/** The library's rules with those that a bridge has no use for: times, emoji codes, server guides. */
const parse = discord.markdownEngine.parserFor({
  ...discord.rules,
  ...inlineMarkup('timestamp', /^<t:-?\d{1,17}(?::[tTdDfFR])?>/),
  ...inlineMarkup('shortcode', /^:[^\s:]+?:/),
  ...inlineMarkup('guide', /^<id:\w+>/),
});

/** Reads a text as Discord's client does, through an implementation that is not ours. */
export function shown(source: string): Shown {
  const markup = new Set<string>();
  const read = (nodes: readonly Node[]): string => nodes.map(readNode).join('');
  const readNode = (node: Node): string => {
    if (node.type === 'br' || node.type === 'newline') return '\n';
    if (node.type !== 'text') markup.add(node.type);
    if (node.items) return node.items.map((item) => `- ${read(item)}`).join('\n');
    const content = node.content ?? '';
    const inner = typeof content === 'string' ? content : read(content);
    return node.type === 'heading' || node.type === 'small' ? `${inner}\n` : inner;
  };
  return { text: read(parse(source, { inline: true })), markup };
}
