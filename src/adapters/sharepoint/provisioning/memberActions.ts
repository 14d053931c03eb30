import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import type { ProvisioningAction } from '../../../application/ports/siteProvisioning';
import { settledInOneBatch } from '../connection/inOneBatch';
import { Failure } from '../../../application/ports/failure';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import { claimsOf } from '../stores/claimsOf';
import type { SiteFacts } from './siteFacts';
import { groupId } from './siteFacts';

interface MemberFacts {
  readonly LoginName: string;
}

/** Puts a person, or the caller (`self`), into SharePoint groups that are there or will be when this runs. */
export async function memberActions(
  site: SharePointSite,
  facts: SiteFacts,
  login: string,
  groups: readonly string[]
): Promise<readonly ProvisioningAction[]> {
  const claims =
    login === 'self'
      ? (await failing(() => site.sp.web.currentUser.select('LoginName')<MemberFacts>())).LoginName
      : claimsOf(login);
  const standing = groups.filter((name) => facts.groups.has(name));
  const members = await settledInOneBatch<readonly (readonly MemberFacts[])[]>(site.sp, (batched) =>
    standing.map((name) =>
      batched.web.siteGroups.getById(groupId(facts, name)).users.select('LoginName').top(5000)<readonly MemberFacts[]>()
    )
  );
  const isMember = (name: string): boolean => {
    const found = members[standing.indexOf(name)];
    return (
      found !== undefined &&
      !(found instanceof Failure) &&
      found.some((member) => member.LoginName.toLowerCase() === claims.toLowerCase())
    );
  };
  return groups
    .filter((name) => !isMember(name))
    .map((name) => ({
      kind: 'member',
      target: `${name}: ${claims}`,
      run: async () => {
        await failing(() => site.sp.web.siteGroups.getById(groupId(facts, name)).users.add(claims));
      }
    }));
}
