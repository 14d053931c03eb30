import type { Operation } from './operation';
import { itemOf, listOf } from './operation';

const removes = 'F';

/** Removing, and changing who may what: for administrators only, everywhere. */
export const removalOperations: readonly Operation[] = [
  { name: 'delete an earlier version', allowed: removes, spends: true, ask: (target) => ({ verb: 'POST', path: `${itemOf(target)}/versions/DeleteAll` }) },
  { name: 'give somebody a right on the row', allowed: removes, spends: true, ask: (target) => ({ verb: 'POST', path: `${itemOf(target)}/BreakRoleInheritance(copyRoleAssignments=true,clearSubscopes=true)` }) },
  {
    name: 'give somebody a right on the list',
    allowed: removes,
    ask: (target) => ({ verb: 'POST', path: `${listOf(target)}/RoleAssignments/AddRoleAssignment(principalid=${target.principalId},roledefid=${target.levelId})` })
  },
  { name: 'let the row inherit again', allowed: removes, ask: (target) => ({ verb: 'POST', path: `${itemOf(target)}/ResetRoleInheritance` }) },
  { name: 'change the list’s settings', allowed: removes, ask: (target) => ({ verb: 'MERGE', path: `${listOf(target)}`, body: { OnQuickLaunch: false } }) },
  { name: 'restore what was recycled', allowed: removes, spends: true, ask: ({ recycledId }) => ({ verb: 'POST', path: `web/RecycleBin('${recycledId}')/Restore` }) },
  { name: 'recycle', allowed: removes, spends: true, ask: (target) => ({ verb: 'POST', path: `${itemOf(target)}/Recycle` }) },
  { name: 'delete', allowed: removes, spends: true, ask: (target) => ({ verb: 'DELETE', path: itemOf(target) }) }
];
