import { Failure } from '../../../application/ports/failure';
import type { SnapshotStore } from '../../../application/ports/snapshotStore';
import type { Snapshot } from '../../../domain/mandate/snapshot';
import { whereAnyOf, whereEquals } from '../../../schema/derive/query';
import { snapshots } from '../../../schema/lists/snapshots';
import type { SharePointSite } from '../connection/site';
import { addParts } from '../rows/addParts';
import { rowsOfAny, rowsWhere } from '../rows/readRows';
import { filedTexts } from './filedTexts';
import { assembleText } from './frozenText';
import type { WriteGuard } from './writeGuard';

/** What every row of a frozen text says. */
export const frozenValues = (groupKey: string, { key, hash, content }: Snapshot) => ({
  Title: content.variables.group || key,
  SnapshotKey: key,
  MandateKey: content.mandateKey,
  GroupKey: groupKey,
  SnapshotHash: hash
});

/** Frozen texts in add-only rows of the group's folder. */
export function createSnapshotStore(site: SharePointSite, guard: WriteGuard): SnapshotStore {
  const read: SnapshotStore['read'] = async (groupKey, snapshotKey) => {
    const rows = await rowsWhere(site, snapshots, whereEquals(snapshots, 'SnapshotKey', snapshotKey));
    const own = rows.filter((row) => site.folderBelow(snapshots, row.FileDirRef) === groupKey);
    return assembleText(snapshotKey, groupKey, own);
  };

  return {
    read,
    ofMandates: async (mandateKeys) =>
      filedTexts(await rowsOfAny(site, snapshots, whereAnyOf(snapshots, 'MandateKey', mandateKeys)), (row) => site.folderBelow(snapshots, row.FileDirRef) ?? '')
        .map(({ snapshot, sound, groupKey }) => ({ snapshot, sound, groupKey })),
    freeze: async (groupKey, snapshot) => {
      await guard();
      await addParts(site, {
        list: snapshots,
        folder: groupKey,
        keyColumn: 'RowKey',
        textKey: snapshot.key,
        text: snapshot.canonical,
        values: (part) => ({ ...frozenValues(groupKey, snapshot), ...part })
      });
      const stored = await read(groupKey, snapshot.key);
      if (!stored.sound || stored.snapshot.hash !== snapshot.hash) {
        throw new Failure('invalid', `Snapshot ${snapshot.key} does not read back as it was written`);
      }
    }
  };
}
