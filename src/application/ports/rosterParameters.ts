import type { Inhabitants } from '../../domain/fairness/inhabitants';
import type { InterestRule } from '../../domain/interests/interestRule';
import type { NominationRule } from '../../domain/nomination/nominationRule';

/** What the trade says of rosters, as data: what the product brings, unless administrators have put their own in its place. */
export interface RosterParameters {
  nominationRules(): Promise<readonly NominationRule[]>;
  interestRules(): Promise<readonly InterestRule[]>;
  inhabitants(): Promise<readonly Inhabitants[]>;
}
