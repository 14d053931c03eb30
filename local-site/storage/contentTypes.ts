import type { Database } from './database';

export interface ContentType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly group: string;
  readonly hidden: boolean;
}

export function contentTypeStore(db: Database) {
  return {
    /** Content types of a list or web in their order. */
    of: (owner: string) =>
      db.all<{ definition: string }>('SELECT definition FROM content_types WHERE owner = ? ORDER BY position', owner)
        .map(row => JSON.parse(row.definition) as ContentType),
    save(owner: string, type: ContentType, position: number): void {
      db.run('INSERT OR REPLACE INTO content_types VALUES (?, ?, ?, ?)', owner, type.id, position, JSON.stringify(type));
    }
  };
}
