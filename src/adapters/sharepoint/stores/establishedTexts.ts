import type { EstablishedMetadata } from '../../../application/ports/establishedMandates';
import { Failure } from '../../../application/ports/failure';
import { chunkText } from '../../../domain/mandate/chunkText';
import type { Snapshot } from '../../../domain/mandate/snapshot';
import { whereEquals } from '../../../schema/derive/query';
import { establishedTexts } from '../../../schema/lists/established';
import { NOTE_LENGTH } from '../../../schema/vocabulary/column';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import { rowsWhere } from '../rows/readRows';
import { assembleText, partKey } from './frozenText';

/** Adds the canonical text, part by part, and reads it back. Safe to repeat. */
export async function addEstablishedText(
  site: SharePointSite,
  metadata: EstablishedMetadata,
  snapshot: Snapshot
): Promise<void> {
  const parts = chunkText(snapshot.canonical, NOTE_LENGTH);
  for (const [index, text] of parts.entries()) {
    await addOnce(site, {
      list: establishedTexts,
      folder: '',
      keyColumn: 'RowKey',
      key: partKey(snapshot.key, index + 1),
      values: {
        Title: metadata.title,
        SnapshotKey: snapshot.key,
        MandateKey: metadata.mandateKey,
        GroupKey: metadata.groupKey,
        SnapshotHash: snapshot.hash,
        BodyName: metadata.bodyName,
        DecisionDate: metadata.decisionDate,
        Paragraph: metadata.paragraph,
        DiaryNumber: metadata.diaryNumber,
        Part: index + 1,
        Parts: parts.length,
        Text: text
      }
    });
  }
  const rows = await rowsWhere(site, establishedTexts, whereEquals(establishedTexts, 'SnapshotKey', snapshot.key));
  const own = rows.filter((row) => site.folderBelow(establishedTexts, row.FileDirRef) === '');
  const stored = assembleText(snapshot.key, metadata.groupKey, own);
  if (!stored.sound || stored.snapshot.hash !== snapshot.hash) {
    throw new Failure('invalid', `Established text ${snapshot.key} does not read back as it was written`);
  }
}
