/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { errorOf, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('Checked')";
const admin = () => under.as('admin');
const form = (values: Record<string, string>) => Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
const add = (values: Record<string, string>) => admin().post(`${LIST}/AddValidateUpdateItemUsingPath()`, {
  listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/test/Lists/Checked' } }, formValues: form(values)
});
const count = async (): Promise<number> => rowsOf(await admin().get(`${LIST}/items`)).length;

beforeAll(async () => {
  under = await siteUnderTest();
  await under.control({ clock: '2026-03-10T12:00:00Z' });
  await under.pnp('admin').web.lists.add('Checked');
  const { fields } = under.pnp('admin').web.lists.getByTitle('Checked');
  await fields.addNumber('Age', { ValidationFormula: '=Age>=18', ValidationMessage: 'Too young.' } as never);
  await fields.addDateTime('First', { DisplayFormat: 0 });
  await fields.addDateTime('Last', { DisplayFormat: 0 });
  await fields.addChoice('Colour', { Choices: ['red', 'green'] });
  await fields.addText('Key', { Required: true, MaxLength: 5 });
  await admin().merge(LIST, { ValidationFormula: '=OR(ISBLANK(Last),Last>=First)', ValidationMessage: 'Ends before it begins.' });
});
afterAll(() => under.site.close());

const good = { Title: 'x', Age: 20, First: '2026-03-01T08:00:00Z', Last: '2026-03-02T08:00:00Z' };

// Evidence: -2130575163 names a column's validation, -2130575162 the item's, both with HTTP 500 (pnpjs#1770, PnP-JS-Core#328) [I].
describe('validation', () => {
  it("refuses what a column's formula does not hold for, with its message, and writes nothing", async () => {
    const before = await count();
    const answer = await admin().post(`${LIST}/items`, { ...good, Age: 17 });
    expect([answer.status, errorOf(answer)]).toEqual([500, { code: '-2130575163, Microsoft.SharePoint.SPListDataValidationException', message: 'Too young.' }]);
    expect(await count()).toBe(before);
  });

  it("refuses what the list's formula does not hold for, on every way to write", async () => {
    const { Id } = (await admin().post(`${LIST}/items`, good)).body as { Id: number };
    const wrong = { Last: '2026-02-01T08:00:00Z' };
    const answers = [
      await admin().post(`${LIST}/items`, { ...good, ...wrong }),
      await admin().merge(`${LIST}/items(${Id})`, wrong),
      await admin().post(`${LIST}/items(${Id})`, { ...good, ...wrong }, { 'X-HTTP-Method': 'PUT', 'If-Match': '*' })
    ];
    for (const answer of answers) {
      expect([answer.status, errorOf(answer)]).toEqual([500, { code: '-2130575162, Microsoft.SharePoint.SPListDataValidationException', message: 'Ends before it begins.' }]);
    }
    expect((await admin().get(`${LIST}/items(${Id})?$select=Last,OData__UIVersionString`)).body).toEqual({ Last: '2026-03-02T08:00:00Z', OData__UIVersionString: '1.0' });
  });

  it('stands in the rows of a form, at its column or in a row of its own', async () => {
    const before = await count();
    const column = await add({ Title: 'x', Key: 'k', Age: '5' });
    expect([column.status, rowsOf(column).map(row => [row.FieldName, row.HasException, row.ErrorCode, row.ErrorMessage])]).toEqual([200, [
      ['Title', false, 0, null], ['Key', false, 0, null], ['Age', true, -2130575163, 'Too young.'], ['Id', false, 0, null]
    ]]);
    const list = await add({ Title: 'x', Key: 'k', Age: '30', First: '3/2/2026', Last: '3/1/2026' });
    expect(rowsOf(list).filter(row => row.HasException)).toMatchObject([{ ErrorCode: -2130575162, ErrorMessage: 'Ends before it begins.' }]);
    expect(rowsOf(list).at(-1)).toMatchObject({ FieldName: 'Id', FieldValue: '0' });
    expect(await count()).toBe(before);
  });

  it("holds for a file's properties too, but not for its upload", async () => {
    await admin().merge("web/lists/getbytitle('Documents')", { ValidationFormula: '=Title<>"secret"' });
    await admin().post("web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')/files/addusingpath(decodedurl='a.txt')", 'a');
    const item = "web/getfilebyserverrelativepath(decodedurl='/sites/test/Shared Documents/a.txt')/listitemallfields";
    const answer = await admin().merge(item, { Title: 'Secret' });
    expect([answer.status, errorOf(answer).message]).toEqual([500, 'List data validation failed.']);
    await expect(admin().merge(item, { Title: 'open' })).resolves.toMatchObject({ status: 204 });
  });

  it("lets a column's formula look at its own column only, and follows renaming", async () => {
    const other = await admin().merge(`${LIST}/fields/getbytitle('Age')`, { ValidationFormula: '=Title<>""' });
    expect([other.status, errorOf(other).message]).toEqual([500, expect.stringContaining('cannot refer to another column')]);
    await under.pnp('admin').web.lists.getByTitle('Checked').fields.getByTitle('First').update({ Title: 'Begins on' });
    expect((await admin().get(`${LIST}?$select=ValidationFormula`)).body).toEqual({ ValidationFormula: '=OR(ISBLANK(Last),Last>=[Begins on])' });
    await expect(admin().post(`${LIST}/items`, { ...good, Last: '2026-02-01T08:00:00Z' })).resolves.toMatchObject({ status: 500 });
  });

  it.each([['=Nowhere=1'], ['=1+'], [`=${'1+'.repeat(520)}1`]])('takes no list formula such as %.20s', async formula => {
    await expect(admin().merge(LIST, { ValidationFormula: formula })).resolves.toMatchObject({ status: 500 });
  });

  it('refuses an error value as well', async () => {
    await admin().merge(LIST, { ValidationFormula: '=FIND("@",Title)>0' });
    await expect(admin().post(`${LIST}/items`, good)).resolves.toMatchObject({ status: 500 });
    await expect(admin().post(`${LIST}/items`, { ...good, Title: 'a@b' })).resolves.toMatchObject({ status: 201 });
    await admin().merge(LIST, { ValidationFormula: '' });
  });

  it('comes after the right to write: who may not, is told nothing of it', async () => {
    const answer = await under.as('anna').post(`${LIST}/items`, { ...good, Age: 1 });
    expect([answer.status, answer.text.includes('Too young')]).toEqual([403, false]);
    await under.pnp('admin').web.siteGroups.getById(5).users.add('i:0#.f|membership|bo@uppdrag.example');
    const member = await under.as('bo').post(`${LIST}/items`, { ...good, Age: 1 });
    expect([member.status, errorOf(member).message]).toEqual([500, 'Too young.']);
  });
});

describe('values of columns', () => {
  it('required ones may stay away in plain REST, not in a form that posts them', async () => {
    await expect(admin().post(`${LIST}/items`, { Title: 'no key', Age: 20 })).resolves.toMatchObject({ status: 201 });
    const answer = await add({ Title: 'x', Age: '20', Key: '' });
    expect(rowsOf(answer)[2]).toMatchObject({ FieldName: 'Key', HasException: true, ErrorMessage: "You can't leave this blank." });
  });

  it('choices are not checked in plain REST, but in forms', async () => {
    await expect(admin().post(`${LIST}/items`, { ...good, Colour: 'blue' })).resolves.toMatchObject({ status: 201 });
    expect(rowsOf(await add({ Title: 'x', Age: '20', Key: 'k', Colour: 'blue' }))[3]).toMatchObject({ FieldName: 'Colour', HasException: true });
    await admin().merge(`${LIST}/fields/getbytitle('Colour')`, { FillInChoice: true });
    expect(rowsOf(await add({ Title: 'x', Age: '20', Key: 'k', Colour: 'blue' }))[3]).toMatchObject({ FieldName: 'Colour', HasException: false });
  });

  it('text too long for its column is refused, never cut', async () => {
    await expect(admin().post(`${LIST}/items`, { ...good, Key: '123456' })).resolves.toMatchObject({ status: 400 });
    await expect(admin().post(`${LIST}/items`, { ...good, Key: '12345' })).resolves.toMatchObject({ status: 201 });
  });
});
