import type { Database } from './database';

/** A column as a content type has it. */
export interface FieldLink {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly required: boolean;
  /** What of the column's own the content type shows otherwise. */
  readonly displayName?: string;
  readonly readOnly?: boolean;
  readonly showInDisplayForm?: boolean;
}

export interface ContentType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly group: string;
  readonly hidden: boolean;
  readonly readOnly?: boolean;
  readonly sealed?: boolean;
  /** Its columns in order; missing in lists whose columns have never been linked one by one. */
  readonly links?: readonly FieldLink[];
  /** Texts and numbers that steer its forms, by SharePoint's property names. */
  readonly forms?: Readonly<Record<string, string | number>>;
}

export function contentTypeStore(db: Database) {
  const save = (owner: string, type: ContentType, position: number): void => {
    db.run('INSERT OR REPLACE INTO content_types VALUES (?, ?, ?, ?)', owner, type.id, position, JSON.stringify(type));
  };
  const place = (owner: string, id: string): number => {
    const known = db.first<{ position: number }>('SELECT position FROM content_types WHERE owner = ? AND id = ?', owner, id);
    const last = db.first<{ position: number | null }>('SELECT max(position) AS position FROM content_types WHERE owner = ?', owner);
    return known?.position ?? (last?.position ?? -1) + 1;
  };
  return {
    /** Content types of a list or web in their order. */
    of: (owner: string) =>
      db.all<{ definition: string }>('SELECT definition FROM content_types WHERE owner = ? ORDER BY position', owner)
        .map(row => JSON.parse(row.definition) as ContentType),
    save,
    /** Saves at its place; a new one comes last. */
    put: (owner: string, type: ContentType): void => save(owner, type, place(owner, type.id)),
    remove: (owner: string, id: string) => db.run('DELETE FROM content_types WHERE owner = ? AND id = ?', owner, id),
    /** Owners of content types that descend from an id. */
    descendants: (id: string) =>
      db.all<{ owner: string; id: string }>('SELECT owner, id FROM content_types WHERE substr(id, 1, ?) = ? AND id <> ?', id.length, id, id)
  };
}
