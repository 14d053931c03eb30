/** What lies in a folder or anywhere below it, as ranges that the index of folders (without regard to case in ASCII) can seek. */
export function inOrBelow(column: string, path: string): { readonly sql: string; readonly values: readonly string[] } {
  // '0' is the character behind '/'.
  return { sql: `(${column} = ? OR (${column} >= ? AND ${column} < ?))`, values: [path, `${path}/`, `${path}0`] };
}
