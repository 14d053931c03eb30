import { Failure } from '../../../application/ports/failure';
import type { StoredSnapshot } from '../../../application/ports/snapshotStore';
import { hashText } from '../../../domain/mandate/hashText';
import { readSnapshot } from '../../../domain/mandate/readSnapshot';
import type { SnapshotContent } from '../../../domain/mandate/snapshot';

/** A part of a frozen text as a row holds it. */
export interface TextPart {
  readonly RowKey: string | null;
  readonly Part: number | null;
  readonly Parts: number | null;
  readonly SnapshotHash: string | null;
  readonly Text: string | null;
}

/** Key of the row that holds a part, counted from 1. */
export const partKey = (snapshotKey: string, part: number): string => `${snapshotKey}.${part}`;

/** The first row of each part, in order: a part added twice counts once. */
function firstOfEach(snapshotKey: string, rows: readonly TextPart[]): readonly TextPart[] {
  const parts = new Map<number, TextPart>();
  for (const row of rows) {
    if (row.Part !== null && row.RowKey === partKey(snapshotKey, row.Part) && !parts.has(row.Part)) {
      parts.set(row.Part, row);
    }
  }
  return [...parts].sort(([one], [other]) => one - other).map(([, row]) => row);
}

/**
 * Puts a snapshot together from the rows that carry its key. Rows with another row key than the part's own are
 * strangers and do not count. It is sound when the text is the group's and gives the stored hash, and no part is
 * missing.
 * @param rows by id, only those that lie where nobody but the group can put them
 * @throws Failure `missing` when there is no part, or when the parts make no text that can be read
 */
export function assembleText(snapshotKey: string, groupKey: string, rows: readonly TextPart[]): StoredSnapshot {
  const parts = firstOfEach(snapshotKey, rows);
  const [first] = parts;
  if (!first) {
    throw new Failure('missing', `No snapshot ${snapshotKey}`);
  }
  const canonical = parts.map((part) => part.Text ?? '').join('');
  let content: SnapshotContent;
  try {
    content = readSnapshot(canonical);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Failure('missing', `No readable snapshot ${snapshotKey} (${parts.length} of ${first.Parts ?? 0} parts): ${why}`);
  }
  const hash = first.SnapshotHash ?? '';
  const whole = parts.length === first.Parts && parts.every((part, index) => part.Part === index + 1);
  return {
    snapshot: { key: snapshotKey, content, canonical, hash },
    sound: whole && content.groupKey === groupKey && hashText(canonical) === hash
  };
}

/** As {@link assembleText}; null for what cannot be read as a text. */
export function readableText(...source: Parameters<typeof assembleText>): StoredSnapshot | null {
  try {
    return assembleText(...source);
  } catch (failure) {
    if (failure instanceof Failure && failure.kind === 'missing') {
      return null;
    }
    throw failure;
  }
}
