import { Failure } from '../../../application/ports/failure';
import type { Snapshot, SnapshotContent } from '../../../domain/mandate/snapshot';
import { hashText } from '../../../domain/mandate/hashText';

/** A part of a frozen text as a row holds it. */
export interface TextPart {
  readonly RowKey: string | null;
  readonly Part: number | null;
  readonly Parts: number | null;
  readonly SnapshotHash: string | null;
  readonly Text: string | null;
  readonly FileDirRef: string;
}

/** Key of the row that holds a part, counted from 1. */
export const partKey = (snapshotKey: string, part: number): string => `${snapshotKey}.${part}`;

/** A snapshot put together from its rows; `sound` when the text gives the stored hash and every part is there once. */
export interface AssembledText {
  readonly snapshot: Snapshot;
  readonly sound: boolean;
}

/**
 * Puts a snapshot together from the rows that carry its key. Rows with another row key than the part's own are
 * strangers and do not count.
 * @param isPlaced whether a row lies where a text of the group must lie
 * @throws Failure `missing` when there is no part, `invalid` when the text cannot be read at all
 */
export function assembleText(
  snapshotKey: string,
  rows: readonly TextPart[],
  isPlaced: (row: TextPart, groupKey: string) => boolean
): AssembledText {
  const parts = rows
    .filter((row) => row.Part !== null && row.RowKey === partKey(snapshotKey, row.Part))
    .sort((one, other) => (one.Part ?? 0) - (other.Part ?? 0));
  const [first] = parts;
  if (!first) {
    throw new Failure('missing', `No snapshot ${snapshotKey}`);
  }
  const canonical = parts.map((part) => part.Text ?? '').join('');
  const hash = first.SnapshotHash ?? '';
  let content: SnapshotContent;
  try {
    content = JSON.parse(canonical) as SnapshotContent;
  } catch {
    throw new Failure('invalid', `Snapshot ${snapshotKey} is not whole: ${parts.length} of ${first.Parts ?? 0} parts`);
  }
  const whole = parts.length === first.Parts && parts.every((part, index) => part.Part === index + 1);
  const placed = parts.every((part) => isPlaced(part, content.groupKey));
  return {
    snapshot: { key: snapshotKey, content, canonical, hash },
    sound: whole && placed && hashText(canonical) === hash
  };
}
