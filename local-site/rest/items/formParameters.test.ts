/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import { claim, errorOf, rowsOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: spec §11 ([R] rows, [I] system update, [I] cli-microsoft365#1297/#3405 text values, [C] the parameters of PnPjs and CSOM).
let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('Forms')";
const ITEM = `${LIST}/items(1)`;
const admin = () => under.as('admin');
const form = (values: Record<string, unknown>) => Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
const post = (values: Record<string, unknown>, more: object = {}, path = ITEM, who = 'admin'): Promise<Answer> =>
  under.as(who).post(`${path}/validateupdatelistitem`, { formValues: form(values), ...more });
const read = async (select: string, path = ITEM) => (await admin().get(`${path}?$select=${select}`)).body as Record<string, unknown>;
const exceptions = (answer: Answer) => rowsOf(answer).filter(row => row.HasException).map(row => row.FieldName);

beforeAll(async () => {
  under = await siteUnderTest({ sites: [{ path: '/sites/test', localeId: 1053, timeZoneId: 4 }] });
  const { web } = under.pnp('admin');
  await admin().post('web/ensureuser', { logonName: 'anna@uppdrag.example' });
  await admin().post('web/sitegroups/getbyid(4)/users', { LoginName: claim('reader') });
  await web.lists.add('Others');
  for (const Title of ['x', 'y']) await web.lists.getByTitle('Others').items.add({ Title });
  const others = (await web.lists.getByTitle('Others').select('Id')<{ Id: string }>()).Id;
  await web.lists.add('Forms');
  const { fields } = web.lists.getByTitle('Forms');
  await fields.addNumber('N');
  await fields.addLookup('Ref', { LookupListId: others, LookupFieldName: 'Title' });
  await fields.createFieldAsXml(`<Field Type="LookupMulti" Mult="TRUE" DisplayName="Refs" Name="Refs" List="{${others}}" ShowField="Title" />`);
  await fields.createFieldAsXml('<Field Type="UserMulti" Mult="TRUE" DisplayName="People" Name="People" />');
  await web.lists.getByTitle('Forms').items.add({ Title: 'one' });
});
afterAll(() => under.site.close());

describe('form values', () => {
  it('point at items and persons, one or several, and are emptied by an empty text', async () => {
    const keys = JSON.stringify([{ Key: claim('anna') }, { Key: 'admin@uppdrag.example' }]);
    expect(exceptions(await post({ Ref: '2;#y', Refs: '2;#y;#1;#x', People: keys, N: '1 234,5' }))).toEqual([]);
    const { PeopleId, ...others } = await read('RefId,RefsId,N,PeopleId');
    expect([others, (PeopleId as number[]).length]).toEqual([{ RefId: 2, RefsId: [2, 1], N: 1234.5 }, 2]);
    expect(exceptions(await post({ Ref: '', Refs: '', People: '[]', N: '' }))).toEqual([]);
    expect(await read('RefId,RefsId,N')).toEqual({ RefId: null, RefsId: null, N: null });
  });

  it('are told in their rows where they point at nothing, and nothing is saved', async () => {
    const answer = await post({ Title: 'lost', Ref: '99', Refs: '1;#x;#99;#z', People: JSON.stringify([{ Key: 'nobody@elsewhere.example' }]), Author: '', Created: '' });
    expect([answer.status, exceptions(answer)]).toEqual([200, ['Ref', 'Refs', 'People', 'Author', 'Created']]);
    expect(await read('Title')).toEqual({ Title: 'one' });
  });

  it.each(['abc', '50%', '1.2.3'])('that are no numbers are told so in the words of forms: %s', async text => {
    const answer = await post({ N: text });
    expect(rowsOf(answer)).toEqual([expect.objectContaining({ FieldName: 'N', HasException: true, ErrorMessage: 'Only numbers can go here.' })]);
  });

  it('write numbers as code does when asked', async () => {
    await post({ N: '1,234.5' }, { numberInInvariantCulture: true });
    expect(await read('N')).toEqual({ N: 1234.5 });
  });

  it('pass over what the service keeps itself, without an error', async () => {
    const before = await read('FileRef,UniqueId,GUID,ID,OData__UIVersionString,OData__ModerationStatus');
    const answer = await post({ FileRef: '/x', UniqueId: 'x', GUID: 'x', ID: '9', _ModerationStatus: '2', _ModerationComments: 'x', owshiddenversion: '9' }, { bNewDocumentUpdate: true });
    expect([answer.status, exceptions(answer)]).toEqual([200, []]);
    expect(await read('FileRef,UniqueId,GUID,ID,OData__UIVersionString,OData__ModerationStatus')).toEqual(before);
    expect(await read('OData__ModerationComments')).toEqual({ OData__ModerationComments: null });
  });
});

describe('a call with form values is refused', () => {
  it.each([[5, 'Edm.String'], [true, 'Edm.String']])('where a value is no text: %j', async (value, type) => {
    const answer = await post({ Title: value });
    expect([answer.status, errorOf(answer).message]).toEqual([400, `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`]);
  });

  it.each([['ValidateUpdateListItem', ITEM], ['AddValidateUpdateItemUsingPath', LIST]])('without form values, and makes nothing: %s', async (call, place) => {
    const version = await read('OData__UIVersionString');
    for (const [body, message] of [[{}, 'The parameter formValues is missing.'], [{ formValues: 'x' }, "An unexpected 'PrimitiveValue' node was found when reading from the JSON reader. A 'StartArray' node was expected."]] as const) {
      const answer = await admin().post(`${place}/${call}`, body);
      expect([answer.status, errorOf(answer).message]).toEqual([400, message]);
    }
    expect(await read('OData__UIVersionString')).toEqual(version);
  });

  it('with a parameter it has not', async () => {
    const answer = await post({ Title: 'x' }, { nothing: 1 });
    expect([answer.status, errorOf(answer).message]).toEqual([400, 'The parameter nothing does not exist in method ValidateUpdateListItem.']);
    await expect(post({ Title: 'one' }, { sharedLockId: '', datesInUTC: false })).resolves.toMatchObject({ status: 200 });
  });

  it('to a reader', async () => {
    await expect(post({ Title: 'x' }, {}, ITEM, 'reader')).resolves.toMatchObject({ status: 403 });
    await expect(post({ Title: 'x' }, {}, ITEM, 'stranger')).resolves.toMatchObject({ status: 403 });
  });
});

it('a check-in comment checks in the file that is checked out', async () => {
  const folder = "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')";
  await admin().post(`${folder}/files/add(url='a.txt',overwrite=true)`, 'x');
  const file = "web/getfilebyserverrelativepath(decodedurl='/sites/test/Shared Documents/a.txt')";
  await admin().post(`${file}/checkout()`);
  const answer = await post({ Title: 'titled' }, { checkInComment: 'why' }, `${file}/ListItemAllFields`);
  expect(exceptions(answer)).toEqual([]);
  expect((await admin().get(`${file}?$select=CheckOutType,CheckInComment,Title,UIVersionLabel`)).body).toEqual({ CheckOutType: 2, CheckInComment: 'why', Title: 'titled', UIVersionLabel: '2.0' });
});
