import type { webApi } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Log } from '../service/log.ts';
import type { Metrics } from '../service/metrics.ts';

/** What somebody did that lets a view open, within three seconds. */
export interface ViewTrigger {
  readonly trigger_id?: string;
  readonly view?: { readonly id?: string; readonly type?: string } | undefined;
}

/** Opens views over a conversation; never rejects, and says whether it did. */
export interface ViewWindow {
  /** Over what is there, so that closing leads back to it. */
  show(client: webApi.WebClient, on: ViewTrigger, view: ModalView): Promise<boolean>;
  /** Instead of the view that was clicked in. */
  replace(client: webApi.WebClient, on: ViewTrigger, view: ModalView): Promise<boolean>;
}

export function createViewWindow(log: Log, metrics: Metrics): ViewWindow {
  return {
    async show(client, on, view) {
      const trigger_id = on.trigger_id;
      if (!trigger_id) return false;
      if (on.view?.type !== 'modal') {
        return tried('views.open', () => client.views.open({ trigger_id, view }));
      }
      // Slack stacks three views at most; the topmost gives way then.
      return (
        (await tried('views.push', () => client.views.push({ trigger_id, view }))) ||
        replace(client, on, view)
      );
    },
    replace,
  };

  async function replace(client: webApi.WebClient, on: ViewTrigger, view: ModalView) {
    const view_id = on.view?.id;
    if (!view_id) return false;
    return tried('views.update', () => client.views.update({ view_id, view }));
  }

  async function tried(where: string, call: () => Promise<unknown>): Promise<boolean> {
    try {
      await call();
      return true;
    } catch (err) {
      metrics.failed('slack', where);
      log.warn({ platform: 'slack', where, err }, 'not opened');
      return false;
    }
  }
}
