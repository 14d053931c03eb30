import type { EstablishedSnapshot } from '../../../application/ports/establishedMandates';
import { whereEquals } from '../../../schema/derive/query';
import { establishedTexts } from '../../../schema/lists/established';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { newestRows, rowsWhere } from '../rows/readRows';
import { readableText } from './frozenText';

type TextRow = ReadRow<typeof establishedTexts>;

/** Key of the row that says that a text is withdrawn. */
export const withdrawalKey = (snapshotKey: string): string => `${snapshotKey}.withdrawn`;

/** The text the rows make; null when some part lies further back, or it is not what its hash says. */
function textOf(snapshotKey: string, rows: readonly TextRow[]): EstablishedSnapshot | null {
  const first = rows.find(({ Part }) => Part !== null);
  const stored = readableText(snapshotKey, first?.GroupKey ?? '', rows);
  return stored?.sound
    ? {
        snapshotKey,
        snapshotHash: stored.snapshot.hash,
        content: stored.snapshot.content,
        bodyName: first?.BodyName ?? '',
        decisionDate: first?.DecisionDate ?? '',
        paragraph: first?.Paragraph ?? '',
        diaryNumber: first?.DiaryNumber ?? '',
        withdrawnOn: rows.find(({ RowKey }) => RowKey === withdrawalKey(snapshotKey))?.WithdrawnOn ?? ''
      }
    : null;
}

/** @param found in any order; the texts come in the order of their first rows there */
function textsIn(site: SharePointSite, found: readonly TextRow[]): readonly EstablishedSnapshot[] {
  const rows = found.filter((row) => site.folderBelow(establishedTexts, row.FileDirRef) === '');
  const ofText = rows.filter(({ Part }) => Part !== null);
  const keys = [...new Set(ofText.map((row) => row.SnapshotKey ?? ''))];
  return keys.flatMap((key) => textOf(key, rows.filter((row) => row.SnapshotKey === key)) ?? []);
}

/** Texts made of the newest rows, the newest first. */
export const newestEstablishedTexts = async (site: SharePointSite, count: number): Promise<readonly EstablishedSnapshot[]> =>
  textsIn(site, await newestRows(site, establishedTexts, count));

/** The texts of a mandate, the newest first. */
export const establishedTextsOf = async (site: SharePointSite, mandateKey: string): Promise<readonly EstablishedSnapshot[]> =>
  [...textsIn(site, await rowsWhere(site, establishedTexts, whereEquals(establishedTexts, 'MandateKey', mandateKey)))].reverse();
