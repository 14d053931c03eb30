import type { Database } from './database';

/** A comment on an item, or a reply to one. Ids count per item, from 1. */
export interface Comment {
  readonly id: number;
  /** 0 for a comment on the item itself. */
  readonly parentId: number;
  readonly author: number;
  readonly text: string;
  readonly mentions: readonly Mention[] | null;
  /** Milliseconds: comments are told apart within a second. */
  readonly created: string;
}

export interface Mention {
  readonly loginName: string;
  readonly email: string;
  readonly name: string;
}

export interface Like {
  readonly user: number;
  readonly created: string;
}

interface Row extends Omit<Comment, 'parentId' | 'mentions'> {
  parent_id: number;
  mentions: string;
}

/** Comments, likes and ratings of items. A like of comment 0 is one of the item itself. */
export function reactionStore(db: Database) {
  const read = ({ id, parent_id: parentId, author, text, mentions, created }: Row): Comment =>
    ({ id, parentId, author, text, mentions: JSON.parse(mentions) as Mention[] | null, created });
  return {
    comments: (listId: string, itemId: number, parentId: number) =>
      db.all<Row>('SELECT * FROM comments WHERE list_id = ? AND item_id = ? AND parent_id = ? ORDER BY id', listId, itemId, parentId).map(read),
    /** Comments and replies of an item. */
    count: (listId: string, itemId: number) =>
      (db.first<{ n: number }>('SELECT count(*) AS n FROM comments WHERE list_id = ? AND item_id = ?', listId, itemId) as { n: number }).n,
    comment(listId: string, itemId: number, id: number): Comment | undefined {
      const row = db.first<Row>('SELECT * FROM comments WHERE list_id = ? AND item_id = ? AND id = ?', listId, itemId, id);
      return row && read(row);
    },
    addComment(listId: string, itemId: number, comment: Omit<Comment, 'id'>): Comment {
      // The counter of an item only grows, so that an id never means another comment than it did.
      db.run('INSERT INTO comment_counters VALUES (?, ?, 1) ON CONFLICT (list_id, item_id) DO UPDATE SET last = last + 1', listId, itemId);
      const { last } = db.first<{ last: number }>('SELECT last FROM comment_counters WHERE list_id = ? AND item_id = ?', listId, itemId) as { last: number };
      db.run(
        'INSERT INTO comments VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        listId, itemId, last, comment.parentId, comment.author, comment.text, JSON.stringify(comment.mentions), comment.created
      );
      return { ...comment, id: last };
    },
    /** With its replies and what was liked of them. */
    removeComment(listId: string, itemId: number, id: number): void {
      db.run(
        'DELETE FROM likes WHERE list_id = ? AND item_id = ? AND comment_id IN (SELECT id FROM comments WHERE list_id = ? AND item_id = ? AND (id = ? OR parent_id = ?))',
        listId, itemId, listId, itemId, id, id
      );
      db.run('DELETE FROM comments WHERE list_id = ? AND item_id = ? AND (id = ? OR parent_id = ?)', listId, itemId, id, id);
    },
    commentsDisabled: (listId: string, itemId: number) =>
      db.first('SELECT 1 FROM comments_disabled WHERE list_id = ? AND item_id = ?', listId, itemId) !== undefined,
    setCommentsDisabled: (listId: string, itemId: number, disabled: boolean) =>
      db.run(disabled ? 'INSERT OR IGNORE INTO comments_disabled VALUES (?, ?)' : 'DELETE FROM comments_disabled WHERE list_id = ? AND item_id = ?', listId, itemId),
    likes: (listId: string, itemId: number, commentId: number) =>
      db.all<Like>('SELECT user_id AS user, created FROM likes WHERE list_id = ? AND item_id = ? AND comment_id = ? ORDER BY created, user_id', listId, itemId, commentId),
    like: (listId: string, itemId: number, commentId: number, { user, created }: Like) =>
      db.run('INSERT OR IGNORE INTO likes VALUES (?, ?, ?, ?, ?)', listId, itemId, commentId, user, created),
    unlike: (listId: string, itemId: number, commentId: number, user: number) =>
      db.run('DELETE FROM likes WHERE list_id = ? AND item_id = ? AND comment_id = ? AND user_id = ?', listId, itemId, commentId, user),
    /** Gives a rating and returns the average of all. */
    rate(listId: string, itemId: number, user: number, rating: number): number {
      db.run('INSERT OR REPLACE INTO ratings VALUES (?, ?, ?, ?)', listId, itemId, user, rating);
      return (db.first<{ average: number }>('SELECT avg(rating) AS average FROM ratings WHERE list_id = ? AND item_id = ?', listId, itemId) as { average: number }).average;
    }
  };
}

/** Tables that hold what people said of an item; they go when it goes for good. */
export const REACTION_TABLES = ['comments', 'comment_counters', 'comments_disabled', 'likes', 'ratings'] as const;
