import { Failure } from '../../../application/ports/failure';
import type { FiledSnapshot, SnapshotStore } from '../../../application/ports/snapshotStore';
import { whereAnyOf, whereEquals } from '../../../schema/derive/query';
import { snapshots } from '../../../schema/lists/snapshots';
import type { SharePointSite } from '../connection/site';
import { addParts } from '../rows/addParts';
import type { ReadRow } from '../rows/readRows';
import { rowsOfAny, rowsWhere } from '../rows/readRows';
import { assembleText, readableText } from './frozenText';
import type { WriteGuard } from './writeGuard';

/** Texts of rows of any folders, each in its folder; rows that make none are left out. */
function filedTexts(site: SharePointSite, rows: readonly ReadRow<typeof snapshots>[]): readonly FiledSnapshot[] {
  const files = new Map<string, { readonly groupKey: string; readonly snapshotKey: string; readonly rows: ReadRow<typeof snapshots>[] }>();
  for (const row of rows) {
    const groupKey = site.folderBelow(snapshots, row.FileDirRef) ?? '';
    const snapshotKey = row.SnapshotKey ?? '';
    const key = `${groupKey}/${snapshotKey}`;
    const file = files.get(key) ?? { groupKey, snapshotKey, rows: [] };
    file.rows.push(row);
    files.set(key, file);
  }
  return [...files.values()].flatMap(({ groupKey, snapshotKey, rows: own }) => {
    const stored = readableText(snapshotKey, groupKey, own);
    return stored ? [{ ...stored, groupKey }] : [];
  });
}

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
      filedTexts(site, await rowsOfAny(site, snapshots, whereAnyOf(snapshots, 'MandateKey', mandateKeys))),
    freeze: async (groupKey, snapshot) => {
      await guard();
      await addParts(site, {
        list: snapshots,
        folder: groupKey,
        keyColumn: 'RowKey',
        textKey: snapshot.key,
        text: snapshot.canonical,
        values: (part) => ({
          Title: snapshot.content.variables.group || snapshot.key,
          SnapshotKey: snapshot.key,
          MandateKey: snapshot.content.mandateKey,
          GroupKey: groupKey,
          SnapshotHash: snapshot.hash,
          ...part
        })
      });
      const stored = await read(groupKey, snapshot.key);
      if (!stored.sound || stored.snapshot.hash !== snapshot.hash) {
        throw new Failure('invalid', `Snapshot ${snapshot.key} does not read back as it was written`);
      }
    }
  };
}
