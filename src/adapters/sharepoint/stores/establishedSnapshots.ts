import type { EstablishedSnapshot } from '../../../application/ports/establishedMandates';
import { appliedSince } from '../../../domain/followup/appliedSince';
import type { IsoDate } from '../../../domain/mandate/answer';
import { whereAnyOf, whereEquals } from '../../../schema/derive/query';
import { establishedTexts } from '../../../schema/lists/established';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { newestRows, rowsOfAny, rowsWhere } from '../rows/readRows';
import { readableText } from './frozenText';

type TextRow = ReadRow<typeof establishedTexts>;

/** Key of the row that says that a text is withdrawn. */
export const withdrawalKey = (snapshotKey: string): string => `${snapshotKey}.withdrawn`;

/** Key of the row that gives a text its place again before one that was added later. */
export const restoreKey = (snapshotKey: string, later: string): string => `${snapshotKey}.over.${later}`;

/** Where each text stands, by snapshot key: the id of its first row, or of the last one that put it back. */
export function placesOf(rows: readonly Pick<TextRow, 'ID' | 'Part' | 'RowKey' | 'SnapshotKey'>[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { ID, Part, RowKey, SnapshotKey } of [...rows].sort((one, other) => one.ID - other.ID)) {
    const key = SnapshotKey ?? '';
    const isPutBack = Part === null && (RowKey ?? '').startsWith(restoreKey(key, ''));
    if (isPutBack || (Part !== null && !places.has(key))) places.set(key, ID);
  }
  return places;
}

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

/** The newest first. @param found in any order */
function textsIn(site: SharePointSite, found: readonly TextRow[]): readonly EstablishedSnapshot[] {
  const rows = found.filter((row) => site.folderBelow(establishedTexts, row.FileDirRef) === '');
  const ofText = rows.filter(({ Part }) => Part !== null);
  const places = placesOf(rows);
  const keys = [...new Set(ofText.map((row) => row.SnapshotKey ?? ''))].sort((one, other) => (places.get(other) ?? 0) - (places.get(one) ?? 0));
  return keys.flatMap((key) => textOf(key, rows.filter((row) => row.SnapshotKey === key)) ?? []);
}

/** Texts made of the newest rows, the newest first. */
export const newestEstablishedTexts = async (site: SharePointSite, count: number): Promise<readonly EstablishedSnapshot[]> =>
  textsIn(site, await newestRows(site, establishedTexts, count));

/** The texts of a mandate, the newest first. */
export const establishedTextsOf = async (site: SharePointSite, mandateKey: string): Promise<readonly EstablishedSnapshot[]> =>
  textsIn(site, await rowsWhere(site, establishedTexts, whereEquals(establishedTexts, 'MandateKey', mandateKey)));

/** The texts with these keys. */
export const establishedTextsWithKeys = async (site: SharePointSite, snapshotKeys: readonly string[]): Promise<readonly EstablishedSnapshot[]> =>
  textsIn(site, await rowsOfAny(site, establishedTexts, whereAnyOf(establishedTexts, 'SnapshotKey', snapshotKeys)));

const { Text: _text, ...headColumns } = establishedTexts.columns;

/** The list without its texts, which are long: for finding which of them are wanted. */
const textHeads = { ...establishedTexts, columns: headColumns };

/** Texts of the groups that applied at some time from a day on, the newest first. */
export async function establishedTextsSince(
  site: SharePointSite,
  groupKeys: readonly string[],
  day: IsoDate
): Promise<readonly EstablishedSnapshot[]> {
  const [only, ...others] = groupKeys;
  if (only !== undefined && others.length === 0) {
    const texts = textsIn(site, await rowsWhere(site, establishedTexts, whereEquals(establishedTexts, 'GroupKey', only)));
    return appliedSince(texts.map((text) => ({ ...text, mandateKey: text.content.mandateKey })), day);
  }
  const rows = (await rowsOfAny(site, textHeads, whereAnyOf(textHeads, 'GroupKey', groupKeys))).filter(
    (row) => site.folderBelow(establishedTexts, row.FileDirRef) === ''
  );
  const places = placesOf(rows);
  const heads = rows
    .filter(({ Part }) => Part === 1)
    .map((row) => ({ place: places.get(row.SnapshotKey ?? '') ?? 0, snapshotKey: row.SnapshotKey ?? '', mandateKey: row.MandateKey ?? '', decisionDate: row.DecisionDate ?? '' }))
    .sort((one, other) => other.place - one.place);
  const wanted = appliedSince(heads, day).map(({ snapshotKey }) => snapshotKey);
  const texts = await establishedTextsWithKeys(site, wanted);
  return [...texts].sort((one, other) => wanted.indexOf(one.snapshotKey) - wanted.indexOf(other.snapshotKey));
}
