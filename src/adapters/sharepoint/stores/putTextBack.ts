import type { EstablishedMandates } from '../../../application/ports/establishedMandates';
import { whereAnyOf } from '../../../schema/derive/query';
import { establishedTexts } from '../../../schema/lists/established';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import { rowsOfAny } from '../rows/readRows';
import { placesOf, restoreKey, withdrawalKey } from './establishedSnapshots';
import { decisionValues } from './establishedTexts';

/** Adds a row that marks the other text as withdrawn, and one that gives the text its place where the other stands before it. */
export async function putTextBack(site: SharePointSite, ...[metadata, withdrawn]: Parameters<EstablishedMandates['putTextBack']>): Promise<void> {
  const { snapshotKey, withdrawnOn } = withdrawn;
  const found = await rowsOfAny(site, establishedTexts, whereAnyOf(establishedTexts, 'SnapshotKey', [metadata.snapshotKey, snapshotKey]));
  const rows = found.filter((row) => site.folderBelow(establishedTexts, row.FileDirRef) === '');
  const first = rows.find((row) => row.SnapshotKey === snapshotKey && row.Part !== null);
  if (!first) return;
  const add = async (key: string, values: ReturnType<typeof decisionValues>): Promise<void> => {
    if (rows.some(({ RowKey }) => RowKey === key)) return;
    await addOnce(site, { list: establishedTexts, folder: '', keyColumn: 'RowKey', key, values });
  };
  await add(withdrawalKey(snapshotKey), {
    ...decisionValues({ ...metadata, withdrawnOn }, { key: snapshotKey, hash: first.SnapshotHash ?? '' }),
    Title: first.Title ?? '',
    BodyName: first.BodyName ?? '',
    DecisionDate: first.DecisionDate ?? '',
    Paragraph: first.Paragraph ?? '',
    DiaryNumber: first.DiaryNumber ?? ''
  });
  const places = placesOf(rows);
  const own = places.get(metadata.snapshotKey);
  if (own !== undefined && own < (places.get(snapshotKey) ?? 0)) {
    await add(restoreKey(metadata.snapshotKey, snapshotKey), decisionValues({ ...metadata, withdrawnOn: '' }, { key: metadata.snapshotKey, hash: metadata.snapshotHash }));
  }
}
