import type { PublicState, WorkingState } from '../approval/caseState';
import type { Cliff } from '../forecast/cliff';
import type { IsoDate } from '../mandate/answer';
import type { Nomination } from '../nomination/nomination';
import type { Place } from '../roster/place';
import type { Group } from '../roster/roster';
import type { NamedScope } from './namedScope';

/** How a group's mandate stands, and where it can be read or worked on. */
export interface MandateStanding {
  readonly publicState: PublicState;
  /** Server-relative address of the established document; empty when the user sees none. */
  readonly documentUrl: string;
  /** Day by which what is in force is to be reviewed; empty when none is set. */
  readonly reviewDate: IsoDate | '';
  /** What participants know beyond that; `none` for readers and where nothing has begun. */
  readonly workingState: WorkingState;
  /** Mandate of the working state, else of the document; empty for none. */
  readonly mandateKey: string;
}

/** A vacant place, or who holds one. */
export type OverviewPlace =
  | Extract<Place, { kind: 'vacant' }>
  | (Omit<Extract<Place, { kind: 'held' }>, 'isCleared'> & {
      /** False while the place counts as empty because its holder's interests are not cleared, though the group demands it. */
      readonly isActive: boolean;
      /** True when somebody is known to sit there the day after the term's last. */
      readonly isFollowed: boolean;
    });

/** A group of the scope. */
export interface OverviewGroup {
  readonly group: Pick<Group, 'key' | 'kind' | 'name' | 'programmeArea' | 'mandators'>;
  /** The scope's places in it. A vacant place that is only wished for is missed by nobody and left out. */
  readonly places: readonly OverviewPlace[];
  readonly mandate: MandateStanding;
  /** Since when nobody leads it though somebody should, empty when always so; null when somebody leads, or nobody can say. */
  readonly withoutLead: { readonly since: IsoDate | '' } | null;
  /** The day it was set up to, once that has passed; empty otherwise. */
  readonly pastEnd: IsoDate | '';
}

/** A case that somebody has to act on. */
export interface OverviewCase {
  readonly mandateKey: string;
  readonly groupKey: string;
  readonly groupName: string;
  readonly state: WorkingState;
  /** Bodies that have not answered, with the day their answer is due as far as it is known. */
  readonly waitsFor: readonly { readonly key: string; readonly name: string; readonly dueOn: IsoDate | ''; readonly isAtMeeting: boolean }[];
  /** True when it is the scope's own turn. */
  readonly isOurs: boolean;
}

/** A nomination that has not ended. */
export interface OverviewNomination {
  readonly key: string;
  readonly regionKey: string;
  readonly groupKey: string;
  readonly groupName: string;
  readonly profession: string;
  readonly next: NonNullable<Nomination['next']>;
  /** True when it is the scope's own turn. */
  readonly isOurs: boolean;
}

/** A year's end, or today in the year that is not over. */
export interface YearOfSeats {
  readonly year: number;
  /** Places held, and places missed: vacant ones that somebody had held before or that have been filled since. */
  readonly held: number;
  readonly vacant: number;
}

/** Terms of one group that end together. */
export interface GroupCliff extends Cliff {
  readonly groupKey: string;
}

/**
 * All that an overview shows before its heavier parts are opened. It is data alone: no name of a person who is not shown
 * publicly, and nothing of interests, so that it may be kept as JSON and shown on a site of another tenant. Whatever gives
 * an `Overview`, a live reading or a snapshot, gets the same view.
 */
export interface Overview {
  readonly scope: NamedScope;
  /** The day everything is told for. */
  readonly today: IsoDate;
  /** False for readers, to whom nothing is told of cases and nominations. */
  readonly isParticipant: boolean;
  /** By name. For a region those in which it has a place. */
  readonly groups: readonly OverviewGroup[];
  readonly cases: readonly OverviewCase[];
  readonly nominations: readonly OverviewNomination[];
  readonly cliffs: readonly GroupCliff[];
  /** The earliest first, the last is the year of `today`. */
  readonly years: readonly YearOfSeats[];
}
