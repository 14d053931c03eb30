/** How many digits of keys and checksums stand on each page. */
const shownDigits = 16;

/** The line that tells which frozen text a document has: its key, the template's version and the checksum's beginning. */
export const versionLine = (snapshotKey: string, templateVersion: string, snapshotHash: string): string =>
  `Underlag ${snapshotKey.slice(0, shownDigits)} · mall version ${templateVersion} · kontrollsumma ${snapshotHash.slice(0, shownDigits)}…`;
