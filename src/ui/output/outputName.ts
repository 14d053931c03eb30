/** Signs that file systems or SharePoint do not take in a name. */
const forbidden = /[\\/:*?"<>|#%\u0000-\u001f]+/gu;

/** A name for a file of a group's mandate, e.g. `Barnonkologi utkast 2026-03-12.docx`. */
export const outputName = (group: string, what: string, extension: string): string =>
  `${`${group} ${what}`.replace(forbidden, ' ').replace(/\s+/gu, ' ').trim()}.${extension}`;
