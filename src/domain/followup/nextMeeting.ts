import type { IsoDate } from '../mandate/answer';
import { byText } from './byText';
import type { GroupMeeting } from './groupMeeting';

/** The first meeting that is planned for a day or later; null when none is. */
export const nextMeeting = <Meeting extends GroupMeeting>(meetings: readonly Meeting[], today: IsoDate): Meeting | null =>
  meetings.filter(({ state, date }) => state === 'planned' && date >= today).sort((one, other) => byText(one.date, other.date))[0] ?? null;
