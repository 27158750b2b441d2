import type { FurnitureLine, SourceBlock } from '../../../../src/corpus/reading/source.ts';
import { child, elements, type XmlElement } from '../xml.ts';
import type { WordPackage } from './open-package.ts';
import { isOn } from './properties.ts';
import { readBody, textOf } from './read-body.ts';
import type { DocxReading } from './reading.ts';
import { isMasthead } from './tables.ts';

/**
 * Heads and feet of the pages, each line once. The head of the first page, where it differs from the
 * others, may be the masthead: its paragraphs are then the first of the text.
 */
export function readFurniture(
  sections: readonly XmlElement[],
  opened: WordPackage,
  reading: DocxReading,
): { readonly furniture: FurnitureLine[]; readonly masthead: SourceBlock[] } {
  const lines = new Set<string>();
  const masthead: SourceBlock[] = [];
  for (const [index, section] of sections.entries()) {
    const titlePage = child(section, 'w:titlePg');
    const hasFirst = titlePage !== undefined && isOn(titlePage);
    for (const reference of elements(section)) {
      if (reference.name !== 'w:headerReference' && reference.name !== 'w:footerReference')
        continue;
      const isFirst = reference.attributes['w:type'] === 'first';
      // A head of the first page is kept in the file where it is switched off.
      if (isFirst && !hasFirst) continue;
      const root = opened.related(reference.attributes['r:id'] ?? '');
      const blocks = root ? readBody(root, reading) : [];
      if (
        index === 0 &&
        isFirst &&
        reference.name === 'w:headerReference' &&
        isMasthead(blocks, [])
      ) {
        masthead.push(...blocks);
      } else for (const line of textOf(blocks).split('\n')) lines.add(line);
    }
  }
  lines.delete('');
  return { furniture: [...lines].map((text) => ({ page: null, text })), masthead };
}
