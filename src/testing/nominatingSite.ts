import type { SiteOptions } from '../../local-site/server';
import { addMember } from '../application/provisioning/addMember';
import { provisionRegion } from '../application/provisioning/provisionRegion';
import type { SiteRole } from '../application/ports/siteProvisioning';
import type { BareSite } from './provisionedSite';
import { startProvisionedSite } from './provisionedSite';

/** Who nominates and judges, beside the people of a provisioned site. */
const people: Readonly<Record<string, SiteRole>> = {
  'nominator.kalmar': { kind: 'nominator', regionKey: 'kalmar' },
  'nominator.jonkoping': { kind: 'nominator', regionKey: 'jonkoping' },
  'judge.kalmar': { kind: 'judge', regionKey: 'kalmar' },
  'judge.jonkoping': { kind: 'judge', regionKey: 'jonkoping' }
};

/** A provisioned site on which two regions nominate: for Kalmar rpo-x and rsl (the staff) decide, for Jönköping rpo-y. */
export async function startNominatingSite(options: SiteOptions = {}): Promise<BareSite> {
  const site = await startProvisionedSite(options);
  const { provisioning } = site.administration();
  await provisionRegion(provisioning, { key: 'kalmar', name: 'Region Kalmar län', decidingBodies: ['rpo-x', 'rsl'] });
  await provisionRegion(provisioning, { key: 'jonkoping', name: 'Region Jönköpings län', decidingBodies: ['rpo-y'] });
  for (const [person, role] of Object.entries(people)) await addMember(provisioning, `${person}@uppdrag.example`, role);
  return site;
}
