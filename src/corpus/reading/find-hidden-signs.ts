import type { Source, SourceBlock } from './source.ts';
import { type Doubt, doubt } from './structure.ts';

/**
 * Signs that nobody sees and that turn, hide or control what is shown: controls (escape sequences
 * among them), bidirectional and zero-width controls, fillers, annotations, tags and the selectors in
 * which data can be hidden. Tabs and line ends are blanks.
 */
const CONTROLS =
  /[^\P{Cc}\t\n\r]|[\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/u;
/** Signs of a font that stand for no letter, and the sign that stands for a letter that was not read. */
const UNREADABLE = /[\p{Co}\p{Cn}\p{Cs}\uFFFC\uFFFD]/u;

const CAUSES = [
  ['controls-hidden', CONTROLS],
  ['signs-unreadable', UNREADABLE],
] as const;

/** How much around a sign is shown, in words before and after it. */
const AROUND = 4;

/** Signs that no text of a meeting document has, each place with the words around it. */
export function findHiddenSigns({ blocks, notes, furniture }: Source): Doubt[] {
  const texts = [
    ...blocks.map((block) => ({ page: block.page, text: textOf(block) })),
    ...notes.map(({ page, runs }) => ({ page, text: runs.map(({ text }) => text).join('') })),
    ...furniture,
  ];
  return texts.flatMap(({ page, text }) =>
    CAUSES.flatMap(([cause, signs]) => {
      const words = text.split(/[^\S\uFEFF]+/u);
      const at = words.findIndex((word) => signs.test(word));
      if (at === -1) return [];
      const shown = words.slice(Math.max(0, at - AROUND), at + AROUND + 1).join(' ');
      return [doubt(cause, page, null, showHiddenSigns(shown))];
    }),
  );
}

/** A text in which signs that nobody sees are written out: "⟨U+202E⟩". */
export function showHiddenSigns(text: string): string {
  return text.replace(new RegExp(`${CONTROLS.source}|${UNREADABLE.source}`, 'gu'), (sign) => {
    return `⟨U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

function textOf(block: SourceBlock): string {
  if (block.type === 'table') return [block.title ?? '', ...block.rows.flat()].join('\n');
  return `${block.label ?? ''} ${block.runs.map(({ text }) => text).join('')}`;
}
