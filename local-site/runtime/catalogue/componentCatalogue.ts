import type { ClientSideComponent, ComponentCatalogue } from '../../http/contracts';
import type { ComponentSource } from './componentSource';

/** Components of all sources; an earlier source hides a later one's component with the same id. */
export function componentCatalogue(sources: readonly ComponentSource[]): ComponentCatalogue {
  return {
    components: (origin) => {
      const byId = new Map<string, ClientSideComponent>();
      for (const source of sources) {
        const baseUrl = origin + source.basePath();
        for (const { id, name, componentType, manifest } of source.components()) {
          if (byId.has(id)) continue;
          const placed = {
            ...manifest,
            loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] },
          };
          byId.set(id, { id, name, componentType, manifest: JSON.stringify(placed) });
        }
      }
      return [...byId.values()];
    },
  };
}
