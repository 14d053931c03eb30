import type { CompositionNotes } from '../../application/ports/compositionNotes';
import { demand, keepsRosters } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryCompositionNotes({ compositionNotes, clock }: MemoryWorld, account: MemoryAccount): CompositionNotes {
  return {
    add: async (note) => {
      demand(keepsRosters(account) || account.writesFor.includes(note.groupKey), account, `note the composition of ${note.groupKey}`);
      const place = JSON.stringify([note.groupKey, note.key]);
      const stored = compositionNotes.get(place) ?? { ...note, notedBy: account.user.name, noted: clock.now().toISOString() };
      compositionNotes.set(place, stored);
      return stored;
    },
    ofGroups: async (groupKeys) => [...compositionNotes.values()].filter(({ groupKey }) => groupKeys.includes(groupKey))
  };
}
