/** @jest-environment node */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/folders';
import '@pnp/sp/files';
import '@pnp/sp/forms';
import '@pnp/sp/views';
import '@pnp/sp/fields';
import '@pnp/sp/subscriptions';
import type { IList } from '@pnp/sp/lists';
import type { IWeb } from '@pnp/sp/webs';
import { siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';
import { holdSurface } from './holdSurface';

// Evidence: [C] PnPjs 4: its declarations, and what its own tests of these modules call and expect.
let under: SiteUnderTest;
let web: IWeb;
let list: IList;
let receiver: Server;
const GUID = /^[0-9a-f-]{36}$/;

beforeAll(async () => {
  under = await siteUnderTest();
  web = under.pnp('admin').web;
  await web.lists.add('Plain', 'of it');
  list = web.lists.getByTitle('Plain');
  for (const Title of ['a', 'b', 'c']) await list.items.add({ Title });
  receiver = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/plain');
    response.end(new URL(request.url ?? '', 'http://x').searchParams.get('validationtoken') ?? '');
  }).listen(0, '127.0.0.1');
});
afterAll(async () => {
  receiver.close();
  await under.site.close();
});

const fresh = async (title: string): Promise<IList> => {
  await web.lists.add(title);
  return web.lists.getByTitle(title);
};

