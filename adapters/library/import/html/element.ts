import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a web page; texts stand among its children. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (HtmlElement | string)[];
  readonly parent: HtmlElement | null;
}

/** Elements within elements that are read; what is deeper is refused. */
const DEPTH = 400;

/** Thrown where a page nests its elements more deeply than pages do. */
export class TooDeep extends Error {
  override readonly name = 'TooDeep';
}

/** The body of a web page as browsers build it, whatever is wrong in its source. Throws `TooDeep`. */
export function parseHtml(html: string): HtmlElement {
  const root = parse(html);
  const body = find(root, 'body');
  return body ? read(body, null, 0) : { name: 'body', attributes: {}, children: [], parent: null };
}

function read(
  node: DefaultTreeAdapterTypes.Element,
  parent: HtmlElement | null,
  depth: number,
): HtmlElement {
  if (depth > DEPTH) throw new TooDeep();
  const children: (HtmlElement | string)[] = [];
  const element: HtmlElement = {
    name: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    children,
    parent,
  };
  for (const child of node.childNodes) {
    if ('tagName' in child) children.push(read(child, element, depth + 1));
    else if ('value' in child) children.push(child.value);
  }
  return element;
}

function find(
  node: DefaultTreeAdapterTypes.Document,
  name: string,
): DefaultTreeAdapterTypes.Element | null {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    for (const inner of child.childNodes)
      if ('tagName' in inner && inner.tagName === name) return inner;
  }
  return null;
}

export function childElements({ children }: HtmlElement): HtmlElement[] {
  return children.filter((child): child is HtmlElement => typeof child !== 'string');
}

/** Everything below an element that a test holds for, in order. */
export function descendants(
  element: HtmlElement,
  test: (one: HtmlElement) => boolean,
): HtmlElement[] {
  return childElements(element).flatMap((child) => [
    ...(test(child) ? [child] : []),
    ...descendants(child, test),
  ]);
}

/** All words below an element, as written. */
export function textWithin(element: HtmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textWithin(child)))
    .join('');
}
