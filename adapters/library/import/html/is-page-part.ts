import type { HtmlElement } from './element.ts';

const PAGE_PARTS = new Set([
  'nav',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'navigation',
]);

/**
 * Whether an element belongs to the page and not to the document on it: navigation, and heads and
 * feet of the page (those of an article are the document's).
 */
export function isPagePart(element: HtmlElement): boolean {
  const { name, attributes } = element;
  if (name === 'nav' || PAGE_PARTS.has(attributes['role'] ?? '')) return true;
  if (name !== 'header' && name !== 'footer') return false;
  for (let around = element.parent; around; around = around.parent) {
    if (['article', 'main', 'section'].includes(around.name)) return false;
  }
  return true;
}
