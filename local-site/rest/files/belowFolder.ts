import type { SqlCondition } from '../security/visibleRows';

/** Rows (alias `i`) in a folder or anywhere below it, found by the index on folded paths. `0` is the character behind `/`. */
export function belowFolder(path: string): SqlCondition {
  const folded = path.toLowerCase();
  return { sql: '(fold(i.directory) = ? OR (fold(i.directory) > ? AND fold(i.directory) < ?))', values: [folded, `${folded}/`, `${folded}0`] };
}
