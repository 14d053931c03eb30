import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { solutionZip } from '../testing/solutionZip';
import { componentCatalogue } from './componentCatalogue';
import { debugSource } from './debugSource';
import { packageSource } from './packageSource';
import { readSolutionPackage } from './solutionPackage';

const webPart = {
  id: '9c589b81-883b-44cd-acc0-a93020966881',
  alias: 'Overview',
  componentType: 'WebPart',
  version: '0.1.0',
  preconfiguredEntries: [{ title: { default: 'Overview "A & B"', 'sv-SE': 'Översikt' }, properties: { a: '<b>' } }],
  loaderConfig: {
    internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
    entryModuleId: 'overview',
    scriptResources: { overview: { type: 'path', path: 'overview_1.js' } },
  },
};

describe('installed components', () => {
  let folder: string;
  let solutionPath: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
    solutionPath = join(folder, 'solution.sppkg');
    writeFileSync(solutionPath, solutionZip([webPart], { 'overview_1.js': 'define()' }));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keep everything of their manifest but the base address', () => {
    const source = packageSource(solutionPath);
    const [component] = componentCatalogue([source]).components('http://127.0.0.1:1');
    expect(component).toMatchObject({ id: webPart.id, name: 'Overview "A & B"', componentType: 1 });
    expect(JSON.parse(component.manifest)).toEqual({
      ...webPart,
      loaderConfig: { ...webPart.loaderConfig, internalModuleBaseUrls: [`http://127.0.0.1:1${source.basePath()}`] },
    });
  });

  it('have their files under an address that changes with the package', () => {
    const source = packageSource(solutionPath);
    const before = source.basePath();
    expect(source.file(`${before}overview_1.js`)?.toString()).toBe('define()');
    writeFileSync(solutionPath, solutionZip([webPart], { 'overview_2.js': 'define(2)' }));
    utimesSync(solutionPath, 1, 1);
    expect(source.basePath()).not.toBe(before);
    expect(source.file(`${before}overview_1.js`)).toBeUndefined();
    expect(source.file(`${source.basePath()}overview_2.js`)?.toString()).toBe('define(2)');
  });

  it('of a debug build go before those of the package, file by file and never outside its folder', () => {
    const dist = mkdtempSync(join(folder, 'dist-'));
    writeFileSync(join(dist, 'x.manifest.json'), JSON.stringify({ ...webPart, alias: 'Debug', preconfiguredEntries: [] }));
    const debug = debugSource(dist);
    const components = componentCatalogue([debug, packageSource(solutionPath)]).components('http://h');
    expect(components.map(({ name }) => name)).toEqual(['Debug']);
    expect(debug.file('/_debug/x.manifest.json')).toBeDefined();
    expect(debug.file('/_debug/../solution.sppkg')).toBeUndefined();
  });

  it('cannot be none: a page would only be silently empty', () => {
    expect(() => readSolutionPackage(solutionZip([], {}))).toThrow('no client-side component');
    expect(() => packageSource(join(folder, 'none.sppkg')).components()).toThrow('ENOENT');
  });
});
