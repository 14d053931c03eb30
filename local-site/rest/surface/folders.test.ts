/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/sites';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/files';
import '@pnp/sp/column-defaults';
import '@pnp/sp/recycle-bin';
import * as folders from '@pnp/sp/folders';
import type { IFolder } from '@pnp/sp/folders';
import type { IList } from '@pnp/sp/lists';
import type { IWeb } from '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import { siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';
import { holdSurface } from './holdSurface';
import { watched } from './watchCalls';

// Evidence: [C] PnPjs 4: its declarations, and what its own tests of these modules call and expect.
let under: SiteUnderTest;
let sp: SPFI;
let web: IWeb;
let list: IList;
const GUID = /^[0-9a-f-]{36}$/;
const LIBRARY = '/sites/test/Shared Documents';
const { folderFromServerRelativePath, folderFromAbsolutePath, folderFromPath } = watched(folders);

beforeAll(async () => {
  under = await siteUnderTest();
  sp = under.pnp('admin');
  web = sp.web;
  list = web.lists.getByTitle('Documents');
  await list.fields.addText('Place');
});
afterAll(() => under.site.close());

const at = (path: string): IFolder => web.getFolderByServerRelativePath(`${LIBRARY}/${path}`);
const made = async (name: string): Promise<IFolder> => {
  await list.rootFolder.folders.addUsingPath(name);
  return at(name);
};
const statusOf = (folder: IFolder): Promise<number> => folder().then(() => 200, (error: { status: number }) => error.status);

