import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assemblyComponents } from './assemblyComponents';
import { componentGaps, type ComponentGap } from './componentGaps';
import type { ComponentManifest, ComponentReference } from './componentManifest';
import { gapBundle } from './gapBundle';
import { gapFiles } from './gapFiles';
import { libraryManifest } from './libraryManifest';
import { neededComponents } from './neededComponents';
import { teamsDomainsContent, teamsDomainsFileName } from './ownAssets';
import { ownManifest } from './ownManifest';
import { ownScripts } from './ownScripts';
import { platformFiles } from './platformFiles';
import { runtimeStamp } from './runtimeStamp';

/** The complete closed platform, published with `@microsoft/sp-application-base`. */
export const assemblyFileName = 'sp-default-assembly_en-us.js';
/** Sets `window.localSiteManifests`; the page fills in the base URL. */
export const manifestsFileName = 'manifests.js';

export interface RuntimeFolder {
  readonly folder: string;
  /** Changes whenever the content does; part of the address, so that files may be cached for ever. */
  readonly stamp: string;
  /** Where the site serves the folder. */
  readonly basePath: string;
}

/**
 * Makes the folder the pages load SPFx from: the published platform files, manifests for what is only inside
 * the assembly, and stand-ins for what npm does not carry. Does nothing when it is already there.
 * @throws with the list when a component has neither file nor stand-in
 */
export async function buildRuntime(options: {
  readonly nodeModules: string;
  /** This folder's parent: holds `build` and `gaps`. */
  readonly sourceFolder: string;
  /** Usually `.cache/spfx-runtime`. */
  readonly cacheFolder: string;
}): Promise<RuntimeFolder> {
  const { nodeModules, sourceFolder, cacheFolder } = options;
  const gapsFolder = join(sourceFolder, 'gaps');
  const stamp = await runtimeStamp(nodeModules, [join(sourceFolder, 'build'), gapsFolder]);
  const runtime: RuntimeFolder = { folder: join(cacheFolder, stamp), stamp, basePath: `/spfx/${stamp}/` };
  if (existsSync(runtime.folder)) return runtime;

  const platform = await platformFiles(nodeModules);
  const assembly = platform.scripts.find(({ fileName }) => fileName === assemblyFileName);
  if (assembly === undefined) throw new Error(`${assemblyFileName} is missing; is @microsoft/sp-application-base installed?`);

  const manifests: ComponentManifest[] = platform.manifests.map(ownManifest);
  const known = new Map<string, ComponentReference>(manifests.map((manifest) => [manifest.id, manifest]));
  for (const component of assemblyComponents(assembly.source)) {
    if (known.has(component.id)) continue;
    // Its file is never fetched, but a component without a manifest is silently left out of the loader.
    manifests.push(libraryManifest(component, `assembly-${component.id}`, assemblyFileName));
    known.set(component.id, component);
  }
  const needed = neededComponents(platform.manifests, platform.scripts);
  const gaps = componentGaps(needed, new Set(known.keys()));

  const draft = `${runtime.folder}.${process.pid}`;
  await mkdir(join(draft, 'fonts'), { recursive: true });
  for (const { fileName, source } of ownScripts(platform.scripts, runtime.basePath)) {
    await writeFile(join(draft, fileName), source);
  }
  for (const { fileName, path } of platform.otherFiles) await copyFile(path, join(draft, fileName));

  await writeFile(join(draft, teamsDomainsFileName), teamsDomainsContent);

  const referenceTo = moduleReferences(manifests, needed);
  for (const group of byProvider(gaps)) {
    const bundle = await gapBundle(group[0].provider, gapsFolder, nodeModules);
    const made = gapFiles(group, bundle, referenceTo);
    manifests.push(...made.manifests);
    for (const [path, text] of made.files) await writeFile(join(draft, path), text);
  }
  await copyFonts(join(nodeModules, '@fluentui/font-icons-mdl2/fonts'), join(draft, 'fonts'));
  await writeFile(join(draft, manifestsFileName), `window.localSiteManifests = ${JSON.stringify(manifests)};\n`);
  await rename(draft, runtime.folder).catch(async (error: unknown) => {
    // Another process built the same thing first.
    await rm(draft, { recursive: true });
    if (!existsSync(runtime.folder)) throw error;
  });
  return runtime;
}

function byProvider(gaps: readonly ComponentGap[]): readonly (readonly ComponentGap[])[] {
  const groups = new Map<string, ComponentGap[]>();
  for (const gap of gaps) groups.set(gap.provider.name, [...(groups.get(gap.provider.name) ?? []), gap]);
  return [...groups.values()];
}

/** Module name to component, from what manifests call each other and from the packages' own names. */
function moduleReferences(
  manifests: readonly ComponentManifest[],
  needed: readonly { readonly id: string; readonly version: string; readonly names: readonly string[] }[],
): (moduleName: string) => ComponentReference {
  const references = new Map<string, ComponentReference>();
  for (const { id, version, names } of needed) for (const name of names) references.set(name, { id, version });
  for (const { id, version, loaderConfig } of manifests) {
    const name = `@microsoft/${loaderConfig.entryModuleId}`;
    if (!references.has(name)) references.set(name, { id, version });
  }
  return (moduleName) => {
    const reference = references.get(moduleName);
    if (reference === undefined) throw new Error(`No component is known as ${moduleName}.`);
    return reference;
  };
}

async function copyFonts(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) await copyFile(join(from, name), join(to, name));
}
