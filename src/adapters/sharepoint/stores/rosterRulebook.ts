import type { RosterRulebook } from '../../../application/ports/rosterRulebook';
import { rosterRules } from '../../../templates/rosterRules/rosterRules';

/** The rules that the product brings: the site keeps none of its own. */
export const shippedRosterRules: RosterRulebook = { all: async () => rosterRules };
