import type { App, Receiver } from '@slack/bolt';
import type { Environment } from '../environment.ts';
import type { Reader } from '../service/answering.ts';
import { pause } from '../service/pause.ts';
import type { ChatAdapter, Connect, Service } from '../service/service.ts';
import { createApp, createSocket } from './bolt-app.ts';
import { commandNames } from './command-names.ts';
import { createAnswerDelivery } from './deliver-answer.ts';
import { createDelivery } from './delivery.ts';
import { createKeepReport } from './keep-report.ts';
import { listen } from './listen.ts';
import { EVENTS_PATH } from './manifest.ts';
import { createReceiver, type HttpReceiver } from './receiver.ts';
import { createReconnectingSocket } from './reconnecting-socket.ts';
import { explainRefusal } from './refusals.ts';
import { createResponder } from './responder.ts';
import { createResponseUrl, type SendToResponseUrl } from './response-url.ts';
import { readSlackSettings, type SlackSettings } from './settings.ts';
import { guardFrames } from './socket-frames.ts';
import { createViewWindow } from './view-window.ts';
import { watchToken } from './watch-token.ts';
import { createWordFile } from './word-file.ts';

/** Slack as the environment sets it up. Throws a `ConfigurationError` with every fault. */
export function connect(env: Environment): Connect {
  return slack(readSlackSettings(env));
}

/** Slack, over HTTP or, with an app token, in Socket Mode. */
export function slack(
  settings: SlackSettings,
  respond: SendToResponseUrl = createResponseUrl(settings.SLACK_API_URL),
): Connect {
  return (service) => createSlack(settings, respond, service);
}

function createSlack(
  settings: SlackSettings,
  respond: SendToResponseUrl,
  service: Service,
): ChatAdapter {
  const { answering, http, log, metrics } = service;
  const appToken = settings.SLACK_APP_TOKEN;
  const underWay = new Set<Promise<unknown>>();
  let receiver: HttpReceiver | undefined;
  let disconnect = async (): Promise<void> => {};
  let stopWatching = (): void => {};
  let connected = false;
  let ready = (): boolean => connected;
  if (!appToken) {
    http.mount('POST', EVENTS_PATH, (request, response) => {
      if (receiver && connected) void receiver.handle(request, response);
      else response.writeHead(503).end();
    });
  }
  return { name: 'slack', listens: !appToken, ready: () => ready(), start, stop };

  async function start(assistant: Reader): Promise<void> {
    if (appToken) return startSocket(assistant, appToken);
    receiver = createReceiver(settings.SLACK_SIGNING_SECRET ?? '', log);
    await createAppFor(assistant, receiver);
    connected = true;
  }

  async function startSocket(assistant: Reader, token: string): Promise<void> {
    const socket = createSocket(token, settings, log);
    guardFrames(socket.client, (reason) => {
      metrics.failed('slack', 'frame');
      log.warn({ platform: 'slack', reason }, 'a frame was dropped');
    });
    const connection = createReconnectingSocket(
      socket,
      () => explainRefusal('SLACK_APP_TOKEN', () => socket.start()),
      {
        waiting: (err, milliseconds) =>
          log.warn({ platform: 'slack', err, milliseconds }, 'socket closed, will try again'),
        refused: service.lost,
      },
      pause,
    );
    await createAppFor(assistant, socket);
    ready = connection.ready;
    disconnect = connection.close;
    await connection.open();
  }

  async function createAppFor(assistant: Reader, from: Receiver): Promise<App> {
    const { app, scopes, check } = await createApp(settings, from, log, service.lost);
    stopWatching();
    stopWatching = watchToken(check, service.lost);
    const names = commandNames(assistant.commands);
    app.use(async ({ next }) => {
      const done = next();
      underWay.add(done);
      await done.finally(() => underWay.delete(done));
    });
    app.error(async (error) => {
      answering.fault('slack', 'listener', error);
    });
    const wordFile = createWordFile(scopes, log, metrics);
    const responder = createResponder(assistant, answering, names, settings, wordFile.announced);
    const delivery = createDelivery(respond, log, metrics);
    const deliverAnswer = createAnswerDelivery(delivery, wordFile, responder);
    const view = createViewWindow(log, metrics);
    const reports = settings.SLACK_REPORT_CHANNEL;
    const keepReport = createKeepReport(responder, answering, reports, log);
    const parts = { responder, delivery, deliverAnswer, wordFile, view, keepReport };
    listen(app, { assistant, names, ...parts });
    return app;
  }

  async function stop(): Promise<void> {
    stopWatching();
    await Promise.allSettled(underWay);
    connected = false;
    await disconnect();
    await Promise.allSettled(underWay);
  }
}
