import type { Block } from '../../../src/reply/reply.ts';

/** A block as words alone, for notifications and for those who have it read to them. */
export function spoken(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'text':
      return block.text;
    case 'notice':
      return `Note: ${block.text}`;
    case 'quote':
      return `${block.label}: ${block.text}\n${block.citation}\n${block.authority}`;
    case 'excerpt':
      return [`${block.label} (${block.authority}): ${block.text}`, block.reason?.text ?? '']
        .filter(Boolean)
        .join('\n');
    case 'list':
      return block.items.map(({ text }) => `• ${text}`).join('\n');
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}: ${value.text}`).join('\n');
    case 'paste':
      return `${block.label}: ${block.text}`;
    case 'table':
      return block.rows
        .map((cells) => cells.map((cell, i) => `${block.columns[i]}: ${cell}`).join(', '))
        .join('\n');
    case 'difference': {
      const words = block.parts.map(({ kind, text }) =>
        kind === 'same' ? text : `[${kind}: ${text}] `,
      );
      return `Removed: only in “${block.before}”; added: only in “${block.after}”. ${words.join('')}`;
    }
  }
}
