import type { GroupMeeting } from '../followup/groupMeeting';
import type { GroupReport } from '../followup/groupReport';
import type { GroupObligation } from '../followup/obligation';
import type { Standing } from '../followup/standing';
import type { IsoDate } from '../mandate/answer';
import type { Seat } from '../roster/roster';

/** Something that has happened in a group. */
export type RoomEvent = {
  /** The same for the same event, whenever it is read. */
  readonly key: string;
  readonly date: IsoDate;
} & (
  | { readonly kind: 'established'; readonly title: string; readonly bodyName: string; readonly paragraph: string }
  | { readonly kind: 'withdrawn'; readonly title: string }
  /** Somebody took or left a seat; the name is empty where it may not be read. */
  | { readonly kind: 'came' | 'left'; readonly name: string; readonly seat: Seat }
  | { readonly kind: 'held'; readonly meeting: GroupMeeting }
  | { readonly kind: 'delivered'; readonly report: GroupReport }
  | { readonly kind: 'met'; readonly obligation: GroupObligation; readonly standing: Standing }
);
