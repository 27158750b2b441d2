import { ConfigurationError } from '../configuration-error.ts';

/** How often Slack is asked, in milliseconds. */
const OFTEN = 5 * 60_000;

/**
 * Asks now and then whether the token is still taken, until the function that it returns is called:
 * answers over HTTP need no token, and without the app nobody asks, so that a token that was revoked
 * would not be noticed. Failures that say nothing of the token are no news.
 */
export function watchToken(
  check: () => Promise<unknown>,
  refused: (error: ConfigurationError) => void,
  often = OFTEN,
): () => void {
  const timer = setInterval(() => {
    check().catch((error: unknown) => {
      if (error instanceof ConfigurationError) refused(error);
    });
  }, often);
  timer.unref();
  return () => clearInterval(timer);
}
