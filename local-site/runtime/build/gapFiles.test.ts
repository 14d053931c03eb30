import { componentId } from '../testing/manifest';
import type { ComponentGap } from './componentGaps';
import { gapFiles } from './gapFiles';

const react = { id: componentId(9), version: '17.0.1' };
const gap = (digit: number, carrierId?: string): ComponentGap => ({
  component: { id: componentId(digit), version: '0.1.0', names: [], askedBy: [] },
  provider: { name: 'shared', carrierId, moduleNames: [], deferredIds: [] },
});
const bundle = { script: 'module.exports = { big: true };', dependencies: ['react'] };

describe('the files of a stand-in', () => {
  it('are one file under the component’s own id when only one asks', () => {
    const { files, manifests } = gapFiles([gap(1)], bundle, () => react);
    expect([...files.keys()]).toEqual(['gap-shared.js']);
    expect(manifests.map(({ id }) => id)).toEqual([componentId(1)]);
    expect(manifests[0].loaderConfig.scriptResources.react).toEqual({ type: 'component', ...react });
  });

  it('hold the bundle once when several ask, and forward to it under each id', () => {
    const { files, manifests } = gapFiles([gap(1, componentId(7)), gap(2, componentId(7))], bundle, () => react);
    expect([...files.values()].filter((text) => text.includes('big'))).toHaveLength(1);
    expect(manifests.map(({ id }) => id)).toEqual([componentId(7), componentId(1), componentId(2)]);
    expect(files.get(`gap-shared-${componentId(2)}.js`)).toContain('module.exports = require("shared")');
  });

  it('cannot be shared without a carrier', () => {
    expect(() => gapFiles([gap(1), gap(2)], bundle, () => react)).toThrow('no carrier id');
  });
});
