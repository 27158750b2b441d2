import { formatNumber } from '../number-formats.ts';
import { childElements, type HtmlElement } from './element.ts';

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
};

/** The labels that a browser draws before the items of a list; null for items without one. */
export function labelsOf(list: HtmlElement): Map<HtmlElement, string | null> {
  const items = childElements(list).filter(({ name }) => name === 'li');
  const style = /list-style(?:-type)?\s*:\s*([\w-]+)/i
    .exec(list.attributes['style'] ?? '')?.[1]
    ?.toLowerCase();
  const labels = new Map<HtmlElement, string | null>();
  if (style === 'none') return labels;
  if (list.name !== 'ol') {
    for (const item of items) labels.set(item, '•');
    return labels;
  }
  const format = FORMATS[style ?? ''] ?? FORMATS[list.attributes['type'] ?? ''] ?? 'decimal';
  const step = list.attributes['reversed'] === undefined ? 1 : -1;
  let next = Number(list.attributes['start'] ?? (step === 1 ? 1 : items.length));
  for (const item of items) {
    const own = Number.parseInt(item.attributes['value'] ?? '', 10);
    if (Number.isFinite(own)) next = own;
    labels.set(item, `${formatNumber(next, format)}.`);
    next += step;
  }
  return labels;
}
