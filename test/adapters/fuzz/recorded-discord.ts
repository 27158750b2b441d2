import { chosen, onMessage, pressed, typed, typing, unheardOf } from '../discord/interactions.ts';

const author = {
  id: '30000000000000002',
  username: 'chair',
  discriminator: '0',
  global_name: null,
};
const place = {
  guild_id: '40000000000000009',
  channel_id: '50000000000000009',
  channel: { id: '50000000000000009', type: 0, guild_id: '40000000000000009', name: 'drafting' },
  guild: { id: '40000000000000009', locale: 'en-GB', features: [] },
  member: { user: author, permissions: '2147483647', roles: [], nick: null, joined_at: null },
};

/** A message with a poll and everything else that clients send, in a server where the bot is not. */
export const pollMessage = {
  id: '5',
  type: 0,
  content: '',
  channel_id: '50000000000000009',
  author,
  timestamp: '2026-11-24T10:00:00.000000+00:00',
  edited_timestamp: null,
  mentions: [author],
  mention_roles: ['60000000000000001'],
  attachments: [
    { id: '7', filename: 'draft.pdf', size: 9, url: 'https://cdn.example.org/draft.pdf' },
  ],
  embeds: [{ type: 'rich', title: 'Draft', description: 'States should share evidence' }],
  reactions: [{ emoji: { id: null, name: '👍' }, count: 1, me: false }],
  poll: {
    question: { text: 'Keep the paragraph?' },
    answers: [
      { answer_id: 1, poll_media: { text: 'Yes' } },
      { answer_id: 2, poll_media: { text: 'No', emoji: { name: '👎' } } },
    ],
    expiry: '2026-11-25T10:00:00.000000+00:00',
    allow_multiselect: false,
    layout_type: 1,
    results: { is_finalized: false, answer_counts: [{ id: 1, count: 2, me_voted: true }] },
  },
  message_snapshots: [{ message: { content: 'forwarded words', embeds: [], attachments: [] } }],
  components: [],
  flags: 0,
};

const onPoll = {
  ...onMessage('Find agreed language', ''),
  data: {
    id: '1',
    type: 3,
    name: 'Find agreed language',
    target_id: '5',
    resolved: { messages: { '5': pollMessage } },
  },
};

const answered = {
  flags: 64,
  components: [{ type: 10, content: '-# /topic digital evidence' }],
};

/** Interactions as clients send them, of every kind. */
export const interactions: readonly object[] = [
  typed('rec', '2020 10'),
  { ...typed('topic', 'digital evidence', true), ...place, user: undefined },
  typed('prior', 'States should share digital evidence with each other.'),
  typed('compile', '2019 2,3; 2020 10'),
  typing('rec', '20'),
  { ...typing('topic', 'digi'), ...place },
  onMessage('Find agreed language', 'States should cooperate'),
  onPoll,
  { ...onPoll, ...place },
  pressed('t /rec 2020 10', answered),
  { ...pressed('p /rec 2020 10', answered), ...place },
  chosen('a /meeting 2019', answered),
  unheardOf(),
];

/** The poll in a direct message, where neither server nor member nor channel is told. */
export const pollInDirectMessage = onPoll;
export const pollElsewhere = { ...onPoll, ...place };

/** Frames of the gateway, other than interactions; those that cost it its session stand apart. */
export const frames: readonly object[] = [
  { op: 0, t: 'GUILD_CREATE', s: 3, d: { id: '4', name: 'x', channels: [], members: [] } },
  { op: 0, t: 'MESSAGE_CREATE', s: 4, d: { ...pollMessage, mentions: [] } },
  { op: 0, t: 'INTERACTION_CREATE', s: 5, d: null },
  { op: 0, t: 'CHANNEL_UPDATE', s: 6, d: { id: '5', type: 0 } },
  { op: 1, d: 5 },
  { op: 11, d: null },
  { op: 99, d: {} },
];

export const costlyFrames: readonly object[] = [
  { op: 10, d: { heartbeat_interval: 45_000 } },
  { op: 7, d: null },
  { op: 9, d: true },
  { op: 0, t: 'RESUMED', s: 8, d: {} },
  {
    op: 0,
    t: 'READY',
    s: 1,
    d: {
      v: 10,
      user: author,
      session_id: 's1',
      resume_gateway_url: 'ws://127.0.0.1:9',
      guilds: [],
      application: { id: '10000000000000001', flags: 0 },
      shard: [0, 1],
    },
  },
];
