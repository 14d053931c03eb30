import type { IsoDate } from '../mandate/answer';

export const groupMeetingStates = ['planned', 'held', 'cancelled'] as const;

export type GroupMeetingState = (typeof groupMeetingStates)[number];

export const seatAttendances = ['present', 'substitute', 'absent'] as const;

/** Whether whoever holds a seat came, or somebody in their stead. */
export type SeatAttendance = (typeof seatAttendances)[number];

export interface SeatPresence {
  readonly seatKey: string;
  readonly how: SeatAttendance;
}

/** How many of a region's places were filled at a meeting. */
export interface RegionAttendance {
  /** Key of the region; empty for places outside the regions. */
  readonly regionKey: string;
  /** How many came. */
  readonly present: number;
  /** How many places the region had that day. */
  readonly seats: number;
  /** Seat by seat; absent where the places have only been counted. */
  readonly places?: readonly SeatPresence[];
}

/** A meeting of a group itself; the meetings of bodies that decide are in the calendar. */
export interface GroupMeeting {
  /** Client-made, stable. */
  readonly key: string;
  readonly groupKey: string;
  readonly date: IsoDate;
  /** In words, e.g. *9.00–12.00*; may be empty. */
  readonly time: string;
  /** May be empty. */
  readonly place: string;
  /** Web address of a meeting at a distance; empty for none. */
  readonly link: string;
  /** Key of the region that hosts it; empty for none, as at a digital meeting. */
  readonly hostRegion: string;
  readonly state: GroupMeetingState;
  /** A line for each item. */
  readonly agenda: string;
  /** Empty until it has been held. */
  readonly attendance: readonly RegionAttendance[];
  /** Key of its notes among the group's documents; empty when there are none. */
  readonly notesKey: string;
  /** Web address of notes that are kept elsewhere; empty when there are none. */
  readonly notesLink: string;
}
