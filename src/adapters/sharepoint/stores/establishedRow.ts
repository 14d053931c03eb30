import type { EstablishedMandate, EstablishedMetadata } from '../../../application/ports/establishedMandates';
import type { PublicState } from '../../../domain/approval/caseState';
import type { NewRow } from '../../../schema/derive/row';
import type { establishedMandates } from '../../../schema/lists/established';
import type { ReadRow } from '../rows/readRows';

/** A row of the library with its file. */
export type EstablishedRow = ReadRow<typeof establishedMandates> & {
  readonly FileSystemObjectType: number;
  readonly File: { readonly UniqueId: string; readonly UIVersionLabel: string; readonly Level: number; readonly ServerRelativeUrl: string };
};

/** @param textHash of the document, as it was built */
export const metadataValues = (metadata: EstablishedMetadata, textHash: string): NewRow<typeof establishedMandates> => ({
  Title: metadata.title,
  MandateKey: metadata.mandateKey,
  GroupKey: metadata.groupKey,
  SnapshotKey: metadata.snapshotKey,
  SnapshotHash: metadata.snapshotHash,
  BodyName: metadata.bodyName,
  DecisionDate: metadata.decisionDate,
  Paragraph: metadata.paragraph,
  DiaryNumber: metadata.diaryNumber,
  TextHash: textHash,
  ReviewDate: metadata.reviewDate,
  WithdrawnOn: metadata.withdrawnOn
});

function stateOf(row: EstablishedRow, today: string): PublicState {
  if (row.WithdrawnOn) {
    return 'withdrawn';
  }
  return row.ReviewDate && today > row.ReviewDate ? 'pastReview' : 'inForce';
}

/** @param today `YYYY-MM-DD` @param hasDraft true when the row is that of a version before a draft */
export const establishedOf = (row: EstablishedRow, today: string, hasDraft = false): EstablishedMandate => ({
  mandateKey: row.MandateKey ?? '',
  groupKey: row.GroupKey ?? '',
  title: row.Title ?? '',
  snapshotKey: row.SnapshotKey ?? '',
  snapshotHash: row.SnapshotHash ?? '',
  bodyName: row.BodyName ?? '',
  decisionDate: row.DecisionDate ?? '',
  paragraph: row.Paragraph ?? '',
  diaryNumber: row.DiaryNumber ?? '',
  reviewDate: row.ReviewDate ?? '',
  withdrawnOn: row.WithdrawnOn ?? '',
  state: stateOf(row, today),
  textHash: row.TextHash ?? '',
  hasDraft,
  file: { fileId: row.File.UniqueId, version: row.File.UIVersionLabel, serverRelativeUrl: row.File.ServerRelativeUrl }
});