holdSurface('lists', {
  '_Web.lists _Lists.add _Lists.getByTitle _Lists.getById': async () => {
    const made = await web.lists.add('Made', 'described', 100, true, { OnQuickLaunch: true });
    expect(made).toMatchObject({ Title: 'Made', Description: 'described', BaseTemplate: 100, ContentTypesEnabled: true, Id: expect.stringMatching(GUID) });
    expect(await web.lists.getById(made.Id)()).toMatchObject({ Title: 'Made' });
    expect(await web.lists.getById(made.Id).select('OnQuickLaunch')()).toMatchObject({ OnQuickLaunch: true });
    expect((await web.lists.getByTitle('mADE')()).Id).toBe(made.Id);
  },
  '_Lists.ensure': async () => {
    const first = await web.lists.ensure('Ensured', 'one');
    const second = await web.lists.ensure('Ensured', 'two');
    expect([first.created, second.created]).toEqual([true, false]);
    expect((await second.list()).Description).toBe('two');
  },
  '_Lists.ensureSiteAssetsLibrary _Lists.ensureSitePagesLibrary': async () => {
    expect(await (await web.lists.ensureSiteAssetsLibrary())()).toMatchObject({ Title: 'Site Assets', BaseTemplate: 101 });
    expect(await (await web.lists.ensureSitePagesLibrary())()).toMatchObject({ Title: 'Site Pages', BaseTemplate: 119 });
  },
  '_List.delete _List.recycle': async () => {
    const gone = await fresh('Gone');
    await gone.delete();
    await expect(gone()).rejects.toMatchObject({ status: 404 });
    const binned = await fresh('Binned');
    expect(await binned.recycle()).toMatch(GUID);
    await expect(binned()).rejects.toMatchObject({ status: 404 });
  },
  '_List.effectiveBasePermissions': async () => {
    expect(await list.effectiveBasePermissions()).toMatchObject({ High: '2147483647', Low: '4294967295' });
  },
  '_List.eventReceivers _List.relatedFields': async () => {
    expect(await list.eventReceivers()).toEqual([]);
    const looking = await fresh('Looking');
    await looking.fields.addLookup('To', { LookupListId: (await list()).Id, LookupFieldName: 'Title' });
    expect(await list.relatedFields()).toEqual([expect.objectContaining({ ListId: (await looking()).Id, FieldId: (await looking.fields.getByTitle('To')()).Id })]);
    expect(await looking.relatedFields()).toEqual([]);
  },
  '_List.informationRightsManagementSettings': async () => {
    expect(await list.informationRightsManagementSettings()).toMatchObject({ AllowPrint: false, PolicyTitle: '' });
  },
  '_List.update': async () => {
    const renamed = await fresh('Before');
    await renamed.update({ Title: 'After', EnableVersioning: true });
    expect(await web.lists.getByTitle('After')()).toMatchObject({ EnableVersioning: true, EntityTypeName: 'BeforeList' });
    await expect(web.lists.getByTitle('After').update({ Title: 'x' }, '"9999"')).rejects.toMatchObject({ status: 412 });
  },
  '_List.getChanges': async () => {
    const changes = await list.getChanges({ Add: true, Item: true } as unknown as Parameters<IList['getChanges']>[0]) as unknown as { ItemId: number; ChangeType: number }[];
    expect(changes.slice(0, 3)).toEqual([1, 2, 3].map(ItemId => expect.objectContaining({ ItemId, ChangeType: 1 })));
  },
  '_List.getItemsByCAMLQuery': async () => {
    const query = { ViewXml: '<View><Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">b</Value></Eq></Where></Query></View>' };
    expect(await list.getItemsByCAMLQuery(query, 'FieldValuesAsText')).toEqual([expect.objectContaining({ Id: 2, FieldValuesAsText: expect.objectContaining({ Title: 'b' }) })]);
  },
  '_List.getListItemChangesSinceToken': async () => {
    const text = await list.getListItemChangesSinceToken({ RowLimit: '10', QueryOptions: '<QueryOptions><Paging ListItemCollectionPositionNext="Paged=TRUE&amp;p_ID=1" /></QueryOptions>' } as never);
    expect(text).toMatch(/<GetListItemChangesSinceTokenResponse|<GetListItemChangesSinceTokenResult/);
    expect(text).toMatch(/ows_Title="b"/);
  },
  '_List.renderListData': async () => {
    expect(await list.renderListData('<View><RowLimit Paged="TRUE">2</RowLimit></View>')).toMatchObject({ Row: [{ Title: 'a' }, { Title: 'b' }], NextHref: expect.stringContaining('p_ID=2') });
  },
  '_List.renderListDataAsStream': async () => {
    const parameters = { ViewXml: '<View><ViewFields><FieldRef Name="ID"/><FieldRef Name="Title"/></ViewFields><RowLimit>1</RowLimit></View>' };
    expect(await list.renderListDataAsStream(parameters)).toMatchObject({ Row: [{ ID: '1', Title: 'a' }] });
    const overriding = new Map([['FilterField1', 'Title'], ['FilterValue1', 'c']]);
    expect(await list.renderListDataAsStream(parameters, {} as never, overriding)).toMatchObject({ Row: [{ ID: '3' }] });
    expect(await list.renderListDataAsStream({ ...parameters, RenderOptions: [1, 2, 4] as never })).toMatchObject({ ListData: { Row: [{ ID: '1' }] }, ListSchema: expect.anything() });
  },
  '_List.forms _Forms.getById _List.renderListFormData': async () => {
    const forms = await list.forms() as { Id: string; FormType: number; ServerRelativeUrl: string }[];
    expect(forms.map(({ FormType }) => FormType).sort()).toEqual([4, 6, 8]);
    expect(await list.forms.getById(forms[0].Id)()).toMatchObject({ Id: forms[0].Id, ServerRelativeUrl: expect.stringMatching(/\/Lists\/Plain\/\w+Form\.aspx$/) });
    expect(await list.renderListFormData(1, 'editform', 2)).toMatchObject({ Title: 'a', ItemAttributes: { Id: 1 }, ListSchema: { Title: { Required: true } } });
  },
  '_List.reserveListItemId': async () => {
    expect(await list.reserveListItemId()).toBe(4);
    expect((await list.items.add({ Title: 'after' }) as { Id: number }).Id).toBe(5);
  },
  '_List.addValidateUpdateItemUsingPath': async () => {
    const rows = await list.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'formed' }], '/sites/test/Lists/Plain');
    expect(rows).toEqual([expect.objectContaining({ FieldName: 'Title', HasException: false }), expect.objectContaining({ FieldName: 'Id', FieldValue: '6' })]);
  },
  '_List.getParentInfos': async () => {
    expect(await web.lists.getByTitle('Plain').getParentInfos()).toMatchObject({
      List: { Id: expect.stringMatching(GUID), RootFolderServerRelativeUrl: '/sites/test/Lists/Plain', RootFolderServerRelativePath: { DecodedUrl: '/sites/test/Lists/Plain' }, RootFolderUniqueId: expect.stringMatching(GUID) },
      ParentWeb: { Url: under.site.address, ServerRelativeUrl: '/sites/test', ServerRelativePath: { DecodedUrl: '/sites/test' } }
    });
  },
  '_Web.siteUserInfoList _Web.defaultDocumentLibrary': async () => {
    expect(await web.siteUserInfoList()).toMatchObject({ Title: 'User Information List', BaseTemplate: 112 });
    expect(await web.defaultDocumentLibrary()).toMatchObject({ Title: 'Documents', BaseTemplate: 101 });
  },
  '_Web.customListTemplates': async () => {
    expect(await web.customListTemplates()).toEqual([]);
  },
  '_Web.getList _Web.getCatalog': async () => {
    expect((await web.getList('/sites/test/Lists/Plain')()).Title).toBe('Plain');
    expect(await (await web.getCatalog(113))()).toMatchObject({ BaseTemplate: 113 });
  },
  '_List.views _Views.add _Views.getById _Views.getByTitle _View.delete': async () => {
    const made = await list.views.add('Personal', true, { ViewQuery: '<OrderBy><FieldRef Name="Title"/></OrderBy>', RowLimit: 5 });
    expect(made).toMatchObject({ Title: 'Personal', PersonalView: true, RowLimit: 5 });
    expect((await list.views.getByTitle('Personal')()).Id).toBe(made.Id);
    await list.views.getById(made.Id).delete();
    expect((await list.views() as { Title: string }[]).map(({ Title }) => Title)).toEqual(['All Items']);
  },
  '_List.defaultView _List.getView _View.update': async () => {
    const { Id } = await list.defaultView();
    await list.getView(Id).update({ RowLimit: 7 });
    expect(await list.getView(Id)()).toMatchObject({ DefaultView: true, RowLimit: 7 });
  },
  '_View.renderAsHtml': async () => {
    expect(await list.defaultView.renderAsHtml()).toMatch(/<table[^]*>a<|a<\/a>/i);
  },
  '_View.setViewXml': async () => {
    const { Id } = await list.views.add('By xml');
    await list.getView(Id).setViewXml('<View><Query><Where><Eq><FieldRef Name="ID"/><Value Type="Counter">1</Value></Eq></Where></Query><ViewFields><FieldRef Name="ID"/></ViewFields></View>');
    expect((await list.getView(Id)()).ViewQuery).toContain('<Eq>');
  },
  '_View.fields _ViewFields.getSchemaXml _ViewFields.add _ViewFields.move _ViewFields.remove _ViewFields.removeAll': async () => {
    const { fields } = list.defaultView;
    const names = async (): Promise<string[]> => (await fields() as unknown as { Items: string[] }).Items;
    await fields.add('Created');
    await fields.move('Created', 0);
    expect((await names())[0]).toBe('Created');
    expect(await fields.getSchemaXml()).toContain('<FieldRef Name="Created" />');
    await fields.remove('Created');
    expect(await names()).not.toContain('Created');
    await fields.removeAll();
    expect(await names()).toEqual([]);
  },
  '_List.subscriptions _Subscriptions.add _Subscriptions.getById _Subscription.update _Subscription.delete': async () => {
    const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
    const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
    const { id } = await list.subscriptions.add(address, inDays(10), 'state') as unknown as { id: string };
    await list.subscriptions.getById(id).update(inDays(20));
    expect(await list.subscriptions()).toEqual([expect.objectContaining({ id, clientState: 'state', notificationUrl: address })]);
    await list.subscriptions.getById(id).delete();
    expect(await list.subscriptions()).toEqual([]);
  }
});
