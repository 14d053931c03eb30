/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/navigation';
import type { IMenuNodeCollection } from '@pnp/sp/navigation/types';
import { errorOf, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const quick = (name = 'admin') => under.pnp(name).web.navigation.quicklaunch;
const titles = async (name = 'admin'): Promise<string[]> => (await quick(name)() as unknown as { Title: string }[]).map(node => node.Title);
const add = async (title: string, url = 'https://elsewhere.example'): Promise<number> => (await quick().add(title, url) as unknown as { Id: number }).Id;

beforeEach(async () => {
  under = await siteUnderTest();
  await under.as('admin').post('web/sitegroups/getbyid(4)/users', { LoginName: 'rut@uppdrag.example' });
  await under.as('admin').post('web/sitegroups/getbyid(5)/users', { LoginName: 'mia@uppdrag.example' });
});
afterEach(() => under.site.close());

// Evidence: [R] SP.NavigationNode; [C] PnPjs 4, cli-microsoft365 (MenuState); refusals of a missing key [U].
describe('the quick launch', () => {
  it('is added to at the end, moved, changed and taken from', async () => {
    const [a, b] = [await add('A'), await add('B')];
    await expect(titles()).resolves.toEqual(['Home', 'A', 'B']);
    await quick().moveAfter(b, 0);
    await expect(titles()).resolves.toEqual(['B', 'Home', 'A']);
    await quick().moveAfter(b, a);
    await quick().getById(a).update({ Title: 'Å', IsVisible: false });
    await expect(quick().getById(a)()).resolves.toMatchObject({ Title: 'Å', IsVisible: false, IsExternal: true, ListTemplateType: 0 });
    await quick().getById(b).delete();
    await expect(titles()).resolves.toEqual(['Home', 'Å']);
    await expect(under.as('admin').post('web/navigation/quicklaunch/moveafter', { nodeId: a, previousNodeId: 99 })).resolves.toMatchObject({ status: 400 });
  });

  it('holds nodes under nodes, which go with them', async () => {
    const parent = await add('Parent');
    const child = (await quick().getById(parent).children.add('Child', '/sites/test/Shared Documents') as unknown as { Id: number }).Id;
    await quick().getById(parent).children.add('Second', 'https://elsewhere.example');
    await expect(titles()).resolves.toEqual(['Home', 'Parent']);
    const { body } = await under.as('admin').get(`web/navigation/getnodebyid(${parent})?$select=Title,Children/Title,Children/ListTemplateType,Children/IsDocLib&$expand=Children`);
    expect(body).toEqual({ Title: 'Parent', Children: [{ Title: 'Child', ListTemplateType: 101, IsDocLib: true }, { Title: 'Second', ListTemplateType: 0, IsDocLib: false }] });
    await quick().getById(parent).delete();
    await expect(under.as('admin').get(`web/navigation/getnodebyid(${child})`)).resolves.toMatchObject({ status: 404 });
  });

  it('is another bar than the top one', async () => {
    await under.pnp('admin').web.navigation.topNavigationBar.add('Top', '/sites/test');
    await expect(titles()).resolves.toEqual(['Home']);
    expect(rowsOf(await under.as('rut').get('web/navigation/topnavigationbar'))).toMatchObject([{ Title: 'Top', IsExternal: false }]);
  });

  it('refuses names and types it does not know, and a node without a title', async () => {
    for (const body of [{ Title: 'X', Nope: 1 }, { Title: 'X', IsVisible: 'yes' }, { Url: '/x' }]) {
      await expect(under.as('admin').post('web/navigation/quicklaunch', body)).resolves.toMatchObject({ status: 400 });
    }
  });

  it('is changed only by who manages the web', async () => {
    const node = await add('Kept');
    for (const name of ['rut', 'mia']) {
      await expect(under.as(name).post('web/navigation/quicklaunch', { Title: 'X', Url: '/x' })).resolves.toMatchObject({ status: 403 });
      await expect(under.as(name).merge(`web/navigation/quicklaunch(${node})`, { Title: 'X' })).resolves.toMatchObject({ status: 403 });
      await expect(under.as(name).remove(`web/navigation/quicklaunch(${node})`)).resolves.toMatchObject({ status: 403 });
      await expect(under.as(name).post('web/navigation/quicklaunch/moveafter', { nodeId: node, previousNodeId: 0 })).resolves.toMatchObject({ status: 403 });
      await expect(under.as(name).post('navigation/SaveMenuState', { menuState: { Nodes: [] } })).resolves.toMatchObject({ status: 403 });
    }
    await expect(under.as('nobody').post('navigation/MenuState', {})).resolves.toMatchObject({ status: 403 });
  });

  it.each(['javascript:alert(1)', 'java\tscript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x'])('refuses an address that would run in the page (%j)', async url => {
    const admin = under.as('admin');
    const id = await add('A');
    await expect(admin.post('web/navigation/quicklaunch', { Title: 'X', Url: url })).resolves.toMatchObject({ status: 500 });
    await expect(admin.merge(`web/navigation/quicklaunch(${id})`, { Url: url })).resolves.toMatchObject({ status: 500 });
    await expect(admin.post('navigation/SaveMenuState', { menuState: { StartingNodeKey: '1025', Nodes: [{ Key: String(id), Title: 'A', SimpleUrl: url }] } })).resolves.toMatchObject({ status: 500 });
    expect((await admin.get('web/navigation/quicklaunch')).text).not.toContain('alert');
    for (const good of ['#top', '/sites/test?a=b:c', 'http://linkless.header/', 'mailto:x@uppdrag.example']) await expect(admin.merge(`web/navigation/quicklaunch(${id})`, { Url: good })).resolves.toMatchObject({ status: 204 });
  });

  it('leaves out what leads into a list the reader may not read', async () => {
    const admin = under.as('admin');
    await admin.post('web/lists', { Title: 'Secret', BaseTemplate: 100 });
    await admin.post("web/lists/getbytitle('Secret')/breakroleinheritance(false)");
    const id = await add('Secret', '/sites/test/Lists/Secret/AllItems.aspx?web=1');
    await expect(titles('rut')).resolves.toEqual(['Home']);
    await expect(titles()).resolves.toEqual(['Home', 'Secret']);
    await expect(under.as('rut').get(`web/navigation/getnodebyid(${id})`)).resolves.toMatchObject({ status: 404 });
    expect((await under.as('rut').post('navigation/MenuState', {})).text).not.toContain('Secret');
  });
});

describe('the menu state', () => {
  it('tells the tree with its keys, as deep as asked', async () => {
    const parent = await add('Parent');
    await quick().getById(parent).children.add('Child', '/sites/test/x');
    const state = await under.pnp('rut').navigation.getMenuState();
    expect(state).toMatchObject({ StartingNodeKey: '1025', SPWebPrefix: '/sites/test', Nodes: [{ Title: 'Home' }, { Key: String(parent), Nodes: [{ Title: 'Child', SimpleUrl: '/sites/test/x' }] }] });
    expect((await under.pnp('rut').navigation.getMenuState(null as never, 1) as IMenuNodeCollection).Nodes[1].Nodes).toEqual([]);
    await expect(under.pnp('rut').navigation.getMenuState(String(parent))).resolves.toMatchObject({ StartingNodeTitle: 'Parent', Nodes: [{ Title: 'Child' }] });
    const missing = await under.as('rut').post('navigation/MenuState', { menuNodeKey: '4711' });
    expect([missing.status, errorOf(missing).code]).toEqual([500, '-2146232832, Microsoft.SharePoint.SPException']);
  });

  it('finds the key of an address', async () => {
    const node = await add('Docs', '/sites/test/Shared Documents');
    await expect(under.pnp('rut').navigation.getMenuNodeKey('/sites/test/shared documents')).resolves.toBe(String(node));
  });

  it('is saved whole: changed, added, reordered and taken away', async () => {
    const [a, b] = [await add('A'), await add('B')];
    const node = (Key: string, Title: string, more: object = {}) => ({ Key, Title, SimpleUrl: '/sites/test/x', IsHidden: false, IsDeleted: false, Nodes: [], NodeType: 0, ...more });
    const Nodes = [node(String(b), 'B2', { Nodes: [node('new', 'Under B')] }), node(String(a), 'A', { IsDeleted: true })];
    await expect(under.as('admin').post('navigation/SaveMenuState', { menuState: { StartingNodeKey: '1025', Nodes } })).resolves.toMatchObject({ status: 200 });
    await expect(titles()).resolves.toEqual(['B2', 'Home']);
    await expect(quick().getById(b).children()).resolves.toMatchObject([{ Title: 'Under B' }]);
  });

  it('hangs no node under itself', async () => {
    const a = await add('A');
    const node = { Key: String(a), Title: 'A', Nodes: [{ Key: String(a), Title: 'A' }] };
    await expect(under.as('admin').post('navigation/SaveMenuState', { menuState: { Nodes: [node] } })).resolves.toMatchObject({ status: 400 });
    await expect(titles()).resolves.toEqual(['Home', 'A']);
  });
});
