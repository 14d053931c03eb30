import type { Database } from './database';

export interface NavigationNode {
  readonly id: number;
  readonly title: string;
  readonly url: string;
  readonly visible: boolean;
}

export type NavigationBar = 'quicklaunch' | 'topnavigationbar';

interface Row extends Omit<NavigationNode, 'visible'> {
  readonly visible: number;
}

export function navigationStore(db: Database) {
  const read = (row: Row): NavigationNode => ({ id: row.id, title: row.title, url: row.url, visible: row.visible === 1 });
  return {
    of: (webId: string, bar: NavigationBar) =>
      db.all<Row>('SELECT * FROM navigation WHERE web_id = ? AND bar = ? ORDER BY position', webId, bar).map(read),
    add(webId: string, bar: NavigationBar, node: Omit<NavigationNode, 'id'>): NavigationNode {
      // Real nodes have ids from 1025 up; lower ones are reserved.
      const last = db.first<{ id: number | null; position: number | null }>(
        'SELECT max(id) AS id, max(position) AS position FROM navigation WHERE web_id = ?', webId
      );
      const id = Math.max(last?.id ?? 0, 2000) + 1;
      db.run(
        'INSERT INTO navigation VALUES (?, ?, ?, ?, ?, ?, ?)',
        webId, id, bar, (last?.position ?? 0) + 1, node.title, node.url, node.visible ? 1 : 0
      );
      return { id, ...node };
    },
    save: (webId: string, node: NavigationNode) =>
      db.run('UPDATE navigation SET title = ?, url = ?, visible = ? WHERE web_id = ? AND id = ?', node.title, node.url, node.visible ? 1 : 0, webId, node.id),
    remove: (webId: string, id: number) => db.run('DELETE FROM navigation WHERE web_id = ? AND id = ?', webId, id)
  };
}
