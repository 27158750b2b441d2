import type { RichTextBlock, RichTextText } from '@slack/types';
import { type Marked, type SpanKind, segments } from '../../../src/text/marked.ts';
import type { CommandNames } from '../command-names.ts';

type RichTextStyle = NonNullable<RichTextText['style']>;
export type RichTextElement = RichTextBlock['elements'][number];

/** Whose words these are: a document's stay as issued, the assistant's name Slack's commands. */
export type Voice = 'official' | 'own';

const STYLES = {
  emphasis: { italic: true },
  match: { bold: true },
  strong: { bold: true },
  command: { code: true },
} satisfies Record<SpanKind, RichTextStyle>;

/** One literal run; none for an empty text, which Slack refuses. */
export function run(text: string, style?: RichTextStyle): RichTextText[] {
  if (text === '') return [];
  return [style ? { type: 'text', text, style } : { type: 'text', text }];
}

/** A marked text as literal runs with real bold, italic and code. */
export function runs(value: Marked, voice: Voice, names: CommandNames): RichTextText[] {
  return segments(value).flatMap(({ text, kinds }) => {
    const style: RichTextStyle = Object.assign({}, ...[...kinds].map((kind) => STYLES[kind]));
    const words = voice === 'own' ? names.toSlack(text) : text;
    return run(words, kinds.size > 0 ? style : undefined);
  });
}

/** A line of runs; none where there are none. */
export function section(...elements: readonly RichTextText[]): RichTextElement[] {
  return elements.length > 0 ? [{ type: 'rich_text_section', elements: [...elements] }] : [];
}

/** Words set off as a quotation. */
export function quotation(elements: readonly RichTextText[]): RichTextElement[] {
  return elements.length > 0 ? [{ type: 'rich_text_quote', elements: [...elements] }] : [];
}

/** One block of rich text; none where there is nothing to show. */
export function richText(...elements: readonly RichTextElement[]): RichTextBlock[] {
  return elements.length > 0 ? [{ type: 'rich_text', elements: [...elements] }] : [];
}
