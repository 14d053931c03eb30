import type { Recorders } from '../../../application/ports/siteProvisioning';
import { groupKinds } from '../../../schema/lists/groups';
import { baseGroups, bodyGroupName, kindGroupName } from '../../../schema/rights';

/** The SharePoint group that records for a body by a choice, and those that would by any other, by their names. */
export function recordersOf(bodyKey: string, recordedBy: Recorders): { readonly recorders: string; readonly others: readonly string[] } {
  const [own, staff] = [bodyGroupName(bodyKey), baseGroups.staff.name];
  const recorders = recordedBy === 'staff' ? staff : recordedBy === 'own' ? own : kindGroupName(recordedBy.kind);
  const others = [own, staff, ...groupKinds.map(kindGroupName)].filter((name) => name !== recorders);
  return { recorders, others };
}

/** What a SharePoint group that is made for the choice says of itself. */
export const describedFor = (bodyName: string, recordedBy: Recorders): string =>
  typeof recordedBy === 'object'
    ? `För in beslut av alla organ av slaget ${recordedBy.kind}. Records the decisions of all bodies of the kind ${recordedBy.kind}.`
    : `För in beslut av ${bodyName}. Records the decisions of ${bodyName}.`;
