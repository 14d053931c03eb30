/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/content-types';
import '@pnp/sp/folders';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { errorOf, rowsOf, siteUnderTest, type Person, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const NEWS = '0x0100A33D9AD9805788419BDAAC2CCB37509E';
const LIST = "web/lists/getbytitle('Typed')";
const admin = (): Person => under.as('admin');
const web = () => under.pnp('admin').web;
const list = () => web().lists.getByTitle('Typed');
const names = async (path: string): Promise<unknown[]> => rowsOf(await admin().get(`${path}?$select=Name`)).map(row => row.Name);
const links = async (path: string): Promise<unknown[]> => rowsOf(await admin().get(`${path}/fieldlinks`)).map(row => row.Name);

beforeAll(async () => {
  under = await siteUnderTest();
  await web().lists.add('Typed', '', 100, true);
});
afterAll(() => under.site.close());

// Evidence: recorded content types of a site (ids, names, groups, SchemaXml) and field links (201, five properties) [R]; PnPjs' own calls [C].
describe('content types of a web', () => {
  it('begin with those SharePoint has', async () => {
    const types = rowsOf(await admin().get('web/contenttypes?$select=Name,StringId,Group,Sealed'));
    expect(types).toEqual(expect.arrayContaining([
      { Name: 'System', StringId: '0x', Group: '_Hidden', Sealed: true }, { Name: 'Item', StringId: '0x01', Group: 'List Content Types', Sealed: false },
      { Name: 'Document', StringId: '0x0101', Group: 'Document Content Types', Sealed: false }, { Name: 'Folder', StringId: '0x0120', Group: 'Folder Content Types', Sealed: false },
      expect.objectContaining({ Name: 'Task', StringId: '0x0108' }), expect.objectContaining({ Name: 'Site Page', StringId: '0x0101009D1CB255DA76424F860D91F20E6C4118' })
    ]));
    await expect(web().contentTypes.getById('0x0108').fieldLinks()).resolves.toEqual(expect.arrayContaining([expect.objectContaining({ Name: 'DueDate' })]));
  });

  it('are added below the type their id names, with its columns, and changed', async () => {
    await web().contentTypes.add(NEWS, 'News', 'Something new', 'Ours');
    const type = web().contentTypes.getById(NEWS);
    await expect(type.parent()).resolves.toMatchObject({ StringId: '0x01', Name: 'Item' });
    expect(await links(`web/contenttypes('${NEWS}')`)).toEqual(['ContentType', 'Title']);
    await type.update({ Description: 'Newer', Group: 'Theirs' });
    await expect(type()).resolves.toMatchObject({ Name: 'News', Description: 'Newer', Group: 'Theirs', Hidden: false, ReadOnly: false });
  });

  it('take, order and lose columns', async () => {
    await web().fields.addText('Source');
    const type = `web/contenttypes('${NEWS}')`;
    const added = await admin().post(`${type}/fieldlinks`, { FieldInternalName: 'Source', Required: true });
    expect([added.status, added.body]).toEqual([201, { FieldInternalName: 'Source', Hidden: false, Id: expect.any(String), Name: 'Source', Required: true }]);
    await admin().post(`${type}/fieldlinks`, { FieldInternalName: 'Body' });
    await admin().post(`${type}/fieldlinks/reorder`, { internalNames: ['Source', 'Body'] });
    expect(await links(type)).toEqual(['Source', 'Body', 'ContentType', 'Title']);
    const { Id } = rowsOf<{ Id: string }>(await admin().get(`${type}/fieldlinks`))[1];
    await admin().merge(`${type}/fieldlinks(guid'${Id}')`, { Hidden: true });
    await expect(web().contentTypes.getById(NEWS).fieldLinks.getById(Id)()).resolves.toMatchObject({ Hidden: true });
    await expect(web().contentTypes.getById(NEWS).fields()).resolves.toEqual(expect.arrayContaining([expect.objectContaining({ InternalName: 'Source', Required: true })]));
    await admin().merge(`${type}/fieldlinks(guid'${Id}')`, { DisplayName: 'Told', ReadOnly: true, ShowInDisplayForm: false });
    const flags = `${type}/fieldlinks(guid'${Id}')?$select=DisplayName,ReadOnly,ShowInDisplayForm`;
    expect((await admin().get(flags)).body).toEqual({ DisplayName: 'Told', ReadOnly: true, ShowInDisplayForm: false });
    const [shown] = rowsOf(await admin().get(`${type}/fields?$filter=InternalName eq 'Body'`));
    expect(shown).toMatchObject({ Title: 'Told', ReadOnlyField: true, SchemaXml: expect.stringContaining('ShowInDisplayForm="FALSE"') });
    await admin().merge(`${type}/fieldlinks(guid'${Id}')`, { DisplayName: '' });
    expect((await admin().get(flags)).body).toMatchObject({ DisplayName: 'Body', ReadOnly: true });
    await expect(admin().merge(`${type}/fieldlinks(guid'${Id}')`, { FieldInternalName: 'Source' })).resolves.toMatchObject({ status: 500 });
    for (const body of [{ ReadOnly: 'yes' }, { Hidden: null }, { Nope: true }]) await expect(admin().merge(`${type}/fieldlinks(guid'${Id}')`, body)).resolves.toMatchObject({ status: 400 });
    await admin().remove(`${type}/fieldlinks(guid'${Id}')`);
    expect(await links(type)).toEqual(['Source', 'ContentType', 'Title']);
    await expect(admin().post(`${type}/fieldlinks`, { FieldInternalName: 'Nowhere' })).resolves.toMatchObject({ status: 400 });
    expect((await admin().get(`${type}/workflowassociations`)).body).toEqual({ value: [] });
  });

  it('are not pushed to the types below, whatever an update asks', async () => {
    // Evidence: [I] cli-microsoft365 3792: `update(true)` is answered, but does not update child content types.
    const child = '0x0100A33D9AD9805788419BDAAC2CCB37500A';
    await web().contentTypes.add(child, 'Parent', 'first');
    await admin().post('web/contenttypes', { Id: { StringValue: `${child}01` }, Name: 'Child', Description: 'own' });
    await admin().merge(`web/contenttypes('${child}')`, { Description: 'second' });
    await expect(admin().post(`web/contenttypes('${child}')/update(true)`)).resolves.toMatchObject({ status: 200, body: { 'odata.null': true } });
    await expect(web().contentTypes.getById(`${child}01`)()).resolves.toMatchObject({ Description: 'own' });
    await expect(admin().post(`web/contenttypes('${child}')/update`)).resolves.toMatchObject({ status: 400 });
    for (const name of ['bo', 'anna']) await expect(under.as(name).post(`web/contenttypes('${child}')/update(true)`)).resolves.toMatchObject({ status: 403 });
  });

  it.each([
    ['a name that is taken', { Id: { StringValue: '0x0100A33D9AD9805788419BDAAC2CCB37509F' }, Name: 'news' }],
    ['an id that is taken', { Id: { StringValue: NEWS }, Name: 'Other' }],
    ['an id that is none', { Id: { StringValue: 'x01' }, Name: 'Other' }],
    ['no name', { Id: { StringValue: '0x0100A33D9AD9805788419BDAAC2CCB37509D' } }],
    ['no parent', { Id: { StringValue: '0x7700A33D9AD9805788419BDAAC2CCB37509D' }, Name: 'Other' }]
  ])('are refused with %s', async (_, body) => {
    expect([404, 500]).toContain((await admin().post('web/contenttypes', body)).status);
  });

  it('cannot be deleted while something uses them, nor changed when sealed or read-only', async () => {
    expect(errorOf(await admin().merge("web/contenttypes('0x')", { Name: 'Mine' })).code).toContain('SPContentTypeSealedException');
    await list().contentTypes.addAvailableContentType(NEWS);
    const used = await admin().remove(`web/contenttypes('${NEWS}')`);
    expect([used.status, errorOf(used).message]).toEqual([500, 'The content type is in use.']);
    await expect(admin().remove("web/fields/getbytitle('Source')")).resolves.toMatchObject({ status: 500 });
    await web().contentTypes.add('0x0100A33D9AD9805788419BDAAC2CCB375001', 'Passing');
    const passing = web().contentTypes.getById('0x0100A33D9AD9805788419BDAAC2CCB375001');
    await passing.update({ ReadOnly: true } as never);
    await expect(passing.update({ Description: 'x' })).rejects.toThrow('500');
    await passing.update({ ReadOnly: false } as never);
    await passing.delete();
    await expect(admin().get("web/contenttypes('0x0100A33D9AD9805788419BDAAC2CCB375001')")).resolves.toMatchObject({ status: 404 });
  });

  it('of a web above are available in one below', async () => {
    await admin().post('web/webs/add', { parameters: { Url: 'below', Title: 'Below' } });
    const below = `${under.site.address}/below/_api/web`;
    expect(rowsOf(await admin().get(`${below}/contenttypes`))).toEqual([]);
    expect(rowsOf(await admin().get(`${below}/availablecontenttypes`)).map(row => row.Name)).toEqual(expect.arrayContaining(['Item', 'News']));
    expect(rowsOf(await admin().get(`${below}/availablefields`)).map(row => row.InternalName)).toEqual(expect.arrayContaining(['Title', 'Source']));
    // Changed below, it changes where it is made, by who may manage that web.
    await admin().merge(`${below}/availablecontenttypes('${NEWS}')`, { Description: 'From below' });
    expect((await admin().get(`web/contenttypes('${NEWS}')?$select=Description`)).body).toEqual({ Description: 'From below' });
    expect(rowsOf(await admin().get(`${below}/contenttypes`))).toEqual([]);
    await admin().merge(`${below}/availablefields/getbytitle('Source')`, { Description: 'From below' });
    expect((await admin().get("web/fields/getbytitle('Source')?$select=Description")).body).toEqual({ Description: 'From below' });
    expect(rowsOf(await admin().get(`${below}/fields`))).toEqual([]);
  });
});

describe('content types of a list', () => {
  it("are copies with ids below the site's, and bring its columns", async () => {
    const types = rowsOf<{ Name: string; StringId: string }>(await admin().get(`${LIST}/contenttypes`));
    const news = types.find(type => type.Name === 'News');
    expect(news?.StringId.slice(0, NEWS.length)).toBe(NEWS);
    expect(news?.StringId.slice(NEWS.length)).toMatch(/^00[0-9A-F]{32}$/);
    await expect(list().fields.getByInternalNameOrTitle('Source')()).resolves.toMatchObject({ TypeAsString: 'Text' });
    expect(await links(`${LIST}/contenttypes('${news?.StringId}')`)).toEqual(['Source', 'ContentType', 'Title']);
    await expect(list().contentTypes.addAvailableContentType(NEWS)).rejects.toThrow('duplicate content type');
  });

  it('are given to items by id, or by the id they descend from', async () => {
    const { Id } = (await admin().post(`${LIST}/items`, { Title: 'a', ContentTypeId: NEWS })).body as { Id: number };
    await expect(list().items.getById(Id).select('ContentTypeId', 'ContentType/Name').expand('ContentType')()).resolves.toMatchObject({ ContentType: { Name: 'News' } });
    const plain = rowsOf<{ Name: string; StringId: string }>(await admin().get(`${LIST}/contenttypes`)).find(type => type.Name === 'Item')?.StringId;
    await admin().merge(`${LIST}/items(${Id})`, { ContentTypeId: plain });
    expect((await admin().get(`${LIST}/items(${Id})/contenttype?$select=Name`)).body).toEqual({ Name: 'Item' });
    await expect(admin().merge(`${LIST}/items(${Id})`, { ContentTypeId: '0x0108' })).resolves.toMatchObject({ status: 404 });
  });

  it("are new items' default in the order of the root folder", async () => {
    const types = rowsOf<{ Name: string; StringId: string }>(await admin().get(`${LIST}/contenttypes`));
    const news = types.find(type => type.Name === 'News') as { StringId: string };
    await admin().merge(`${LIST}/rootfolder`, { UniqueContentTypeOrder: [{ StringValue: news.StringId }] });
    const { ContentTypeId } = (await admin().post(`${LIST}/items`, { Title: 'b' })).body as { ContentTypeId: string };
    expect(ContentTypeId).toBe(news.StringId);
  });

  it('cannot go while items have them, nor can the last', async () => {
    const types = rowsOf<{ Name: string; StringId: string }>(await admin().get(`${LIST}/contenttypes`));
    const [news, item] = ['News', 'Item'].map(name => types.find(type => type.Name === name)?.StringId);
    await expect(admin().remove(`${LIST}/contenttypes('${news}')`)).resolves.toMatchObject({ status: 500 });
    for (const row of rowsOf(await admin().get(`${LIST}/items`))) await admin().remove(`${LIST}/items(${row.Id as number})`);
    await expect(admin().remove(`${LIST}/contenttypes('${news}')`)).resolves.toMatchObject({ status: 200 });
    await expect(admin().remove(`${LIST}/contenttypes('${item}')`)).resolves.toMatchObject({ status: 500 });
    expect(await names(`${LIST}/contenttypes`)).toEqual(['Item', 'Folder']);
  });

  it('must fit the list', async () => {
    await expect(list().contentTypes.addAvailableContentType('0x0101')).rejects.toThrow('cannot be added to this list');
    await expect(web().lists.getByTitle('Documents').contentTypes.addAvailableContentType('0x0108')).rejects.toThrow('cannot be added to this list');
    await expect(list().contentTypes.addAvailableContentType('0x0199')).rejects.toThrow('404');
  });

  it('get new columns by the options of createfieldasxml, and lose deleted ones', async () => {
    await web().lists.add('Optioned');
    const path = "web/lists/getbytitle('Optioned')";
    await web().lists.getByTitle('Optioned').contentTypes.addAvailableContentType('0x0104');
    const add = (name: string, Options: number) => admin().post(`${path}/fields/createfieldasxml`, { parameters: { SchemaXml: `<Field Type="Text" DisplayName="${name}"/>`, Options } });
    await add('Plain', 0);
    await add('Nowhere', 2);
    await add('Everywhere', 4);
    const [item, , announcement] = rowsOf<{ StringId: string }>(await admin().get(`${path}/contenttypes`)).map(type => type.StringId);
    expect(await links(`${path}/contenttypes('${item}')`)).toEqual(['ContentType', 'Title', 'Plain', 'Everywhere']);
    expect(await links(`${path}/contenttypes('${announcement}')`)).toEqual(['ContentType', 'Title', 'Body', 'Expires', 'Everywhere']);
    await admin().remove(`${path}/fields/getbytitle('Everywhere')`);
    expect(await links(`${path}/contenttypes('${item}')`)).toEqual(['ContentType', 'Title', 'Plain']);
  });
});

describe('content types and rights', () => {
  it('are set up by who may manage the web or the list, and seen by readers', async () => {
    await under.pnp('admin').web.siteGroups.getById(4).users.add('i:0#.f|membership|anna@uppdrag.example');
    await under.pnp('admin').web.siteGroups.getById(5).users.add('i:0#.f|membership|bo@uppdrag.example');
    const [reader, member, stranger] = ['anna', 'bo', 'eva'].map(name => under.as(name));
    await expect(stranger.get('web/contenttypes')).resolves.toMatchObject({ status: 403 });
    await expect(reader.get('web/contenttypes')).resolves.toMatchObject({ status: 200 });
    const body = { Id: { StringValue: '0x0100A33D9AD9805788419BDAAC2CCB375002' }, Name: 'Theirs' };
    for (const person of [reader, member]) await expect(person.post('web/contenttypes', body)).resolves.toMatchObject({ status: 403 });
    await expect(reader.post("web/lists/getbytitle('Optioned')/contenttypes/addavailablecontenttype", { contentTypeId: '0x0108' })).resolves.toMatchObject({ status: 403 });
    await expect(member.post("web/lists/getbytitle('Optioned')/contenttypes/addavailablecontenttype", { contentTypeId: '0x0108' })).resolves.toMatchObject({ status: 200 });
    await expect(member.merge(`web/contenttypes('${NEWS}')`, { Name: 'Theirs' })).resolves.toMatchObject({ status: 403 });
    await expect(reader.post(`web/contenttypes('${NEWS}')/fieldlinks`, { FieldInternalName: 'Body' })).resolves.toMatchObject({ status: 403 });
    await expect(reader.remove(`web/contenttypes('${NEWS}')`)).resolves.toMatchObject({ status: 403 });
  });
});
