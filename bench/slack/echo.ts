import { App, HTTPReceiver } from '@slack/bolt';

/** As bare an app as Bolt allows: it answers everything with a text as long as it is told. */
const receiver = new HTTPReceiver({ signingSecret: process.env['SLACK_SIGNING_SECRET'] ?? '' });
const token = process.env['SLACK_BOT_TOKEN'] ?? '';
const app = new App({ receiver, authorize: async () => ({ botToken: token }) });
const text = 'x'.repeat(Number(process.env['ECHO_BYTES'] ?? 0));
app.command(/^/u, ({ ack }) => ack({ response_type: 'ephemeral', text }));
const server = await app.start({ port: 0, host: '127.0.0.1' });
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
process.stderr.write(`${JSON.stringify({ port, msg: 'connected' })}\n`);
