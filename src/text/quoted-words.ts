const QUOTED_LINE = /^[ \t]*>{1,3}[ \t]?/u;

/**
 * The words that a message sets off as quotations by ">", one quotation a paragraph; the whole text
 * where it sets off none.
 */
export function quotedWords(text: string): string {
  const quotations: string[] = [];
  let inside = false;
  for (const line of text.split('\n')) {
    const isQuoted = QUOTED_LINE.test(line);
    if (isQuoted) {
      const words = line.replace(QUOTED_LINE, '').trim();
      const before = inside ? quotations.pop() : undefined;
      quotations.push([before, words].filter(Boolean).join(' '));
    }
    inside = isQuoted;
  }
  const found = quotations.filter((words) => words.trim() !== '');
  return found.length > 0 ? found.join('\n\n') : text;
}
