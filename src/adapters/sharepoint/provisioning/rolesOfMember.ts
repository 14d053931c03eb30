import type { SiteRole } from '../../../application/ports/siteProvisioning';
import type { BaseGroupKey } from '../../../schema/rights';
import { baseGroups, bodyGroupName, judgesGroupName, nominatorsGroupName, writersGroupName } from '../../../schema/rights';

const groupOfKind: Readonly<Record<Exclude<SiteRole['kind'], 'writer' | 'recorder' | 'nominator' | 'judge'>, BaseGroupKey>> = {
  administrator: 'administrators',
  staff: 'staff',
  processSupport: 'processSupport',
  publisher: 'publishers',
  participant: 'participants',
  flows: 'participants',
  reader: 'readers'
};

function ownGroup(role: SiteRole): string {
  switch (role.kind) {
    case 'writer':
      return writersGroupName(role.groupKey);
    case 'recorder':
      return bodyGroupName(role.bodyKey);
    case 'nominator':
      return nominatorsGroupName(role.regionKey);
    case 'judge':
      return judgesGroupName(role.regionKey);
    default:
      return baseGroups[groupOfKind[role.kind]].name;
  }
}

/** SharePoint groups a role puts a person in: whoever works here is a participant as well. */
export function groupsOfRole(role: SiteRole): readonly string[] {
  const own = ownGroup(role);
  const participants = baseGroups.participants.name;
  return role.kind === 'reader' || own === participants ? [own] : [own, participants];
}
