import { posix } from 'node:path';
import { Unreadable } from '../unreadable.ts';
import { unzip } from '../unzip.ts';
import { elements, parseXml, type XmlElement } from '../xml.ts';

/** What a part of a Word file points to, by the id that its elements use. */
export interface Relationship {
  /** The last component of its type: "footnotes", "header". */
  readonly type: string;
  readonly target: string;
}

/** The parts of a Word file that hold text or say how it is set. */
export interface WordPackage {
  readonly document: XmlElement;
  /** A part that the document points to, by the last component of the type of its relationship. */
  readonly part: (type: string) => XmlElement | null;
  /** A part by the id of a relationship of the document, such as a header. */
  readonly related: (id: string) => XmlElement | null;
  /** Parts of whole texts in other formats that the document takes in. */
  readonly embedded: readonly string[];
}

/** Opens a Word file; throws `Unreadable`. */
export async function openPackage(bytes: Uint8Array, file: string): Promise<WordPackage> {
  const members = await unzip(bytes, file, (name) => /\.(?:xml|rels)$/i.test(name));
  const parsed = new Map<string, XmlElement>();
  const main = readRelationships('').find(({ type }) => type === 'officeDocument')?.target;
  const source = main === undefined ? undefined : members.get(main);
  if (main === undefined || !source) throw new Unreadable(file, 'damaged');
  const relationships = readRelationships(main);
  return {
    document: parse(main)!,
    part: (type) => {
      const target = relationships.find((one) => one.type === type)?.target;
      return target === undefined ? null : parse(target);
    },
    related: (id) => {
      const target = relationships.find((one) => one.id === id)?.target;
      return target === undefined ? null : parse(target);
    },
    embedded: relationships.filter(({ type }) => type === 'aFChunk').map(({ target }) => target),
  };

  function parse(name: string): XmlElement | null {
    const known = parsed.get(name);
    if (known) return known;
    const member = members.get(name);
    if (!member) return null;
    const root = parseXml(decodeXml(member), file);
    parsed.set(name, root);
    return root;
  }

  function readRelationships(part: string): (Relationship & { readonly id: string })[] {
    const folder = posix.dirname(part);
    const root = parse(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
    return (root ? elements(root, 'Relationship') : []).map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      type: posix.basename(attributes['Type'] ?? ''),
      target: posix.join('/', folder, attributes['Target'] ?? '').slice(1),
    }));
  }
}

/** XML is UTF-8, or UTF-16 with its mark. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
