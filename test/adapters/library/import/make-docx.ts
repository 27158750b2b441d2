import { strToU8, zipSync } from 'fflate';

/** Parts of a Word file, written as XML; what stands in `body` is put into the document. */
export interface DocxParts {
  readonly body: string;
  /** Inside `w:styles`. */
  readonly styles?: string;
  /** Inside `w:numbering`. */
  readonly numbering?: string;
  /** Inside `w:footnotes`. */
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly settings?: string;
  /** Heads and feet by the id that sections use; each inside its root. */
  readonly heads?: Readonly<Record<string, string>>;
}

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file with just these parts, as a word processor lays them into a zip. */
export function makeDocx({ heads = {}, ...parts }: DocxParts): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': root('document', `<w:body>${parts.body}</w:body>`),
  };
  const relationships: string[] = [];
  for (const name of ['styles', 'numbering', 'footnotes', 'endnotes', 'settings'] as const) {
    const inside = parts[name];
    if (inside === undefined) continue;
    files[`word/${name}.xml`] = root(name, inside);
    relationships.push(`<Relationship Id="${name}" Type="${TYPES}/${name}" Target="${name}.xml"/>`);
  }
  for (const [index, [id, inside]] of Object.entries(heads).entries()) {
    const kind = id.startsWith('foot') ? 'footer' : 'header';
    files[`word/${kind}${index + 1}.xml`] = root(kind === 'footer' ? 'ftr' : 'hdr', inside);
    relationships.push(
      `<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="${kind}${index + 1}.xml"/>`,
    );
  }
  files['word/_rels/document.xml.rels'] =
    `<Relationships>${relationships.join('')}</Relationships>`;
  return zipFiles(files);
}

/** A zip of texts, in their order. */
export function zipFiles(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** A paragraph of one run; `properties` stand inside `w:pPr`. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

/** A run; `properties` stand inside `w:rPr`. */
export function run(text: string, properties = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

function root(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${NAMESPACES}>${inside}</w:${name}>`;
}
