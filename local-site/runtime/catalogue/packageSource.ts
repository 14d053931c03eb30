import { readFileSync, statSync } from 'node:fs';
import type { ComponentSource } from './componentSource';
import { readSolutionPackage, type SolutionPackage } from './solutionPackage';

/**
 * Components of the `.sppkg` at `path`, which is read again when it is packed anew.
 * @throws when the file is missing or no solution package
 */
export function packageSource(path: string): ComponentSource {
  let read: { readonly modified: number; readonly solution: SolutionPackage } | undefined;
  const solution = (): SolutionPackage => {
    const modified = statSync(path).mtimeMs;
    if (read?.modified !== modified) read = { modified, solution: readSolutionPackage(readFileSync(path)) };
    return read.solution;
  };
  const basePath = (): string => `/_solution/${solution().hash}/`;
  return {
    basePath,
    components: () => solution().components,
    file: (requested) => {
      const base = basePath();
      return requested.startsWith(base) ? solution().assets.get(requested.slice(base.length)) : undefined;
    },
    immutable: true,
  };
}
