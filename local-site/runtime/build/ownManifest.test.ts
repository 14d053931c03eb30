import { componentId, manifest } from '../testing/manifest';
import { ownManifest } from './ownManifest';

describe('a platform manifest on this site', () => {
  it('has the English file, because the default one holds names instead of texts, and no address yet', () => {
    const made = ownManifest(
      manifest(componentId(1), {
        entry: {
          type: 'localizedPath',
          defaultPath: { path: 'entry_default.js' },
          paths: { default: { path: 'entry_default.js' }, 'en-US': { path: 'entry_en-us.js' } },
        },
        other: { type: 'component', id: componentId(2), version: '1.0.0' },
      }),
    );
    expect(made.isInternal).toBe(true);
    expect(made.loaderConfig.internalModuleBaseUrls).toEqual([]);
    expect(made.loaderConfig.scriptResources).toEqual({
      entry: { type: 'path', path: 'entry_en-us.js' },
      other: { type: 'component', id: componentId(2), version: '1.0.0' },
    });
  });
});
