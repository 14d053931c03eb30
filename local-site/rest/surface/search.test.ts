/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/navigation';
import '@pnp/sp/related-items';
import * as search from '@pnp/sp/search';
import type { SPFI } from '@pnp/sp';
import { claim, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';
import { holdSurface } from './holdSurface';
import { watched } from './watchCalls';

// Evidence: [C] PnPjs 4: its declarations, and what its own tests of these modules call and expect.
let under: SiteUnderTest;
let sp: SPFI;
const { SearchQueryBuilder } = watched(search);

beforeAll(async () => {
  under = await siteUnderTest();
  sp = under.pnp('admin');
  await sp.web.lists.add('Found');
  for (const Title of ['bridge one', 'bridge two', 'bridge three']) await sp.web.lists.getByTitle('Found').items.add({ Title });
  await under.as('admin').post('web/sitegroups(4)/users', { LoginName: claim('rita') });
});
afterAll(() => under.site.close());

const related = () => sp.web.relatedItems;

holdSurface('search', {
  'SPFI.search _Search.run SearchQueryBuilder SearchResults.PrimarySearchResults SearchResults.RawSearchResults': async () => {
    const query = SearchQueryBuilder('bridge').rowLimit(2).selectProperties('Title', 'Path').sortList({ Property: 'Created', Direction: 0 }).enableQueryRules;
    const found = await sp.search(query);
    expect(found.PrimarySearchResults).toHaveLength(2);
    expect(found.RawSearchResults).toMatchObject({ PrimaryQueryResult: { RelevantResults: { Table: { Rows: expect.any(Array) } } } });
    expect((await under.pnp('nobody').search('bridge').catch((error: { status: number }) => error.status))).toBe(403);
  },
  'SearchResults.ElapsedTime SearchResults.RowCount SearchResults.TotalRows SearchResults.TotalRowsIncludingDuplicates SearchResults.getPage': async () => {
    const first = await sp.search({ Querytext: 'bridge', RowLimit: 2 });
    expect([typeof first.ElapsedTime, first.RowCount, first.TotalRows, first.TotalRowsIncludingDuplicates]).toEqual(['number', 2, 3, 3]);
    expect((await first.getPage(2, 2))?.RowCount).toBe(1);
  },
  'SPFI.searchSuggest _Suggest.run': async () => {
    expect(await sp.searchSuggest('bri')).toMatchObject({ PeopleNames: expect.any(Array), PersonalResults: expect.any(Array), Queries: expect.any(Array) });
  },
  '_Web.navigation _Navigation.quicklaunch _NavigationNodes.add _NavigationNodes.getById _NavigationNode.children _NavigationNode.update _NavigationNode.delete': async () => {
    const { quicklaunch } = sp.web.navigation;
    const made = await quicklaunch.add('One', '/sites/test/one') as unknown as { Id: number };
    expect(made).toMatchObject({ Title: 'One', Url: '/sites/test/one', IsVisible: true });
    const node = quicklaunch.getById(made.Id);
    await node.children.add('Below', '/sites/test/below');
    expect(await node.children()).toEqual([expect.objectContaining({ Title: 'Below' })]);
    await node.update({ Title: 'Changed' });
    expect(await quicklaunch.getById(made.Id)()).toMatchObject({ Title: 'Changed' });
    await node.delete();
    expect((await quicklaunch()).map(({ Id }) => Id)).not.toContain(made.Id);
  },
  '_Navigation.topNavigationBar _NavigationNodes.moveAfter': async () => {
    const { topNavigationBar } = sp.web.navigation;
    const [one, two] = [await topNavigationBar.add('A', '/a') as unknown as { Id: number }, await topNavigationBar.add('B', '/b') as unknown as { Id: number }];
    await topNavigationBar.moveAfter(one.Id, two.Id);
    expect((await topNavigationBar()).map(({ Title }) => Title).slice(-2)).toEqual(['B', 'A']);
  },
  'SPFI.navigation _NavigationService.getMenuState _NavigationService.getMenuNodeKey': async () => {
    await sp.web.navigation.quicklaunch.add('Keyed', '/sites/test/keyed');
    const state = await sp.navigation.getMenuState();
    expect(state).toMatchObject({ StartingNodeKey: expect.any(String), Nodes: expect.arrayContaining([expect.objectContaining({ Title: 'Keyed', SimpleUrl: '/sites/test/keyed' })]) });
    const { Key } = state.Nodes.find(({ Title }) => Title === 'Keyed') as { Key: string };
    expect(await sp.navigation.getMenuNodeKey('/sites/test/keyed')).toBe(Key);
  }
}, {
  '_Web.relatedItems': ['related items are not in scope', () => related().getRelatedItems('Found', 1)],
  '_RelatedItemManager.getRelatedItems': ['related items are not in scope', () => related().getRelatedItems('Found', 1)],
  '_RelatedItemManager.getPageOneRelatedItems': ['related items are not in scope', () => related().getPageOneRelatedItems('Found', 1)],
  '_RelatedItemManager.addSingleLink': ['related items are not in scope', () => related().addSingleLink('Found', 1, '/', 'Found', 2, '/')],
  '_RelatedItemManager.addSingleLinkToUrl': ['related items are not in scope', () => related().addSingleLinkToUrl('Found', 1, '/a')],
  '_RelatedItemManager.addSingleLinkFromUrl': ['related items are not in scope', () => related().addSingleLinkFromUrl('/a', 'Found', 1)],
  '_RelatedItemManager.deleteSingleLink': ['related items are not in scope', () => related().deleteSingleLink('Found', 1, '/', 'Found', 2, '/')]
});
