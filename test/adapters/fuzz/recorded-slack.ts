const user = { id: 'U1', name: 'anna', username: 'anna', team_id: 'T1' };
const message = {
  type: 'message',
  user: 'U2',
  ts: '1.1',
  text: 'States should share evidence',
  blocks: [
    {
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'share' }] }],
    },
  ],
  attachments: [{ title: 'x', text: 'y', message_blocks: [{ message: { blocks: [] } }] }],
};
const common = { team: { id: 'T1', domain: 'd' }, user, trigger_id: '1.2', token: 'x' };

const command = (name: string, text: string) => ({
  command: name,
  text,
  user_id: 'U1',
  channel_id: 'C1',
  team_id: 'T1',
  response_url: 'http://127.0.0.1:9/none',
  trigger_id: '1.2',
});

const event = (inner: object) => ({
  type: 'event_callback',
  team_id: 'T1',
  api_app_id: 'A1',
  event_id: 'Ev1',
  event_time: 1,
  authorizations: [{ team_id: 'T1', user_id: 'UBOT', is_bot: true }],
  event: inner,
});

const frame = (type: string, payload: object) => ({
  envelope_id: 'e1',
  type,
  accepts_response_payload: type === 'slash_commands',
  payload,
});

/** Frames as Slack sends them, of every kind that an app gets. */
export const slackFrames: readonly object[] = [
  frame('slash_commands', command('/rec', '2020 10')),
  frame('slash_commands', command('/rapporteur', 'topic digital evidence')),
  frame('slash_commands', command('/rec-prior', 'States should share digital evidence.')),
  frame('interactive', {
    ...common,
    type: 'block_actions',
    channel: { id: 'C1', name: 'general' },
    container: { type: 'message', message_ts: '1.1', channel_id: 'C1', is_ephemeral: true },
    actions: [
      { type: 'button', block_id: 'b', action_id: 'ask:0', action_ts: '1', value: '/rec 2020 10' },
    ],
    response_url: 'http://127.0.0.1:9/none',
  }),
  frame('interactive', {
    ...common,
    type: 'message_action',
    callback_id: 'find_agreed_language',
    channel: { id: 'C1', name: 'general' },
    message_ts: '1.1',
    message,
    response_url: 'http://127.0.0.1:9/none',
  }),
  frame('interactive', {
    ...common,
    type: 'view_submission',
    view: { id: 'V1', type: 'modal', callback_id: 'x', state: { values: {} }, blocks: [] },
  }),
  frame('interactive', {
    ...common,
    type: 'block_suggestion',
    action_id: 'a',
    block_id: 'b',
    value: 'x',
  }),
  frame(
    'events_api',
    event({ type: 'app_mention', user: 'U1', text: '<@UBOT> 2020 10', ts: '1', channel: 'C1' }),
  ),
  frame('events_api', event({ ...message, channel: 'D1', channel_type: 'im' })),
  frame('events_api', event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' })),
  { type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } },
];
