import type { SPFI } from '@pnp/sp';
import type { SiteProvisioning } from '../../application/ports/siteProvisioning';
import { SCHEMA_VERSION } from '../../schema/version';
import { once } from './stores/once';

/** Provisioning for a view: few use it, so that it comes over the network when it is first asked. */
export function provisioningOnDemand(sp: SPFI): SiteProvisioning {
  const load = once(async () => {
    const { createSiteProvisioning } = await import(/* webpackChunkName: 'provisioning' */ './provisioning/siteProvisioning');
    return createSiteProvisioning(sp);
  });
  return {
    schemaVersion: SCHEMA_VERSION,
    storedSchemaVersion: async () => (await load()).storedSchemaVersion(),
    site: async () => (await load()).site(),
    body: async (body) => (await load()).body(body),
    group: async (group) => (await load()).group(group),
    region: async (region) => (await load()).region(region),
    member: async (login, role) => (await load()).member(login, role)
  };
}
