/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import { errorOf, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [R] item payloads (§5), [M] OData dialect, [C] @pnp/sp; texts of the JSON reader [I] cli-microsoft365#1297, pnp/powershell#1609.
let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('Kinds')";
const admin = () => under.as('admin');
const VERBOSE = { 'Content-Type': 'application/json;odata=verbose', Accept: 'application/json;odata=verbose' };
const ID = '0f0e0d0c-0b0a-0908-0706-050403020100';
/** A value of every kind, and how it is read again. */
const FULL = {
  Title: 'all', Note: 'a\nb', Whole: 7, Share: 2.5, Price: 1250.75, Flag: true, Moment: '2026-03-08T10:30:00Z', Day: '2026-03-08T08:00:00Z', One: 'b',
  Many: ['b', 'a'], Link: { Description: 'd', Url: 'https://example.org/a' }, Code: ID, RefId: 2, RefsId: [2, 1], WhoId: 6, PeopleId: [7, 6]
};
const NAMES = Object.keys(FULL);
const read = async (id: number, select = NAMES) => (await admin().get(`${LIST}/items(${id})?$select=${select.join()}`)).body as Record<string, unknown>;
const add = async (body: object): Promise<number> => {
  const answer = await admin().post(`${LIST}/items`, body);
  if (answer.status !== 201) throw new Error(answer.text);
  return (answer.body as { Id: number }).Id;
};

beforeAll(async () => {
  under = await siteUnderTest();
  const { web } = under.pnp('admin');
  await admin().post('web/ensureuser', { logonName: 'anna@uppdrag.example' });
  await web.lists.add('Others');
  for (const Title of ['x', 'y']) await web.lists.getByTitle('Others').items.add({ Title });
  const others = (await web.lists.getByTitle('Others').select('Id')<{ Id: string }>()).Id;
  await web.lists.add('Kinds');
  const { fields } = web.lists.getByTitle('Kinds');
  await fields.addMultilineText('Note', { RichText: false });
  await fields.createFieldAsXml('<Field Type="Integer" DisplayName="Whole" Name="Whole" />');
  await fields.addNumber('Share');
  await fields.addCurrency('Price');
  await fields.addBoolean('Flag');
  await fields.addDateTime('Moment', { DisplayFormat: 1 });
  await fields.addDateTime('Day', { DisplayFormat: 0 });
  await fields.addChoice('One', { Choices: ['a', 'b'] });
  await fields.addMultiChoice('Many', { Choices: ['a', 'b'] });
  await fields.addUrl('Link');
  await fields.createFieldAsXml('<Field Type="Guid" DisplayName="Code" Name="Code" />');
  await fields.addLookup('Ref', { LookupListId: others, LookupFieldName: 'Title' });
  await fields.createFieldAsXml(`<Field Type="LookupMulti" Mult="TRUE" DisplayName="Refs" Name="Refs" List="{${others}}" ShowField="Title" />`);
  await fields.addUser('Who', { SelectionMode: 0 });
  await fields.createFieldAsXml('<Field Type="UserMulti" Mult="TRUE" DisplayName="People" Name="People" UserSelectionMode="PeopleOnly" />');
});
afterAll(() => under.site.close());

describe('a value of every kind', () => {
  it('is read as it was written', async () => {
    const id = await add(FULL);
    expect(await read(id)).toEqual(FULL);
    expect(await read(id, ['WhoStringId', 'PeopleStringId'])).toEqual({ WhoStringId: '6', PeopleStringId: ['7', '6'] });
  });

  it('travels in `results` and with types at the verbose level', async () => {
    const several = (results: unknown[]) => ({ results });
    const answer = await admin().post(`${LIST}/items`, {
      ...FULL, __metadata: { type: 'SP.Data.KindsListItem' }, Many: several(['b', 'a']), RefsId: several([2, 1]), PeopleId: several([7, 6]),
      Link: { __metadata: { type: 'SP.FieldUrlValue' }, ...FULL.Link }
    }, VERBOSE);
    expect(answer.status).toBe(201);
    const { d } = answer.body as { d: Record<string, unknown> };
    expect(d).toMatchObject({
      __metadata: { type: 'SP.Data.KindsListItem' }, Many: { __metadata: { type: 'Collection(Edm.String)' }, results: ['b', 'a'] },
      RefsId: { __metadata: { type: 'Collection(Edm.Int32)' }, results: [2, 1] }, Link: { __metadata: { type: 'SP.FieldUrlValue' }, Url: 'https://example.org/a' }
    });
    expect(await read(d.Id as number)).toEqual(FULL);
  });

  it('is emptied by null', async () => {
    const id = await add(FULL);
    const nothing = Object.fromEntries(NAMES.map(name => [name, null]));
    await expect(admin().merge(`${LIST}/items(${id})`, nothing)).resolves.toMatchObject({ status: 204 });
    expect(await read(id)).toEqual(nothing);
  });

  it('is emptied by an empty text, set or person as well', async () => {
    const id = await add(FULL);
    await admin().merge(`${LIST}/items(${id})`, { Title: '', Note: '', One: '', Many: [], RefId: 0, RefsId: [], WhoId: -1, PeopleId: [] });
    expect(await read(id, ['Title', 'Note', 'One', 'Many', 'RefId', 'RefsId', 'WhoId', 'PeopleId', 'Flag'])).toEqual({
      Title: null, Note: null, One: null, Many: null, RefId: null, RefsId: null, WhoId: null, PeopleId: null, Flag: true
    });
  });

  it('of a person may be named by text ids', async () => {
    const id = await add({ WhoStringId: '7', PeopleStringId: ['6', '7'] });
    expect(await read(id, ['WhoId', 'PeopleId'])).toEqual({ WhoId: 7, PeopleId: [6, 7] });
  });
});

describe("a date in the site's zone (Pacific)", () => {
  it.each([
    ['before the clock goes forward', '2026-03-08T01:59:00', '2026-03-08T09:59:00Z', '2026-03-08T08:00:00Z'],
    ['after it', '2026-03-08T03:00:00', '2026-03-08T10:00:00Z', '2026-03-08T08:00:00Z'],
    ['the evening of the short day', '2026-03-08T23:30:00', '2026-03-09T06:30:00Z', '2026-03-08T08:00:00Z'],
    ['the day the clock goes back', '2026-11-01T12:00:00', '2026-11-01T20:00:00Z', '2026-11-01T07:00:00Z'],
    ['with a zone of its own', '2026-07-01T02:00:00+02:00', '2026-07-01T00:00:00Z', '2026-06-30T07:00:00Z'],
    ['a day alone', '2026-07-01', '2026-07-01T07:00:00Z', '2026-07-01T07:00:00Z']
  ])('%s', async (_, text, moment, day) => {
    const id = await add({ Moment: text, Day: text });
    expect(await read(id, ['Moment', 'Day'])).toEqual({ Moment: moment, Day: day });
  });
});

describe('a value of another form is refused with 400', () => {
  const primitive = (type: string): string => `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`;
  const node = (found: string, wanted: string): string => `An unexpected '${found}' node was found when reading from the JSON reader. A '${wanted}' node was expected.`;

  it.each([
    [{ Title: 5 }, primitive('Edm.String')],
    [{ Share: 'much' }, primitive('Edm.Double')],
    [{ Whole: 'much' }, primitive('Edm.Int32')],
    [{ Whole: 1.5 }, primitive('Edm.Int32')],
    [{ Whole: 2147483648 }, primitive('Edm.Int32')],
    [{ Flag: 'yes' }, primitive('Edm.Boolean')],
    [{ Moment: 'soon' }, primitive('Edm.DateTime')],
    [{ Code: 'no guid' }, primitive('Edm.Guid')],
    [{ RefId: 'x' }, primitive('Edm.Int32')],
    [{ Title: ['a'] }, node('StartArray', 'PrimitiveValue')],
    [{ WhoId: [6] }, node('StartArray', 'PrimitiveValue')],
    [{ WhoId: { results: [6] } }, node('StartObject', 'PrimitiveValue')],
    [{ Many: 'a' }, node('PrimitiveValue', 'StartArray')],
    [{ Many: { results: ['a'] } }, node('StartObject', 'StartArray')],
    [{ PeopleId: { results: [6] } }, node('StartObject', 'StartArray')],
    [{ Many: [5] }, primitive('Edm.String')],
    [{ RefsId: ['x'] }, primitive('Edm.Int32')],
    [{ Link: 'https://example.org' }, node('PrimitiveValue', 'StartObject')]
  ])('%j', async (body, message) => {
    const answer = await admin().post(`${LIST}/items`, body);
    expect([answer.status, errorOf(answer)]).toEqual([400, { code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message }]);
  });

  it('an array in a verbose body', async () => {
    const answer = await admin().post(`${LIST}/items`, { __metadata: { type: 'SP.Data.KindsListItem' }, Many: ['a'] }, VERBOSE);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("An unexpected 'StartArray' node was found when reading from the JSON reader. A 'StartObject' node was expected.");
  });

  it.each([[{ RefId: 99 }], [{ RefsId: [1, 99] }], [{ WhoId: 999 }]])('what points at nothing: %j', async body => {
    await expect(admin().post(`${LIST}/items`, body)).resolves.toMatchObject({ status: 400 });
  });

  it.each(['Created', 'Modified', 'AuthorId', 'EditorId', 'ID', 'GUID', 'FileRef', 'FileDirRef', 'OData__UIVersionString', 'Attachments'])('what the service keeps itself: %s', async name => {
    await expect(admin().merge(`${LIST}/items(1)`, { [name]: name.endsWith('Id') ? 6 : 'x' })).resolves.toMatchObject({ status: 400 });
  });
});

describe('values as text', () => {
  it('follow the locale and zone of the site, and HTML is escaped', async () => {
    const id = await add({ ...FULL, Title: 'a < b' });
    const item = under.pnp('admin').web.lists.getByTitle('Kinds').items.getById(id);
    await expect(item.fieldValuesAsText()).resolves.toMatchObject({
      Title: 'a < b', Flag: 'Yes', Moment: '3/8/2026 3:30 AM', Day: '3/8/2026', Many: 'b; a', Link: 'https://example.org/a, d', Ref: 'y', Refs: 'y; x'
    });
    await expect(item.fieldValuesAsHTML()).resolves.toMatchObject({ Title: 'a &lt; b', Link: '<a href="https://example.org/a">d</a>', Note: 'a<br>b' });
    await expect(item.fieldValuesForEdit()).resolves.toMatchObject({ Title: 'a < b' });
  });
});

describe('the other calls of an item in PnPjs', () => {
  it('answer', async () => {
    const list = under.pnp('admin').web.lists.getByTitle('Kinds');
    const id = await add({ Title: 'x' });
    const item = list.items.getById(id);
    await expect(item.effectiveBasePermissions()).resolves.toMatchObject({ High: '2147483647', Low: '4294967295' });
    await expect(item.effectiveBasePermissionsForUI()).resolves.toMatchObject({ High: '2147483647', Low: '4294967295' });
    await expect(item.getWopiFrameUrl()).resolves.toBe('');
    await expect(item.select('Id').expand('Properties', 'GetDlpPolicyTip', 'LikedByInformation', 'FieldValuesAsHtml', 'File', 'Folder', 'Versions')()).resolves.toMatchObject({ Id: id, GetDlpPolicyTip: null, Folder: null });
    await expect(item.list.select('Title')()).resolves.toMatchObject({ Title: 'Kinds' });
    await expect(item.getParentInfos()).resolves.toMatchObject({ Item: { Id: id }, ParentList: { Title: 'Kinds', RootFolderServerRelativeUrl: '/sites/test/Lists/Kinds' }, ParentWeb: { ServerRelativeUrl: '/sites/test' } });
    await expect(list.items.getItemByStringId(String(id))()).resolves.toMatchObject({ Id: id });
    const { ETag } = { ETag: (await admin().get(`${LIST}/items(${id})`)).headers.get('etag') };
    await expect(item.update({ Title: 'y' }, ETag ?? '')).resolves.toMatchObject({ etag: ETag?.replace(',1"', ',2"') });
    await item.deleteWithParams({ BypassSharedLock: true });
    await expect(item()).rejects.toThrow('404');
  });

  it('find an item by its unique id, for those who may see it', async () => {
    const id = await add({ Title: 'x' });
    const { UniqueId } = await read(id, ['UniqueId']);
    await expect(admin().get(`${LIST}/GetItemByUniqueId('${String(UniqueId)}')?$select=Id`)).resolves.toMatchObject({ body: { Id: id } });
    await expect(admin().get(`${LIST}/GetItemById(${id})?$select=Id`)).resolves.toMatchObject({ body: { Id: id } });
    await admin().post(`${LIST}/items(${id})/breakroleinheritance(false)`);
    await admin().post('web/roleassignments/addroleassignment(principalid=7,roledefid=1073741826)');
    await expect(under.as('anna').get(`${LIST}/GetItemByUniqueId('${String(UniqueId)}')`)).resolves.toMatchObject({ status: 404 });
    await expect(under.as('anna').get(`${LIST}/GetItemById(${id})`)).resolves.toMatchObject({ status: 404 });
  });
});

it('a folder is made by its content type, named like an item, and renamed by FileLeafRef', async () => {
  await admin().merge(LIST, { EnableFolderCreation: true });
  const made = await admin().post(`${LIST}/items`, { Title: 'F', ContentTypeId: '0x0120' });
  const { Id } = made.body as { Id: number };
  expect(made.body).toMatchObject({ FileSystemObjectType: 1, Title: 'F' });
  await admin().merge(`${LIST}/items(${Id})`, { FileLeafRef: 'F' });
  await under.pnp('admin').web.lists.getByTitle('Kinds').addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'in it' }], '/sites/test/Lists/Kinds/F');
  expect(rowsOf(await admin().get(`${LIST}/items?$select=Title,FileDirRef,FileLeafRef&$filter=FileDirRef eq '/sites/test/Lists/Kinds/F'`))).toEqual([
    { Title: 'in it', FileDirRef: '/sites/test/Lists/Kinds/F', FileLeafRef: expect.stringMatching(/^\d+_\.000$/) }
  ]);
  const inside = rowsOf<{ Id: number }>(await admin().get(`${LIST}/items?$filter=Title eq 'in it'`))[0].Id;
  const move = (from: string, to: string, who = 'admin') =>
    under.as(who).post(`web/getfilebyserverrelativeurl('/sites/test/Lists/Kinds/${from}${inside}_.000')/moveto(newurl='/sites/test/Lists/Kinds/${to}${inside}_.000',flags=1)`);
  await expect(move('F/', '', 'anna')).resolves.toMatchObject({ status: 403 });
  await expect(move('F/', '')).resolves.toMatchObject({ status: 200 });
  expect(await read(inside, ['FileDirRef', 'Title', 'OData__UIVersionString'])).toEqual({ FileDirRef: '/sites/test/Lists/Kinds', Title: 'in it', OData__UIVersionString: '1.0' });
  await expect(move('F/', '')).resolves.toMatchObject({ status: 404 });
  await expect(move('', 'none/')).resolves.toMatchObject({ status: 404 });
  await expect(admin().get(`web/getfilebyserverrelativeurl('/sites/test/Lists/Kinds/${inside}_.000')`)).resolves.toMatchObject({ status: 404 });
  await admin().merge(LIST, { EnableFolderCreation: false });
  await expect(admin().post(`${LIST}/items`, { Title: 'G', FileSystemObjectType: 1 })).resolves.toMatchObject({ status: 500 });
});
