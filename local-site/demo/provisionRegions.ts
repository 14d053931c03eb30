import { addMember } from '../../src/application/provisioning/addMember';
import { provisionRegion } from '../../src/application/provisioning/provisionRegion';
import { regionNamed } from '../../src/domain/roster/regionNamed';
import { demoAccounts } from './content/accounts';
import { nominationBodies } from './content/sydostra/nominations';
import { peopleOfRegion } from './content/sydostra/peopleOfRegion';
import { regionsOfSydostra } from './content/sydostra/placesInSydostra';
import { administrationOf, type DemoSite } from './demoSite';

/** Gives Sydöstra’s regions their folders for nominations and declarations of interests, and their people. */
export async function provisionRegions(site: DemoSite): Promise<void> {
  const { provisioning } = administrationOf(site, demoAccounts.administrator);
  for (const key of regionsOfSydostra) {
    await provisionRegion(provisioning, { key, name: regionNamed(key), decidingBodies: nominationBodies });
    const { nominator, judge } = peopleOfRegion(key);
    await addMember(provisioning, nominator.login, { kind: 'nominator', regionKey: key });
    await addMember(provisioning, judge.login, { kind: 'judge', regionKey: key });
  }
}
