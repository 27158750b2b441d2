import type { Block, Next, Reply } from './reply.ts';

const SECTION = /\s+section:(\d{1,3})\s*$/iu;

/** A command line and which section of its folded answer is asked for. */
export interface SectionLine {
  /** The line that the assistant answers. */
  readonly line: string;
  /** From 1, what is shown first. */
  readonly section: number;
}

/** Takes the section, `section:N`, off the end of a line. */
export function readSection(line: string): SectionLine {
  const match = SECTION.exec(line);
  if (!match) return { line, section: 1 };
  return { line: line.slice(0, match.index), section: Math.max(1, Number(match[1])) };
}

/** The line that asks for a section; the first needs no mention. */
export function writeSection({ line, section }: SectionLine): string {
  return section > 1 ? `${line} section:${section}` : line;
}

/**
 * A reply as a small screen shows it: the section asked for, the last where there are fewer, and
 * the others as ways to go on. A reply without folded blocks is returned as it is.
 */
export function foldReply(reply: Reply, { line, section }: SectionLine): Reply {
  const sections = sectionsOf(reply.blocks);
  if (sections.length < 2) return reply;
  const shown = Math.min(section, sections.length) - 1;
  const others = sections.flatMap(({ label }, i): Next[] =>
    i === shown
      ? []
      : [{ kind: 'section', label, command: writeSection({ line, section: i + 1 }) }],
  );
  return { ...reply, blocks: sections[shown]!.blocks, next: [...reply.next, ...others] };
}

/** What the sections of a reply are called in a menu, in order; none where nothing is folded. */
export function sectionLabels(reply: Reply): string[] {
  const sections = sectionsOf(reply.blocks);
  return sections.length < 2 ? [] : sections.map(({ label }) => label);
}

interface ReplySection {
  readonly label: string;
  readonly blocks: Block[];
}

/** What is not folded comes first, caveats at the end included, and is named after its first label. */
function sectionsOf(blocks: readonly Block[]): ReplySection[] {
  const open: ReplySection = { label: labelOf(blocks[0]) ?? 'The facts', blocks: [] };
  const sections: ReplySection[] = [open];
  let current = open;
  for (const block of blocks) {
    const folded = 'folded' in block && block.folded;
    if (folded) {
      current = { label: labelOf(block) ?? '', blocks: [] };
      sections.push(current);
    } else if (block.type === 'heading' || block.type === 'paste') current = open;
    // What to beware of holds for the whole answer, and is seen without choosing anything.
    (block.type === 'notice' ? open : current).blocks.push(block);
  }
  return sections.filter((section) => section.blocks.length > 0);
}

function labelOf(block: Block | undefined): string | null {
  if (block?.type === 'heading') return block.text;
  return block?.type === 'paste' ? block.label : null;
}
