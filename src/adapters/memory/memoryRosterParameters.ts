import type { RosterParameters } from '../../application/ports/rosterParameters';
import type { CliffRule, CliffRules } from '../../domain/forecast/cliff';
import type { MemoryWorld } from './memoryWorld';

const none: CliffRule = { leastCount: Infinity, leastShare: 1, withinDays: 0 };

/** Nothing counts as terms that end together. */
const noCliffs: CliffRules = { withinGroup: none, amongChairs: none };

export const createMemoryRosterParameters = ({ seed }: MemoryWorld): RosterParameters => ({
  rosterRules: async () => seed.rosterRules ?? [],
  cliffRules: async () => seed.cliffRules ?? noCliffs,
  nominationRules: async () => seed.nominationRules ?? [],
  interestRules: async () => seed.interestRules ?? [],
  inhabitants: async () => seed.inhabitants ?? []
});
