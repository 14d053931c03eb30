import type { RosterParameters } from '../../application/ports/rosterParameters';
import type { MemoryWorld } from './memoryWorld';

export const createMemoryRosterParameters = ({ seed }: MemoryWorld): RosterParameters => ({
  rosterRules: async () => seed.rosterRules ?? [],
  nominationRules: async () => seed.nominationRules ?? [],
  interestRules: async () => seed.interestRules ?? [],
  inhabitants: async () => seed.inhabitants ?? []
});
