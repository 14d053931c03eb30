/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import { claim, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

type Row = Readonly<Record<string, unknown>>;
let under: SiteUnderTest;
let ritaId = 0;
const LIST = "web/lists/getbytitle('Values')";
const render = (parameters: object, as = 'admin', query = ''): Promise<Answer> => under.as(as).post(`${LIST}/RenderListDataAsStream${query}`, { parameters });
const rowsOf = (answer: Answer): Row[] => (answer.body as { Row: Row[] }).Row;
const fields = (...names: string[]): string => `<View><ViewFields>${names.map(name => `<FieldRef Name="${name}"/>`).join('')}</ViewFields></View>`;
const first = async (names: readonly string[], more: object = {}): Promise<Row> => rowsOf(await render({ ViewXml: fields(...names), ...more }))[0];
const second = async (...names: string[]): Promise<Row> => rowsOf(await render({ ViewXml: fields(...names) }))[1];

beforeAll(async () => {
  under = await siteUnderTest();
  const lists = under.pnp('admin').web.lists;
  await lists.add('Home');
  await lists.getByTitle('Home').items.add({ Title: 'Home' });
  await lists.getByTitle('Home').items.add({ Title: 'Secret' });
  const { Id } = await lists.getByTitle('Home').select('Id')<{ Id: string }>();
  await lists.add('Values');
  const list = lists.getByTitle('Values');
  await list.fields.addNumber('N');
  await list.fields.createFieldAsXml('<Field Type="Number" DisplayName="Share" Percentage="TRUE" Decimals="1"/>');
  await list.fields.addCurrency('Cost');
  await list.fields.addBoolean('B');
  await list.fields.addDateTime('Moment', { DisplayFormat: 1 });
  await list.fields.addDateTime('Day', { DisplayFormat: 0 });
  await list.fields.addUrl('Link');
  await list.fields.addChoice('C', { Choices: ['Open'] });
  await list.fields.addMultiChoice('M', { Choices: ['a', 'b'] });
  await list.fields.addMultilineText('Note', { RichText: false });
  await list.fields.addUser('P', { SelectionMode: 0 });
  await list.fields.createFieldAsXml('<Field Type="UserMulti" Mult="TRUE" DisplayName="PP" UserSelectionMode="0"/>');
  await list.fields.addLookup('L', { LookupListId: Id, LookupFieldName: 'Title' });
  await list.fields.createFieldAsXml(`<Field Type="LookupMulti" Mult="TRUE" DisplayName="LL" List="{${Id}}" ShowField="Title"/>`);
  await list.fields.addCalculated('Twice', { Formula: '=N*2', OutputType: 9 } as never);
  await list.fields.addCalculated('Loud', { Formula: '=UPPER(Title)', OutputType: 2 } as never);
  await list.fields.addCalculated('Later', { Formula: '=Day+1', OutputType: 4 } as never);
  await list.fields.addCalculated('Many', { Formula: '=N>5', OutputType: 8 } as never);
  await list.fields.addCalculated('Part', { Formula: '=1/N', OutputType: 9 } as never);
  const admin = under.as('admin');
  ritaId = ((await admin.post('web/ensureuser', { logonName: claim('rita') })).body as { Id: number }).Id;
  await admin.post('web/sitegroups(4)/users', { LoginName: claim('rita') });
  // Set only now: it runs on, and the row's second is looked at.
  await under.control({ clock: '2022-10-12T08:07:52Z' });
  await list.items.add({
    Title: 'Full', N: 10, Share: 0.5, Cost: 1234.5, B: true, Moment: '2022-10-12T08:07:52Z', Day: '2022-10-12T07:00:00Z', Link: { Url: 'https://a.example/x', Description: 'There' },
    C: 'Open', M: ['b', 'a'], Note: 'one\ntwo', PId: ritaId, PPId: [6, ritaId], LId: 1, LLId: [1, 2]
  });
  await list.items.add({ Title: 'Empty' });
  await admin.post("web/lists/getbytitle('Home')/items(2)/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)");
});
afterAll(() => under.site.close());

const PERSON = () => ({ id: String(ritaId), title: 'Rita', email: 'rita@uppdrag.example', sip: 'rita@uppdrag.example', picture: '' });

// Evidence: [R] pnpcore recordings of rows, [M] samples of the list view; the fifteen digits of numbers [R].
describe('the members of a row', () => {
  it.each([
    ['a number', ['N'], { N: '10', 'N.': '10.0000000000000' }],
    ['a counter', ['ID'], { ID: '1' }],
    ['an amount', ['Cost'], { Cost: '$1,234.50', 'Cost.': '1234.50000000000' }],
    ['yes or no', ['B'], { B: 'Yes', 'B.value': '1' }],
    ["a time in the site's zone with its ISO twin", ['Created'], { Created: '10/12/2022 1:07 AM', 'Created.': '2022-10-12T08:07:52Z' }],
    ['a date', ['Day'], { Day: '10/12/2022', 'Day.': '2022-10-12T07:00:00Z' }],
    ['a link', ['Link'], { Link: 'https://a.example/x', 'Link.desc': 'There' }],
    ['a choice', ['C'], { C: 'Open' }],
    ['several choices in their order', ['M'], { M: ['b', 'a'] }],
    ['long text', ['Note'], { Note: 'one\ntwo' }],
    ['a lookup', ['L'], { L: [{ lookupId: 1, lookupValue: 'Home', isSecretFieldValue: false }] }],
    ['several lookups', ['LL'], { LL: [{ lookupId: 1, lookupValue: 'Home', isSecretFieldValue: false }, { lookupId: 2, lookupValue: 'Secret', isSecretFieldValue: false }] }],
    ['what kind of thing it is', ['FSObjType', 'Attachments', 'ContentType'], { FSObjType: '0', Attachments: '0', ContentType: 'Item' }],
    ['its place', ['FileRef', 'FileLeafRef'], { FileRef: '/sites/test/Lists/Values/1_.000', 'FileRef.urlencode': '%2Fsites%2Ftest%2FLists%2FValues%2F1%5F%2E000', 'FileRef.urlencodeasurl': '/sites/test/Lists/Values/1_.000', FileLeafRef: '1_.000' }],
    ['its approval', ['_ModerationStatus', '_UIVersionString'], { _ModerationStatus: 'Approved', '_ModerationStatus.': '0', _UIVersionString: '1.0' }],
    ['the title as a link', ['LinkTitle'], { Title: 'Full', LinkTitle: 'Full' }],
    ['the file name as a link', ['LinkFilename', 'DocIcon'], { FileLeafRef: '1_.000', 'FileLeafRef.Name': '1_', 'FileLeafRef.Suffix': '000', LinkFilename: '1_.000', DocIcon: '' }],
    ['calculations by what they give', ['Twice', 'Loud', 'Later', 'Many'], { Twice: '20', 'Twice.': '20.0000000000000', Loud: 'FULL', Later: '10/13/2022', 'Later.': '2022-10-13T07:00:00Z', Many: 'Yes', 'Many.value': '1' }],
    ['nothing for a name of no column', ['Nope'], {}]
  ])('show %s', async (_, names, expected) => {
    await expect(first(names)).resolves.toEqual(expected);
  });

  it('show a person with twins, several with values, and Author without twins', async () => {
    await expect(first(['P'])).resolves.toEqual({
      P: [PERSON()], 'P.id': String(ritaId), 'P.title': 'Rita', 'P.span': '', 'P.email': 'rita@uppdrag.example', 'P.sip': 'rita@uppdrag.example', 'P.jobTitle': '', 'P.department': '', 'P.picture': ''
    });
    await expect(first(['PP'])).resolves.toEqual({ PP: [expect.objectContaining({ id: '6', value: 'Administratör' }), { ...PERSON(), value: 'Rita' }] });
    expect(Object.keys(await first(['Author', 'Editor']))).toEqual(['Author', 'Editor']);
    await expect(first(['P'], { ExpandUserField: true })).resolves.toMatchObject({ P: [{ ...PERSON(), jobTitle: '', department: '' }] });
  });

  it('show guids in braces and upper case, and rights as a mask', async () => {
    const row = await first(['UniqueId', 'GUID', 'PermMask']);
    expect(row.UniqueId).toMatch(/^\{[0-9A-F-]{36}\}$/);
    expect(row.GUID).toMatch(/^\{[0-9A-F-]{36}\}$/);
    expect(row.PermMask).toBe('0x7fffffffffffffff');
    expect(rowsOf(await render({ ViewXml: fields('PermMask') }, 'rita'))[0]).toEqual({ PermMask: '0xb008431061' });
  });

  it('are empty text for empty values', async () => {
    await expect(second('N', 'B', 'Moment', 'Link', 'M', 'P', 'L', 'LL', 'Note')).resolves.toEqual({
      N: '', 'N.': '', B: '', 'B.value': '', Moment: '', 'Moment.': '', Link: '', 'Link.desc': '', M: '', P: '', L: '', LL: '', Note: ''
    });
  });

  it('show the error of a calculation', async () => {
    await expect(second('Part')).resolves.toEqual({ Part: '#DIV/0!', 'Part.': '' });
  });

  it('show times in UTC when asked to, but days as they are', async () => {
    await expect(first(['Moment', 'Day'], { DatesInUtc: true })).resolves.toMatchObject({ Moment: '10/12/2022 8:07 AM', 'Moment.': '2022-10-12T08:07:52Z', Day: '10/12/2022' });
  });

  it('show no lookup to what the caller may not see', async () => {
    const [row] = rowsOf(await render({ ViewXml: fields('LL') }, 'rita'));
    expect(row.LL).toEqual([{ lookupId: 1, lookupValue: 'Home', isSecretFieldValue: false }]);
  });

  it('are those of a Swedish site in Swedish form', async () => {
    await under.control({ region: { web: '/sites/test', localeId: 1053, timeZoneId: 4 } });
    await expect(first(['Moment', 'Day', 'N', 'Cost', 'Share'])).resolves.toMatchObject({ Moment: '2022-10-12 10:07', 'Moment.': '2022-10-12T08:07:52Z', N: '10', Cost: '1\u00a0234,50\u00a0kr', 'Cost.': '1234.50000000000' });
    await under.control({ region: { web: '/sites/test', localeId: 1033, timeZoneId: 13 } });
  });
});

describe('which members a row has', () => {
  it('are those of the view, with the required ones when asked for', async () => {
    expect(Object.keys(await first(['Title']))).toEqual(['Title']);
    expect(Object.keys(await first(['Title'], { AddRequiredFields: true }))).toEqual(expect.arrayContaining(['Title', 'ID', 'PermMask', 'FSObjType', 'UniqueId', 'ContentTypeId', 'FileRef', 'FileLeafRef', 'ItemChildCount', 'FolderChildCount', 'SMTotalSize']));
    expect(Object.keys(await first(['Title'], { AddAllFields: true }))).toEqual(expect.arrayContaining(['Title', 'N', 'PP', 'Created']));
  });

  it('are all of the list without view fields', async () => {
    const [row] = rowsOf(await render({ ViewXml: '<View><RowLimit>1</RowLimit></View>' }));
    expect(Object.keys(row)).toEqual(expect.arrayContaining(['Title', 'N', 'N.', 'LL', 'PermMask', 'UniqueId']));
  });

  it('are those of the default view without XML', async () => {
    expect(Object.keys(rowsOf(await render({}))[0])).toEqual(['Title', 'LinkTitle']);
  });

  it('link in JSON where that is asked for', async () => {
    await expect(first(['Link'], { RenderURLFieldInJSON: true })).resolves.toEqual({ Link: { url: 'https://a.example/x', desc: 'There' } });
  });
});
