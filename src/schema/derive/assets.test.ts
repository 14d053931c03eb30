import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { basePermissions } from '../basePermissions';
import { allLists } from '../lists/allLists';
import { permissionLevels } from '../rights';
import { assets } from './assets';

const folder = join(__dirname, '..', '..', '..', 'sharepoint', 'assets');

describe('the files for administrators who script', () => {
  it.each(Object.entries(assets()))('%s is the one checked in', (name, content) => {
    expect(content).toBe(readFileSync(join(folder, name), 'utf8'));
  });

  it('are all that lies there under the product’s name', () => {
    expect(readdirSync(folder).filter((name) => name.startsWith('uppdrag.')).sort()).toEqual(Object.keys(assets()).sort());
  });

  it.each(Object.entries(assets()).filter(([name]) => name.endsWith('.xml')))('%s is well formed and has every list', (_name, xml) => {
    expect(XMLValidator.validate(xml)).toBe(true);
    const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml) as Record<string, never>;
    const lists = parsed['pnp:Provisioning']['pnp:Templates']['pnp:ProvisioningTemplate']['pnp:Lists']['pnp:ListInstance'] as {
      Url: string;
      'pnp:Fields': { Field?: readonly object[] } | '';
    }[];
    expect(lists.map(({ Url }) => Url.replace(/^Lists\//, ''))).toEqual(allLists.map(({ name }) => name));
    for (const [index, list] of allLists.entries()) {
      const fields = lists[index]?.['pnp:Fields'];
      expect([(fields && fields.Field) || []].flat()).toHaveLength(Object.keys(list.columns).length);
    }
  });

  it.each(Object.entries(assets()).filter(([name]) => name.endsWith('.json')))('%s makes every list at its address', (_name, json) => {
    const { actions } = JSON.parse(json) as { actions: readonly { verb: string; listName: string }[] };
    expect(actions.map(({ verb, listName }) => `${verb} ${listName}`)).toEqual(allLists.map(({ name }) => `createSPList ${name}`));
  });
});

describe('permissions by name', () => {
  it('say what a level gives, and only that', () => {
    expect(basePermissions(permissionLevels.readHistory.mask)).toEqual([
      'ViewListItems',
      'OpenItems',
      'ViewVersions',
      'ViewFormPages',
      'Open',
      'ViewPages',
      'BrowseDirectories',
      'BrowseUserInfo',
      'UseClientIntegration',
      'UseRemoteAPIs'
    ]);
    const added = (level: keyof typeof permissionLevels): readonly string[] =>
      basePermissions(permissionLevels[level].mask).filter((name) => !basePermissions(permissionLevels.readHistory.mask).includes(name));
    expect(added('register')).toEqual(['AddListItems']);
    expect(added('write')).toEqual(['AddListItems', 'EditListItems']);
    expect(added('publish')).toEqual(['AddListItems', 'EditListItems', 'ApproveItems']);
  });

  it('refuse a bit they do not know', () => {
    expect(() => basePermissions({ high: '0', low: '2147483648' })).toThrow('bits without a name');
  });
});
