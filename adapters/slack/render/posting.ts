import type { ActionsBlock, Button, ConfirmationDialog } from '@slack/types';
import { postable, postingOf } from '../../../src/reply/postable.ts';
import type { Block, Reply } from '../../../src/reply/reply.ts';
import { button, buttonRows, menus } from './buttons.ts';

/** What is offered for sharing an answer: buttons, and a menu where one text is to be chosen. */
export interface PostingOffer {
  readonly buttons: readonly (Button | null)[];
  readonly menus: readonly ActionsBlock[];
}

/** How a page of a reply can be posted; `line` is the one that shows this page. */
export function offerPosting(line: string, reply: Reply, page: readonly Block[]): PostingOffer {
  const posting = postingOf(reply);
  switch (posting.kind) {
    case 'nothing':
      return { buttons: [], menus: [] };
    case 'file':
      return { buttons: [button('post', 'Post the Word file', line, asking(FILE))], menus: [] };
    case 'one-of': {
      const choices = posting.texts.map(({ label, command }) => ({ label, line: command }));
      return {
        buttons: [],
        menus: menus('post', 'Post one of them to the channel', choices, asking(SEEN)),
      };
    }
    case 'seen': {
      const shows = postable(reply, page).length > 0;
      return {
        buttons: [shows ? button('post', 'Post to channel', line, asking(SEEN)) : null],
        menus: [],
      };
    }
  }
}

/** Under what was posted: whoever posted it may take it back. */
export function removeRow(user: string): ActionsBlock[] {
  return buttonRows([button('remove', 'Remove', user)]);
}

const SEEN = 'Everyone here will see the text with its citation, and your name.';
const FILE = 'Everyone here will get the Word file, and see your name.';

function asking(text: string): ConfirmationDialog {
  const plain = (words: string) => ({ type: 'plain_text' as const, text: words });
  return {
    title: plain('Post to this channel?'),
    text: plain(text),
    confirm: plain('Post'),
    deny: plain('Cancel'),
  };
}
