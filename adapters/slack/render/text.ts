const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/**
 * What a person typed, out of what Slack sends: entities decoded, links and mentions as they looked.
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
export function readText(sent: string): string {
  return sent
    .replace(/<([^<>|]*)(?:\|([^<>]*))?>/gu, (_, target: string, label?: string) => {
      if (/^[@#]/u.test(target)) return `${target[0]}${label || target.slice(1)}`;
      if (target.startsWith('!')) return label || `@${target.slice(1)}`;
      return label || target;
    })
    .replace(/&(?:amp|lt|gt);/gu, (entity) => ENTITIES[entity]!);
}

/** The text without mentions of one user, which is how an app is addressed. */
export function withoutMention(sent: string, user: string | undefined): string {
  return user ? sent.replaceAll(new RegExp(`<@${user}(?:\\|[^<>]*)?>[:,]?\\s*`, 'gu'), '') : sent;
}

const WORD_JOINER = '\u2060';

/** Text for fields that Slack reads as markup, so that it shows literally and calls no one. */
export function escapeText(text: string): string {
  return text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/@(?=channel|here|everyone)/giu, `@${WORD_JOINER}`);
}
