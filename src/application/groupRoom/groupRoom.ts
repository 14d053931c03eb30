import type { IsoDate } from '../../domain/mandate/answer';
import type { GroupProfile } from '../../domain/roster/groupProfile';
import type { Group } from '../../domain/roster/roster';
import type { SeatStory } from '../../domain/roster/seatStory';
import type { GroupFollowup } from '../followup/groupFollowup';
import type { CaseIndexRow } from '../ports/caseIndex';
import type { EstablishedMandate, EstablishedSnapshot } from '../ports/establishedMandates';
import type { CurrentUser } from '../ports/session';
import type { GroupRoster } from '../rosters/readGroupRoster';

/** A mandate as readers see it. One of the two is there, mostly both. */
export interface RoomMandate {
  readonly mandateKey: string;
  /** The newest established text; null when none is whole. */
  readonly text: EstablishedSnapshot | null;
  /** The published document; null while it is not there. */
  readonly file: EstablishedMandate | null;
  /** Day of the decision to withdraw it; empty while it applies. */
  readonly withdrawnOn: IsoDate | '';
}

/** A text that is being worked on, as participants see it. */
export interface RoomWork {
  readonly mandateKey: string;
  /** Where its case stands; null for a draft that has never been handed in. */
  readonly row: CaseIndexRow | null;
}

/** Whoever looks, and what the group is to them. */
export interface RoomMe {
  readonly user: CurrentUser;
  /** False for a reader, who is not told meetings, drafts, cases, or how obligations stand. */
  readonly isParticipant: boolean;
  /** True for one of the group's own writers. */
  readonly writes: boolean;
  /** True for process support, who keep all rosters. */
  readonly keepsAll: boolean;
  /** The seats in the group that one sits on, or is to; known by the e-mail address. */
  readonly seats: readonly SeatStory[];
}

/** Everything that is shown of a group in its room. */
export interface GroupRoom {
  /** The day everything is told for. */
  readonly today: IsoDate;
  readonly group: Group;
  readonly profile: GroupProfile;
  /** Every group and body, by name: whom the room tells of by name. */
  readonly bodies: readonly Group[];
  /** Those in force first, then the newest first. */
  readonly mandates: readonly RoomMandate[];
  /** None to a reader. */
  readonly work: readonly RoomWork[];
  readonly roster: GroupRoster;
  /** The obligations, and what the group's lists show: meetings, reports, attestations; a reader is told no standing. */
  readonly followup: GroupFollowup;
  readonly me: RoomMe;
}
