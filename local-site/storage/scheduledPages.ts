import type { Database } from './database';

/** A page that is published by itself when its time has come. */
export interface ScheduledPage {
  readonly listId: string;
  readonly itemId: number;
  readonly due: string;
}

export function scheduledPageStore(db: Database) {
  return {
    save: ({ listId, itemId, due }: ScheduledPage) => db.run('INSERT OR REPLACE INTO scheduled_pages VALUES (?, ?, ?)', listId, itemId, due),
    due: (now: string) =>
      db.all<ScheduledPage>('SELECT list_id AS listId, item_id AS itemId, due FROM scheduled_pages WHERE due <= ? ORDER BY due', now),
    remove: (listId: string, itemId: number) => db.run('DELETE FROM scheduled_pages WHERE list_id = ? AND item_id = ?', listId, itemId)
  };
}
