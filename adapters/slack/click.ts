import type { BlockAction, BlockElementAction, webApi } from '@slack/bolt';
import type { DeliverAnswer } from './deliver-answer.ts';
import type { MessageDelivery, MessageTarget } from './delivery.ts';
import { readClick, readLine } from './render/buttons.ts';
import type { Responder } from './responder.ts';

const CLOSED = 'Slack no longer takes an answer to this message. Please ask again.';

/**
 * Answers a click on a button from what the button itself carries. Paging replaces a message that
 * only its reader sees; everything else is answered beside it.
 */
export async function click(
  action: { readonly type: string },
  body: BlockAction,
  client: webApi.WebClient,
  {
    responder,
    delivery,
    deliverAnswer,
  }: { responder: Responder; delivery: MessageDelivery; deliverAnswer: DeliverAnswer },
): Promise<void> {
  const place = placeOf(body);
  const { kind, line } = asked(action, body.actions);
  if (kind === null || line === null) {
    const unknown = responder.tell(
      'Unknown button',
      'This button is no longer there. Please ask again.',
    );
    return delivery.privately(client, place, unknown);
  }
  if (kind !== 'post') {
    const replace = kind === 'turn' && body.container['is_ephemeral'] === true;
    const answer = await (kind === 'turn' ? responder.turned : responder.privately)(line, place);
    return deliverAnswer.privately(client, { ...place, replace }, answer);
  }
  const message = await responder.shared(
    line,
    place,
    body.user.name ?? body.user.username ?? 'a member',
  );
  if (message.response_type === 'ephemeral') return delivery.privately(client, place, message);
  if (await delivery.posted(place, message)) return;
  const { responseUrl: _, ...elsewhere } = place;
  await delivery.privately(client, elsewhere, responder.tell('Not posted', CLOSED));
}

function asked(action: { readonly type: string }, actions: readonly BlockElementAction[]) {
  const button = actions.find((each) => each === action);
  if (button?.type !== 'button') return { kind: null, line: null };
  return { kind: readClick(button.action_id), line: readLine(button.value ?? '') };
}

function placeOf(body: BlockAction): MessageTarget {
  const thread: unknown = body.container['thread_ts'];
  return {
    user: body.user.id,
    channel: body.channel?.id,
    thread: typeof thread === 'string' ? thread : undefined,
    responseUrl: body.response_url,
  };
}
