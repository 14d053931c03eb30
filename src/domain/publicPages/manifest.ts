import { isPagePath } from './pagePaths';

const format = 'uppdrag.sidor.1';

/** The list of what was written, in the order of text, so that the same files give the same bytes. */
export const manifestText = (paths: Iterable<string>): string => `${JSON.stringify({ format, files: [...new Set(paths)].sort() }, null, 2)}\n`;

/** What an earlier run says it wrote; paths that no run writes are left out. Null for a text that is no such list. */
export function readManifest(text: string): readonly string[] | null {
  try {
    const stored = JSON.parse(text) as { readonly format?: string; readonly files?: readonly string[] } | null;
    return stored?.format === format && Array.isArray(stored.files) ? stored.files.filter((path) => typeof path === 'string' && isPagePath(path)) : null;
  } catch {
    return null;
  }
}
