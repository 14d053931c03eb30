/** The entry with the highest version; undefined when there is none. */
export function newestOf<Entry>(entries: readonly Entry[], versionOf: (entry: Entry) => number): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (newest, entry) => (newest !== undefined && versionOf(newest) >= versionOf(entry) ? newest : entry),
    undefined
  );
}
