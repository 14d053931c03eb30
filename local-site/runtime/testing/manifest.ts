import type { ComponentManifest, ScriptResource } from '../build/componentManifest';

/** A library manifest with the given resources besides its own file. */
export function manifest(id: string, resources: Readonly<Record<string, ScriptResource>> = {}): ComponentManifest {
  return {
    manifestVersion: 2,
    id,
    alias: `Alias-${id.slice(0, 4)}`,
    componentType: 'Library',
    version: '1.0.0',
    loaderConfig: {
      internalModuleBaseUrls: ['https://localhost:4321/dist/'],
      entryModuleId: 'entry',
      scriptResources: { entry: { type: 'path', path: 'entry.js' }, ...resources },
    },
  };
}

export function componentId(digit: number): string {
  return '00000000-0000-4000-8000-000000000000'.replace(/0/g, String(digit));
}
