import type { HomeView, KnownBlock } from '@slack/types';
import type { Block, Next } from '../../src/reply/reply.ts';
import type { Reader } from '../service/answering.ts';
import type { CommandNames } from './command-names.ts';
import { drawBlock } from './render/blocks.ts';
import { nextButtons } from './render/buttons.ts';
import { numberActions } from './render/render.ts';

/** Slack's limit for blocks in a view. */
const BLOCKS = 100;
/** Documents that the home tab names; all are one command away. */
const DOCUMENTS_SHOWN = 20;

/** The home tab: what is held, what can be asked, themes to click through, and what this is not. */
export function home({ context, commands }: Reader, names: CommandNames): HomeView {
  const { corpus, wholes } = context.library;
  const { units, themes } = corpus;
  const count = (kind: string) => units.filter((unit) => unit.kind === kind).length;
  const held: Block[] = [
    { type: 'heading', text: 'The exact words, with a citation to paste' },
    {
      type: 'text',
      text: `${count('recommendation')} recommendations and ${units.length - count('recommendation')} paragraphs of ${wholes.length} documents, word for word as issued:`,
    },
    {
      type: 'list',
      items: [
        ...wholes.slice(0, DOCUMENTS_SHOWN).map(({ title, meeting, status }) => ({
          text: `${title} (${meeting.year}${status === 'draft' ? ', draft' : ''})`,
        })),
        ...(wholes.length > DOCUMENTS_SHOWN
          ? [{ text: `and ${wholes.length - DOCUMENTS_SHOWN} more`, command: '/documents' }]
          : []),
      ],
    },
    { type: 'heading', text: 'What you can ask' },
    {
      type: 'list',
      items: commands.map(({ examples: [example] }) => ({
        text: `${example.line} — ${example.shows}`,
        spans: [{ start: 0, end: example.line.length, kind: 'command' as const }],
      })),
    },
  ];
  const notice: Block = {
    type: 'notice',
    text: 'This is not an official service of the United Nations. The texts are United Nations documents, reproduced for reference. Your questions are not written to the log.',
  };
  const byTheme: Next[] = themes.map(({ id, name }) => ({
    kind: 'more',
    label: name,
    command: `/themes ${id}`,
  }));
  const blocks: KnownBlock[] = [
    ...draw(held),
    ...(byTheme.length > 0
      ? [...draw([{ type: 'heading', text: 'Themes' }]), ...nextButtons(byTheme, names)]
      : []),
    ...draw([notice]),
  ];
  return { type: 'home', blocks: numberActions(blocks).slice(0, BLOCKS) };

  function draw(shown: readonly Block[]): KnownBlock[] {
    return shown.flatMap((block) => drawBlock(block, names));
  }
}
