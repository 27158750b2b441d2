import type { App, Receiver } from '@slack/bolt';
import type { Assistant } from '../../src/assistant.ts';
import type { ChatAdapter, Connect, Service } from '../service/service.ts';
import type { Environment } from '../service/settings.ts';
import { createApp, createSocket, refusing } from './connection.ts';
import { createDelivery } from './delivery.ts';
import { createDesk } from './desk.ts';
import { listen } from './listen.ts';
import { EVENTS_PATH } from './manifest.ts';
import { namesOf } from './names.ts';
import { createReceiver, type HttpReceiver } from './receiver.ts';
import { createRespond, type Respond } from './respond.ts';
import { readSlackSettings, type SlackSettings } from './settings.ts';

/** Slack as the environment sets it up. Throws a `ConfigurationError` with every fault. */
export function connect(env: Environment): Connect {
  return slack(readSlackSettings(env));
}

/** Slack, over HTTP or, with an app token, in Socket Mode. */
export function slack(settings: SlackSettings, respond: Respond = createRespond()): Connect {
  return (service) => createSlack(settings, respond, service);
}

function createSlack(settings: SlackSettings, respond: Respond, service: Service): ChatAdapter {
  const { answering, http, log, metrics } = service;
  const appToken = settings.SLACK_APP_TOKEN;
  const underWay = new Set<Promise<unknown>>();
  let receiver: HttpReceiver | undefined;
  let disconnect = async (): Promise<void> => {};
  let connected = false;
  if (!appToken) {
    http.mount(EVENTS_PATH, (request, response) => {
      if (receiver && connected) void receiver.handle(request, response);
      else response.writeHead(503).end();
    });
  }
  return { name: 'slack', listens: !appToken, ready: () => connected, start, stop };

  async function start(assistant: Assistant): Promise<void> {
    if (appToken) return startSocket(assistant, appToken);
    receiver = createReceiver(settings.SLACK_SIGNING_SECRET ?? '', log);
    await createAppFor(assistant, receiver);
    connected = true;
  }

  async function startSocket(assistant: Assistant, token: string): Promise<void> {
    const socket = createSocket(token, settings, log);
    for (const state of ['reconnecting', 'disconnected', 'disconnecting', 'close']) {
      socket.client.on(state, () => {
        connected = false;
      });
    }
    socket.client.on('connected', () => {
      connected = true;
    });
    await createAppFor(assistant, socket);
    await refusing('SLACK_APP_TOKEN', () => socket.start());
    disconnect = () => socket.stop().then(() => {});
  }

  async function createAppFor(assistant: Assistant, from: Receiver): Promise<App> {
    const app = await createApp(settings, from, log);
    const names = namesOf(assistant.commands);
    app.use(async ({ next }) => {
      const done = next();
      underWay.add(done);
      await done.finally(() => underWay.delete(done));
    });
    app.error(async (error) => {
      answering.fault('slack', 'listener', error);
    });
    listen(app, {
      assistant,
      names,
      desk: createDesk(answering, names, settings),
      delivery: createDelivery(respond, log, metrics),
    });
    return app;
  }

  async function stop(): Promise<void> {
    await Promise.allSettled(underWay);
    connected = false;
    await disconnect();
    await Promise.allSettled(underWay);
  }
}
