import type { PageManifest } from './manifest';

/** What is noted before a run writes anything: all files that may be there if it is cut short. @param paths of those it is to write */
export const begunManifest = (earlier: PageManifest['files'], paths: readonly string[]): PageManifest => ({
  isWhole: false,
  files: new Map([...earlier, ...paths.filter((path) => !earlier.has(path)).map((path) => [path, ''] as const)])
});
