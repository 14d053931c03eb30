import { Failure } from '../../application/ports/failure';
import type { MeetingCalendar, StoredMeeting } from '../../application/ports/meetingCalendar';
import type { Meeting } from '../../domain/meetings/meeting';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

const sameMeeting = (one: Meeting, other: Meeting): boolean =>
  one.body === other.body && one.date === other.date && one.papersBy === other.papersBy && one.place === other.place;

export function createMemoryMeetingCalendar({ meetings }: MemoryWorld, account: MemoryAccount): MeetingCalendar {
  const mayChange = account.administers || account.keepsMeetings === true;
  const ofVersion = (meeting: StoredMeeting): StoredMeeting | undefined => {
    demand(mayChange, account, 'change the calendar');
    const kept = meetings.get(meeting.key);
    if (kept && kept.version !== meeting.version && !sameMeeting(kept, meeting)) {
      throw new Failure('conflict', `The meeting ${meeting.key} has changed`);
    }
    return kept;
  };
  return {
    from: async (day) =>
      [...meetings.values()].filter(({ date }) => date >= day).sort((one, other) => one.date.localeCompare(other.date)),
    save: async (meeting) => {
      const kept = ofVersion(meeting);
      if (kept && sameMeeting(kept, meeting)) return kept;
      const stored = { ...meeting, version: `"${Number(meeting.version.replace(/"/g, '') || 0) + 1}"` };
      meetings.set(meeting.key, stored);
      return stored;
    },
    remove: async (meeting) => {
      ofVersion(meeting);
      meetings.delete(meeting.key);
    },
    mayChange: async () => mayChange
  };
}
