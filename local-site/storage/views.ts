import type { Database } from './database';

/** A view of a list. `scope`: 0 folder, 1 recursive, 2 recursive with folders, 3 files of the folder only. */
export interface View {
  readonly id: string;
  readonly title: string;
  readonly leaf: string;
  readonly isDefault: boolean;
  readonly hidden: boolean;
  readonly personal: boolean;
  readonly paged: boolean;
  readonly rowLimit: number;
  readonly scope: number;
  /** Inner XML of `<Query>`. */
  readonly query: string;
  readonly fields: readonly string[];
  readonly customFormatter: string | null;
  /** Inner XML of the view's own `<Aggregations>`, `<Joins>` and `<ProjectedFields>`; missing or empty for none. */
  readonly aggregations?: string;
  readonly aggregationsOn?: boolean;
  readonly joins?: string;
  readonly projectedFields?: string;
  /** User whose personal view it is. */
  readonly owner?: number;
  /** Came with the list, which gives it a base view and a picture. */
  readonly original?: boolean;
  /** Further properties of SP.View that were set, by name. */
  readonly settings?: Readonly<Record<string, string | number | boolean | null>>;
}

export function viewStore(db: Database) {
  return {
    of: (listId: string) =>
      db.all<{ definition: string }>('SELECT definition FROM views WHERE list_id = ? ORDER BY position', listId)
        .map(row => JSON.parse(row.definition) as View),
    save(listId: string, view: View): void {
      const known = db.first<{ position: number }>('SELECT position FROM views WHERE list_id = ? AND id = ?', listId, view.id);
      const last = db.first<{ position: number | null }>('SELECT max(position) AS position FROM views WHERE list_id = ?', listId);
      const position = known?.position ?? (last?.position ?? 0) + 1;
      db.run('INSERT OR REPLACE INTO views VALUES (?, ?, ?, ?)', listId, view.id, position, JSON.stringify(view));
    },
    remove: (listId: string, id: string) => db.run('DELETE FROM views WHERE list_id = ? AND id = ?', listId, id)
  };
}
