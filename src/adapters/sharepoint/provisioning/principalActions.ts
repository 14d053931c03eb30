import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/security/web';
import type { ProvisioningAction } from '../../../application/ports/siteProvisioning';
import type { OwnLevelKey } from '../../../schema/rights';
import { baseGroups, permissionLevels } from '../../../schema/rights';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import type { SiteFacts } from './siteFacts';

/** Longest description SharePoint takes. */
const DESCRIPTION_LENGTH = 512;

/** What a SharePoint group is like beyond its name. */
interface GroupNature {
  /** True for a group that starts with nobody; else whoever makes it is its first member. */
  readonly isEmpty?: boolean;
}

/** Makes a SharePoint group unless the site has it. */
export function groupActions(
  site: SharePointSite,
  facts: SiteFacts,
  name: string,
  description: string,
  { isEmpty = false }: GroupNature = {}
): readonly ProvisioningAction[] {
  if (facts.groups.has(name)) {
    return [];
  }
  const run = async (): Promise<void> => {
    const added = await failing(() =>
      site.sp.web.siteGroups.add({
        Title: name,
        Description: description.slice(0, DESCRIPTION_LENGTH),
        // Who records for a body is no secret to those who wait for it; by default only members see members.
        OnlyAllowMembersViewMembership: false
      })
    );
    facts.groups.set(name, added.Id);
    if (isEmpty) {
      await failing(() => site.sp.web.siteGroups.getById(added.Id).users.removeById(facts.callerId));
    }
  };
  return [{ kind: 'sharePointGroup', target: name, run }];
}

/** The base groups the site lacks. */
export const baseGroupActions = (site: SharePointSite, facts: SiteFacts): readonly ProvisioningAction[] =>
  Object.values(baseGroups).flatMap(({ name, description }) =>
    groupActions(site, facts, name, `${description.sv} ${description.en}`)
  );

/** The permission levels the site lacks. */
export const levelActions = (site: SharePointSite, facts: SiteFacts): readonly ProvisioningAction[] =>
  (Object.keys(permissionLevels) as OwnLevelKey[])
    .filter((key) => !facts.levels.has(key))
    .map((key, index) => ({
      kind: 'permissionLevel',
      target: permissionLevels[key].name,
      run: async () => {
        const { name, description, mask } = permissionLevels[key];
        const { data } = await failing(() =>
          site.sp.web.roleDefinitions.add(name, `${description.sv} ${description.en}`, 200 + index, {
            High: Number(mask.high),
            Low: Number(mask.low)
          })
        );
        facts.levels.set(key, (data as { readonly Id: number }).Id);
      }
    }));
