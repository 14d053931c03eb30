/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import { giveLevels, LEVEL } from '../testing/giveLevels';
import { errorOf, rowsOf, send, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

/** A library under content approval with drafts for approvers only, a drafter, a publisher and a reader. */
// Evidence: [R] sequences of publication and approval, check-out and versions; [M] draft visibility; what readers get at single addresses is unproven.
let under: SiteUnderTest;
const ROOT = '/sites/test/Established';
const LIBRARY = "web/lists/getbytitle('Established')";
const as = (name: string) => under.as(name);
const file = (name: string): string => `web/getfilebyserverrelativepath(decodedurl='${ROOT}/${name}')`;
const upload = (who: string, name: string, text: string, overwrite = false): Promise<Answer> =>
  as(who).post(`web/getfolderbyserverrelativepath(decodedurl='${ROOT}')/files/addusingpath(decodedurl='${name}',overwrite=${overwrite})`, text);
const state = async (name: string, who = 'petra'): Promise<unknown[]> => {
  const { body } = await as(who).get(`${file(name)}?$select=Level,UIVersionLabel,ListItemAllFields/OData__ModerationStatus&$expand=ListItemAllFields`);
  const found = body as { Level: number; UIVersionLabel: string; ListItemAllFields: { OData__ModerationStatus: number } };
  return [found.Level, found.UIVersionLabel, found.ListItemAllFields.OData__ModerationStatus];
};
const act = (who: string, name: string, action: string): Promise<Answer> => as(who).post(`${file(name)}/${action}`);
const download = (who: string, name: string): Promise<Answer> =>
  send(`${under.site.origin}${ROOT}/${name}`, 'GET', undefined, { Authorization: `Bearer ${who}@uppdrag.example` });

beforeAll(async () => {
  under = await siteUnderTest();
  await as('admin').post('web/lists', { Title: 'Established', BaseTemplate: 101 });
  await as('admin').merge(LIBRARY, { EnableVersioning: true, EnableMinorVersions: true, EnableModeration: true, DraftVersionVisibility: 2 });
  const role = (await as('admin').post('web/roledefinitions', { Name: 'publish', BasePermissions: { High: '48', Low: '201527415' } })).body as { Id: number };
  await giveLevels(under, { dora: LEVEL.contribute, petra: role.Id, rut: LEVEL.read });
});
afterAll(() => under.site.close());

describe('publishing under content approval', () => {
  it('goes from draft 0.1 through pending to 1.0, seen by readers only then', async () => {
    await expect(upload('petra', 'm.docx', 'first')).resolves.toMatchObject({ status: 201 });
    await expect(state('m.docx')).resolves.toEqual([2, '0.1', 3]);
    expect((await act('petra', 'm.docx', "publish(comment='ready')")).text).toBe('{"odata.null":true}');
    await expect(state('m.docx')).resolves.toEqual([2, '0.1', 2]);
    await expect(download('rut', 'm.docx')).resolves.toMatchObject({ status: 404 });
    await expect(act('petra', 'm.docx', "approve(comment='yes')")).resolves.toMatchObject({ status: 200 });
    await expect(state('m.docx', 'rut')).resolves.toEqual([1, '1.0', 0]);
    await expect(download('rut', 'm.docx')).resolves.toMatchObject({ status: 200, text: 'first' });
  });

  it('leaves the approved version to readers while the next is drafted', async () => {
    await expect(upload('petra', 'm.docx', 'second', true)).resolves.toMatchObject({ status: 201 });
    await expect(state('m.docx')).resolves.toEqual([2, '1.1', 3]);
    await expect(state('m.docx', 'rut')).resolves.toEqual([1, '1.0', 0]);
    await expect(download('rut', 'm.docx')).resolves.toMatchObject({ text: 'first' });
    await expect(download('petra', 'm.docx')).resolves.toMatchObject({ text: 'second' });
    await act('petra', 'm.docx', "publish(comment='')");
    await act('petra', 'm.docx', "approve(comment='')");
    await expect(state('m.docx', 'rut')).resolves.toEqual([1, '2.0', 0]);
    await expect(download('rut', 'm.docx')).resolves.toMatchObject({ text: 'second' });
    expect(rowsOf(await as('petra').get(`${file('m.docx')}/versions?$select=VersionLabel`)).map(row => row.VersionLabel)).toEqual(['1.0']);
  });

  it('springs the trap of unpublish: readers get the version before back', async () => {
    await act('petra', 'm.docx', "unpublish(comment='')");
    await expect(state('m.docx')).resolves.toMatchObject([2, expect.stringMatching(/^1\./), 3]);
    await expect(state('m.docx', 'rut')).resolves.toEqual([1, '1.0', 0]);
    await expect(download('rut', 'm.docx')).resolves.toMatchObject({ text: 'first' });
  });

  it('denies, which readers do not see', async () => {
    await upload('dora', 'denied.docx', 'x');
    await act('dora', 'denied.docx', "publish(comment='')");
    await act('petra', 'denied.docx', "deny(comment='not yet')");
    await expect(state('denied.docx')).resolves.toEqual([2, '0.1', 1]);
    await expect(download('rut', 'denied.docx')).resolves.toMatchObject({ status: 404 });
  });

  it('takes a published file that is denied away from readers', async () => {
    await upload('dora', 'denied late.docx', 'x');
    await act('petra', 'denied late.docx', "approve(comment='')");
    await expect(download('rut', 'denied late.docx')).resolves.toMatchObject({ status: 200 });
    await act('petra', 'denied late.docx', "deny(comment='wrong')");
    await expect(download('rut', 'denied late.docx')).resolves.toMatchObject({ status: 404 });
    await expect(state('denied late.docx')).resolves.toEqual([2, '1.0', 1]);
  });

  it.each(["approve(comment='')", "deny(comment='')"])('refuses %s by a drafter and by a reader', async action => {
    await upload('dora', 'own.docx', 'x', true);
    await expect(act('dora', 'own.docx', action)).resolves.toMatchObject({ status: 403 });
    await expect(act('rut', 'm.docx', action)).resolves.toMatchObject({ status: 403 });
    await expect(as('dora').merge(`${file('own.docx')}/ListItemAllFields`, { OData__ModerationStatus: 0 })).resolves.toMatchObject({ status: 403 });
    await expect(state('own.docx')).resolves.toMatchObject([2, expect.any(String), 3]);
  });
});

describe('a draft', () => {
  let itemId: number;
  beforeAll(async () => {
    await upload('petra', 'secret.docx', 'draft');
    itemId = ((await as('petra').get(`${file('secret.docx')}/ListItemAllFields?$select=Id`)).body as { Id: number }).Id;
  });

  it.each<[string, (who: string) => Promise<Answer>]>([
    ['by its address', who => download(who, 'secret.docx')],
    ['by the file endpoint', who => as(who).get(file('secret.docx'))],
    ['as content', who => as(who).get(`${file('secret.docx')}/$value`)],
    ['as an item', who => as(who).get(`${LIBRARY}/items(${itemId})`)],
    ['as the file of an item', who => as(who).get(`${LIBRARY}/items(${itemId})/file`)],
    ['as versions', who => as(who).get(`${LIBRARY}/items(${itemId})/versions`)],
    ['as text', who => as(who).get(`${LIBRARY}/items(${itemId})/fieldvaluesastext`)],
    ['by its name in the folder', who => as(who).get(`web/getfolderbyserverrelativepath(decodedurl='${ROOT}')/files('secret.docx')`)]
  ])('is missing for readers and drafters %s', async (_, read) => {
    await expect(read('rut')).resolves.toMatchObject({ status: 404 });
    await expect(read('dora')).resolves.toMatchObject({ status: 404 });
    await expect(read('petra')).resolves.toMatchObject({ status: 200 });
  });

  it.each<[string, (who: string) => Promise<Answer>]>([
    ['items', who => as(who).get(`${LIBRARY}/items?$select=FileLeafRef`)],
    ['a filter', who => as(who).get(`${LIBRARY}/items?$select=FileLeafRef&$filter=FileLeafRef eq 'secret.docx'`)],
    ['CAML', who => as(who).post(`${LIBRARY}/getitems?$select=FileLeafRef`, { query: { ViewXml: '<View Scope="RecursiveAll"/>' } })],
    ['files', who => as(who).get(`web/getfolderbyserverrelativepath(decodedurl='${ROOT}')/files?$select=Name`)]
  ])('is absent for readers in %s', async (_, read) => {
    expect((await read('rut')).text).not.toContain('secret.docx');
    expect((await read('petra')).text).toContain('secret.docx');
  });

  it('still occupies its name for those who cannot see it', async () => {
    const answer = await upload('dora', 'secret.docx', 'x', true);
    expect([answer.status, errorOf(answer).code]).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
  });

  it('behind a published file cannot be written over by those who do not see it', async () => {
    await upload('petra', 'behind.docx', 'published');
    await act('petra', 'behind.docx', "publish(comment='')");
    await act('petra', 'behind.docx', "approve(comment='')");
    await upload('petra', 'behind.docx', 'hidden draft', true);
    await expect(upload('dora', 'behind.docx', 'x', true)).resolves.toMatchObject({ status: 409 });
    await expect(as('dora').merge(`${file('behind.docx')}/ListItemAllFields`, { Title: 'x' })).resolves.toMatchObject({ status: 409 });
    await expect(act('dora', 'behind.docx', 'checkout')).resolves.toMatchObject({ status: 409 });
    await expect(download('petra', 'behind.docx')).resolves.toMatchObject({ text: 'hidden draft' });
  });

  it('in the history of a published file is not for readers', async () => {
    const versions = async (who: string) => rowsOf(await as(who).get(`${LIBRARY}/items(${itemId})/versions?$select=VersionLabel`)).map(row => row.VersionLabel);
    await upload('petra', 'secret.docx', 'draft two', true);
    await act('petra', 'secret.docx', "publish(comment='')");
    await act('petra', 'secret.docx', "approve(comment='')");
    await expect(versions('petra')).resolves.toEqual(['1.0', '0.1']);
    await expect(versions('rut')).resolves.toEqual(['1.0']);
    await expect(as('rut').get(`${LIBRARY}/items(${itemId})/versions(1)`)).resolves.toMatchObject({ status: 404 });
    expect(rowsOf(await as('rut').get(`${file('secret.docx')}/versions`))).toEqual([]);
  });

  it('is seen by readers where the library says so', async () => {
    await upload('petra', 'open.docx', 'x');
    await as('admin').merge(LIBRARY, { DraftVersionVisibility: 0 });
    await expect(download('rut', 'open.docx')).resolves.toMatchObject({ status: 200 });
    await as('admin').merge(LIBRARY, { DraftVersionVisibility: 1 });
    await expect(download('rut', 'open.docx')).resolves.toMatchObject({ status: 404 });
    await expect(download('dora', 'open.docx')).resolves.toMatchObject({ status: 200 });
    await as('admin').merge(LIBRARY, { DraftVersionVisibility: 2 });
  });
});

describe('files', () => {
  it('are not written over unless told so', async () => {
    await upload('petra', 'twice.docx', '1');
    const answer = await upload('petra', 'twice.docx', '2');
    expect([answer.status, errorOf(answer).code]).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
  });

  it('carry an ETag that a changed file no longer matches', async () => {
    await upload('petra', 'etag.docx', '1');
    const etag = ((await as('petra').get(`${file('etag.docx')}?$select=ETag`)).body as { ETag: string }).ETag;
    expect(etag).toMatch(/^"\{[0-9A-F-]{36}\},1"$/);
    const put = (value: string, text: string) => as('petra').post(`${file('etag.docx')}/$value`, text, { 'X-HTTP-Method': 'PUT', 'If-Match': value });
    await expect(put(etag, '2')).resolves.toMatchObject({ status: 204 });
    await expect(put(etag, '3')).resolves.toMatchObject({ status: 412 });
    await expect(as('petra').get(`${file('etag.docx')}/$value`)).resolves.toMatchObject({ text: '2' });
  });

  it('checked out are for one person, whose copy nobody else sees', async () => {
    await upload('dora', 'taken.docx', 'old');
    await act('petra', 'taken.docx', 'checkout');
    await as('petra').post(`${file('taken.docx')}/$value`, 'new', { 'X-HTTP-Method': 'PUT' });
    await expect(as('petra').get(`${file('taken.docx')}?$select=Level,CheckOutType`)).resolves.toMatchObject({ body: { Level: 255, CheckOutType: 0 } });
    await expect(as('dora').get(`${file('taken.docx')}/$value`)).resolves.toMatchObject({ text: 'old' });
    const refused = await as('dora').post(`${file('taken.docx')}/$value`, 'x', { 'X-HTTP-Method': 'PUT' });
    expect([refused.status, errorOf(refused).code]).toEqual([423, '-2130575306, Microsoft.SharePoint.SPFileCheckOutException']);
    await expect(act('dora', 'taken.docx', "checkin(comment='',checkintype=0)")).resolves.toMatchObject({ status: 423 });
    await act('petra', 'taken.docx', "checkin(comment='mine',checkintype=0)");
    await expect(as('dora').get(`${file('taken.docx')}/$value`)).resolves.toMatchObject({ text: 'new' });
    await expect(as('dora').get(`${file('taken.docx')}?$select=CheckOutType,CheckInComment`)).resolves.toMatchObject({ body: { CheckOutType: 2, CheckInComment: 'mine' } });
  });

  it('come back as they were when a check-out is undone', async () => {
    await upload('petra', 'undone.docx', 'old');
    await act('petra', 'undone.docx', 'checkout');
    await as('petra').post(`${file('undone.docx')}/$value`, 'new', { 'X-HTTP-Method': 'PUT' });
    await act('petra', 'undone.docx', 'undocheckout');
    await expect(as('petra').get(`${file('undone.docx')}/$value`)).resolves.toMatchObject({ text: 'old' });
    await expect(act('petra', 'undone.docx', "checkin(comment='',checkintype=0)")).resolves.toMatchObject({ status: 400 });
  });

  it('added to a ForceCheckout library are checked out and become 1.0 by check-in and approval, as recorded', async () => {
    await as('admin').post('web/lists', { Title: 'Forced', BaseTemplate: 101, ForceCheckout: true, EnableModeration: true, EnableMinorVersions: true });
    const path = "web/getfilebyserverrelativepath(decodedurl='/sites/test/Forced/p.docx')";
    await as('admin').post("web/getfolderbyserverrelativepath(decodedurl='/sites/test/Forced')/files/add(url='p.docx',overwrite=true)", 'x');
    const status = async () => {
      const { body } = await as('admin').get(`${path}?$select=Level,CheckOutType,UIVersionLabel,ListItemAllFields/OData__ModerationStatus&$expand=ListItemAllFields`);
      return body;
    };
    await expect(status()).resolves.toMatchObject({ Level: 255, CheckOutType: 0, UIVersionLabel: '0.1', ListItemAllFields: { OData__ModerationStatus: 3 } });
    await expect(as('petra').get(path)).resolves.toMatchObject({ status: 404 });
    await as('admin').post(`${path}/checkin(comment='',checkintype=1)`);
    await as('admin').post(`${path}/approve(comment='')`);
    await expect(status()).resolves.toMatchObject({ Level: 1, CheckOutType: 2, UIVersionLabel: '1.0', ListItemAllFields: { OData__ModerationStatus: 0 } });
  });

  it('added to a ForceCheckout library of whole versions only are as invisible to others until checked in', async () => {
    await as('admin').post('web/lists', { Title: 'Whole', BaseTemplate: 101, ForceCheckout: true });
    const path = "web/getfilebyserverrelativepath(decodedurl='/sites/test/Whole/p.txt')";
    await as('dora').post("web/getfolderbyserverrelativepath(decodedurl='/sites/test/Whole')/files/addusingpath(decodedurl='p.txt')", 'x');
    for (const who of ['admin', 'petra', 'rut']) {
      await expect(as(who).get(path)).resolves.toMatchObject({ status: 404 });
      expect(rowsOf(await as(who).get("web/lists/getbytitle('Whole')/items"))).toEqual([]);
    }
    await expect(as('dora').get(`${path}?$select=Level,UIVersionLabel`)).resolves.toMatchObject({ body: { Level: 255, UIVersionLabel: '0.1' } });
    await as('dora').post(`${path}/checkin(comment='',checkintype=1)`);
    await expect(as('rut').get(`${path}?$select=Level,UIVersionLabel`)).resolves.toMatchObject({ body: { Level: 1, UIVersionLabel: '1.0' } });
  });

  it('refuse what lists refuse', async () => {
    await expect(as('admin').post(`${LIBRARY}/items`, { Title: 'x' })).resolves.toMatchObject({ status: 500 });
    const missing = await as('admin').get(file('none.docx'));
    expect([missing.status, errorOf(missing)]).toEqual([404, { code: '-2130575338, Microsoft.SharePoint.SPException', message: `The file ${ROOT}/none.docx does not exist.` }]);
    await expect(as('admin').get("web/getfilebyserverrelativepath(decodedurl='/sites/dev/x.docx')")).resolves.toMatchObject({ status: 400 });
    await expect(upload('petra', 'a:b.docx', 'x')).resolves.toMatchObject({ status: 400 });
  });

  it('with # and % in their names are reached by path, by PnPjs', async () => {
    const { web } = under.pnp('admin');
    await web.getFolderByServerRelativePath(ROOT).files.addUsingPath("50 % #1 it's.txt", 'hej');
    await expect(web.getFileByServerRelativePath(`${ROOT}/50 % #1 it's.txt`).getText()).resolves.toBe('hej');
    const item = await web.getFileByServerRelativePath(`${ROOT}/50 % #1 it's.txt`).getItem<{ Id: number }>();
    await item.update({ Title: 'Named' });
    await expect(item.select('Title')()).resolves.toMatchObject({ Title: 'Named' });
  });

  it('keep metadata with drafts: readers see the approved values', async () => {
    await upload('petra', 'meta.docx', 'x');
    await act('petra', 'meta.docx', "publish(comment='')");
    await act('petra', 'meta.docx', "approve(comment='')");
    await as('petra').merge(`${file('meta.docx')}/ListItemAllFields`, { Title: 'draft title' });
    const title = async (who: string) => ((await as(who).get(`${file('meta.docx')}/ListItemAllFields?$select=Title`)).body as { Title: string | null }).Title;
    await expect(title('petra')).resolves.toBe('draft title');
    await expect(title('rut')).resolves.toBeNull();
  });
});

describe('the recycle bin', () => {
  it('brings nothing back over what has taken its name, and all there was with its history', async () => {
    await upload('admin', 'binned.docx', 'older');
    await upload('admin', 'binned.docx', 'old', true);
    const bin = ((await as('admin').post(`${file('binned.docx')}/recycle`)).body as { value: string }).value;
    await upload('admin', 'binned.docx', 'new');
    const refused = await as('admin').post(`web/recyclebin('${bin}')/restore`);
    expect([refused.status, errorOf(refused).code]).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
    await expect(as('admin').get(`${file('binned.docx')}/$value`)).resolves.toMatchObject({ text: 'new' });
    await as('admin').remove(file('binned.docx'));
    await expect(as('admin').post(`web/recyclebin('${bin}')/restore`)).resolves.toMatchObject({ status: 200 });
    await expect(as('admin').get(`${file('binned.docx')}/$value`)).resolves.toMatchObject({ text: 'old' });
    await expect(as('admin').get(`${file('binned.docx')}/versions(1)/$value`)).resolves.toMatchObject({ text: 'older' });
  });
});

describe('folders', () => {
  it('are added, listed and taken away with what lies in them', async () => {
    const { web } = under.pnp('admin');
    await web.folders.addUsingPath(`${ROOT}/f`);
    await web.getFolderByServerRelativePath(`${ROOT}/f`).files.addUsingPath('in.txt', 'x');
    await expect(web.getFolderByServerRelativePath(`${ROOT}/f`).select('ItemCount', 'Name')()).resolves.toMatchObject({ ItemCount: 1, Name: 'f' });
    await web.getFolderByServerRelativePath(`${ROOT}/f`).delete();
    await expect(as('admin').get(file('f/in.txt'))).resolves.toMatchObject({ status: 404 });
  });

  it('are renamed with what lies in them', async () => {
    const { web } = under.pnp('admin');
    await web.folders.addUsingPath(`${ROOT}/g`);
    await web.getFolderByServerRelativePath(`${ROOT}/g`).files.addUsingPath('in.txt', 'x');
    const item = await web.getFolderByServerRelativePath(`${ROOT}/g`).getItem();
    await item.update({ FileLeafRef: 'h' });
    await expect(as('admin').get(file('h/in.txt'))).resolves.toMatchObject({ status: 200 });
    await expect(as('admin').get(file('g/in.txt'))).resolves.toMatchObject({ status: 404 });
  });
});
