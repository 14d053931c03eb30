import type { RosterSnapshots } from '../../application/ports/rosterSnapshots';
import { hashText } from '../../domain/mandate/hashText';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

/** Rosters at publication: the first of a text stays. */
export function createMemoryRosterSnapshots(world: MemoryWorld, account: MemoryAccount): RosterSnapshots {
  return {
    freeze: async (roster) => {
      demand(account.publishes, account, 'keep a roster');
      if (!world.rosterSnapshots.has(roster.content.snapshotKey)) {
        world.rosterSnapshots.set(roster.content.snapshotKey, roster);
      }
    },
    read: async (snapshotKey) => {
      const roster = account.participates ? world.rosterSnapshots.get(snapshotKey) : undefined;
      return roster && hashText(roster.canonical) === roster.hash ? roster : null;
    }
  };
}
