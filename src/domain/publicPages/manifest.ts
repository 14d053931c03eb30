import { isPagePath } from './pagePaths';

const format = 'uppdrag.sidor.1';

/** What runs have written and not taken away. */
export interface PageManifest {
  /** False while a run goes on, and after one that was cut short: no checksum can be trusted then. */
  readonly isWhole: boolean;
  /** Checksums (SHA-256) by path; empty for a file that is yet to be written. */
  readonly files: ReadonlyMap<string, string>;
}

/** The list of what was written, in the order of text, so that the same files give the same bytes. */
export const manifestText = ({ isWhole, files }: PageManifest): string =>
  `${JSON.stringify({ format, isWhole, files: Object.fromEntries([...files].sort(([one], [other]) => (one < other ? -1 : 1))) }, null, 2)}\n`;

/** What an earlier run says it wrote; paths that no run writes are left out. Null for a text that is no such list. */
export function readManifest(text: string): PageManifest | null {
  try {
    const stored = JSON.parse(text) as { readonly format?: string; readonly isWhole?: boolean; readonly files?: Readonly<Record<string, string>> } | null;
    if (stored?.format !== format) return null;
    return { isWhole: stored.isWhole === true, files: new Map(Object.entries(stored.files ?? {}).filter(([path, hash]) => isPagePath(path) && typeof hash === 'string')) };
  } catch {
    return null;
  }
}
