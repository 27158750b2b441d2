import type { Library } from '../corpus/library.ts';
import { LONGEST_CITATION, type NamedSource, readCitation } from './read-citation.ts';

/** A quotation and the source it came with. */
export interface Quoted {
  readonly quotation: string;
  readonly source: NamedSource | null;
}

const OPENING = /[“"„«]/u;
const CLOSING = /[”"“»]/gu;
const SINGLE = /^[‘']([\s\S]+)[’'][.,;]?$/u;
const TRAILING = [
  /^([\s\S]*?)[ \n]*\(([^()]*(?:\([^()]*\)[^()]*)*)\)[.,;]?$/u,
  /^([\s\S]*\S)\s*\n\s*\n?[—–-]?\s*([^\n]+)$/u,
  /^([\s\S]*\S)\s+[—–-]{1,2}\s+([^\n—]+)$/u,
  /^([\s\S]*\S)\s+((?:19|20)\d\d\/[a-z]+\/\d+)$/u,
] as const;
const LEADING = [/^([^\n]+)\n\s*([\s\S]+)$/u, /^([^\n:]+):\s+([\s\S]+)$/u] as const;

/** What stands around a citation: brackets, a dash, line breaks. */
const AROUND = 20;
const REACH = LONGEST_CITATION + AROUND;

/**
 * The ways in which a pasted text may be a quotation and its citation, the whole as a quotation
 * first. Only what reads as a citation is ever taken off, so that no word of a quotation escapes
 * comparison.
 */
export function splitCitation(text: string, library: Library): Quoted[] {
  const found: Quoted[] = [{ quotation: text, source: null }];
  const inner = outermostQuotation(text);
  if (inner) {
    const around = `${inner.before}\n${inner.after}`.trim();
    const source = around === '' ? null : readCitation(around, library);
    if (source || /^[\p{P}\s]*$/u.test(around)) found.push({ quotation: inner.text, source });
  }
  const single = SINGLE.exec(text)?.[1];
  if (single) found.push({ quotation: single, source: null });
  // Only as far as a citation reaches, so that brackets without end cost no time.
  const lead = text.slice(0, -REACH);
  const tail = text.slice(lead.length);
  for (const pattern of TRAILING) {
    const [, quotation = '', citation = ''] = pattern.exec(tail) ?? [];
    take(lead + quotation, citation);
  }
  for (const pattern of LEADING) {
    const [, citation = '', quotation = ''] = pattern.exec(text) ?? [];
    take(quotation, citation);
  }
  return found;

  function take(quotation: string, citation: string): void {
    const source = readCitation(citation, library);
    if (!source || quotation.trim() === '') return;
    found.push({ quotation: outermostQuotation(quotation, true)?.text ?? quotation, source });
  }
}

interface Outermost {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** What stands between the first and the last quotation mark; `whole` asks for nothing around them. */
function outermostQuotation(text: string, whole = false): Outermost | null {
  const open = OPENING.exec(text)?.index ?? -1;
  const close = Array.from(text.matchAll(CLOSING)).at(-1)?.index ?? -1;
  if (open < 0 || close <= open) return null;
  const before = text.slice(0, open);
  const after = text.slice(close + 1);
  if (whole && !/^[\s\p{P}]*$/u.test(before + after)) return null;
  return { before, text: text.slice(open + 1, close), after };
}
