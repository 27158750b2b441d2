import type { Block, Reply } from '../../src/reply/reply.ts';

/** Characters kept of what was shown, and of what is said of it. */
const SHOWN = 6000;
const SAID = 2000;

/** What somebody reports of a wrong text, for whoever runs the service. */
export interface WrongText {
  /** Canonical references of the texts shown. */
  readonly refs: readonly string[];
  /** Official words as they were shown; never what was asked, nor a pasted text. */
  readonly shown: readonly string[];
  /** What the reporter says is wrong. */
  readonly said: string;
}

/** Reads what is to be kept of an answer that somebody finds wrong. */
export function readWrongText(reply: Reply, said: string): WrongText {
  let room = SHOWN;
  const shown = reply.blocks.flatMap(officialWords).filter((words) => {
    room -= words.length;
    return room >= 0;
  });
  return { refs: reply.refs.slice(0, 50), shown, said: said.trim().slice(0, SAID) };
}

/** The report as a few lines for a channel. */
export function writeWrongText({ refs, shown, said }: WrongText): string {
  return [
    'A wrong text was reported.',
    `What is said: ${said}`,
    `References: ${refs.join(', ') || 'none'}`,
    'Shown:',
    ...shown,
  ].join('\n');
}

function officialWords(block: Block): string[] {
  switch (block.type) {
    case 'quote':
      return [`${block.label}: ${block.text}\n${block.citation}`];
    case 'excerpt':
      return [`${block.label}: ${block.text}`];
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}: ${value.text}`);
    default:
      return [];
  }
}
