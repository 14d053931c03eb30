import type { EstablishedMetadata } from '../../../application/ports/establishedMandates';
import { Failure } from '../../../application/ports/failure';
import type { Snapshot } from '../../../domain/mandate/snapshot';
import { whereEquals } from '../../../schema/derive/query';
import { establishedTexts } from '../../../schema/lists/established';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import { addParts } from '../rows/addParts';
import { rowsWhere } from '../rows/readRows';
import { assembleText } from './frozenText';
import { withdrawalKey } from './establishedSnapshots';

/** What every row of a text says of the decision. */
export const decisionValues = (metadata: EstablishedMetadata, { key, hash }: Pick<Snapshot, 'key' | 'hash'>) => ({
  Title: metadata.title,
  SnapshotKey: key,
  MandateKey: metadata.mandateKey,
  GroupKey: metadata.groupKey,
  SnapshotHash: hash,
  BodyName: metadata.bodyName,
  DecisionDate: metadata.decisionDate,
  Paragraph: metadata.paragraph,
  DiaryNumber: metadata.diaryNumber,
  WithdrawnOn: metadata.withdrawnOn
});

/**
 * Adds the canonical text, part by part, and reads it back; of a withdrawn one a row of its own as well that says so,
 * since nobody can change the rows that are there. Safe to repeat.
 */
export async function addEstablishedText(
  site: SharePointSite,
  metadata: EstablishedMetadata,
  snapshot: Snapshot
): Promise<void> {
  const values = decisionValues(metadata, snapshot);
  const place = { list: establishedTexts, folder: '', keyColumn: 'RowKey' } as const;
  await addParts(site, {
    ...place,
    textKey: snapshot.key,
    text: snapshot.canonical,
    values: (part) => ({ ...values, WithdrawnOn: '', ...part })
  });
  const rows = await rowsWhere(site, establishedTexts, whereEquals(establishedTexts, 'SnapshotKey', snapshot.key));
  const own = rows.filter((row) => site.folderBelow(establishedTexts, row.FileDirRef) === '');
  const stored = assembleText(snapshot.key, metadata.groupKey, own);
  if (!stored.sound || stored.snapshot.hash !== snapshot.hash) {
    throw new Failure('invalid', `Established text ${snapshot.key} does not read back as it was written`);
  }
  if (metadata.withdrawnOn !== '') {
    await addOnce(site, { ...place, key: withdrawalKey(snapshot.key), values });
  }
}
