import '@pnp/sp/security/item';
import '@pnp/sp/security/list';
import '@pnp/sp/folders/web';
import type { SPFI } from '@pnp/sp';
import { Item } from '@pnp/sp/items';
import type { ProvisioningAction } from '../../../application/ports/siteProvisioning';
import { Failure } from '../../../application/ports/failure';
import type { Grant, LevelKey } from '../../../schema/rights';
import { baseGroups } from '../../../schema/rights';
import { inOneBatch, settledInOneBatch } from '../connection/inOneBatch';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import type { SiteFacts } from './siteFacts';
import { groupId, levelId } from './siteFacts';

/** A level for a SharePoint group, by its name. */
export interface NamedGrant {
  readonly group: string;
  readonly level: LevelKey;
}

/** Grants to base groups, by the groups' names. */
export const named = (grants: readonly Grant[]): readonly NamedGrant[] =>
  grants.map(({ group, level }) => ({ group: baseGroups[group].name, level }));

/** Something with rights of its own: a list, or a folder's item. */
export type Securable = Pick<ReturnType<typeof Item>, 'breakRoleInheritance' | 'roleAssignments'>;

/** What stands on a securable now. */
export interface RightsFacts {
  readonly unique: boolean;
  /** `principal:level` ids. */
  readonly assignments: ReadonlySet<string>;
}

export const noRights: RightsFacts = { unique: false, assignments: new Set() };

/** The folder's list item, which carries its rights. */
export const folderItem = (through: SPFI, path: string): ReturnType<typeof Item> =>
  Item(through.web.getFolderByServerRelativePath(path), 'ListItemAllFields');

/** A role assignment with its levels, as read with `$expand=RoleDefinitionBindings`. */
export interface AssignmentFacts {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly { readonly Id: number }[];
}

export const assignmentsOf = (facts: readonly AssignmentFacts[]): ReadonlySet<string> =>
  new Set(facts.flatMap((fact) => fact.RoleDefinitionBindings.map((level) => `${fact.PrincipalId}:${level.Id}`)));

/** Reads `principal:level` pairs; fits into a batch. */
export const readAssignments = (securable: Securable): Promise<readonly AssignmentFacts[]> =>
  securable.roleAssignments
    .select('PrincipalId', 'RoleDefinitionBindings/Id')
    .expand('RoleDefinitionBindings')<readonly AssignmentFacts[]>();

interface RightsPlan {
  readonly target: string;
  readonly securable: (through: SPFI) => Securable;
  readonly now: RightsFacts;
  readonly grants: readonly NamedGrant[];
  /** Grants an earlier choice has left, to be taken away. */
  readonly revoked?: readonly NamedGrant[];
  /** True to begin with what the parent grants, as folders do; a list begins with nothing. */
  readonly fromParent: boolean;
}

/**
 * Breaks inheritance where it still holds and adds the grants that are missing. Grants people have added by hand
 * stay. Breaking without the parent's grants leaves whoever does it with full control of their own; that is taken
 * away again at the end, when the administrators' group has its own.
 */
export function rightsActions(
  site: SharePointSite,
  facts: SiteFacts,
  { target, securable, now, grants, revoked = [], fromParent }: RightsPlan
): readonly ProvisioningAction[] {
  const stands = ({ group, level }: NamedGrant): boolean =>
    now.unique && now.assignments.has(`${facts.groups.get(group)}:${facts.levels.get(level)}`);
  const missing = grants.filter((grant) => !stands(grant));
  const surplus = revoked.filter(stands);
  if (now.unique && missing.length + surplus.length === 0) {
    return [];
  }
  const run = async (): Promise<void> => {
    if (!now.unique) {
      await failing(() => securable(site.sp).breakRoleInheritance(fromParent, false));
    }
    await inOneBatch<readonly void[]>(site.sp, (batched) => [
      ...missing.map(({ group, level }) =>
        securable(batched).roleAssignments.add(groupId(facts, group), levelId(facts, level))
      ),
      ...surplus.map(({ group, level }) =>
        securable(batched).roleAssignments.remove(groupId(facts, group), levelId(facts, level))
      )
    ]);
    if (!now.unique && !fromParent) {
      await removeCaller(site, facts, securable);
    }
  };
  return [{ kind: 'rights', target, run }];
}

async function removeCaller(
  site: SharePointSite,
  facts: SiteFacts,
  securable: (through: SPFI) => Securable
): Promise<void> {
  const [outcome] = await settledInOneBatch<[void]>(site.sp, (batched) => [
    securable(batched).roleAssignments.remove(facts.callerId, levelId(facts, 'fullControl'))
  ]);
  // The caller may have had no assignment of their own, as when only copied ones stand there.
  if (outcome instanceof Failure && outcome.kind !== 'missing' && outcome.kind !== 'invalid') {
    throw outcome;
  }
}
