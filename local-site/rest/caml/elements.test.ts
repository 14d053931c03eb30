/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import { claim, errorOf, rowsOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('Elements')";
const ref = (name: string, more = ''): string => `<FieldRef Name="${name}"${more}/>`;
const value = (type: string, text: string, more = ''): string => `<Value Type="${type}"${more}>${text}</Value>`;
const ask = (where: string, more = '', as = 'admin'): Promise<Answer> =>
  under.as(as).post(`${LIST}/getitems`, { query: { ViewXml: `<View>${more}<Query><Where>${where}</Where></Query></View>` } });
const titles = async (where: string, more = '', as = 'admin'): Promise<unknown[]> => {
  const answer = await ask(where, more, as);
  if (answer.status !== 200) throw new Error(answer.text);
  return rowsOf(answer).map(row => row.Title);
};

beforeAll(async () => {
  under = await siteUnderTest();
  await under.control({ clock: '2026-03-10T20:00:00Z' });
  const lists = under.pnp('admin').web.lists;
  await lists.add('Targets');
  for (const Title of ['Alpha', 'Alpine', 'Beta']) await lists.getByTitle('Targets').items.add({ Title });
  const { Id } = await lists.getByTitle('Targets').select('Id')<{ Id: string }>();
  await lists.add('Elements');
  const { fields, items } = lists.getByTitle('Elements');
  await fields.addNumber('N');
  await fields.addBoolean('B');
  await fields.addDateTime('Begins', { DisplayFormat: 1 });
  await fields.addDateTime('Ends', { DisplayFormat: 1 });
  await fields.addChoice('C', { Choices: ['Open', 'Closed'] });
  await fields.addMultiChoice('M', { Choices: ['red wine', 'white wine', 'beer'] });
  await fields.addMultilineText('Note', { RichText: false });
  await fields.addUser('P', { SelectionMode: 1 });
  await fields.addLookup('L', { LookupListId: Id, LookupFieldName: 'Title' });
  await fields.createFieldAsXml(`<Field Type="LookupMulti" Mult="TRUE" DisplayName="LL" List="{${Id}}" ShowField="Title"/>`);
  const rita = await under.as('admin').post('web/ensureuser', { logonName: claim('rita') });
  const ritaId = (rita.body as { Id: number }).Id;
  await under.as('admin').post('web/sitegroups(5)/users', { LoginName: claim('rita') });
  await items.add({ Title: 'one', N: 1.5, B: true, Begins: '2026-03-10T18:00:00Z', Ends: '2026-03-10T22:00:00Z', C: 'Open', M: ['red wine', 'beer'], Note: 'Åtta å & <nio>', PId: 5, LId: 1, LLId: [1, 3] });
  await items.add({ Title: 'two', N: -2, B: false, Begins: '2026-03-12T18:00:00Z', Ends: '2026-03-31T22:00:00Z', C: 'Closed', M: ['white wine'], Note: 'ten', PId: ritaId, LId: 2, LLId: [2] });
  await items.add({ Title: "three 'quoted' & <tagged>", PId: 3, LId: 3 });
});
afterAll(() => under.site.close());

const THREE = "three 'quoted' & <tagged>";

// Evidence: [M] the CAML reference's query elements; [T] for membership of choices and what Includes finds.
describe('the elements of a condition', () => {
  it.each([
    ['Gt', `<Gt>${ref('N')}${value('Number', '-2')}</Gt>`, ['one']],
    ['Geq', `<Geq>${ref('N')}${value('Number', '-2')}</Geq>`, ['one', 'two']],
    ['Lt', `<Lt>${ref('N')}${value('Number', '1.5')}</Lt>`, ['two']],
    ['Leq', `<Leq>${ref('N')}${value('Number', '1.5')}</Leq>`, ['one', 'two']],
    ['a number no column can hold', `<Eq>${ref('N')}${value('Number', 'many')}</Eq>`, []],
    ['IsNotNull', `<IsNotNull>${ref('N')}</IsNotNull>`, ['one', 'two']],
    ['yes', `<Eq>${ref('B')}${value('Boolean', '1')}</Eq>`, ['one']],
    ['no', `<Eq>${ref('B')}${value('Integer', '0')}</Eq>`, ['two']],
    ['a choice in any case', `<Eq>${ref('C')}${value('Choice', 'OPEN')}</Eq>`, ['one']],
    ['Neq of a choice, the empty too', `<Neq>${ref('C')}${value('Choice', 'Open')}</Neq>`, ['two', THREE]],
    ['Contains in long text', `<Contains>${ref('Note')}${value('Note', 'å &amp; &lt;NIO')}</Contains>`, ['one']],
    ['Contains in one of several choices', `<Contains>${ref('M')}${value('Text', 'wine')}</Contains>`, ['one', 'two']],
    ['BeginsWith of one of several choices', `<BeginsWith>${ref('M')}${value('Text', 'WHITE')}</BeginsWith>`, ['two']],
    ['Neq of several choices', `<Neq>${ref('M')}${value('Text', 'beer')}</Neq>`, ['two', THREE]],
    ['numeric references', `<Contains>${ref('Note')}${value('Text', '&#229;TTA')}</Contains>`, ['one']],
    ['quotes and marks in a value', `<Eq>${ref('Title')}${value('Text', "three 'quoted' &amp; &lt;tagged&gt;")}</Eq>`, [THREE]],
    ['CDATA', `<Eq>${ref('Title')}<Value Type="Text"><![CDATA[${THREE}]]></Value></Eq>`, [THREE]],
    ['a lookup by what it shows', `<Eq>${ref('L')}${value('Lookup', 'alpha')}</Eq>`, ['one']],
    ['a lookup by id', `<Eq>${ref('L', ' LookupId="TRUE"')}${value('Lookup', '2')}</Eq>`, ['two']],
    ['BeginsWith of a lookup', `<BeginsWith>${ref('L')}${value('Lookup', 'Alp')}</BeginsWith>`, ['one', 'two']],
    ['Contains of a lookup', `<Contains>${ref('L')}${value('Lookup', 'ph')}</Contains>`, ['one']],
    ['Includes of a lookup with several values', `<Includes>${ref('LL')}${value('Lookup', 'Beta')}</Includes>`, ['one']],
    ['Includes by id', `<Includes>${ref('LL', ' LookupId="TRUE"')}${value('Lookup', '1')}</Includes>`, ['one']],
    ['NotIncludes', `<NotIncludes>${ref('LL')}${value('Lookup', 'Beta')}</NotIncludes>`, ['two', THREE]],
    ['In by ids', `<In>${ref('L', ' LookupId="TRUE"')}<Values>${value('Lookup', '1')}${value('Lookup', '3')}</Values></In>`, ['one', THREE]],
    ['a column by its guid', `<Eq><FieldRef ID="{FA564E0F-0C70-4AB9-B863-0177E6DDD247}"/>${value('Text', 'one')}</Eq>`, ['one']],
    ['a column that only shows another', `<Eq>${ref('LinkTitle')}${value('Computed', 'two')}</Eq>`, ['two']],
    ['a content type by name', `<Eq>${ref('ContentType')}${value('Computed', 'item')}</Eq>`, ['one', 'two', THREE]],
    ['another content type', `<Neq>${ref('ContentType')}${value('Computed', 'Item')}</Neq>`, []],
    ['a content type by the beginning of its id', `<BeginsWith>${ref('ContentTypeId')}${value('ContentTypeId', '0x01')}</BeginsWith>`, ['one', 'two', THREE]],
    ['a moderation word', `<Eq>${ref('_ModerationStatus')}${value('ModStat', 'Approved')}</Eq>`, ['one', 'two', THREE]],
    ['the other name of Denied', `<Eq>${ref('_ModerationStatus')}${value('ModStat', 'Rejected')}</Eq>`, []]
  ])('%s', async (_, where, expected) => {
    await expect(titles(where)).resolves.toEqual(expected);
  });

  it.each([
    ['a time, by the day', `<Eq>${ref('Begins')}${value('DateTime', '<Today/>')}</Eq>`, ['one']],
    ['days from today', `<Geq>${ref('Begins')}${value('DateTime', '<Today OffsetDays="1"/>')}</Geq>`, ['two']],
    ['not a day, the empty too', `<Neq>${ref('Begins')}${value('DateTime', '<Today/>')}</Neq>`, ['two', THREE]],
    ['a time of the site', `<Eq>${ref('Begins')}${value('DateTime', '2026-03-10T11:00:00', ' IncludeTimeValue="TRUE"')}</Eq>`, ['one']],
    ['a time as stored', `<Eq>${ref('Begins')}${value('DateTime', '2026-03-10T18:00:00', ' IncludeTimeValue="TRUE" StorageTZ="TRUE"')}</Eq>`, ['one']],
    ['a time of another hour', `<Eq>${ref('Begins')}${value('DateTime', '2026-03-10T18:00:00', ' IncludeTimeValue="TRUE"')}</Eq>`, []]
  ])('%s', async (_, where, expected) => {
    await expect(titles(where)).resolves.toEqual(expected);
  });

  it.each([
    ['Now', ['one'], ''],
    ['Today', ['one'], ''],
    ['Week', ['one', 'two'], ''],
    ['Month', ['one', 'two'], ''],
    ['Month', [], '<CalendarDate>2026-04-02</CalendarDate>'],
    ['Week', ['two'], '<CalendarDate>2026-03-31</CalendarDate>'],
    ['Year', ['one', 'two'], '']
  ])('DateRangesOverlap with %s', async (range, expected, more) => {
    const where = `<DateRangesOverlap>${ref('Begins')}${ref('Ends')}${ref('RecurrenceID')}${value('DateTime', `<${range}/>`)}</DateRangesOverlap>`;
    await expect(titles(where, more)).resolves.toEqual(expected);
  });

  it.each([
    ['CurrentUserGroups', 'rita', ['one']],
    ['SPWeb.Groups', 'admin', ['one', THREE]],
    ['SPWeb.AllUsers', 'admin', ['two']],
    ['SPWeb.Users', 'admin', []],
    ['SPGroup" ID="5', 'admin', ['two']],
    ['SPGroup" ID="3', 'admin', []]
  ])('Membership of %s, asked by %s', async (type, who, expected) => {
    await expect(titles(`<Membership Type="${type}">${ref('P')}</Membership>`, '', who)).resolves.toEqual(expected);
  });

  it.each([
    ['an empty In', `<In>${ref('N')}<Values/></In>`],
    ['an In of more than five hundred', `<In>${ref('N')}<Values>${value('Number', '1').repeat(501)}</Values></In>`],
    ['a condition on no column', `<Eq>${value('Text', 'a')}</Eq>`],
    ['a condition without a value', `<Eq>${ref('N')}</Eq>`],
    ['membership of what is no person', `<Membership Type="SPWeb.Groups">${ref('N')}</Membership>`],
    ['an unknown membership', `<Membership Type="Everybody">${ref('P')}</Membership>`],
    ['an overlap of no dates', `<DateRangesOverlap>${ref('N')}${ref('N')}${value('DateTime', '<Today/>')}</DateRangesOverlap>`],
    ['an overlap with an unknown range', `<DateRangesOverlap>${ref('Begins')}${ref('Ends')}${value('DateTime', '<Decade/>')}</DateRangesOverlap>`],
    ['And of one', `<And><IsNull>${ref('N')}</IsNull></And>`],
    ['conditions nested without end', `${'<And>'.repeat(5000)}${'</And>'.repeat(5000)}`]
  ])('refuses %s', async (_, where) => {
    const answer = await ask(where);
    expect([answer.status, errorOf(answer).message]).toEqual([500, 'Cannot complete this action.\n\nPlease try again.']);
  });
});

// Evidence: [T] more than twelve joins are refused at any size of the list; Author and Editor count.
describe('the lookup column threshold', () => {
  const people = Array.from({ length: 11 }, (_, at) => `X${at}`);
  const view = (names: readonly string[]) => under.as('admin').post("web/lists/getbytitle('Wide')/getitems", {
    query: { ViewXml: `<View><ViewFields>${names.map(name => ref(name)).join('')}</ViewFields></View>` }
  });

  it('is twelve columns shown, or read for want of view fields', async () => {
    await under.pnp('admin').web.lists.add('Wide');
    for (const name of people) await under.pnp('admin').web.lists.getByTitle('Wide').fields.addUser(name, { SelectionMode: 0 });
    await expect(view([...people, 'Author'])).resolves.toMatchObject({ status: 200 });
    const refused = await view([...people, 'Author', 'Editor']);
    expect([refused.status, errorOf(refused).code]).toEqual([500, '-2147024749, Microsoft.SharePoint.SPQueryThrottledException']);
    await expect(under.as('admin').post("web/lists/getbytitle('Wide')/getitems", { query: { ViewXml: '<View/>' } })).resolves.toMatchObject({ status: 500 });
  });
});
