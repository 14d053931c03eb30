import type { Database } from './database';

/** An event receiver registered on a list. */
export interface EventReceiver {
  readonly ReceiverId: string;
  readonly EventType: number;
  readonly ReceiverAssembly: string;
  readonly ReceiverClass: string;
  readonly ReceiverName: string;
  readonly SequenceNumber: number;
  readonly Synchronization: number;
}

export function eventReceiverStore(db: Database) {
  return {
    of: (listId: string) =>
      db.all<{ definition: string }>('SELECT definition FROM event_receivers WHERE list_id = ? ORDER BY rowid', listId)
        .map(row => JSON.parse(row.definition) as EventReceiver),
    add: (listId: string, receiver: EventReceiver) =>
      db.run('INSERT INTO event_receivers (list_id, id, definition) VALUES (?, ?, ?)', listId, receiver.ReceiverId, JSON.stringify(receiver)),
    remove: (listId: string, id: string) => db.run('DELETE FROM event_receivers WHERE list_id = ? AND id = ?', listId, id)
  };
}
