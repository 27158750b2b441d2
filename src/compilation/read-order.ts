import type { CitationStyle } from '../reply/compilation.ts';

/** How texts can be cited, the default first. */
export const CITATION_STYLES: readonly CitationStyle[] = ['footnote', 'textnote', 'plain'];

/** One part of what is to be compiled, as typed. */
export interface OrderPart {
  readonly kind: 'references' | 'topic';
  readonly text: string;
}

/** What someone wants compiled. */
export interface Order {
  /** As typed, without the style. */
  readonly text: string;
  readonly style: CitationStyle;
  readonly parts: readonly OrderPart[];
}

const STYLE = /(?:^|[\s;])style:\s*(?<style>[\p{L}-]*)/iu;
const TOPIC = /^(?:topics?:\s*|topic\s+)(?<topic>[\s\S]*)$/iu;

/** Reads "2019 2,3; topic: witnesses style:plain"; null when the style is none there is. */
export function readOrder(argument: string): Order | null {
  const typed = STYLE.exec(argument);
  const asked = typed?.groups?.['style']?.toLowerCase() ?? CITATION_STYLES[0];
  const style = CITATION_STYLES.find((one) => one === asked || `${one}s` === asked);
  if (!style) return null;
  const text = argument.replace(STYLE, '').trim();
  const lines = text.split('\n').map((line) => line.trim());
  const parts = [
    ...new Set(
      text
        .split(/[;\n]/u)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
  ].map((part): OrderPart => {
    const topic = TOPIC.exec(part)?.groups?.['topic'];
    return topic === undefined
      ? { kind: 'references', text: part }
      : { kind: 'topic', text: topic.trim() };
  });
  return { text: lines.filter((line) => line !== '').join('; '), style, parts };
}
