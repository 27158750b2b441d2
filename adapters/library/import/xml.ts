import { SaxesParser } from 'saxes';
import { FILE_LIMITS } from './file-limits.ts';
import { Unreadable } from './unreadable.ts';

/** An element with its qualified name as written ("w:p"); texts stand among its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * The root element of an XML text. No document type is read, so that no entity can be defined, and
 * depth and number of elements are limited while parsing. Throws `Unreadable`.
 */
export function parseXml(xml: string, file: string): XmlElement {
  const parser = new SaxesParser();
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  let nodes = 0;
  parser.on('doctype', () => {
    throw new Unreadable(file, 'xml-entities');
  });
  parser.on('opentag', ({ name, attributes }) => {
    nodes += 1;
    if (nodes > FILE_LIMITS.xmlNodes || open.length > FILE_LIMITS.xmlDepth) {
      throw new Unreadable(file, 'too-complex');
    }
    const element: OpenElement = { name, attributes, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)!.children.push(text));
  parser.on('cdata', (text) => void open.at(-1)!.children.push(text));
  parser.on('error', (error) => {
    throw new Unreadable(file, 'damaged', { cause: error });
  });
  parser.write(xml).close();
  const element = root.children.find((child) => typeof child !== 'string');
  if (!element) throw new Unreadable(file, 'damaged');
  return element as XmlElement;
}

/** The children that are elements, of a name where one is given. */
export function elements(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first child of a name, or of the first of several names nested in each other. */
export function child(
  parent: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  let found = parent;
  for (const name of names) {
    found = found?.children.find(
      (one): one is XmlElement => typeof one !== 'string' && one.name === name,
    );
  }
  return found;
}
