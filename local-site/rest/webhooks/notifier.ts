import type { SiteClock } from '../../http/siteClock';
import { notifiedUpTo, setNotifiedUpTo } from '../../storage/meta';
import type { Store } from '../../storage/store';
import type { PendingNotification, Subscription } from '../../storage/subscriptions';
import { TENANT } from '../security/claims';
import { isoTime } from '../time/siteTime';
import { notificationAddress } from './notificationAddress';
import { send } from './send';

/** Tells receivers that a list has changed. */
export interface Notifier {
  /** Queues notifications for what changed since the last time, and sends them soon. Called after every write. */
  changesMade(): void;
  /** Sends all that is due by the site's clock; resolves when each was answered or given up on. */
  sendDue(): Promise<void>;
  stop(): void;
}

/** Five more tries, five minutes apart. [M] */
const MOST_ATTEMPTS = 6;
const PAUSE = 5 * 60_000;

/**
 * Queue and progress are kept with the data, so that nothing is lost when the site is killed: what changed before leads
 * to its notification after the next start. A receiver may be told twice, never not at all.
 */
export function createNotifier(store: Store, clock: SiteClock): Notifier {
  const onTheWay = new Map<number, Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function sendOne(pending: PendingNotification): Promise<void> {
    const subscription = store.subscriptions.byId(pending.subscriptionId);
    const body = subscription && subscription.expires > isoTime(clock.now()) ? notification(subscription, store) : undefined;
    if (!subscription || body === undefined) {
      store.subscriptions.settled(pending);
      return;
    }
    const received = await send(notificationAddress(subscription.notificationUrl), body).catch(() => undefined);
    if (stopped) return;
    const taken = received !== undefined && received.status >= 200 && received.status < 300;
    if (taken || pending.attempts + 1 >= MOST_ATTEMPTS) {
      store.subscriptions.settled(pending);
      return;
    }
    store.subscriptions.postpone(pending, isoTime(new Date(clock.now().getTime() + PAUSE)));
    timer ??= setTimeout(() => {
      timer = undefined;
      void notifier.sendDue();
    }, PAUSE).unref();
  }

  const notifier: Notifier = {
    changesMade() {
      if (stopped || !store.subscriptions.any()) return;
      const last = store.changes.last();
      const known = notifiedUpTo(store.db);
      if (last <= known) return;
      const now = isoTime(clock.now());
      store.db.transaction(() => {
        for (const listId of store.changes.listsAfter(known)) {
          for (const { id } of store.subscriptions.of(listId, now)) store.subscriptions.queue(id, now, [...onTheWay.keys()]);
        }
        setNotifiedUpTo(store.db, last);
      });
      setImmediate(() => {
        void notifier.sendDue();
      });
    },
    async sendDue() {
      if (stopped) return;
      for (const pending of store.subscriptions.due(isoTime(clock.now()))) {
        if (!onTheWay.has(pending.id)) onTheWay.set(pending.id, sendOne(pending).finally(() => onTheWay.delete(pending.id)));
      }
      await Promise.all(onTheWay.values());
    },
    stop() {
      stopped = true;
      if (timer) clearTimeout(timer);
    }
  };
  return notifier;
}

/** The body as documented: no word of what changed. Undefined when the list is gone. */
function notification(subscription: Subscription, store: Store): string | undefined {
  const list = store.lists.byId(subscription.listId);
  const web = list && store.webs.byId(list.webId);
  const site = web && store.webs.site(web.siteId);
  if (!list || !web || !site) return undefined;
  return JSON.stringify({
    value: [{
      subscriptionId: subscription.id, clientState: subscription.clientState, expirationDateTime: subscription.expires.replace('Z', '.0000000Z'),
      resource: list.id, tenantId: TENANT, siteUrl: site.path, webId: web.id
    }]
  });
}
