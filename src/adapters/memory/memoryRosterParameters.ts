import type { RosterParameters } from '../../application/ports/rosterParameters';
import type { MemoryWorld } from './memoryWorld';

export const createMemoryRosterParameters = ({ seed }: MemoryWorld): RosterParameters => ({
  nominationRules: async () => seed.nominationRules ?? [],
  interestRules: async () => seed.interestRules ?? [],
  inhabitants: async () => seed.inhabitants ?? []
});
