import type { Database } from './database';

/** Somebody who wants to be told of changes in a list. */
export interface Subscription {
  readonly id: string;
  readonly listId: string;
  readonly notificationUrl: string;
  readonly clientState: string | null;
  /** From this time on nothing is sent. */
  readonly expires: string;
}

/** A notification not yet delivered; one that nobody has tried to send yet stands for every further change as well. */
export interface PendingNotification {
  readonly id: number;
  readonly subscriptionId: string;
  readonly due: string;
  /** How often it was tried in vain. */
  readonly attempts: number;
}

interface Row {
  id: string; list_id: string; notification_url: string; client_state: string | null; expires: string;
}

export const SUBSCRIPTION_SCHEMA = `
CREATE TABLE IF NOT EXISTS subscriptions (
  id TEXT PRIMARY KEY, list_id TEXT NOT NULL, notification_url TEXT NOT NULL, client_state TEXT, expires TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS subscriptions_by_list ON subscriptions (list_id);
CREATE TABLE IF NOT EXISTS pending_notifications (
  id INTEGER PRIMARY KEY, subscription_id TEXT NOT NULL, due TEXT NOT NULL, attempts INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS pending_by_subscription ON pending_notifications (subscription_id);
`;

export function subscriptionStore(db: Database) {
  const read = (row: Row): Subscription => ({
    id: row.id, listId: row.list_id, notificationUrl: row.notification_url, clientState: row.client_state, expires: row.expires
  });
  return {
    /** Those of a list that have not expired. */
    of: (listId: string, now: string) => db.all<Row>('SELECT * FROM subscriptions WHERE list_id = ? AND expires > ? ORDER BY id', listId, now).map(read),
    byId(id: string): Subscription | undefined {
      const row = db.first<Row>('SELECT * FROM subscriptions WHERE id = ?', id);
      return row && read(row);
    },
    any: () => db.first('SELECT 1 FROM subscriptions LIMIT 1') !== undefined,
    save: ({ id, listId, notificationUrl, clientState, expires }: Subscription) =>
      db.run('INSERT OR REPLACE INTO subscriptions VALUES (?, ?, ?, ?, ?)', id, listId, notificationUrl, clientState, expires),
    remove(id: string): void {
      db.run('DELETE FROM subscriptions WHERE id = ?', id);
      db.run('DELETE FROM pending_notifications WHERE subscription_id = ?', id);
    },
    removeOfList(listId: string): void {
      db.run('DELETE FROM pending_notifications WHERE subscription_id IN (SELECT id FROM subscriptions WHERE list_id = ?)', listId);
      db.run('DELETE FROM subscriptions WHERE list_id = ?', listId);
    },
    /** `onTheWay`: ids of those being sent, which no longer stand for what changes now. */
    queue: (id: string, due: string, onTheWay: readonly number[]) =>
      db.run(
        `INSERT INTO pending_notifications (subscription_id, due, attempts) SELECT ?, ?, 0 WHERE NOT EXISTS (
           SELECT 1 FROM pending_notifications WHERE subscription_id = ? AND attempts = 0 AND id NOT IN (SELECT value FROM json_each(?)))`,
        id, due, id, JSON.stringify(onTheWay)
      ),
    postpone: ({ id, attempts }: PendingNotification, due: string) =>
      db.run('UPDATE pending_notifications SET due = ?, attempts = ? WHERE id = ?', due, attempts + 1, id),
    settled: ({ id }: PendingNotification) => db.run('DELETE FROM pending_notifications WHERE id = ?', id),
    due: (now: string) =>
      db.all<PendingNotification>('SELECT id, subscription_id AS subscriptionId, due, attempts FROM pending_notifications WHERE due <= ? ORDER BY due, id', now)
  };
}
