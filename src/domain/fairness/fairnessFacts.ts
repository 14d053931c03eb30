import type { GroupMeeting } from '../followup/groupMeeting';
import type { Group, Seat, Term } from '../roster/roster';
import type { Contribution } from './contribution';
import type { Inhabitants } from './inhabitants';
import type { Period, ShareKind } from './fairness';

/** What is counted, in any order. */
export interface FairnessFacts {
  readonly groups: readonly Group[];
  readonly seats: readonly Seat[];
  readonly terms: readonly Term[];
  readonly meetings: readonly Pick<GroupMeeting, 'groupKey' | 'date' | 'hostRegion' | 'state'>[];
  readonly contributions: readonly Contribution[];
}

/** What is asked. */
export interface FairnessQuestion {
  readonly period: Period;
  readonly shareKind: ShareKind;
  /** Key of the healthcare region whose groups and regions are counted; empty for the whole country. */
  readonly healthcareRegion: string;
  readonly inhabitants: readonly Inhabitants[];
}