holdSurface('folders', {
  '_List.rootFolder _Folder.folders _Folders.addUsingPath _Folders.getByUrl': async () => {
    expect(await list.rootFolder.folders.addUsingPath('one #1')).toMatchObject({ Name: 'one #1', ServerRelativeUrl: `${LIBRARY}/one #1`, Exists: true, ItemCount: 0, UniqueId: expect.stringMatching(GUID) });
    expect((await list.rootFolder.folders.getByUrl('one #1')()).Name).toBe('one #1');
    expect((await list.rootFolder.folders()).map(({ Name }) => Name)).toEqual(expect.arrayContaining(['Forms', 'one #1']));
  },
  '_Folder.delete _Folder.recycle _Folder.deleteWithParams': async () => {
    const [one, two, three] = [await made('gone1'), await made('gone2'), await made('gone3')];
    await one.delete();
    expect(await two.recycle()).toMatch(GUID);
    await three.deleteWithParams({ BypassSharedLock: true, DeleteIfEmpty: true });
    expect(await Promise.all([one, two, three].map(folder => statusOf(folder)))).toEqual([404, 404, 404]);
  },
  '_Folder.listItemAllFields _Folder.getItem _Item.folder _Folder.update': async () => {
    const folder = await made('itemed');
    const { Id } = await folder.listItemAllFields() as { Id: number };
    const item = await folder.getItem<{ Id: number; FileSystemObjectType: number }>();
    expect([item.Id, item.FileSystemObjectType]).toEqual([Id, 1]);
    await item.update({ Place: 'here' });
    expect((await list.items.getById(Id).folder()).ServerRelativeUrl).toBe(`${LIBRARY}/itemed`);
    await folder.update({ WelcomePage: 'start.aspx' });
    expect((await folder()).WelcomePage).toBe('start.aspx');
    await expect(list.rootFolder.getItem()).rejects.toThrow('No associated item');
  },
  '_Folder.parentFolder _Folder.properties _Folder.storageMetrics': async () => {
    const folder = await made('measured');
    await folder.files.addUsingPath('a.txt', '12345');
    expect((await folder.parentFolder()).ServerRelativeUrl).toBe(LIBRARY);
    expect(await list.rootFolder.properties()).toMatchObject({ vti_x005f_listname: expect.stringContaining((await web.lists.getByTitle('Documents').select('Id')()).Id.toUpperCase()) });
    expect(await folder.storageMetrics()).toMatchObject({ TotalFileCount: expect.stringMatching(/^1$/), TotalFileStreamSize: '5' });
  },
  '_Folder.moveByPath _Folder.copyByPath': async () => {
    const folder = await made('first');
    await folder.files.addUsingPath('a.txt', 'a');
    await folder.copyByPath(`${LIBRARY}/second`);
    await at('second').moveByPath(`${LIBRARY}/third`, true);
    expect([await statusOf(at('first')), await statusOf(at('second')), await statusOf(at('third'))]).toEqual([200, 404, 200]);
    expect((await at('third').files()).map(({ Name }) => Name)).toEqual(['a.txt']);
  },
  '_Folder.addSubFolderUsingPath _Folder.getParentInfos': async () => {
    const below = await (await made('above')).addSubFolderUsingPath('below');
    expect((await below()).ServerRelativeUrl).toBe(`${LIBRARY}/above/below`);
    expect(await at('above').getParentInfos()).toMatchObject({
      Folder: { ServerRelativeUrl: `${LIBRARY}/above` }, ParentList: { Id: expect.stringMatching(GUID), RootFolderServerRelativeUrl: LIBRARY }, ParentWeb: { Url: under.site.address, ServerRelativeUrl: '/sites/test' }
    });
  },
  'folderFromServerRelativePath folderFromAbsolutePath folderFromPath': async () => {
    await made('found');
    for (const folder of [folderFromServerRelativePath(web, `${LIBRARY}/found`), await folderFromAbsolutePath(web, `${under.site.origin}${LIBRARY.replace(' ', '%20')}/found`), await folderFromPath(web, `${LIBRARY}/found`)]) {
      expect((await folder()).Name).toBe('found');
    }
  },
  '_Web.folders _Web.rootFolder _Web.getFolderByServerRelativePath _Web.getFolderById': async () => {
    expect((await web.folders()).map(({ Name }) => Name)).toEqual(expect.arrayContaining(['Shared Documents', 'Lists', 'SitePages']));
    expect((await web.rootFolder()).ServerRelativeUrl).toBe('/sites/test');
    await made('by id');
    const { UniqueId } = await web.getFolderByServerRelativePath(`${LIBRARY}/by id`)();
    expect((await web.getFolderById(UniqueId)()).Name).toBe('by id');
  },
  '_Folder.setDefaultColumnValues _Folder.getDefaultColumnValues _Folder.clearDefaultColumnValues': async () => {
    const folder = await made('defaults');
    await folder.setDefaultColumnValues([{ name: 'Place', value: 'Umeå' }]);
    expect(await at('defaults').getDefaultColumnValues()).toEqual([{ name: 'Place', path: `${LIBRARY}/defaults`, value: 'Umeå' }]);
    await at('defaults').files.addUsingPath('a.txt', 'a');
    expect(await web.getFileByServerRelativePath(`${LIBRARY}/defaults/a.txt`).listItemAllFields()).toMatchObject({ Place: 'Umeå' });
    await at('defaults').clearDefaultColumnValues();
    expect(await at('defaults').getDefaultColumnValues()).toEqual([]);
  },
  '_List.setDefaultColumnValues _List.getDefaultColumnValues': async () => {
    const documents = (): IList => web.lists.getByTitle('Documents');
    await documents().setDefaultColumnValues([{ name: 'Place', path: LIBRARY, value: 'all' }]);
    expect(await documents().getDefaultColumnValues()).toEqual([{ name: 'Place', path: LIBRARY, value: 'all' }]);
  },
  '_Web.recycleBin _RecycleBin.getById _RecycleBinItem.restore _RecycleBinItem.delete _RecycleBinItem.moveToSecondStage': async () => {
    const ids = [await (await made('bin1')).recycle(), await (await made('bin2')).recycle(), await (await made('bin3')).recycle()];
    expect(await web.recycleBin.getById(ids[0])()).toMatchObject({ Id: ids[0], LeafName: 'bin1', ItemState: 1, DirName: 'sites/test/Shared Documents' });
    await web.recycleBin.getById(ids[0]).restore();
    expect(await statusOf(at('bin1'))).toBe(200);
    await web.recycleBin.getById(ids[1]).delete();
    await web.recycleBin.getById(ids[2]).moveToSecondStage();
    expect((await web.recycleBin() as { Id: string }[]).map(({ Id }) => Id)).not.toEqual(expect.arrayContaining([ids[1]]));
    expect(await sp.site.recycleBin.getById(ids[2])()).toMatchObject({ LeafName: 'bin3', ItemState: 2 });
  },
  '_Site.recycleBin _RecycleBin.moveAllToSecondStage _RecycleBin.deleteAllSecondStageItems _RecycleBin.restoreAll _RecycleBin.deleteAll': async () => {
    await (await made('all1')).recycle();
    await web.recycleBin.moveAllToSecondStage();
    expect(await web.recycleBin()).toEqual([]);
    expect((await sp.site.recycleBin() as { LeafName: string }[]).map(({ LeafName }) => LeafName)).toContain('all1');
    await sp.site.recycleBin.deleteAllSecondStageItems();
    expect(await sp.site.recycleBin()).toEqual([]);
    await (await made('all2')).recycle();
    await web.recycleBin.restoreAll();
    expect(await statusOf(at('all2'))).toBe(200);
    await at('all2').recycle();
    await web.recycleBin.deleteAll();
    expect(await web.recycleBin()).toEqual([]);
  }
});
