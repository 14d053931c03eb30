import { Failure } from '../../../application/ports/failure';
import type { RosterStore } from '../../../application/ports/rosterStore';
import { byName } from '../../../domain/roster/byName';
import { whereAnyOf, whereEquals } from '../../../schema/derive/query';
import { groups } from '../../../schema/lists/groups';
import { leanly } from '../connection/leanly';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { rowsOfAny, rowsWhere } from '../rows/readRows';
import { groupOf, profileOf } from './groupRow';
import type { GroupRows } from './groupRows';

/** What is asked of the groups themselves. */
export type GroupReading = Pick<RosterStore, 'group' | 'groups' | 'profile' | 'profiles' | 'profilesOf'>;

const { GroupKey, Profile } = groups.columns;

/** The list with what a group's profile is read from alone. */
const profileRows = { ...groups, columns: { GroupKey, Profile } };

/** The groups, without who sits in them. */
export function createGroupReading(connected: SharePointSite, everyGroup: GroupRows): GroupReading {
  const site = leanly(connected);

  async function groupRow(groupKey: string): Promise<ReadRow<typeof groups>> {
    const [row] = await rowsWhere(site, groups, whereEquals(groups, 'GroupKey', groupKey));
    if (!row) throw new Failure('missing', `No group ${groupKey}`);
    return row;
  }

  return {
    group: async (groupKey) => groupOf(await groupRow(groupKey)),
    groups: async () => (await everyGroup()).map(groupOf).sort(byName),
    profile: async (groupKey) => profileOf(await groupRow(groupKey)),
    profiles: async () => (await everyGroup({ withProfiles: true })).map(profileOf),
    profilesOf: async (groupKeys) => (await rowsOfAny(site, profileRows, whereAnyOf(groups, 'GroupKey', groupKeys))).map(profileOf)
  };
}
