import type { RosterRules } from '../../domain/composition/rosterRules';

/** What is demanded of who sits in groups, and of who leads them. */
export interface RosterRulebook {
  /** For every kind of group; those that the product brings, where the site has none of its own. @throws Failure */
  all(): Promise<readonly RosterRules[]>;
}
