import { componentId, manifest } from '../testing/manifest';
import { componentGaps } from './componentGaps';
import { gapProviders, type GapProvider } from './gapProviders';
import { neededComponents } from './neededComponents';
import { platformFiles } from './platformFiles';
import { assemblyComponents } from './assemblyComponents';
import { assemblyFileName } from './buildRuntime';

const provider: GapProvider = { name: 'stand-in', moduleNames: [/^@inner\/known$/], deferredIds: [componentId(3)] };

const asking = manifest(componentId(1), {
  '@inner/known': { type: 'component', id: componentId(2), version: '2.0.0' },
  '@inner/new': { type: 'component', id: componentId(4), version: '4.0.0' },
});
const lazily = { fileName: 'chunk.js', source: `load({i:"${componentId(3)}",v:"3.0.0",m:42})` };

describe('what the platform asks for', () => {
  it('is found in manifests by name and in bundles by id, each component once', () => {
    const needed = neededComponents([asking, asking], [lazily, { ...lazily, fileName: 'other.js' }]);
    expect(needed).toEqual([
      { id: componentId(2), version: '2.0.0', names: ['@inner/known'], askedBy: ['Alias-1111'] },
      { id: componentId(4), version: '4.0.0', names: ['@inner/new'], askedBy: ['Alias-1111'] },
      { id: componentId(3), version: '3.0.0', names: [], askedBy: ['chunk.js', 'other.js'] },
    ]);
  });

  it('and is not there, is paired with what stands in for it', () => {
    const needed = neededComponents([asking], [lazily]);
    const gaps = componentGaps(needed, new Set([componentId(4)]), [provider]);
    expect(gaps.map(({ component, provider: { name } }) => [component.id, name])).toEqual([
      [componentId(2), 'stand-in'],
      [componentId(3), 'stand-in'],
    ]);
  });

  it('stops the build with the whole list when nothing stands in for it', () => {
    const needed = neededComponents([asking], [lazily]);
    const build = (): unknown => componentGaps(needed, new Set(), [{ ...provider, deferredIds: [] }]);
    expect(build).toThrow(`${componentId(4)} 4.0.0 @inner/new, needed by Alias-1111`);
    expect(build).toThrow(`${componentId(3)} 3.0.0 (asked for lazily), needed by chunk.js`);
    expect(build).not.toThrow('@inner/known');
  });
});

describe('the installed SPFx', () => {
  const nodeModules = `${process.cwd()}/node_modules`;

  it('asks for nothing that neither npm carries nor a provider gives, and every provider is asked for', async () => {
    const { manifests, scripts } = await platformFiles(nodeModules);
    const assembly = scripts.find(({ fileName }) => fileName === assemblyFileName);
    const available = [...manifests, ...assemblyComponents(assembly?.source ?? '')].map(({ id }) => id);
    const gaps = componentGaps(neededComponents(manifests, scripts), new Set(available));
    expect(new Set(gaps.map(({ provider: { name } }) => name))).toEqual(new Set(gapProviders.map(({ name }) => name)));
  });
});
