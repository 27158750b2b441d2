import { findPriorLanguage } from '../../agreed-language/prior-language.ts';
import { compareTexts } from '../../alignment/compare-texts.ts';
import { quote } from '../../citation/quote.ts';
import { labelWithYear } from '../../citation/short-label.ts';
import type { Command } from '../../command.ts';
import type { Context } from '../../context.ts';
import { nameReference } from '../../corpus/typed-reference.ts';
import { ABBREVIATIONS } from '../../corpus/unit-kinds.ts';
import type { Reply } from '../../reply/reply.ts';
import { command, say } from '../../text/marked.ts';
import { unwrap } from '../../text/unwrap.ts';
import { notFound, usage } from '../answers/usage.ts';

// Phones and chats turn "--" into a dash.
const DIFF = '(?:--|[—–])diff';
const REF = String.raw`[\w-]+\/(?:${ABBREVIATIONS})\/[\w.-]{1,20}`;
/** Only before or behind a draft: within it, it is the draft's own. */
const OPTION = new RegExp(
  String.raw`^\s*${DIFF}(?:[ =]+(?<before>${REF}))?(?=\s|$)|\s${DIFF}(?:[ =]+(?<behind>${REF}))?\s*$`,
  'iu',
);

/** A draft to be compared word by word: with one unit, or with the nearest where none is named. */
export interface Difference {
  readonly ref: string | null;
}

/** Takes `--diff` out of what was typed. */
export function readDifference(argument: string): { draft: string; difference: Difference | null } {
  const option = OPTION.exec(argument);
  if (!option) return { draft: argument, difference: null };
  const draft = argument.replace(OPTION, ' ').trim();
  return {
    draft,
    difference: { ref: option.groups?.['before'] ?? option.groups?.['behind'] ?? null },
  };
}

/** The draft beside a unit as issued, word by word. */
export function compareDraft(
  asked: Pick<Command, 'name' | 'examples'>,
  draft: string,
  { ref }: Difference,
  context: Context,
): Reply {
  const { library } = context;
  const own = unwrap(draft).replace(/\s+/gu, ' ');
  const unit = ref === null ? findPriorLanguage(own, context)[0]?.unit : library.unit(ref);
  if (!unit && ref !== null) {
    return usage(asked, say`${ref} is not held; ${command('/documents')} lists what is held.`);
  }
  if (!unit)
    return notFound('Nothing near to compare with', 'Nothing in the documents held comes near.');
  return {
    outcome: 'found',
    draft: true,
    title: `Your draft and ${labelWithYear({ unit, item: null }, library)}`,
    blocks: [
      {
        type: 'difference',
        before: `${labelWithYear({ unit, item: null }, library)}, as issued`,
        after: 'Your draft',
        parts: compareTexts(unit.text, own),
      },
      quote({ unit, item: null }, library),
    ],
    refs: [unit.ref],
    next: [{ kind: 'cite', label: 'Cite', command: `/cite ${nameReference(unit.ref)}` }],
  };
}
