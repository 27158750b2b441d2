import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

const SECRET_KEYS = [
  'token',
  'appToken',
  'signingSecret',
  'authorization',
  'Authorization',
  'response_url',
  'responseUrl',
  'trigger_id',
  'x-slack-signature',
  'client_secret',
];

/** Secrets that libraries write into the text of their messages and errors. */
const SECRETS =
  /xox[a-z]-[\w-]+|xapp-[\w-]+|v0=[0-9a-f]{64}|https?:\/\/hooks\.slack\.com\/\S+|(?<=\/(?:webhooks|interactions)\/\d+\/)[\w.-]{20,}|[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/gu;

/** A text without tokens, signatures and addresses that let one answer in another's name. */
export function scrub(text: string): string {
  return text.replace(SECRETS, '[redacted]');
}

/**
 * Structured logs, one JSON object a line. Secrets are redacted wherever they stand. Questions are
 * never given to it, at any level.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const paths = SECRET_KEYS.flatMap((key) =>
    ['', '*.', '*.*.'].map((prefix) =>
      /\W/u.test(key) ? `${prefix.slice(0, -1)}["${key}"]` : `${prefix}${key}`,
    ),
  );
  return pino(
    {
      level,
      redact: { paths, censor: '[redacted]' },
      serializers: { err: errorInWords },
      formatters: { level: (label) => ({ level: label }) },
      hooks: {
        logMethod(args, method) {
          method.apply(
            this,
            args.map((arg) => (typeof arg === 'string' ? scrub(arg) : arg)) as typeof args,
          );
        },
      },
    },
    destination ?? pino.destination({ fd: 2, sync: false }),
  );
}

function errorInWords(error: unknown): { type: string; message: string; stack?: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: scrub(String(error)) };
  return {
    type: error.name,
    message: scrub(error.message),
    ...(error.stack === undefined ? {} : { stack: scrub(error.stack) }),
  };
}
