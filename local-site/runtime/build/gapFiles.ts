import { amdModule } from './amdModule';
import type { ComponentManifest, ComponentReference } from './componentManifest';
import type { ComponentGap } from './componentGaps';
import type { GapBundle } from './gapBundle';
import { libraryManifest } from './libraryManifest';

export interface GapFiles {
  readonly manifests: readonly ComponentManifest[];
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Files and manifests of one provider: its bundle, and under every further id a module that hands out the
 * same exports.
 * @param resolve id and version of a module name the bundle depends on
 * @throws when several components share a provider that has no carrier id
 */
export function gapFiles(
  gaps: readonly ComponentGap[],
  bundle: GapBundle,
  resolve: (moduleName: string) => ComponentReference,
): GapFiles {
  const { provider } = gaps[0];
  const dependencies = Object.fromEntries(bundle.dependencies.map((name) => [name, resolve(name)]));
  const manifests: ComponentManifest[] = [];
  const files = new Map<string, string>();
  const addComponent = (
    component: ComponentReference,
    alias: string,
    script: string,
    needs: Readonly<Record<string, ComponentReference>>,
  ): void => {
    const path = `gap-${alias}.js`;
    files.set(path, amdModule(component.id, component.version, Object.keys(needs), script));
    manifests.push(libraryManifest(component, alias, path, needs));
  };
  if (gaps.length === 1) {
    addComponent(gaps[0].component, provider.name, bundle.script, dependencies);
    return { manifests, files };
  }
  if (provider.carrierId === undefined) throw new Error(`Provider ${provider.name} is shared but has no carrier id.`);
  const carrier: ComponentReference = { id: provider.carrierId, version: '1.0.0' };
  addComponent(carrier, provider.name, bundle.script, dependencies);
  for (const { component } of gaps) {
    const forward = `module.exports = require(${JSON.stringify(provider.name)});`;
    addComponent(component, `${provider.name}-${component.id}`, forward, { [provider.name]: carrier });
  }
  return { manifests, files };
}
