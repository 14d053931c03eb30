import type { SPFI } from '@pnp/sp';
import type { SiteProvisioning } from '../../../application/ports/siteProvisioning';
import { SCHEMA_VERSION } from '../../../schema/version';
import { onDemand } from './onDemand';

type Asked = Omit<SiteProvisioning, 'schemaVersion'>;

/** Provisioning for a view: few use it. */
export function provisioningOnDemand(sp: SPFI): SiteProvisioning {
  const { provisioning } = onDemand<{ readonly provisioning: Asked }>(
    async () => {
      const { createSiteProvisioning } = await import(/* webpackChunkName: 'provisioning' */ '../provisioning/siteProvisioning');
      return { provisioning: createSiteProvisioning(sp) };
    },
    { provisioning: { storedSchemaVersion: true, site: true, body: true, group: true, region: true, member: true } }
  );
  return { schemaVersion: SCHEMA_VERSION, ...provisioning };
}
