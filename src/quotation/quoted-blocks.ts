/** Signs of private use that stand around a quoted block while its markup is taken off. */
export const BLOCK_START = '\uE000';
export const BLOCK_END = '\uE001';

/** Either of them. */
export const BLOCK_SIGNS = new RegExp(`[${BLOCK_START}${BLOCK_END}]`, 'gu');
const FENCED = /```(?:[\w-]*\n)?((?:(?!```)[\s\S])+)```/gu;
const BAR = /^[ \t]*(?:>|&gt;)/u;

/** Sets signs around code blocks and runs of quoted lines, each once. Linear. */
export function markBlocks(pasted: string): string {
  const text = pasted
    .replace(BLOCK_SIGNS, '')
    .replace(/\r\n?/gu, '\n')
    .replace(FENCED, `\n${BLOCK_START}$1${BLOCK_END}\n`);
  if (text.includes(BLOCK_START)) return text;
  const lines: string[] = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    const isQuoted = BAR.test(line);
    if (isQuoted && !isOpen) lines.push(`${BLOCK_START}${line.replace(BAR, '')}`);
    else if (!isQuoted && isOpen) {
      lines[lines.length - 1] += BLOCK_END;
      lines.push(line);
    } else lines.push(line);
    isOpen = isQuoted;
  }
  return `${lines.join('\n')}${isOpen ? BLOCK_END : ''}`;
}
