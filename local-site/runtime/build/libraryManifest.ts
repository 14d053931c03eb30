import type { ComponentManifest, ComponentReference } from './componentManifest';

/** Manifest of a library component whose one file lies in the runtime folder; the page fills in the base URL. */
export function libraryManifest(
  component: ComponentReference,
  alias: string,
  path: string,
  dependencies: Readonly<Record<string, ComponentReference>> = {},
): ComponentManifest {
  const resources = Object.entries(dependencies).map(
    ([name, { id, version }]) => [name, { type: 'component', id, version }] as const,
  );
  return {
    manifestVersion: 2,
    id: component.id,
    alias,
    componentType: 'Library',
    version: component.version,
    isInternal: true,
    loaderConfig: {
      internalModuleBaseUrls: [],
      entryModuleId: 'entry',
      scriptResources: { entry: { type: 'path', path }, ...Object.fromEntries(resources) },
    },
  };
}
