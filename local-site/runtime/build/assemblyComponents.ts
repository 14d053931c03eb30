import type { ComponentReference } from './componentManifest';

/** The header is a list of `['id', 'version', variable]` well inside this many characters. */
const headerLength = 6000;
const headerEntry = /\['([0-9a-f-]{36})', '([\d.]+)', \w\]/g;

/**
 * Components that are compiled into the platform assembly, read from its own `_initializeAssembly` call.
 * @throws when the header has none: the assembly has changed its form.
 */
export function assemblyComponents(assemblySource: string): readonly ComponentReference[] {
  const found = [...assemblySource.slice(0, headerLength).matchAll(headerEntry)];
  if (found.length === 0) throw new Error('The platform assembly no longer lists its components in its header.');
  return found.map((match) => ({ id: match[1], version: match[2] }));
}
