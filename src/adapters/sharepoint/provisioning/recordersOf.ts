import type { Recorders } from '../../../application/ports/siteProvisioning';
import { groupKinds } from '../../../domain/roster/groupKinds';
import { baseGroups, bodyGroupName, kindGroupName } from '../../../schema/rights';

/** Every SharePoint group that may record for a body, by one choice or another. */
export const everyRecorder = (bodyKey: string): readonly string[] => [bodyGroupName(bodyKey), baseGroups.staff.name, ...groupKinds.map(kindGroupName)];

/** The SharePoint group that records for a body by a choice, and those that would by any other, by their names. */
export function recordersOf(bodyKey: string, recordedBy: Recorders): { readonly recorders: string; readonly others: readonly string[] } {
  const [own, staff] = [bodyGroupName(bodyKey), baseGroups.staff.name];
  const recorders = recordedBy === 'staff' ? staff : recordedBy === 'own' ? own : kindGroupName(recordedBy.kind);
  return { recorders, others: everyRecorder(bodyKey).filter((name) => name !== recorders) };
}

/** What a SharePoint group that is made for the choice says of itself. */
export const describedFor = (bodyName: string, recordedBy: Recorders): string =>
  typeof recordedBy === 'object'
    ? `För in beslut av alla organ av slaget ${recordedBy.kind}. Records the decisions of all bodies of the kind ${recordedBy.kind}.`
    : `För in beslut av ${bodyName}. Records the decisions of ${bodyName}.`;
