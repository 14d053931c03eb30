import type { CliffRules } from '../../domain/forecast/cliff';
import type { RosterRules } from '../../domain/composition/rosterRules';
import type { Inhabitants } from '../../domain/fairness/inhabitants';
import type { InterestRule } from '../../domain/interests/interestRule';
import type { NominationRule } from '../../domain/nomination/nominationRule';

/** What the trade says of rosters, as data: what the product brings, unless administrators have put their own in its place. */
export interface RosterParameters {
  /** What is demanded of who sits in groups and of who leads them, for every kind of group. */
  rosterRules(): Promise<readonly RosterRules[]>;
  /** What counts as terms that end together, within a group and among those who lead groups of a kind. */
  cliffRules(): Promise<CliffRules>;
  nominationRules(): Promise<readonly NominationRule[]>;
  interestRules(): Promise<readonly InterestRule[]>;
  inhabitants(): Promise<readonly Inhabitants[]>;
}
