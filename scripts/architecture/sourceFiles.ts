import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const isSource = (name: string): boolean => /\.(tsx?|mjs)$/.test(name);

/** Every TypeScript and script file below the folders of a project; a folder that is not there has none. */
export function sourceFiles(project: string, folders: readonly string[]): readonly SourceFile[] {
  return folders
    .filter((folder) => existsSync(join(project, folder)))
    .flatMap((folder) => readdirSync(join(project, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && isSource(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(project, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }));
}
