import type { ComponentManifest, ScriptResource } from './componentManifest';

/**
 * The platform manifest as this site serves it: internal, without Microsoft's base URL (the page fills in its
 * own), and with one file per script. The packages carry English only, and their default file has the names of
 * the texts in place of the texts. Their checksums would not hold for a file whose CDN addresses are rewritten.
 */
export function ownManifest(manifest: ComponentManifest): ComponentManifest {
  const resources = Object.entries(manifest.loaderConfig.scriptResources).map(
    ([name, resource]): [string, ScriptResource] => [name, withoutLocales(resource)],
  );
  return {
    ...manifest,
    isInternal: true,
    loaderConfig: {
      ...manifest.loaderConfig,
      internalModuleBaseUrls: [],
      scriptResources: Object.fromEntries(resources),
    },
  };
}

function withoutLocales(resource: ScriptResource): ScriptResource {
  if (resource.type === 'component') return resource;
  if (resource.type === 'path') return { type: 'path', path: resource.path };
  return { type: 'path', path: (resource.paths['en-US'] ?? resource.defaultPath).path };
}
