import type { FollowupNotes } from '../../application/ports/followupNotes';
import { followupNoteKey } from '../../domain/overview/followupNote';
import { demand, keepsRosters } from './memoryAccess';
import { saveVersion } from './memoryVersions';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryFollowupNotes({ followupNotes, clock }: Pick<MemoryWorld, 'followupNotes' | 'clock'>, account: MemoryAccount): FollowupNotes {
  // The staff are those who keep the bodies' calendar.
  const mayChange = keepsRosters(account) || account.keepsMeetings === true;
  return {
    ofYear: async (year) => [...followupNotes.values()].filter((note) => account.participates && note.year === year),
    save: async (note) => {
      demand(mayChange, account, 'note how groups have done');
      const kept = { ...note, key: followupNoteKey(note), editor: account.user.name, modified: clock.now().toISOString() };
      return saveVersion(followupNotes, kept, ({ text }) => text);
    },
    mayChange: async () => mayChange
  };
}
