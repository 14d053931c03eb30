import { strToU8, zipSync } from 'fflate';

/** Earliest day a zip can name: the same files give the same bytes on any day. */
const fixedDate = new Date(1980, 0, 1, 12);

/** A solution as it is imported: entries sorted, dates fixed, text in UTF-8 without byte order mark. */
export function packSolution(files: Readonly<Record<string, string>>): Uint8Array {
  const names = Object.keys(files).sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8(files[name])])), { level: 9, mtime: fixedDate, os: 3 });
}
