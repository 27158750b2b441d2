import type { QuoteBlock } from './reply.ts';

/**
 * What stands below a quotation: who speaks and how final, then the citation; less where it stands
 * once after several, down to "".
 */
export function captionOf({ authority, citation, caption }: QuoteBlock): string {
  if (caption === 'none') return '';
  return caption === 'authority' ? `${authority}.` : `${authority}. ${citation}`;
}

/** Whether the title of an answer names a quotation, so that its label would be an echo. */
export function isCaptionedBy(title: string, { label }: QuoteBlock): boolean {
  return title.startsWith(label) && !/^[\p{L}\p{N}]/u.test(title.slice(label.length));
}
