import { Failure } from '../../../application/ports/failure';
import type { StoredSnapshot } from '../../../application/ports/snapshotStore';
import { hashText } from '../../../domain/mandate/hashText';
import { readSnapshot } from '../../../domain/mandate/readSnapshot';
import type { SnapshotContent } from '../../../domain/mandate/snapshot';
import { joinParts } from '../rows/joinParts';
import type { TextPart } from '../rows/joinParts';

/** A part of a frozen text as a row holds it. */
export interface FrozenPart extends TextPart {
  readonly SnapshotHash: string | null;
}

/**
 * Puts a snapshot together from the rows that carry its key. It is sound when the text is the group's and gives the
 * stored hash, and no part is missing.
 * @param rows by id, only those that lie where nobody but the group can put them
 * @throws Failure `missing` when there is no part, or when the parts make no text that can be read
 */
export function assembleText(snapshotKey: string, groupKey: string, rows: readonly FrozenPart[]): StoredSnapshot {
  const joined = joinParts(snapshotKey, rows);
  if (!joined) {
    throw new Failure('missing', `No snapshot ${snapshotKey}`);
  }
  const { text: canonical, first, whole } = joined;
  let content: SnapshotContent;
  try {
    content = readSnapshot(canonical);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Failure('missing', `No readable snapshot ${snapshotKey} (${joined.rows.length} of ${first.Parts ?? 0} parts): ${why}`);
  }
  const hash = first.SnapshotHash ?? '';
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
