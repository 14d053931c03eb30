/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import '@pnp/sp/site-groups';
import '@pnp/sp/site-groups/web';
import { createChangeToken } from '@pnp/sp';
import { claim, errorOf, rowsOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

/** Evidence: [R] recorded tokens and change types, [M] SP.ChangeQuery and MS-LISTSWS; trimming is the stricter reading (unproven). */
let under: SiteUnderTest;
let listId: string;
const LIST = "web/lists/getbytitle('Log')";
const ALL = { Add: true, Update: true, DeleteObject: true, Rename: true, Restore: true, Item: true };

interface ChangeRow {
  ChangeType: number; ItemId: number; ChangeToken: { StringValue: string }; ListId: string; Time: string; Editor: string; ServerRelativeUrl: string; UniqueId: string;
}
const changesOf = async (name: string, query: object, of = LIST): Promise<ChangeRow[]> => rowsOf<ChangeRow>(await under.as(name).post(`${of}/getchanges`, { query }));
const short = (rows: readonly ChangeRow[]): string[] => rows.map(({ ChangeType, ItemId }) => `${ChangeType} of ${ItemId}`);
const tokenNow = async (): Promise<{ StringValue: string }> =>
  ((await under.as('admin').get(`${LIST}?$select=CurrentChangeToken`)).body as { CurrentChangeToken: { StringValue: string } }).CurrentChangeToken;

beforeAll(async () => {
  under = await siteUnderTest();
  const admin = under.as('admin');
  await under.pnp('admin').web.lists.add('Log');
  listId = ((await admin.get(`${LIST}?$select=Id`)).body as { Id: string }).Id;
  const reader = await admin.post('web/ensureuser', { logonName: claim('reader') });
  await admin.post(`web/roleassignments/addroleassignment(principalid=${(reader.body as { Id: number }).Id},roledefid=1073741826)`);
});
afterAll(() => under.site.close());

describe('getchanges of a list', () => {
  it('tells adds, updates, deletes and restores in order, behind a token', async () => {
    const start = await tokenNow();
    const admin = under.as('admin');
    await admin.post(`${LIST}/items`, { Title: 'one' });
    await admin.merge(`${LIST}/items(1)`, { Title: 'one, changed' });
    const bin = (await admin.post(`${LIST}/items(1)/recycle`)).body as { value: string };
    await admin.post(`web/recyclebin('${bin.value}')/restore`);
    const rows = await changesOf('admin', { ...ALL, ChangeTokenStart: start });
    expect(short(rows)).toEqual(['1 of 1', '2 of 1', '3 of 1', '7 of 1']);
    expect(rows[0]).toMatchObject({ ListId: listId, Editor: 'Administratör', ServerRelativeUrl: '/sites/test/Lists/Log/1_.000' });
    expect(rows[0].ChangeToken.StringValue).toMatch(/^1;3;[0-9a-f-]{36};\d{18};\d+$/);
    // Evidence: [R] the ten properties of an item's change.
    expect(Object.keys(rows[0])).toEqual(['ChangeToken', 'ChangeType', 'SiteId', 'Time', 'Editor', 'ItemId', 'ListId', 'ServerRelativeUrl', 'UniqueId', 'WebId']);
    // Behind the second there are the third and the fourth.
    expect(short(await changesOf('admin', { ...ALL, ChangeTokenStart: rows[1].ChangeToken }))).toEqual(['3 of 1', '7 of 1']);
    expect(short(await changesOf('admin', { ...ALL, ChangeTokenStart: start, ChangeTokenEnd: rows[1].ChangeToken }))).toEqual(['1 of 1', '2 of 1']);
  });

  it('gives only the kinds and objects asked for, as many and in the order wanted', async () => {
    expect(short(await changesOf('admin', { Add: true, Item: true }))).toEqual(['1 of 1']);
    expect(await changesOf('admin', { Add: true })).toEqual([]);
    expect(short(await changesOf('admin', { ...ALL, LatestFirst: true, FetchLimit: '2' }))).toEqual(['7 of 1', '3 of 1']);
    // Evidence: [M] flags may come as text.
    expect(short(await changesOf('admin', { Add: 'True', Item: 'true' }))).toEqual(['1 of 1']);
  });

  it('understands a token a client makes of a time', async () => {
    await under.control({ advanceSeconds: 3600 });
    const token = createChangeToken('list', listId, new Date(Date.now() + 3000 * 1000));
    await under.as('admin').post(`${LIST}/items`, { Title: 'later' });
    const rows = await under.pnp('admin').web.lists.getById(listId).getChanges({ ...ALL, ChangeTokenStart: token } as never) as ChangeRow[];
    expect(short(rows)).toEqual(['1 of 2']);
  });

  it('refuses tokens of something else or of no known form, and unknown flags', async () => {
    for (const StringValue of ['nonsense', `1;3;${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)};1;1`, `1;2;${listId};1;1`, `1;3;${listId};1`]) {
      const answer = await under.as('admin').post(`${LIST}/getchanges`, { query: { ...ALL, ChangeTokenStart: { StringValue } } });
      expect([answer.status, errorOf(answer).code]).toEqual([500, '-2146232832, Microsoft.SharePoint.SPException']);
    }
    expect((await under.as('admin').post(`${LIST}/getchanges`, { query: { Everything: true } })).status).toBe(400);
    expect((await under.as('admin').post(`${LIST}/getchanges`, {})).status).toBe(400);
  });

  it('tells nothing of what the caller may not see, before and after it is gone', async () => {
    const admin = under.as('admin');
    await admin.post(`${LIST}/items`, { Title: 'secret' });
    await admin.post(`${LIST}/items(3)/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
    await admin.merge(`${LIST}/items(3)`, { Title: 'still secret' });
    expect(short(await changesOf('reader', ALL)).filter(row => row.endsWith('of 3'))).toEqual([]);
    await admin.post(`${LIST}/items(3)/recycle`);
    const told = short(await changesOf('reader', ALL));
    expect(told.length).toBeGreaterThan(3);
    expect(told).not.toContain('3 of 3');
    expect(told).not.toContain('2 of 3');
    expect((await under.as('stranger').post(`${LIST}/getchanges`, { query: ALL })).status).toBe(403);
  });

  it('hides drafts and what was never published from readers', async () => {
    const admin = under.as('admin');
    await under.pnp('admin').web.lists.add('Moderated');
    const moderated = "web/lists/getbytitle('Moderated')";
    await admin.merge(moderated, { EnableModeration: true, DraftVersionVisibility: 2 });
    await admin.post(`${moderated}/items`, { Title: 'waiting' });
    await admin.post(`${moderated}/items`, { Title: 'thrown away' });
    await admin.remove(`${moderated}/items(2)`);
    expect(short(await changesOf('admin', ALL, moderated))).toEqual(['1 of 1', '1 of 2', '3 of 2']);
    expect(await changesOf('reader', ALL, moderated)).toEqual([]);
    await admin.merge(`${moderated}/items(1)`, { OData__ModerationStatus: 0 });
    expect(new Set(short(await changesOf('reader', ALL, moderated)))).toEqual(new Set(['1 of 1', '2 of 1']));
  });
});

describe('getchanges of a web and a site', () => {
  it('tells lists, columns, views, groups, members and grants', async () => {
    const admin = under.as('admin');
    const start = ((await admin.get('web?$select=CurrentChangeToken')).body as { CurrentChangeToken: unknown }).CurrentChangeToken;
    await under.pnp('admin').web.lists.add('Structure');
    const list = under.pnp('admin').web.lists.getByTitle('Structure');
    await list.fields.addText('Extra');
    await list.views.add('Own');
    await list.update({ Description: 'changed' });
    const group = await admin.post('web/sitegroups', { Title: 'Log group' });
    const groupId = (group.body as { Id: number }).Id;
    await admin.post(`web/sitegroups(${groupId})/users`, { LoginName: claim('member') });
    await admin.post(`web/roleassignments/addroleassignment(principalid=${groupId},roledefid=1073741826)`);
    await list.delete();
    const asked = { List: true, Field: true, View: true, Group: true, Web: true, Add: true, Update: true, DeleteObject: true, GroupMembershipAdd: true, RoleAssignmentAdd: true };
    const verbose = await admin.post('web/getchanges', { query: { ...asked, ChangeTokenStart: start } }, { Accept: 'application/json;odata=verbose' });
    const told = (verbose.body as { d: { results: { __metadata: { type: string }; ChangeType: number }[] } }).d.results.map(row => `${row.__metadata.type} ${row.ChangeType}`);
    for (const expected of ['SP.ChangeList 1', 'SP.ChangeField 1', 'SP.ChangeView 1', 'SP.ChangeList 2', 'SP.ChangeGroup 1', 'SP.ChangeGroup 13', 'SP.ChangeWeb 11', 'SP.ChangeList 3']) {
      expect(told).toContain(expected);
    }
    const site = rowsOf(await admin.post('site/getchanges', { query: { ...asked, Group: true, Add: true } }));
    expect(site.length).toBeGreaterThan(told.length);
  });

  it('tells grants only to those who may look them up', async () => {
    const grants = { Web: true, RoleAssignmentAdd: true };
    expect(rowsOf(await under.as('admin').post('web/getchanges', { query: grants })).length).toBeGreaterThan(0);
    expect(rowsOf(await under.as('reader').post('web/getchanges', { query: grants }))).toEqual([]);
  });
});

describe('getlistitemchangessincetoken', () => {
  const changed = async (name: string, query: object): Promise<Answer> => under.as(name).post(`${LIST}/getlistitemchangessincetoken`, { query });
  const rows = ({ text }: Answer): string[] => [...text.matchAll(/ows_Title="([^"]*)"/g)].map(match => match[1]);
  const tokenOf = ({ text }: Answer): string => /LastChangeToken="([^"]+)"/.exec(text)?.[1] ?? '';

  it('gives columns and all items first, then only what changed, deletions by id', async () => {
    const first = await changed('admin', {});
    expect(first.headers.get('content-type')).toMatch(/^text\/xml/);
    expect(first.text).toMatch(/<List ID="\{[0-9A-F-]+\}" Title="Log"[^>]*><Fields><Field /);
    expect(rows(first)).toEqual(['one, changed', 'later']);
    const nothing = await changed('admin', { ChangeToken: tokenOf(first) });
    expect(nothing.text).toContain('<rs:data ItemCount="0"></rs:data>');
    expect(nothing.text).not.toContain('<Fields>');
    await under.as('admin').post(`${LIST}/items`, { Title: 'new & <odd>' });
    await under.as('admin').remove(`${LIST}/items(2)`);
    const since = await changed('admin', { ChangeToken: tokenOf(nothing) });
    expect(rows(since)).toEqual(['new &amp; &lt;odd&gt;']);
    expect(since.text).toContain('<Id ChangeType="Delete">2</Id>');
  });

  it('filters by Query and Contains, cuts by RowLimit, and gives the columns asked for', async () => {
    const where = '<Where><BeginsWith><FieldRef Name="Title" /><Value Type="Text">one</Value></BeginsWith></Where>';
    expect(rows(await changed('admin', { Query: where }))).toEqual(['one, changed']);
    expect(rows(await changed('admin', { Contains: '<Contains><FieldRef Name="Title" /><Value Type="Text">odd</Value></Contains>' }))).toEqual(['new &amp; &lt;odd&gt;']);
    const page = await changed('admin', { RowLimit: '1', ViewFields: '<ViewFields><FieldRef Name="_UIVersionString" /></ViewFields>' });
    expect(page.text).toMatch(/ItemCount="1" ListItemCollectionPositionNext="Paged=TRUE&amp;p_ID=1"/);
    expect(page.text).toContain('ows__UIVersionString="2.0"');
    const next = await changed('admin', { RowLimit: '1', QueryOptions: '<QueryOptions><Paging ListItemCollectionPositionNext="Paged=TRUE&amp;p_ID=1" /></QueryOptions>' });
    expect(rows(next)).toEqual(['new &amp; &lt;odd&gt;']);
  });

  it('says that it does not know a token and gives everything', async () => {
    const answer = await changed('admin', { ChangeToken: '1;3;00000000-0000-0000-0000-000000000000;1;1' });
    expect(answer.text).toContain('<Id ChangeType="InvalidToken" />');
    expect(rows(answer).length).toBe(2);
  });

  it('is trimmed for readers and refused to strangers', async () => {
    await under.as('admin').post(`${LIST}/items`, { Title: 'kept apart' });
    const id = rowsOf<{ Id: number }>(await under.as('admin').get(`${LIST}/items?$filter=Title eq 'kept apart'`))[0].Id;
    await under.as('admin').post(`${LIST}/items(${id})/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
    expect((await changed('admin', {})).text).toContain('kept apart');
    expect((await changed('reader', {})).text).not.toContain('kept apart');
    expect((await changed('stranger', {})).status).toBe(403);
  });
});
