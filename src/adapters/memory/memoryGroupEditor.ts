import { Failure } from '../../application/ports/failure';
import type { GroupEditor, StoredGroup } from '../../application/ports/groupEditor';
import { demandRoster } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryGroupEditor({ rosters }: Pick<MemoryWorld, 'rosters'>, account: MemoryAccount): GroupEditor {
  const read = (groupKey: string): StoredGroup => {
    const row = rosters.groups.get(groupKey);
    if (!row) throw new Failure('missing', `No group ${groupKey}`);
    return { ...row, version: String(row.version) };
  };
  return {
    read: async (groupKey) => read(groupKey),
    add: async (group, profile) => {
      demandRoster(account, '');
      if (!rosters.groups.has(group.key)) rosters.groups.set(group.key, { group, profile, version: 1 });
      return read(group.key);
    },
    save: async (stored, { group, profile }) => {
      demandRoster(account, '');
      const now = read(stored.group.key);
      if (JSON.stringify([now.group, now.profile]) === JSON.stringify([group, profile])) return now;
      if (now.version !== stored.version) throw new Failure('conflict', `${group.key} has been changed since`);
      rosters.groups.set(group.key, { group, profile, version: Number(now.version) + 1 });
      return read(group.key);
    }
  };
}
