import { Failure } from '../../../application/ports/failure';
import type { SnapshotStore } from '../../../application/ports/snapshotStore';
import { chunkText } from '../../../domain/mandate/chunkText';
import { whereEquals } from '../../../schema/derive/query';
import { snapshots } from '../../../schema/lists/snapshots';
import { NOTE_LENGTH } from '../../../schema/vocabulary/column';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import { rowsWhere } from '../rows/readRows';
import { assembleText, partKey } from './frozenText';
import type { WriteGuard } from './writeGuard';

/** Frozen texts in add-only rows of the group's folder. */
export function createSnapshotStore(site: SharePointSite, guard: WriteGuard): SnapshotStore {
  const read: SnapshotStore['read'] = async (groupKey, snapshotKey) => {
    const rows = await rowsWhere(site, snapshots, whereEquals(snapshots, 'SnapshotKey', snapshotKey));
    const own = rows.filter((row) => site.folderBelow(snapshots, row.FileDirRef) === groupKey);
    return assembleText(snapshotKey, groupKey, own);
  };

  return {
    read,
    freeze: async (groupKey, snapshot) => {
      await guard();
      const parts = chunkText(snapshot.canonical, NOTE_LENGTH);
      // One after the other: a part is up to 180 kB, and a batch may weigh 1 MiB.
      for (const [index, text] of parts.entries()) {
        await addOnce(site, {
          list: snapshots,
          folder: groupKey,
          keyColumn: 'RowKey',
          key: partKey(snapshot.key, index + 1),
          values: {
            Title: snapshot.content.variables.group || snapshot.key,
            SnapshotKey: snapshot.key,
            MandateKey: snapshot.content.mandateKey,
            GroupKey: groupKey,
            Part: index + 1,
            Parts: parts.length,
            SnapshotHash: snapshot.hash,
            Text: text
          }
        });
      }
      const stored = await read(groupKey, snapshot.key);
      if (!stored.sound || stored.snapshot.hash !== snapshot.hash) {
        throw new Failure('invalid', `Snapshot ${snapshot.key} does not read back as it was written`);
      }
    }
  };
}
