import { Failure } from '../../../application/ports/failure';
import type { RosterSnapshots } from '../../../application/ports/rosterSnapshots';
import { hashText } from '../../../domain/mandate/hashText';
import { readRoster } from '../../../domain/roster/readRoster';
import type { RosterSnapshot } from '../../../domain/roster/rosterSnapshot';
import { whereEquals } from '../../../schema/derive/query';
import { rosterSnapshots } from '../../../schema/lists/rosterSnapshots';
import type { SharePointSite } from '../connection/site';
import { addParts } from '../rows/addParts';
import { joinParts } from '../rows/joinParts';
import type { ReadRow } from '../rows/readRows';
import { rowsWhere } from '../rows/readRows';
import type { WriteGuard } from './writeGuard';

/** Two attempts on different days may give different rosters: the hash keeps their rows apart. */
export const rosterTextKey = (snapshotKey: string, hash: string): string => `${snapshotKey}.${hash.slice(0, 16)}`;

/** What every row of a roster says. */
export const rosterValues = ({ content, hash }: RosterSnapshot) => ({
  Title: content.groupName || content.groupKey,
  SnapshotKey: content.snapshotKey,
  MandateKey: content.mandateKey,
  TextHash: hash
});

function rosterIn(snapshotKey: string, hash: string, rows: readonly ReadRow<typeof rosterSnapshots>[]): RosterSnapshot | null {
  const joined = joinParts(rosterTextKey(snapshotKey, hash), rows);
  if (!joined?.whole || hashText(joined.text) !== hash) return null;
  const content = readRoster(joined.text);
  return content.snapshotKey === snapshotKey ? { content, canonical: joined.text, hash } : null;
}

/** Rosters in add-only rows of the list's root. */
export function createRosterSnapshots(site: SharePointSite, guard: WriteGuard): RosterSnapshots {
  async function read(snapshotKey: string): Promise<RosterSnapshot | null> {
    const rows = await rowsWhere(site, rosterSnapshots, whereEquals(rosterSnapshots, 'SnapshotKey', snapshotKey));
    const own = rows.filter((row) => site.folderBelow(rosterSnapshots, row.FileDirRef) === '');
    const hashes = [...new Set(own.map(({ TextHash }) => TextHash ?? ''))];
    return hashes.map((hash) => rosterIn(snapshotKey, hash, own)).find((roster) => roster !== null) ?? null;
  }

  return {
    read,
    freeze: async (snapshot) => {
      const { content, canonical, hash } = snapshot;
      if (await read(content.snapshotKey)) return;
      await guard();
      await addParts(site, {
        list: rosterSnapshots,
        folder: '',
        keyColumn: 'RowKey',
        textKey: rosterTextKey(content.snapshotKey, hash),
        text: canonical,
        values: (part) => ({ ...rosterValues(snapshot), ...part })
      });
      if (!(await read(content.snapshotKey))) {
        throw new Failure('invalid', `The roster of ${content.snapshotKey} does not read back as it was written`);
      }
    }
  };
}
