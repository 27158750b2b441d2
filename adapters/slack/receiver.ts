import type { IncomingMessage, ServerResponse } from 'node:http';
import { type App, HTTPModuleFunctions, isRawBodyError, type Receiver } from '@slack/bolt';
import { json } from '../service/json.ts';
import type { Log } from '../service/log.ts';
import { LARGEST_BODY } from '../service/read-body.ts';

const {
  buildContentResponse,
  buildNoBodyResponse,
  buildSSLCheckResponse,
  buildUrlVerificationResponse,
  extractRetryNumFromHTTPRequest,
  extractRetryReasonFromHTTPRequest,
  parseAndVerifyHTTPRequest,
  parseHTTPRequestBody,
} = HTTPModuleFunctions;

/** Hands requests from Slack to Bolt, on a server that is not its own. */
export interface HttpReceiver extends Receiver {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/**
 * Checks signatures and answers every request: 401 unsigned, 413 too large, 400 not Slack's form or
 * not readable by Bolt, 404 nothing that listens to it. Bolt's own leaves the last unanswered for
 * three seconds, and does not survive a signed body that is no object.
 */
export function createReceiver(signingSecret: string, log: Log): HttpReceiver {
  let app: App | undefined;
  return {
    init: (given) => {
      app = given;
    },
    start: async () => {},
    stop: async () => {},
    handle: async (request, response) => {
      try {
        await handle(request, response);
      } catch (err) {
        log.error({ err }, 'request failed');
        if (!response.headersSent) buildNoBodyResponse(response, 500);
      }
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request, response);
    if (body === null || !app) return;
    if (body['ssl_check'] === '1') return buildSSLCheckResponse(response);
    if (body['type'] === 'url_verification') return buildUrlVerificationResponse(response, body);
    let acknowledged = false;
    const retryNum = extractRetryNumFromHTTPRequest(request);
    const retryReason = extractRetryReasonFromHTTPRequest(request);
    const event = {
      body,
      ...(retryNum === undefined ? {} : { retryNum }),
      ...(retryReason === undefined ? {} : { retryReason }),
      ack: async (content: unknown) => {
        if (acknowledged) throw new Error('Acknowledged twice');
        acknowledged = true;
        respondWith(response, content);
      },
    };
    let status = 404;
    try {
      await app.processEvent(event);
    } catch (error) {
      // What a listener throws goes elsewhere; this is Bolt that cannot make out what the body is.
      log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'request not readable');
      status = 400;
    }
    if (!acknowledged) buildNoBodyResponse(response, status);
  }

  /** The body; null when the request has been answered with what is wrong. */
  async function read(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Record<string, unknown> | null> {
    try {
      const verified = await parseAndVerifyHTTPRequest(
        { signingSecret, bodyLimit: `${LARGEST_BODY}b` },
        request,
      );
      const body: unknown = parsed(() => parseHTTPRequestBody(verified));
      if (isObject(body) && (!('event' in body) || isObject(body['event']))) return body;
      buildNoBodyResponse(response, 400);
    } catch (error) {
      const tooLarge = isRawBodyError(error) && error.statusCode === 413;
      // What was not read of the body would be taken for the next request.
      if (tooLarge) response.setHeader('connection', 'close');
      log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'request refused');
      buildNoBodyResponse(response, tooLarge ? 413 : 401);
    }
    return null;
  }
}

/** With its length, so that it is sent in one piece. */
function respondWith(response: ServerResponse, content: unknown): void {
  if (typeof content !== 'object' || content === null) {
    buildContentResponse(response, content);
    return;
  }
  const body = json(content);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  response.writeHead(200, headers).end(body);
}

function parsed(parse: () => unknown): unknown {
  try {
    return parse();
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
