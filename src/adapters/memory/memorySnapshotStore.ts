import { Failure } from '../../application/ports/failure';
import type { SnapshotStore, StoredSnapshot } from '../../application/ports/snapshotStore';
import { hashText } from '../../domain/mandate/hashText';
import type { Snapshot } from '../../domain/mandate/snapshot';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

const stored = (snapshot: Snapshot): StoredSnapshot => ({ snapshot, sound: hashText(snapshot.canonical) === snapshot.hash });

/** Frozen texts: the first with a key stays. */
export function createMemorySnapshotStore(world: MemoryWorld, account: MemoryAccount): SnapshotStore {
  return {
    freeze: async (groupKey, snapshot) => {
      demand(account.writesFor.includes(groupKey), account, `freeze for ${groupKey}`);
      const kept = world.snapshots.get(snapshot.key);
      if (!kept) {
        world.snapshots.set(snapshot.key, snapshot);
      } else if (kept.hash !== snapshot.hash) {
        throw new Failure('invalid', `Snapshot ${snapshot.key} holds another text`);
      }
    },
    read: async (groupKey, snapshotKey) => {
      const snapshot = account.participates ? world.snapshots.get(snapshotKey) : undefined;
      if (snapshot?.content.groupKey !== groupKey) {
        throw new Failure('missing', `No snapshot ${snapshotKey}`);
      }
      return stored(snapshot);
    },
    ofMandates: async (mandateKeys) =>
      (account.participates ? [...world.snapshots.values()] : [])
        .filter(({ content }) => mandateKeys.includes(content.mandateKey))
        .map((snapshot) => ({ ...stored(snapshot), groupKey: snapshot.content.groupKey }))
  };
}
