import '@pnp/sp/folders/web';
import type { ProvisioningAction } from '../../../application/ports/siteProvisioning';
import { Failure } from '../../../application/ports/failure';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import { settledInOneBatch } from '../connection/inOneBatch';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import type { AssignmentFacts, NamedGrant } from './rights';
import { assignmentsOf, folderItem, noRights, readAssignments, rightsActions } from './rights';
import type { SiteFacts } from './siteFacts';

/** A folder below a list's root. */
export interface FolderPlan {
  readonly list: ListDefinition;
  /** E.g. `bodies/rpo-barn`; its parent is already there or comes before it. */
  readonly folder: string;
  /** What the folder grants beyond its parent; none to inherit. */
  readonly grants: readonly NamedGrant[];
  /** True to have rights of its own, copied from the parent, also where it grants nothing beyond. */
  readonly apart?: true;
  /** Grants an earlier choice has left, to be taken away. */
  readonly revoked?: readonly NamedGrant[];
}

interface FolderItemFacts {
  readonly Id?: number;
  readonly HasUniqueRoleAssignments?: boolean;
}

type Answers = readonly (FolderItemFacts | readonly AssignmentFacts[])[];

async function addFolder(site: SharePointSite, { list, folder }: FolderPlan): Promise<void> {
  await failing(() => site.sp.web.folders.addUsingPath(site.folderPath(list, folder)));
}

/**
 * Makes the folders that are missing and gives them their rights; one request to see what stands.
 * @param listStands false when the list itself is still to be made
 */
export async function folderActions(
  site: SharePointSite,
  facts: SiteFacts,
  plans: readonly FolderPlan[],
  listStands = true
): Promise<readonly ProvisioningAction[]> {
  const answers = await settledInOneBatch<Answers>(site.sp, (batched) =>
    (listStands ? plans : []).flatMap(({ list, folder }) => {
      const path = site.folderPath(list, folder);
      return [
        folderItem(batched, path).select('Id', 'HasUniqueRoleAssignments')<FolderItemFacts>(),
        readAssignments(folderItem(batched, path))
      ];
    })
  );
  return plans.flatMap((plan, index) => {
    const item = (answers[index * 2] ?? {}) as FolderItemFacts | Failure;
    const assignments = (answers[index * 2 + 1] ?? []) as readonly AssignmentFacts[] | Failure;
    if (item instanceof Failure && item.kind !== 'missing') {
      throw item;
    }
    const stands = !(item instanceof Failure) && item.Id !== undefined;
    const unique = stands && item.HasUniqueRoleAssignments === true;
    if (unique && assignments instanceof Failure) {
      throw assignments;
    }
    const target = `${plan.list.name}/${plan.folder}`;
    const made: readonly ProvisioningAction[] = stands ? [] : [{ kind: 'folder', target, run: () => addFolder(site, plan) }];
    if (plan.grants.length === 0 && !plan.apart) {
      return made;
    }
    const rights = rightsActions(site, facts, {
      target,
      securable: (through) => folderItem(through, site.folderPath(plan.list, plan.folder)),
      now: unique && !(assignments instanceof Failure) ? { unique, assignments: assignmentsOf(assignments) } : noRights,
      grants: plan.grants,
      revoked: plan.revoked,
      fromParent: true
    });
    return [...made, ...rights];
  });
}
