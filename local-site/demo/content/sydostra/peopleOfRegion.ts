import { demoAccounts, type DemoAccount } from '../accounts';

interface PeopleOfRegion {
  readonly nominator: DemoAccount;
  readonly judge: DemoAccount;
}

const both = (account: DemoAccount): PeopleOfRegion => ({ nominator: account, judge: account });

/** Who nominates for a region of Sydöstra, and who judges its declarations of interests: in one region two people. */
export function peopleOfRegion(regionKey: string): PeopleOfRegion {
  if (regionKey === 'kalmar') return { nominator: demoAccounts.nominatorKalmar, judge: demoAccounts.judgeKalmar };
  return both(regionKey === 'jonkoping' ? demoAccounts.nominatorJonkoping : demoAccounts.nominatorOstergotland);
}
