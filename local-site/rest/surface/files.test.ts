/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/folders';
import * as files from '@pnp/sp/files';
import type { IFile } from '@pnp/sp/files';
import type { IList } from '@pnp/sp/lists';
import type { IWeb } from '@pnp/sp/webs';
import { siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';
import { holdSurface } from './holdSurface';
import { watched } from './watchCalls';

// Evidence: [C] PnPjs 4: its declarations, and what its own tests of these modules call and expect.
let under: SiteUnderTest;
let web: IWeb;
const GUID = /^[0-9a-f-]{36}$/;
const LIBRARY = '/sites/test/Shared Documents';
const MODERATED = '/sites/test/Moderated';
const { fileFromServerRelativePath, fileFromAbsolutePath, fileFromPath } = watched(files);

beforeAll(async () => {
  under = await siteUnderTest();
  web = under.pnp('admin').web;
  await web.lists.add('Moderated', '', 101, false, { EnableModeration: true, EnableVersioning: true, EnableMinorVersions: true });
});
afterAll(() => under.site.close());

const documents = (): IList => web.lists.getByTitle('Documents');
const at = (name: string, library = LIBRARY): IFile => web.getFileByServerRelativePath(`${library}/${name}`);
const made = async (name: string, library = LIBRARY, ...contents: string[]): Promise<IFile> => {
  for (const content of ['content', ...contents]) await web.getFolderByServerRelativePath(library).files.addUsingPath(name, content, { Overwrite: true });
  return at(name, library);
};
const statusOf = (file: IFile): Promise<number> => file().then(() => 200, (error: { status: number }) => error.status);
const shown = async (name: string, library = LIBRARY): Promise<unknown> => {
  const { UIVersionLabel, Level, CheckOutType, CheckInComment } = await at(name, library)();
  return { UIVersionLabel, Level, CheckOutType, CheckInComment };
};

holdSurface('files', {
  '_Folder.files _Files.addUsingPath _Files.getByUrl': async () => {
    const added = await documents().rootFolder.files.addUsingPath('added #1.txt', 'text', { Overwrite: false });
    expect(added).toMatchObject({ Name: 'added #1.txt', ServerRelativeUrl: `${LIBRARY}/added #1.txt`, Length: '4', UIVersionLabel: '1.0', UniqueId: expect.stringMatching(GUID) });
    await expect(documents().rootFolder.files.addUsingPath('added #1.txt', 'again')).rejects.toThrow(/-2130575257/);
    expect((await documents().rootFolder.files.addUsingPath('added #1.txt', 'again', { EnsureUniqueFileName: true })).Name).not.toBe('added #1.txt');
    await made('plain.txt');
    expect((await documents().rootFolder.files.getByUrl('plain.txt')()).Name).toBe('plain.txt');
  },
  '_Files.addChunked _File.setContentChunked': async () => {
    const stages: string[] = [];
    const added = await documents().rootFolder.files.addChunked('chunked.txt', new Blob(['0123456789']), { chunkSize: 4, Overwrite: true, progress: ({ stage }) => { stages.push(stage); } });
    expect([added.Length, stages]).toEqual(['10', ['starting', 'continue', 'finishing']]);
    await at('chunked.txt').setContentChunked(new Blob(['abcdef']), { chunkSize: 4 });
    expect(await at('chunked.txt').getText()).toBe('abcdef');
  },
  '_Files.addTemplateFile': async () => {
    const added = await web.getFolderByServerRelativePath('/sites/test/SitePages').files.addTemplateFile('/sites/test/SitePages/templated.aspx', 3);
    expect(added).toMatchObject({ Name: 'templated.aspx', ServerRelativeUrl: '/sites/test/SitePages/templated.aspx' });
  },
  '_File.cancelUpload': async () => {
    await made('cancelled.txt');
    const uploadId = '6b1d9c3e-0000-4000-8000-000000000001';
    await under.as('admin').post(`web/getfilebyserverrelativepath(decodedurl='${LIBRARY}/cancelled.txt')/startupload(uploadId=guid'${uploadId}')`, 'part');
    await at('cancelled.txt').cancelUpload(uploadId);
    expect((await under.as('admin').post(`web/getfilebyserverrelativepath(decodedurl='${LIBRARY}/cancelled.txt')/finishupload(uploadId=guid'${uploadId}',fileOffset=4)`, '')).status).toBe(500);
    expect(await at('cancelled.txt').getText()).toBe('content');
  },
  'ReadableFile.getText ReadableFile.getBlob ReadableFile.getBuffer ReadableFile.getJSON ReadableFile.getStream _File.setContent': async () => {
    const file = await made('data.json');
    await file.setContent('{"a":1}');
    expect([await file.getText(), await (await file.getBlob()).text(), new TextDecoder().decode(await file.getBuffer()), await file.getJSON()]).toEqual(['{"a":1}', '{"a":1}', '{"a":1}', { a: 1 }]);
    const { body, knownLength } = await file.getStream() as { body: ReadableStream; knownLength: number };
    expect([await new Response(body).text(), knownLength]).toEqual(['{"a":1}', 7]);
  },
  '_File.listItemAllFields _File.getItem _Item.file': async () => {
    const file = await made('item.txt');
    const { Id } = await file.listItemAllFields() as { Id: number };
    const item = await at('item.txt').getItem<{ Id: number; Title: string }>();
    await item.update({ Title: 'titled' });
    expect(await documents().items.getById(Id)()).toMatchObject({ Title: 'titled', FileSystemObjectType: 0 });
    expect((await documents().items.getById(Id).file()).Name).toBe('item.txt');
  },
  '_File.getLockedByUser _File.exists': async () => {
    const file = await made('locked.txt');
    expect([await file.getLockedByUser(), await at('locked.txt').exists(), await at('absent.txt').exists()]).toEqual([null, true, false]);
  },
  '_File.checkout _File.checkin _File.undoCheckout': async () => {
    const file = await made('checked.txt');
    await file.checkout();
    expect(await shown('checked.txt')).toMatchObject({ CheckOutType: 0, Level: 255 });
    await file.checkin('it’s done');
    expect(await shown('checked.txt')).toMatchObject({ CheckOutType: 2, CheckInComment: 'it’s done' });
    await file.checkout();
    await file.setContent('changed');
    await file.undoCheckout();
    expect(await file.getText()).toBe('content');
  },
  '_File.publish _File.unpublish _File.approve _File.deny': async () => {
    const file = await made('moderated.txt', MODERATED);
    const status = async (): Promise<unknown> => (await at('moderated.txt', MODERATED).listItemAllFields() as { OData__ModerationStatus: number }).OData__ModerationStatus;
    await file.publish('please');
    expect(await status()).toBe(2);
    await file.deny('no');
    expect(await status()).toBe(1);
    await file.publish('again');
    await file.approve('yes');
    expect([await status(), await shown('moderated.txt', MODERATED)]).toEqual([0, expect.objectContaining({ UIVersionLabel: '1.0', Level: 1 })]);
    await file.unpublish('back');
    expect(await shown('moderated.txt', MODERATED)).toMatchObject({ UIVersionLabel: expect.stringMatching(/^0\./), Level: 2 });
  },
  '_File.copyTo _File.copyByPath _File.moveByPath': async () => {
    const file = await made('source.txt');
    await file.copyTo(`${LIBRARY}/copy1.txt`, true);
    const copy = await file.copyByPath(`${LIBRARY}/copy2.txt`, false);
    expect(await copy.getText()).toBe('content');
    await expect(file.copyByPath(`${LIBRARY}/copy1.txt`, false)).rejects.toMatchObject({ status: 400 });
    await file.moveByPath(`${LIBRARY}/moved.txt`, false, false);
    expect(await Promise.all(['source.txt', 'copy1.txt', 'copy2.txt', 'moved.txt'].map(name => statusOf(at(name))))).toEqual([404, 200, 200, 200]);
  },
  '_File.delete _File.recycle _File.deleteWithParams': async () => {
    const [one, two, three] = [await made('gone1.txt'), await made('gone2.txt'), await made('gone3.txt')];
    await one.delete();
    expect(await two.recycle()).toMatch(GUID);
    await three.deleteWithParams({ BypassSharedLock: true });
    expect(await Promise.all([one, two, three].map(file => statusOf(file)))).toEqual([404, 404, 404]);
  },
  'fileFromServerRelativePath fileFromAbsolutePath fileFromPath': async () => {
    await made('found.txt');
    for (const file of [fileFromServerRelativePath(web, `${LIBRARY}/found.txt`), await fileFromAbsolutePath(web, `${under.site.origin}${LIBRARY.replace(' ', '%20')}/found.txt`), await fileFromPath(web, `${LIBRARY}/found.txt`)]) {
      expect((await file()).Name).toBe('found.txt');
    }
  },
  '_File.versions _Versions.getById _Version.delete _Versions.restoreByLabel': async () => {
    const file = await made('versions.txt', LIBRARY, 'second', 'third');
    expect((await file.versions() as { VersionLabel: string }[]).map(({ VersionLabel }) => VersionLabel)).toEqual(['1.0', '2.0']);
    expect(await file.versions.getById(512).getText()).toBe('content');
    await file.versions.restoreByLabel('1.0');
    expect([await file.getText(), await shown('versions.txt')]).toEqual(['content', expect.objectContaining({ UIVersionLabel: '4.0' })]);
    await file.versions.getById(1024).delete();
    expect((await file.versions() as { VersionLabel: string }[]).map(({ VersionLabel }) => VersionLabel)).toEqual(['1.0', '3.0']);
  },
  '_Versions.deleteById _Versions.recycleByID _Versions.deleteByLabel _Versions.recycleByLabel _Versions.deleteAll': async () => {
    const { versions } = await made('many.txt', LIBRARY, 'b', 'c', 'd', 'e', 'f');
    await versions.deleteById(512);
    await versions.recycleByID(1024);
    await versions.deleteByLabel('3.0');
    await versions.recycleByLabel('4.0');
    expect((await versions() as { VersionLabel: string }[]).map(({ VersionLabel }) => VersionLabel)).toEqual(['5.0']);
    await versions.deleteAll();
    expect(await versions()).toEqual([]);
  },
  '_Web.getFileByServerRelativePath _Web.getFileById _Web.getFileByUrl': async () => {
    await made('web.txt');
    const { UniqueId } = await web.getFileByServerRelativePath(`${LIBRARY}/web.txt`)();
    expect((await web.getFileById(UniqueId)()).Name).toBe('web.txt');
    expect((await web.getFileByUrl(`${under.site.address}/Shared Documents/web.txt`)()).Name).toBe('web.txt');
  }
});
