/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import { giveLevels, LEVEL } from '../testing/giveLevels';
import { claim, errorOf, rowsOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

/** Evidence: PnPjs 4 `copyTo`, `copyByPath`, `moveByPath` [C]; pnpcore Copy/MoveFile tests, across sites too [R]; -2130575257 for a name taken [I pnpjs#1623]. */
let under: SiteUnderTest;
const A = '/sites/test/A';
const B = '/sites/test/B';
const as = (name: string) => under.as(name);
const file = (path: string): string => `web/getfilebyserverrelativepath(decodedurl='${path}')`;
const folder = (path: string): string => `web/getfolderbyserverrelativepath(decodedurl='${path}')`;
const upload = (who: string, path: string, text: string): Promise<Answer> => {
  const slash = path.lastIndexOf('/');
  return as(who).post(`${folder(path.slice(0, slash))}/files/addusingpath(decodedurl='${path.slice(slash + 1)}',overwrite=true)`, text);
};
const text = async (path: string, who = 'admin'): Promise<string | number> => {
  const answer = await as(who).get(`${file(path)}/$value`);
  return answer.status === 200 ? answer.text : answer.status;
};
const util = (who: string, name: string, from: string, to: string, options = {}, overwrite = false): Promise<Answer> =>
  as(who).post(`SP.MoveCopyUtil.${name}(overwrite=@a1)?@a1=${overwrite}`, {
    srcPath: { DecodedUrl: under.site.origin + from }, destPath: { DecodedUrl: under.site.origin + to }, options
  });
const nameTaken = '-2130575257, Microsoft.SharePoint.SPException';

beforeAll(async () => {
  under = await siteUnderTest();
  for (const title of ['A', 'B']) {
    await as('admin').post('web/lists', { Title: title, BaseTemplate: 101 });
    await as('admin').post(`web/lists/getbytitle('${title}')/fields`, { FieldTypeKind: 2, Title: 'Kind' });
  }
  await as('admin').post("web/lists/getbytitle('A')/fields", { FieldTypeKind: 2, Title: 'OnlyA' });
  await giveLevels(under, { edda: LEVEL.edit, dora: LEVEL.contribute, rut: LEVEL.read });
});
afterAll(() => under.site.close());

describe('copying a file', () => {
  it('leads into libraries only, the stricter reading (unproven)', async () => {
    await as('admin').post('web/lists', { Title: 'Plain', BaseTemplate: 100 });
    await upload('dora', `${A}/list.txt`, 'text');
    for (const kind of ['CopyFile', 'MoveFile']) {
      await expect(as('dora').post(`SP.MoveCopyUtil.${kind}()`, { srcUrl: `${under.site.origin}${A}/list.txt`, destUrl: `${under.site.origin}/sites/test/Lists/Plain/list.txt` })).resolves.toMatchObject({ status: 500 });
    }
    expect(rowsOf(await as('admin').get("web/lists/getbytitle('Plain')/items"))).toEqual([]);
  });

  it('takes content and the values the other library has columns for, and begins a new history', async () => {
    await upload('dora', `${A}/c.txt`, 'old');
    await upload('dora', `${A}/c.txt`, 'text');
    await as('dora').merge(`${file(`${A}/c.txt`)}/listitemallfields`, { Title: 'T', Kind: 'k', OnlyA: 'a' });
    await under.pnp('edda').web.getFileByServerRelativePath(`${A}/c.txt`).copyTo(`${B}/d.txt`, false);
    await expect(text(`${B}/d.txt`, 'rut')).resolves.toBe('text');
    const copy = (await as('rut').get(`${file(`${B}/d.txt`)}?$select=UIVersionLabel,Author/LoginName,ListItemAllFields/Title,ListItemAllFields/Kind&$expand=Author,ListItemAllFields`)).body;
    expect(copy).toEqual({ UIVersionLabel: '1.0', Author: { LoginName: claim('edda') }, ListItemAllFields: { Title: 'T', Kind: 'k' } });
    await expect(text(`${A}/c.txt`)).resolves.toBe('text');
  });

  it('writes over nothing unless told so, and keeps both under another name where asked', async () => {
    await upload('dora', `${A}/one.txt`, 'one');
    await upload('dora', `${B}/one.txt`, 'two');
    const refused = await util('dora', 'CopyFileByPath', `${A}/one.txt`, `${B}/one.txt`);
    expect([refused.status, errorOf(refused).code]).toEqual([400, nameTaken]);
    await expect(util('dora', 'CopyFileByPath', `${A}/one.txt`, `${B}/one.txt`, { KeepBoth: true })).resolves.toMatchObject({ status: 200, body: { 'odata.null': true } });
    await expect(text(`${B}/one1.txt`)).resolves.toBe('one');
    await util('dora', 'CopyFileByPath', `${A}/one.txt`, `${B}/one.txt`, {}, true);
    await expect(text(`${B}/one.txt`)).resolves.toBe('one');
    expect(rowsOf(await as('dora').get(`${file(`${B}/one.txt`)}/versions`))).toHaveLength(1);
    await expect(util('dora', 'CopyFileByPath', `${A}/one.txt`, `${A}/one.txt`, {}, true)).resolves.toMatchObject({ status: 400 });
  });

  it('lets author and creation come along unless they are reset', async () => {
    await upload('dora', `${A}/authored.txt`, 'x');
    const author = async (name: string) => ((await as('rut').get(`${file(`${B}/${name}`)}?$select=Author/LoginName&$expand=Author`)).body as { Author: { LoginName: string } }).Author.LoginName;
    await util('edda', 'CopyFileByPath', `${A}/authored.txt`, `${B}/kept.txt`, { ResetAuthorAndCreatedOnCopy: false });
    await util('edda', 'CopyFileByPath', `${A}/authored.txt`, `${B}/reset.txt`, { ResetAuthorAndCreatedOnCopy: true });
    await expect(Promise.all([author('kept.txt'), author('reset.txt')])).resolves.toEqual([claim('dora'), claim('edda')]);
  });

  it('takes names with % and # as they are, by PnPjs', async () => {
    const { web } = under.pnp('dora');
    await web.getFolderByServerRelativePath(A).files.addUsingPath('50% #1.txt', 'odd');
    await web.getFileByServerRelativePath(`${A}/50% #1.txt`).copyByPath(`${B}/60% #2.txt`, false, { KeepBoth: false, ShouldBypassSharedLocks: true, ResetAuthorAndCreatedOnCopy: true } as never);
    await expect(web.getFileByServerRelativePath(`${B}/60% #2.txt`).getText()).resolves.toBe('odd');
  });

  it('needs rights at both ends', async () => {
    await upload('dora', `${A}/rights.txt`, 'x');
    await expect(util('rut', 'CopyFileByPath', `${A}/rights.txt`, `${B}/rights.txt`)).resolves.toMatchObject({ status: 403 });
    await as('admin').post(`${file(`${A}/rights.txt`)}/listitemallfields/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
    await expect(util('dora', 'CopyFileByPath', `${A}/rights.txt`, `${B}/rights.txt`)).resolves.toMatchObject({ status: 404 });
    await expect(util('nobody', 'CopyFileByPath', `${A}/c.txt`, `${B}/nobody.txt`)).resolves.toMatchObject({ status: 403 });
    await expect(as('dora').post('SP.MoveCopyUtil.CopyFileByPath', { srcPath: { DecodedUrl: `http://elsewhere.example${A}/c.txt` }, destPath: { DecodedUrl: `${B}/x.txt` } })).resolves.toMatchObject({ status: 400 });
  });
});

describe('moving a file', () => {
  const facts = async (path: string) => (await as('admin').get(`${file(path)}?$select=UniqueId,UIVersionLabel,ListItemAllFields/Id&$expand=ListItemAllFields`)).body as { UniqueId: string; UIVersionLabel: string; ListItemAllFields: { Id: number } };

  it('within a library keeps its id, its history and its own permissions', async () => {
    await as('dora').post(`web/folders/addusingpath(decodedurl='${A}/sub')`);
    await upload('dora', `${A}/m.txt`, 'first');
    await upload('dora', `${A}/m.txt`, 'second');
    await as('admin').post(`${file(`${A}/m.txt`)}/listitemallfields/breakroleinheritance(copyroleassignments=true,clearsubscopes=true)`);
    const before = await facts(`${A}/m.txt`);
    await under.pnp('dora').web.getFileByServerRelativePath(`${A}/m.txt`).moveByPath(`${A}/sub/n.txt`, false);
    await expect(facts(`${A}/sub/n.txt`)).resolves.toEqual(before);
    await expect(text(`${A}/m.txt`)).resolves.toBe(404);
    expect(rowsOf(await as('rut').get(`${file(`${A}/sub/n.txt`)}/versions?$select=VersionLabel`))).toEqual([{ VersionLabel: '1.0' }]);
    await expect(as('admin').get(`${file(`${A}/sub/n.txt`)}/listitemallfields?$select=HasUniqueRoleAssignments`)).resolves.toMatchObject({ body: { HasUniqueRoleAssignments: true } });
  });

  it('to another library keeps its UniqueId and its history, under another id', async () => {
    await upload('dora', `${A}/x.txt`, 'first');
    await upload('dora', `${A}/x.txt`, 'second');
    const before = await facts(`${A}/x.txt`);
    await util('dora', 'MoveFileByPath', `${A}/x.txt`, `${B}/y.txt`);
    await expect(facts(`${B}/y.txt`)).resolves.toMatchObject({ UniqueId: before.UniqueId, UIVersionLabel: '2.0' });
    await expect(as('rut').get(`${file(`${B}/y.txt`)}/versions(512)/$value`)).resolves.toMatchObject({ text: 'first' });
    await expect(text(`${A}/x.txt`)).resolves.toBe(404);
    await expect(as('admin').get(`web/lists/getbytitle('A')/items(${before.ListItemAllFields.Id})`)).resolves.toMatchObject({ status: 404 });
  });

  it('takes on what the folder it comes to allows', async () => {
    await as('admin').post(`web/folders/addusingpath(decodedurl='${B}/closed')`);
    await as('admin').post(`${folder(`${B}/closed`)}/listitemallfields/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
    await upload('admin', `${B}/goes.txt`, 'x');
    await expect(util('dora', 'MoveFileByPath', `${B}/goes.txt`, `${B}/closed/goes.txt`)).resolves.toMatchObject({ status: 404 });
    await util('admin', 'MoveFileByPath', `${B}/goes.txt`, `${B}/closed/goes.txt`);
    await expect(text(`${B}/closed/goes.txt`, 'rut')).resolves.toBe(404);
    await util('admin', 'MoveFileByPath', `${B}/closed/goes.txt`, `${B}/goes.txt`);
    await expect(text(`${B}/goes.txt`, 'rut')).resolves.toBe('x');
  });

  it('needs the right to delete here and to add there, and no check-out of others', async () => {
    await upload('dora', `${A}/held.txt`, 'x');
    await expect(util('rut', 'MoveFileByPath', `${A}/held.txt`, `${B}/held.txt`)).resolves.toMatchObject({ status: 403 });
    await as('dora').post(`${file(`${A}/held.txt`)}/checkout`);
    await expect(util('edda', 'MoveFileByPath', `${A}/held.txt`, `${B}/held.txt`)).resolves.toMatchObject({ status: 423 });
    await expect(util('dora', 'MoveFileByPath', `${A}/held.txt`, `${B}/held.txt`)).resolves.toMatchObject({ status: 423 });
  });

  it('is refused over another unless told to overwrite, which goes to the bin', async () => {
    await upload('dora', `${A}/o.txt`, 'new');
    await upload('dora', `${B}/o.txt`, 'old');
    const refused = await as('dora').post(`${file(`${A}/o.txt`)}/moveto(newurl='${B}/o.txt',flags=0)`);
    expect([refused.status, errorOf(refused).code]).toEqual([400, nameTaken]);
    await expect(as('dora').post(`${file(`${A}/o.txt`)}/moveto(newurl='${B}/o.txt',flags=1)`)).resolves.toMatchObject({ status: 200 });
    await expect(text(`${B}/o.txt`)).resolves.toBe('new');
    expect(rowsOf(await as('dora').get("web/recyclebin?$filter=LeafName eq 'o.txt'"))).toHaveLength(1);
  });

  it('changes who edited it last unless that is retained', async () => {
    const editor = async (path: string) => ((await as('rut').get(`${file(path)}?$select=ModifiedBy/LoginName&$expand=ModifiedBy`)).body as { ModifiedBy: { LoginName: string } }).ModifiedBy.LoginName;
    await upload('dora', `${A}/e1.txt`, 'x');
    await upload('dora', `${A}/e2.txt`, 'x');
    await util('edda', 'MoveFileByPath', `${A}/e1.txt`, `${A}/sub/e1.txt`, { RetainEditorAndModifiedOnMove: true });
    await util('edda', 'MoveFileByPath', `${A}/e2.txt`, `${A}/sub/e2.txt`);
    await expect(Promise.all([editor(`${A}/sub/e1.txt`), editor(`${A}/sub/e2.txt`)])).resolves.toEqual([claim('dora'), claim('edda')]);
  });

  it('leads to another site for who may write there', async () => {
    const dev = `${under.site.origin}/sites/dev/_api/`;
    await upload('admin', `${A}/far.txt`, 'far');
    await expect(util('dora', 'MoveFileByPath', `${A}/far.txt`, '/sites/dev/Shared Documents/far.txt')).resolves.toMatchObject({ status: 403 });
    await expect(util('admin', 'MoveFileByPath', `${A}/far.txt`, '/sites/dev/Shared Documents/far.txt')).resolves.toMatchObject({ status: 200 });
    await expect(as('admin').get(`${dev}web/getfilebyserverrelativepath(decodedurl='/sites/dev/Shared Documents/far.txt')/$value`)).resolves.toMatchObject({ text: 'far' });
    await expect(text(`${A}/far.txt`)).resolves.toBe(404);
  });

  it('brings a draft to a library of drafts as one, and to another as a file all see', async () => {
    await as('admin').post('web/lists', { Title: 'Drafts', BaseTemplate: 101, EnableMinorVersions: true, EnableModeration: true, DraftVersionVisibility: 2 });
    await upload('admin', '/sites/test/Drafts/d.txt', 'draft');
    await expect(text('/sites/test/Drafts/d.txt', 'rut')).resolves.toBe(404);
    await util('admin', 'MoveFileByPath', '/sites/test/Drafts/d.txt', `${B}/d2.txt`);
    await expect(text(`${B}/d2.txt`, 'rut')).resolves.toBe('draft');
    await util('admin', 'MoveFileByPath', `${B}/d2.txt`, '/sites/test/Drafts/d.txt');
    await expect(text('/sites/test/Drafts/d.txt', 'rut')).resolves.toBe(404);
  });
});

describe('moving between libraries under approval', () => {
  it('makes an approved file a draft again for who may not approve where it goes', async () => {
    const settings = { BaseTemplate: 101, EnableMinorVersions: true, EnableModeration: true, DraftVersionVisibility: 2 };
    for (const title of ['From', 'To']) await as('admin').post('web/lists', { Title: title, ...settings });
    const level = async (path: string) => ((await as('admin').get(`${file(path)}?$select=Level,UIVersionLabel`)).body);
    for (const name of ['one', 'two']) {
      await upload('dora', `/sites/test/From/${name}.txt`, name);
      await as('admin').post(`${file(`/sites/test/From/${name}.txt`)}/approve(comment='')`);
    }
    await util('dora', 'MoveFileByPath', '/sites/test/From/one.txt', '/sites/test/To/one.txt');
    await expect(level('/sites/test/To/one.txt')).resolves.toEqual({ Level: 2, UIVersionLabel: '1.0' });
    await expect(text('/sites/test/To/one.txt', 'rut')).resolves.toBe(404);
    await util('admin', 'MoveFileByPath', '/sites/test/From/two.txt', '/sites/test/To/two.txt');
    await expect(text('/sites/test/To/two.txt', 'rut')).resolves.toBe('two');
  });
});

describe('folders', () => {
  beforeAll(async () => {
    await as('dora').post(`web/folders/addusingpath(decodedurl='${A}/tree')`);
    await as('dora').post(`web/folders/addusingpath(decodedurl='${A}/tree/inner')`);
    await upload('dora', `${A}/tree/a.txt`, 'a');
    await upload('dora', `${A}/tree/inner/b.txt`, 'b');
    await upload('admin', `${A}/tree/inner/secret.txt`, 's');
    await as('admin').post(`${file(`${A}/tree/inner/secret.txt`)}/listitemallfields/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
  });

  it('are copied with what the copier sees, by PnPjs', async () => {
    await under.pnp('dora').web.getFolderByServerRelativePath(`${A}/tree`).copyByPath(`${B}/copied`, false);
    await expect(Promise.all(['a.txt', 'inner/b.txt', 'inner/secret.txt'].map(name => text(`${B}/copied/${name}`)))).resolves.toEqual(['a', 'b', 404]);
    await expect(util('dora', 'CopyFolderByPath', `${A}/tree`, `${B}/copied`)).resolves.toMatchObject({ status: 400 });
    await expect(util('dora', 'CopyFolderByPath', `${A}/tree`, `${B}/copied`, { KeepBoth: true })).resolves.toMatchObject({ status: 200 });
    await expect(text(`${B}/copied1/a.txt`)).resolves.toBe('a');
  });

  it('are moved whole or not at all', async () => {
    await expect(util('dora', 'MoveFolderByPath', `${A}/tree`, `${A}/sub/tree`)).resolves.toMatchObject({ status: 403 });
    await expect(util('admin', 'MoveFolderByPath', `${A}/tree`, `${A}/tree/inner/tree`)).resolves.toMatchObject({ status: 500 });
    await expect(text(`${A}/tree/a.txt`)).resolves.toBe('a');
    await under.pnp('admin').web.getFolderByServerRelativePath(`${A}/tree`).moveByPath(`${A}/sub/moved`, false);
    await expect(Promise.all(['a.txt', 'inner/b.txt', 'inner/secret.txt'].map(name => text(`${A}/sub/moved/${name}`)))).resolves.toEqual(['a', 'b', 's']);
    await expect(text(`${A}/sub/moved/inner/secret.txt`, 'rut')).resolves.toBe(404);
    await expect(text(`${A}/tree/a.txt`)).resolves.toBe(404);
  });

  it('are moved to another library with all they hold', async () => {
    await util('admin', 'MoveFolderByPath', `${A}/sub/moved`, `${B}/far`);
    await expect(Promise.all(['a.txt', 'inner/b.txt', 'inner/secret.txt'].map(name => text(`${B}/far/${name}`)))).resolves.toEqual(['a', 'b', 's']);
    await expect(as('admin').get(folder(`${A}/sub/moved`))).resolves.toMatchObject({ status: 404 });
  });

  it('keep the permissions of their own in another library', async () => {
    await expect(text(`${B}/far/inner/secret.txt`, 'rut')).resolves.toBe(404);
    await as('admin').post(`${folder(`${B}/far/inner`)}/listitemallfields/breakroleinheritance(copyroleassignments=false,clearsubscopes=false)`);
    await util('admin', 'MoveFolderByPath', `${B}/far/inner`, `${A}/sub/inner`);
    await expect(Promise.all(['b.txt', 'secret.txt'].map(name => text(`${A}/sub/inner/${name}`, 'dora')))).resolves.toEqual([404, 404]);
    await expect(text(`${A}/sub/inner/b.txt`)).resolves.toBe('b');
  });

  it('come under the permissions of where they go', async () => {
    await util('admin', 'MoveFolderByPath', `${B}/far`, `${B}/closed/far`);
    await expect(text(`${B}/closed/far/a.txt`, 'rut')).resolves.toBe(404);
    await util('admin', 'MoveFolderByPath', `${B}/closed/far`, `${B}/far`);
    await expect(text(`${B}/far/a.txt`, 'rut')).resolves.toBe('a');
  });
});
