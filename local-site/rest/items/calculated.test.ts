/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import { errorOf, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('Sums')";
const admin = () => under.as('admin');
const fields = () => under.pnp('admin').web.lists.getByTitle('Sums').fields;
const read = async (id: number): Promise<Record<string, unknown>> => (await admin().get(`${LIST}/items(${id})`)).body as Record<string, unknown>;
const calculated = (Title: string, Formula: string, OutputType = 2) => admin().post(`${LIST}/fields`, { Title, FieldTypeKind: 17, Formula, OutputType });

beforeAll(async () => {
  under = await siteUnderTest();
  await under.control({ clock: '2026-03-10T12:00:00Z' });
  await under.pnp('admin').web.lists.add('Sums');
  await fields().addNumber('Price Each');
  await fields().addNumber('Count');
  await fields().addDateTime('Due Date', { DisplayFormat: 0 });
  await fields().addBoolean('Done');
  await fields().addUser('Who', { SelectionMode: 0 });
  await fields().addMultilineText('Notes');
  await fields().addUrl('Site');
  await fields().addMultiChoice('Several', { Choices: ['a', 'b'] });
  await fields().addLookup('Other', { LookupListId: ((await admin().get(`${LIST}?$select=Id`)).body as { Id: string }).Id, LookupFieldName: 'Title' });
  // What is there already is computed as well.
  await admin().post(`${LIST}/items`, { Title: 'first', Price_x0020_Each: 2.5, Count: 4, Due_x0020_Date: '2026-03-10T08:00:00Z', Done: true });
  await fields().addCalculated('Total', { Formula: '=[Price Each]*Count', OutputType: 9 } as never);
  await fields().addCalculated('Label', { Formula: '=UPPER(Title)&": "&TEXT([Due Date],"yyyy-mm-dd")', OutputType: 2 } as never);
  await fields().addCalculated('Reminder', { Formula: '=[Due Date]-7', OutputType: 4 } as never);
  await fields().addCalculated('Big', { Formula: '=Total>5', OutputType: 8 } as never);
  await fields().addCalculated('Ratio', { Formula: '=Total/Count', OutputType: 9 } as never);
});
afterAll(() => under.site.close());

// Evidence: recorded definitions of calculated columns (Formula, OutputType, Filterable, Sortable, ReadOnlyField) [R]; refused operands and the
// ignored index [T]; that payloads hold text is unproven.
describe('a calculated column', () => {
  it('is computed for what is there and for what is written, by its output type', async () => {
    expect(await read(1)).toMatchObject({
      Total: '10.0000000000000', Label: 'FIRST: 2026-03-10', Reminder: '2026-03-03T08:00:00Z', Big: '1', Ratio: '2.50000000000000'
    });
    await admin().merge(`${LIST}/items(1)`, { Count: 1 });
    expect(await read(1)).toMatchObject({ Total: '2.50000000000000', Big: '0' });
    await admin().merge(`${LIST}/items(1)`, { Count: 4 });
  });

  it('shows an error value, and reads empty numbers as 0', async () => {
    await admin().post(`${LIST}/items`, { Title: 'empty' });
    expect(await read(2)).toMatchObject({ Total: '0.00000000000000', Ratio: '#DIV/0!', Big: '0' });
    const { body } = await admin().get(`${LIST}/items(2)/fieldvaluesastext`);
    expect(body).toMatchObject({ Ratio: '#DIV/0!', Big: 'No' });
  });

  it("is text in the site's locale where values are asked for as text", async () => {
    expect((await admin().get(`${LIST}/items(1)/fieldvaluesastext`)).body).toMatchObject({ Label: 'FIRST: 2026-03-10', Reminder: '3/3/2026', Big: 'Yes' });
  });

  it('can be filtered and sorted by, as its recorded definition says, also in CAML', async () => {
    const found = await admin().get(`${LIST}/items?$filter=Total gt 5&$select=Title`);
    expect(rowsOf(found).map(row => row.Title)).toEqual(['first']);
    const sorted = await admin().get(`${LIST}/items?$orderby=Total desc&$select=Title`);
    expect(rowsOf(sorted).map(row => row.Title)).toEqual(['first', 'empty']);
    const ViewXml = '<View><Query><Where><Eq><FieldRef Name="Label"/><Value Type="Text">first: 2026-03-10</Value></Eq></Where></Query></View>';
    expect(rowsOf(await admin().post(`${LIST}/getitems`, { query: { ViewXml } }))).toHaveLength(1);
  });

  it('cannot be written, neither plainly nor by a form', async () => {
    await expect(admin().merge(`${LIST}/items(1)`, { Total: '99' })).resolves.toMatchObject({ status: 400 });
    const answer = await admin().post(`${LIST}/items(1)/validateupdatelistitem`, { formValues: [{ FieldName: 'Total', FieldValue: '99' }] });
    expect(rowsOf(answer)).toMatchObject([{ FieldName: 'Total', HasException: true }]);
    expect(await read(1)).toMatchObject({ Total: '10.0000000000000' });
  });

  it('keeps computing from a column that is renamed, and shows its new title', async () => {
    await fields().getByInternalNameOrTitle('Price_x0020_Each').update({ Title: 'Styckpris' });
    const { Formula, SchemaXml } = (await admin().get(`${LIST}/fields/getbytitle('Total')?$select=Formula,SchemaXml`)).body as Record<string, string>;
    expect(Formula).toBe('=Styckpris*Count');
    expect(SchemaXml).toContain('<Formula>=Price_x0020_Each*Count</Formula><FieldRefs><FieldRef Name="Price_x0020_Each" /><FieldRef Name="Count" /></FieldRefs>');
    await admin().merge(`${LIST}/items(1)`, { Price_x0020_Each: 3 });
    expect(await read(1)).toMatchObject({ Total: '12.0000000000000' });
  });

  it('is computed anew when its formula changes', async () => {
    await fields().getByTitle('Ratio').update({ Formula: '=Count+1' });
    expect(await read(1)).toMatchObject({ Ratio: '5.00000000000000' });
  });

  it('does not know the id of a new item, as Microsoft documents', async () => {
    await calculated('Number', '="nr "&ID');
    const { Id } = (await admin().post(`${LIST}/items`, { Title: 'new' })).body as { Id: number };
    expect(await read(Id)).toMatchObject({ Number: 'nr ' });
    await admin().merge(`${LIST}/items(${Id})`, { Title: 'newer' });
    expect(await read(Id)).toMatchObject({ Number: `nr ${Id}` });
  });

  it.each([
    ['=1+', 'The formula contains a syntax error or is not supported.'],
    ['=NOFUNCTION(1)', 'The formula contains a syntax error or is not supported.'],
    ['=IF(TRUE;1;2)', 'The formula contains a syntax error or is not supported.'],
    ['=[Nowhere]+1', 'The formula refers to a column that does not exist.'],
    ['=[Today]+1', 'Calculated columns cannot contain volatile functions like Today and Me.'],
    ['=[Me]', 'Calculated columns cannot contain volatile functions like Today and Me.'],
    ...['Who', 'Notes', 'Site', 'Several', 'Other', 'Author'].map(name => [`=${name}`, 'One or more column references are not allowed'])
  ])('with the formula %s is refused with 500', async (formula, message) => {
    const answer = await calculated('Refused', formula);
    expect(answer.status).toBe(500);
    expect(errorOf(answer).message).toContain(message);
    await expect(admin().get(`${LIST}/fields/getbytitle('Refused')`)).resolves.toMatchObject({ status: 400 });
  });

  it('takes no formula that is empty, too long, or leads back to itself', async () => {
    await expect(calculated('None', '')).resolves.toMatchObject({ status: 500 });
    await expect(calculated('Long', `=${'1+'.repeat(600)}1`)).resolves.toMatchObject({ status: 500 });
    await expect(admin().merge(`${LIST}/fields/getbytitle('Total')`, { Formula: '=Ratio' })).resolves.toMatchObject({ status: 204 });
    await expect(admin().merge(`${LIST}/fields/getbytitle('Ratio')`, { Formula: '=Total' })).resolves.toMatchObject({ status: 500 });
    await expect(admin().merge(`${LIST}/fields/getbytitle('Total')`, { Formula: '=Total+1' })).resolves.toMatchObject({ status: 500 });
  });

  it('takes the index flag and reads back without it', async () => {
    await expect(admin().merge(`${LIST}/fields/getbytitle('Big')`, { Indexed: true })).resolves.toMatchObject({ status: 204 });
    expect((await admin().get(`${LIST}/fields/getbytitle('Big')?$select=Indexed`)).body).toEqual({ Indexed: false });
  });

  it('gives #NAME? when what it computes from is deleted', async () => {
    await fields().addText('Fleeting');
    await calculated('Left', '=Fleeting&"!"');
    await fields().getByTitle('Fleeting').delete();
    expect(await read(1)).toMatchObject({ Left: '#NAME?' });
  });

  it('shows its values only to those who may read the items', async () => {
    await under.as('reader').get('web');
    await expect(under.as('nobody').get(`${LIST}/items(1)`)).resolves.toMatchObject({ status: 403 });
    await expect(under.as('anna').post(`${LIST}/fields`, { Title: 'X', FieldTypeKind: 17, Formula: '=1' })).resolves.toMatchObject({ status: 403 });
  });
});

describe('a default', () => {
  it("is computed by the site's clock and by who asks", async () => {
    await under.pnp('admin').web.lists.add('Presets');
    const presets = under.pnp('admin').web.lists.getByTitle('Presets').fields;
    await presets.addDateTime('Day', { DisplayFormat: 0, DefaultFormula: '=[Today]+1' } as never);
    await presets.addDateTime('Start', { DisplayFormat: 0, DefaultValue: '[today]' } as never);
    await presets.addText('Code', { DefaultFormula: '="N-"&YEAR(TODAY())' } as never);
    await presets.addUser('Mine', { SelectionMode: 0, DefaultValue: '[Me]' } as never);
    const { body } = await admin().post("web/lists/getbytitle('Presets')/items", { Title: 'x' });
    const me = (await admin().get('web/currentuser?$select=Id')).body as { Id: number };
    // Noon UTC on the 10th is the 10th in Pacific time as well, whose midnight is 07:00Z.
    expect(body).toMatchObject({ Day: '2026-03-11T07:00:00Z', Start: '2026-03-10T07:00:00Z', Code: 'N-2026', MineId: me.Id });
    const refused = await admin().post("web/lists/getbytitle('Presets')/fields", { Title: 'Bad', FieldTypeKind: 2, DefaultFormula: '=Title' });
    expect([refused.status, errorOf(refused).message]).toEqual([500, expect.stringContaining('cannot refer to another column')]);
  });
});
