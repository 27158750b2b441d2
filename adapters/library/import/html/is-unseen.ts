import type { HtmlElement } from './element.ts';

/** What a page never shows, or shows as controls and pictures. */
const UNSEEN = new Set(
  'script style noscript template head title meta link iframe object embed svg canvas audio video map select textarea button input datalist rp rt'.split(
    ' ',
  ),
);
/** Whether an element is not shown: by its kind, or since the page hides it. */
export function isUnseen({ name, attributes }: HtmlElement): boolean {
  return (
    UNSEEN.has(name) ||
    attributes['hidden'] !== undefined ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes['style'] ?? '')
  );
}
