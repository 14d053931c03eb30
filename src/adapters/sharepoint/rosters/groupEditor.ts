import { Failure } from '../../../application/ports/failure';
import type { GroupEditor, StoredGroup } from '../../../application/ports/groupEditor';
import { readProfile } from '../../../domain/roster/readProfile';
import { whereEquals } from '../../../schema/derive/query';
import type { NewRow } from '../../../schema/derive/row';
import { groups } from '../../../schema/lists/groups';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import type { ReadRow } from '../rows/readRows';
import { rowsWhere } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';
import { saveOver } from '../rows/saveOver';
import type { WriteGuard } from '../stores/writeGuard';
import { demandFits } from './demandFits';
import { groupOf, groupValues } from './groupRow';

const storedOf = (row: ReadRow<typeof groups>): StoredGroup => ({
  group: groupOf(row),
  profile: readProfile(row.GroupKey ?? '', row.Profile),
  version: versionOf(row)
});

/** Keeps groups and their profiles in one row each. */
export function createGroupEditor(site: SharePointSite, guard: WriteGuard): GroupEditor {
  const fitting = ({ group, profile }: Pick<StoredGroup, 'group' | 'profile'>): NewRow<typeof groups> => {
    const values = { ...groupValues(group), Profile: JSON.stringify(profile) };
    demandFits(groups, values);
    return values;
  };
  return {
    read: async (groupKey) => {
      const [row] = await rowsWhere(site, groups, whereEquals(groups, 'GroupKey', groupKey));
      if (!row) throw new Failure('missing', `No group ${groupKey}`);
      return storedOf(row);
    },
    add: async (group, profile) => {
      await guard();
      const values = fitting({ group, profile });
      return storedOf(await addOnce(site, { list: groups, folder: '', keyColumn: 'GroupKey', key: group.key, values }));
    },
    save: async (stored, next) => {
      await guard();
      return storedOf(await saveOver(site, groups, stored.version, fitting(next)));
    }
  };
}
