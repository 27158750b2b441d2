import { decodeHTML } from 'entities';
import { DRAWN_NUMBER, type OriginalPart } from '../../../../src/corpus/reading/proof/original.ts';

/** A comment or declaration, a tag with its attributes, or words. */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-z][a-z0-9:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+|<)/gi;
const UNSEEN = new Set(
  'script style noscript template head title iframe object svg canvas audio video map select textarea button datalist rp rt'.split(
    ' ',
  ),
);
/** What stands in them is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noscript']);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const HIDDEN =
  /\shidden(?=[\s=/>]|$)|style\s*=\s*(?:"[^"]*|'[^']*)(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * The words of a web page by another way than `readHtml`: as they follow each other among the tags of
 * its source, without a tree. Where a list draws a number stands `DRAWN_NUMBER`.
 */
export function readHtmlWords(html: string): OriginalPart[] {
  let text = '';
  let skipped: string | null = null;
  let depth = 0;
  for (const [token, slash, tag, attributes = '', words] of html.matchAll(TOKEN)) {
    const name = tag?.toLowerCase() ?? '';
    if (skipped !== null) {
      if (name === skipped && (slash === '/' || !RAW.has(name))) depth += slash === '/' ? -1 : 1;
      if (depth === 0) skipped = null;
    } else if (words !== undefined) text += decodeHTML(words).replace(/\s+/g, ' ');
    else if (name === '' || token.startsWith('<!')) text += '';
    else if (slash === '' && !VOID.has(name) && (UNSEEN.has(name) || HIDDEN.test(attributes))) {
      skipped = name;
      depth = 1;
    } else if (name === 'br') text += ' ';
    else if (name === 'li' && slash === '') text += `\n${DRAWN_NUMBER} `;
    else if (!INLINE.has(name)) text += '\n';
  }
  return [{ page: null, text }];
}
