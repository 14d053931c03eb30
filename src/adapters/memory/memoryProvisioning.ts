import type { DecidingBody, ProvisioningAction, SiteProvisioning } from '../../application/ports/siteProvisioning';
import { baseGroups, bodyGroupName, kindGroupName } from '../../schema/rights';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

function recordersName({ key, recordedBy }: DecidingBody): string {
  if (recordedBy === 'staff') return baseGroups.staff.name;
  return recordedBy === 'own' ? bodyGroupName(key) : kindGroupName(recordedBy.kind);
}

/** Knows who records for the bodies; a world in memory needs no other preparing. */
export function createMemoryProvisioning({ bodies }: MemoryWorld, account: MemoryAccount): SiteProvisioning {
  async function bodyActions(body: DecidingBody): Promise<readonly ProvisioningAction[]> {
    const sharePointGroup = recordersName(body);
    if (bodies.get(body.key)?.sharePointGroup === sharePointGroup) return [];
    const run = async (): Promise<void> => {
      demand(account.administers, account, `change who records for ${body.key}`);
      const sharing = [...bodies.values()].find((other) => other.sharePointGroup === sharePointGroup);
      bodies.set(body.key, { key: body.key, sharePointGroup, recorders: sharing?.recorders ?? new Map() });
    };
    return [{ kind: 'rights', target: `Ledger/bodies/${body.key}`, run }];
  }
  return {
    schemaVersion: 1,
    storedSchemaVersion: async () => 1,
    site: async () => [],
    body: bodyActions,
    group: async () => [],
    region: async () => [],
    member: async () => []
  };
}
