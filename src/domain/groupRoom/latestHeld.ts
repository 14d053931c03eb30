import { byText } from '../followup/byText';
import type { GroupMeeting } from '../followup/groupMeeting';
import type { IsoDate } from '../mandate/answer';

/** The latest meeting that has been held by a day; null when none has. */
export const latestHeld = <Meeting extends GroupMeeting>(meetings: readonly Meeting[], today: IsoDate): Meeting | null =>
  meetings.filter(({ state, date }) => state === 'held' && date <= today).sort((one, other) => byText(other.date, one.date))[0] ?? null;
