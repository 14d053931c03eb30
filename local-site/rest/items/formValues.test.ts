/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import { claim, rowsOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('Forms')";
const formValues = (values: Record<string, string>) => Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
const add = (values: Record<string, string>, more: object = {}, site = under): Promise<Answer> =>
  site.as('admin').post(`${LIST}/AddValidateUpdateItemUsingPath()`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: `${new URL(site.site.address).pathname}/Lists/Forms` }, UnderlyingObjectType: 0 },
    formValues: formValues(values), bNewDocumentUpdate: false, ...more
  });
const lastId = (answer: Answer): number => Number(rowsOf(answer).at(-1)?.FieldValue);
const read = async (id: number, site = under) => (await site.as('admin').get(`${LIST}/items(${id})`)).body as Record<string, unknown>;

async function prepare(site: SiteUnderTest): Promise<void> {
  const lists = site.pnp('admin').web.lists;
  await lists.add('Forms');
  const { fields } = lists.getByTitle('Forms');
  await fields.addDateTime('At', { DisplayFormat: 1 });
  await fields.addDateTime('Day', { DisplayFormat: 0 });
  await fields.addNumber('N');
  await fields.addBoolean('B');
  await fields.addMultiChoice('M', { Choices: ['a', 'b'] });
  await fields.addUser('P', { SelectionMode: 0 });
  await fields.addUrl('U');
}

beforeAll(async () => {
  under = await siteUnderTest();
  await prepare(under);
});
afterAll(() => under.site.close());

