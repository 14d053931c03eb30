import type { Database } from './database';

/** A user custom action, with the names SharePoint gives its properties. */
export interface UserCustomAction {
  readonly Id: string;
  readonly ClientSideComponentId: string;
  readonly ClientSideComponentProperties: string;
  readonly CommandUIExtension: string | null;
  readonly Description: string | null;
  readonly Group: string | null;
  readonly HostProperties: string;
  readonly ImageUrl: string | null;
  readonly Location: string | null;
  readonly Name: string;
  readonly RegistrationId: string | null;
  readonly RegistrationType: number;
  /** Halves of the mask of permissions somebody needs to see what the action adds. */
  readonly Rights: { readonly High: string; readonly Low: string };
  readonly ScriptBlock: string | null;
  readonly ScriptSrc: string | null;
  readonly Sequence: number;
  readonly Title: string | null;
  readonly Url: string | null;
}

/** Custom actions of a site collection, a web or a list, by its id. */
export function userCustomActionStore(db: Database) {
  return {
    of: (owner: string) =>
      db.all<{ definition: string }>('SELECT definition FROM user_custom_actions WHERE owner = ? ORDER BY position', owner)
        .map(row => JSON.parse(row.definition) as UserCustomAction),
    save(owner: string, action: UserCustomAction): void {
      const known = db.first<{ position: number }>('SELECT position FROM user_custom_actions WHERE owner = ? AND id = ?', owner, action.Id);
      const last = db.first<{ position: number | null }>('SELECT max(position) AS position FROM user_custom_actions WHERE owner = ?', owner);
      const position = known?.position ?? (last?.position ?? 0) + 1;
      db.run('INSERT OR REPLACE INTO user_custom_actions VALUES (?, ?, ?, ?)', owner, action.Id, position, JSON.stringify(action));
    },
    remove: (owner: string, id: string) => db.run('DELETE FROM user_custom_actions WHERE owner = ? AND id = ?', owner, id),
    removeAll: (owner: string) => db.run('DELETE FROM user_custom_actions WHERE owner = ?', owner)
  };
}
