import type { EstablishedSnapshot } from '../../../application/ports/establishedMandates';
import { Failure } from '../../../application/ports/failure';
import { establishedTexts } from '../../../schema/lists/established';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { newestRows } from '../rows/readRows';
import { assembleText } from './frozenText';

type TextRow = ReadRow<typeof establishedTexts>;

/** The text the rows make; null when some part lies further back, or it is not what its hash says. */
function textOf(snapshotKey: string, rows: readonly TextRow[]): EstablishedSnapshot | null {
  const [first] = rows;
  try {
    const { snapshot, sound } = assembleText(snapshotKey, first?.GroupKey ?? '', rows);
    return sound
      ? { content: snapshot.content, bodyName: first?.BodyName ?? '', decisionDate: first?.DecisionDate ?? '' }
      : null;
  } catch (failure) {
    if (failure instanceof Failure && failure.kind === 'missing') {
      return null;
    }
    throw failure;
  }
}

/** Texts made of the newest rows, the newest first. */
export async function newestEstablishedTexts(site: SharePointSite, count: number): Promise<readonly EstablishedSnapshot[]> {
  const rows = (await newestRows(site, establishedTexts, count)).filter(
    (row) => site.folderBelow(establishedTexts, row.FileDirRef) === ''
  );
  const keys = [...new Set(rows.map((row) => row.SnapshotKey ?? ''))];
  return keys.flatMap((key) => textOf(key, rows.filter((row) => row.SnapshotKey === key)) ?? []);
}