describe('adding by form values', () => {
  it("reads text in the site's locale and zone, and ends with the id", async () => {
    const answer = await add({
      Title: 'x', At: '2024-04-02 04:35:03', Day: '4/2/2024', N: '1,234.5', B: '1', M: 'b;#a', P: JSON.stringify([{ Key: claim('anna') }]), U: 'https://example.org, Exempel'
    });
    expect(answer.status).toBe(200);
    expect(Object.keys(rowsOf(answer)[0])).toEqual(['ErrorCode', 'ErrorMessage', 'FieldName', 'FieldValue', 'HasException', 'ItemId']);
    expect(await read(lastId(answer))).toMatchObject({
      At: '2024-04-02T11:35:03Z', Day: '2024-04-02T07:00:00Z', N: 1234.5, B: true, M: ['b', 'a'], U: { Url: 'https://example.org', Description: 'Exempel' }
    });
  });

  it('takes UTC when told so, as the recorded switch does', async () => {
    expect(await read(lastId(await add({ At: '2024-04-02 04:35:03' }, { datesInUTC: true })))).toMatchObject({ At: '2024-04-02T04:35:03Z' });
  });

  it.each([
    ['At', '23/2/2012', 'Enter a date like this: 2/23/2012'],
    ['At', 'soon', 'Enter a date like this: 2/23/2012'],
    ['At', '2026-01-01T10:00:00Z', 'You must specify a valid date within the range of 1/1/1900 and 12/31/8900.'],
    ['Nope', 'x', "Column 'Nope' does not exist. It may have been deleted by another user."]
  ])('answers 200 with the error in the row of %s = %s, and adds nothing', async (name, text, message) => {
    const before = rowsOf(await under.as('admin').get(`${LIST}/items`)).length;
    const answer = await add({ Title: 'x', [name]: text });
    expect(answer.status).toBe(200);
    expect(rowsOf(answer)).toEqual([
      expect.objectContaining({ FieldName: 'Title', HasException: false, ErrorCode: 0, ErrorMessage: null }),
      expect.objectContaining({ FieldName: name, FieldValue: text, HasException: true, ErrorCode: -2146232832, ErrorMessage: message }),
      expect.objectContaining({ FieldName: 'Id', FieldValue: '0', HasException: false })
    ]);
    expect(rowsOf(await under.as('admin').get(`${LIST}/items`))).toHaveLength(before);
  });

  it('tells a value that must be unique in its row, adds nothing and leaves no version behind', async () => {
    await under.pnp('admin').web.lists.getByTitle('Forms').fields.createFieldAsXml('<Field Type="Text" DisplayName="Key" Name="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
    const first = lastId(await add({ Title: 'one', Key: 'k' }));
    const before = rowsOf(await under.as('admin').get(`${LIST}/items`)).length;
    const refused = await add({ Title: 'two', Key: 'K' });
    expect([refused.status, rowsOf(refused).map(row => [row.FieldName, row.HasException, row.ErrorCode])]).toEqual([
      200, [['Title', false, 0], ['Key', true, -2130575169], ['Id', false, 0]]
    ]);
    expect(lastId(refused)).toBe(0);
    expect(rowsOf(await under.as('admin').get(`${LIST}/items`))).toHaveLength(before);
    const other = lastId(await add({ Title: 'other', Key: 'o' }));
    const changed = await under.as('admin').post(`${LIST}/items(${other})/validateupdatelistitem`, { formValues: formValues({ Key: 'k' }) });
    expect([changed.status, rowsOf(changed)[0]]).toEqual([200, expect.objectContaining({ HasException: true, ErrorCode: -2130575169 })]);
    expect(await read(other)).toMatchObject({ Key: 'o', OData__UIVersionString: '1.0' });
    expect(rowsOf(await under.as('admin').get(`${LIST}/items(${other})/versions`))).toHaveLength(1);
    expect(first).toBeGreaterThan(0);
  });

  it('refuses a folder address that is not well-formed', async () => {
    await expect(add({ Title: 'x' }, { listItemCreateInfo: { FolderPath: { DecodedUrl: 'http://evil.example/%zz' } } })).resolves.toMatchObject({ status: 400 });
  });

  it('tells a folder that is not there', async () => {
    await expect(add({ Title: 'x' }, { listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/test/Lists/Forms/none' } } })).resolves.toMatchObject({ status: 404 });
  });

  it('writes a Swedish date and decimal comma on a Swedish site', async () => {
    const swedish = await siteUnderTest({ sites: [{ path: '/sites/sv', localeId: 1053, timeZoneId: 4 }] });
    await prepare(swedish);
    const answer = await add({ At: '2026-07-01 08:00', Day: '2026-01-31', N: '3,5' }, {}, swedish);
    expect(await read(lastId(answer), swedish)).toMatchObject({ At: '2026-07-01T06:00:00Z', Day: '2026-01-30T23:00:00Z', N: 3.5 });
    const refused = await add({ At: '7/1/2026' }, {}, swedish);
    expect(rowsOf(refused)[0]).toMatchObject({ HasException: true, ErrorMessage: 'Enter a date like this: 2012-02-23' });
    await swedish.site.close();
  });
});

describe('changing by form values', () => {
  it('can make no new version, and set who and when, but never the approval', async () => {
    const item = `${LIST}/items(${lastId(await add({ Title: 'x' }))})`;
    const values = formValues({ Title: 'y', Author: JSON.stringify([{ Key: claim('bo') }]), Created: '1/1/2020 1:00 PM', _ModerationStatus: '1' });
    const answer = await under.as('admin').post(`${item}/validateupdatelistitem`, { formValues: values, bNewDocumentUpdate: true });
    expect([answer.status, rowsOf(answer).some(row => row.HasException)]).toEqual([200, false]);
    const { body } = await under.as('admin').get(`${item}?$select=Title,Created,OData__UIVersionString,OData__ModerationStatus,Author/EMail&$expand=Author`);
    expect(body).toEqual({
      Title: 'y', Created: '2020-01-01T21:00:00Z', OData__UIVersionString: '1.0', OData__ModerationStatus: 0, Author: { EMail: 'bo@uppdrag.example' }
    });
  });

  it('changes nothing when one value is bad', async () => {
    const id = lastId(await add({ Title: 'kept' }));
    await under.as('admin').post(`${LIST}/items(${id})/validateupdatelistitem`, { formValues: formValues({ Title: 'lost', At: 'soon' }) });
    expect(await read(id)).toMatchObject({ Title: 'kept' });
  });

  it('moves nothing, and says so (unproven)', async () => {
    const id = lastId(await add({ Title: 'stays' }));
    const answer = await under.as('admin').post(`${LIST}/items(${id})/validateupdatelistitem`, { formValues: formValues({ FileDirRef: '/sites/test/Lists/Forms/F' }) });
    expect(rowsOf(answer)[0]).toMatchObject({ FieldName: 'FileDirRef', HasException: true });
    expect(await read(id)).toMatchObject({ OData__UIVersionString: '1.0' });
  });

  it('answers PnPjs', async () => {
    const item = under.pnp('admin').web.lists.getByTitle('Forms').items.getById(1);
    await expect(item.validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'by PnPjs' }])).resolves.toMatchObject([{ HasException: false }]);
  });
});
