import type { IsoDate } from '../../domain/mandate/answer';
import type { Meeting } from '../../domain/meetings/meeting';

export interface StoredMeeting extends Meeting {
  /** ETag; empty for one not stored yet. */
  readonly version: string;
}

/** When the bodies meet. Every method throws `Failure`; writes throw `denied` and `conflict`. */
export interface MeetingCalendar {
  /** Meetings of all bodies on or after a day, by date. */
  from(day: IsoDate): Promise<readonly StoredMeeting[]>;
  /** Adds the meeting, or changes the one with its version. Safe to repeat. */
  save(meeting: StoredMeeting): Promise<StoredMeeting>;
  /**
   * Takes a meeting out of the calendar; one already gone is no error. Saved again without a version it is back.
   */
  remove(meeting: StoredMeeting): Promise<void>;
  /** True when the user may change the calendar. */
  mayChange(): Promise<boolean>;
}
