import type { FiledSnapshot } from '../../../application/ports/snapshotStore';
import type { FrozenPart } from './frozenText';
import { readableText } from './frozenText';

/** A row that holds a part of a text. */
interface TextRow extends FrozenPart {
  readonly SnapshotKey: string | null;
}

/** Texts of rows, those of each place put together for themselves; rows that make no text are left out. @param groupOf where a row lies */
export function filedTexts<Row extends TextRow>(rows: readonly Row[], groupOf: (row: Row) => string): readonly (FiledSnapshot & { readonly first: Row })[] {
  const files = new Map<string, Row[]>();
  for (const row of rows) {
    const file = JSON.stringify([groupOf(row), row.SnapshotKey]);
    files.set(file, [...(files.get(file) ?? []), row]);
  }
  return [...files.values()].flatMap((own) => {
    const first = own[0]!;
    const groupKey = groupOf(first);
    const stored = readableText(first.SnapshotKey ?? '', groupKey, own);
    return stored ? [{ ...stored, groupKey, first }] : [];
  });
}
