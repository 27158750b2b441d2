import type { HtmlElement } from './element.ts';

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);
/** Whether an element stands apart from the words around it. */
export function isBlock({ name }: HtmlElement): boolean {
  return BLOCKS.has(name);
}
