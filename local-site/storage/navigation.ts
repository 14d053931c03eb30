import type { Database } from './database';

export interface NavigationNode {
  readonly id: number;
  readonly bar: NavigationBar;
  /** The node it hangs under; 0 at the top of its bar. */
  readonly parentId: number;
  readonly title: string;
  readonly url: string;
  readonly visible: boolean;
  /** Ids of groups it is meant for; empty for everybody. */
  readonly audiences: readonly string[];
}

export type NavigationBar = 'quicklaunch' | 'topnavigationbar';

interface Row extends Omit<NavigationNode, 'visible' | 'audiences' | 'parentId'> {
  readonly visible: number;
  readonly parent_id: number | null;
  readonly audiences: string | null;
}

const SELECT = 'SELECT n.*, d.parent_id, d.audiences FROM navigation n LEFT JOIN navigation_details d ON d.web_id = n.web_id AND d.id = n.id';

export function navigationStore(db: Database) {
  const read = (row: Row): NavigationNode => ({
    id: row.id, bar: row.bar, parentId: row.parent_id ?? 0, title: row.title, url: row.url, visible: row.visible === 1,
    audiences: row.audiences === null ? [] : JSON.parse(row.audiences) as string[]
  });
  const of = (webId: string, bar: NavigationBar, parentId = 0): NavigationNode[] =>
    db.all<Row>(`${SELECT} WHERE n.web_id = ? AND n.bar = ? AND coalesce(d.parent_id, 0) = ? ORDER BY n.position, n.id`, webId, bar, parentId).map(read);
  const detail = (webId: string, { id, parentId, audiences }: NavigationNode): void => {
    db.run('INSERT OR REPLACE INTO navigation_details VALUES (?, ?, ?, ?)', webId, id, parentId, JSON.stringify(audiences));
  };
  const remove = (webId: string, node: NavigationNode): void => {
    for (const child of of(webId, node.bar, node.id)) remove(webId, child);
    for (const table of ['navigation', 'navigation_details']) db.run(`DELETE FROM ${table} WHERE web_id = ? AND id = ?`, webId, node.id);
  };
  return {
    /** Nodes of a bar, or under one of its nodes, in their order. */
    of,
    byId(webId: string, id: number): NavigationNode | undefined {
      const row = db.first<Row>(`${SELECT} WHERE n.web_id = ? AND n.id = ?`, webId, id);
      return row && read(row);
    },
    /** Adds behind all others. */
    add(webId: string, node: Pick<NavigationNode, 'bar' | 'title' | 'url' | 'visible'> & Partial<NavigationNode>): NavigationNode {
      // Real nodes have ids from 1025 up; lower ones are reserved.
      const last = db.first<{ id: number | null; position: number | null }>(
        'SELECT max(id) AS id, max(position) AS position FROM navigation WHERE web_id = ?', webId
      );
      const added: NavigationNode = { parentId: 0, audiences: [], ...node, id: Math.max(last?.id ?? 0, 2000) + 1 };
      db.run(
        'INSERT INTO navigation VALUES (?, ?, ?, ?, ?, ?, ?)',
        webId, added.id, added.bar, (last?.position ?? 0) + 1, added.title, added.url, added.visible ? 1 : 0
      );
      detail(webId, added);
      return added;
    },
    save(webId: string, node: NavigationNode): void {
      db.run('UPDATE navigation SET title = ?, url = ?, visible = ? WHERE web_id = ? AND id = ?', node.title, node.url, node.visible ? 1 : 0, webId, node.id);
      detail(webId, node);
    },
    /** Puts siblings into an order. */
    arrange(webId: string, ids: readonly number[]): void {
      ids.forEach((id, at) => db.run('UPDATE navigation SET position = ? WHERE web_id = ? AND id = ? AND position <> ?', at + 1, webId, id, at + 1));
    },
    /** Takes a node away with all that hangs under it. */
    remove,
    removeAll(webId: string): void {
      for (const table of ['navigation', 'navigation_details']) db.run(`DELETE FROM ${table} WHERE web_id = ?`, webId);
    }
  };
}
