import type { ComponentManifest } from './componentManifest';

/** A component that something asks for. */
export interface NeededComponent {
  readonly id: string;
  readonly version: string;
  /** Module names manifests give it; empty when only a bundle asks for it lazily. */
  readonly names: readonly string[];
  /** Who asks: manifest aliases and bundle file names. */
  readonly askedBy: readonly string[];
}

const deferredExternal = /\{i:"([0-9a-f-]{36})",v:"([\d.]+)",m:\d+\}/g;

/** Every component the manifests and the bundles' deferred externals refer to, each id once. */
export function neededComponents(
  manifests: readonly ComponentManifest[],
  bundles: readonly { readonly fileName: string; readonly source: string }[],
): readonly NeededComponent[] {
  const needed = new Map<string, { version: string; names: Set<string>; askedBy: Set<string> }>();
  const add = (id: string, version: string, askedBy: string, name?: string): void => {
    const entry = needed.get(id) ?? { version, names: new Set<string>(), askedBy: new Set<string>() };
    if (name !== undefined) entry.names.add(name);
    entry.askedBy.add(askedBy);
    needed.set(id, entry);
  };
  for (const manifest of manifests) {
    for (const [name, resource] of Object.entries(manifest.loaderConfig.scriptResources)) {
      if (resource.type === 'component') add(resource.id, resource.version, manifest.alias, name);
    }
  }
  for (const bundle of bundles) {
    for (const match of bundle.source.matchAll(deferredExternal)) add(match[1], match[2], bundle.fileName);
  }
  return [...needed].map(([id, entry]) => ({
    id,
    version: entry.version,
    names: [...entry.names],
    askedBy: [...entry.askedBy],
  }));
}
