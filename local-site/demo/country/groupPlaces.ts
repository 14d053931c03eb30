import { groupFolderPlans } from '../../../src/adapters/sharepoint/provisioning/folderPlans';
import { groupId, levelId, type SiteFacts } from '../../../src/adapters/sharepoint/provisioning/siteFacts';
import { claimsOf } from '../../../src/adapters/sharepoint/stores/claimsOf';
import type { Group } from '../../../src/domain/roster/roster';
import { baseGroups, writersGroupName } from '../../../src/schema/rights';
import { quoted, type SiteWriter } from './siteWriter';

/**
 * A group's SharePoint group and folders with their rights, as the product prepares a group, without asking each time
 * what stands there already: the site is new.
 */
export function makeGroupPlaces(writer: SiteWriter, administrator: string, facts: SiteFacts, { key, name }: Pick<Group, 'key' | 'name'>): void {
  const added = writer.post(administrator, 'sitegroups', {
    Title: writersGroupName(key),
    Description: `Skriver för ${name}. Writes for ${name}.`.slice(0, 512),
    OnlyAllowMembersViewMembership: false,
  }) as { readonly Id: number };
  facts.groups.set(writersGroupName(key), added.Id);
  for (const { list, folder, grants } of groupFolderPlans(key)) {
    const path = writer.pathOf(list, folder);
    const item = `getfolderbyserverrelativepath(decodedurl=${quoted(path)})/listitemallfields`;
    writer.post(administrator, `folders/addusingpath(decodedurl=${quoted(path)})`);
    writer.post(administrator, `${item}/breakroleinheritance(copyroleassignments=true,clearsubscopes=false)`);
    for (const { group, level } of grants) {
      writer.post(administrator, `${item}/roleassignments/addroleassignment(principalid=${groupId(facts, group)},roledefid=${levelId(facts, level)})`);
    }
  }
}

/** Lets a person write for a group: whoever works here is a participant as well. */
export function letWrite(writer: SiteWriter, administrator: string, facts: SiteFacts, groupKey: string, login: string): void {
  for (const name of [writersGroupName(groupKey), baseGroups.participants.name]) {
    writer.post(administrator, `sitegroups/getbyid(${groupId(facts, name)})/users`, { LoginName: claimsOf(login) });
  }
}
