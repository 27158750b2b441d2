import type { Http } from './http.ts';
import type { Metrics } from './metrics.ts';

/**
 * Answers `/healthz`, with 503 while anything does not work, and `/metrics`, for Prometheus.
 * `notReady` names what does not work; an empty list means ready.
 */
export function mountHealth(http: Http, metrics: Metrics, notReady: () => readonly string[]): void {
  http.mount('GET', '/healthz', (_, response) => {
    const waiting = notReady();
    const ready = waiting.length === 0;
    response
      .writeHead(ready ? 200 : 503, { 'content-type': 'application/json' })
      .end(JSON.stringify({ status: ready ? 'ready' : 'not ready', waiting }));
  });
  http.mount('GET', '/metrics', async (_, response) => {
    try {
      const text = await metrics.text();
      response.writeHead(200, { 'content-type': metrics.contentType }).end(text);
    } catch {
      response.writeHead(500, { 'content-type': 'text/plain' }).end('Metrics could not be read.\n');
    }
  });
}
