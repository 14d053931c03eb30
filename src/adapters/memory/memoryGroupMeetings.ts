import type { GroupMeetings } from '../../application/ports/groupMeetings';
import { demand, keepsRosters } from './memoryAccess';
import { saveVersion } from './memoryVersions';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryGroupMeetings({ groupMeetings }: MemoryWorld, account: MemoryAccount): GroupMeetings {
  return {
    ofGroups: async (groupKeys) =>
      account.participates
        ? [...groupMeetings.values()]
            .filter(({ groupKey }) => groupKeys.includes(groupKey))
            .sort((one, other) => one.date.localeCompare(other.date))
        : [],
    save: async (meeting) => {
      demand(keepsRosters(account) || account.writesFor.includes(meeting.groupKey), account, `write for ${meeting.groupKey}`);
      return saveVersion(groupMeetings, meeting, (one) => ({ ...one, version: '' }));
    }
  };
}
