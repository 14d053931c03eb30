/** @jest-environment node */
import { spfi, type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/sites';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/content-types';
import '@pnp/sp/context-info';
import '@pnp/sp/features';
import '@pnp/sp/regional-settings';
import '@pnp/sp/user-custom-actions';
import '@pnp/sp/site-users/web';
import * as batching from '@pnp/sp/batching';
import { Web, type IWeb } from '@pnp/sp/webs';
import type { IUserCustomAction } from '@pnp/sp/user-custom-actions';
import { login, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';
import { holdSurface } from './holdSurface';
import { watched } from './watchCalls';

// Evidence: [C] PnPjs 4: its declarations, and what its own tests of these modules call and expect.
let under: SiteUnderTest;
let sp: SPFI;
let web: IWeb;
const { createBatch, BatchNever } = watched(batching);
const functions = watched({ spfi });
const addedChanges = { Add: true, Web: true, List: true, Item: true } as unknown as Parameters<IWeb['getChanges']>[0];
const MDS = '87294c72-f260-42f3-a41b-981a2ffce37a';
const DOCUMENT_SET = '3bae86a2-776d-499d-9db8-fa4cdc7884f8';

beforeAll(async () => {
  under = await siteUnderTest();
  sp = under.pnp('admin');
  web = sp.web;
});
afterAll(() => under.site.close());

const action = { Title: 'One', Location: 'ClientSideExtension.ApplicationCustomizer', Sequence: 5 };
const subweb = async (path: string): Promise<IWeb> => {
  await web.webs.add(path, path);
  return Web([web, `${under.site.address}/${path}`]);
};

holdSurface('webs', {
  'SPFI.web': async () => {
    await expect(sp.web()).resolves.toMatchObject({ Url: under.site.address, ServerRelativeUrl: '/sites/test', WebTemplate: expect.any(String) });
  },
  '_Web.webs _Webs.add _Web.delete': async () => {
    const made = await web.webs.add('Below', 'below', 'of it') as unknown as { Title: string };
    expect(made).toMatchObject({ Title: 'Below', ServerRelativeUrl: '/sites/test/below', Description: 'of it', WebTemplate: 'STS' });
    const below = Web([web, `${under.site.address}/below`]);
    expect(await web.webs.select('Title')()).toEqual([expect.objectContaining({ Title: 'Below' })]);
    await below.delete();
    expect(await web.webs()).toEqual([]);
    await expect(below()).rejects.toMatchObject({ status: 404 });
  },
  '_Web.allProperties': async () => {
    const properties = await web.allProperties() as Record<string, unknown>;
    expect(Object.keys(properties).filter(name => !name.startsWith('odata.')).length).toBeGreaterThan(0);
    expect(properties).toMatchObject({ vti_x005f_defaultlanguage: expect.any(String) });
  },
  '_Web.webinfos _Web.getSubwebsFilteredForCurrentUser': async () => {
    const below = await subweb('infos');
    expect(await web.webinfos()).toEqual([expect.objectContaining({ Title: 'infos', ServerRelativeUrl: '/sites/test/infos', Id: expect.stringMatching(/^[0-9a-f-]{36}$/) })]);
    expect(await web.getSubwebsFilteredForCurrentUser()()).toEqual([expect.objectContaining({ Title: 'infos' })]);
    expect(await under.pnp('nobody').web.getSubwebsFilteredForCurrentUser()().catch((error: { status: number }) => error.status)).toBe(403);
    await below.delete();
  },
  '_Web.getParentWeb': async () => {
    expect(await web.getParentWeb()).toBeNull();
    const below = await subweb('parented');
    expect(await (await below.getParentWeb())?.select('ServerRelativeUrl')()).toMatchObject({ ServerRelativeUrl: '/sites/test' });
    await below.delete();
  },
  '_Web.update': async () => {
    const before = (await web.select('Title')()).Title;
    await web.update({ Title: 'Renamed' });
    expect((await web.select('Title')()).Title).toBe('Renamed');
    await web.update({ Title: before });
  },
  '_Web.getChanges _Site.getChanges': async () => {
    await web.lists.add('Changed');
    for (const changes of [await web.getChanges(addedChanges), await sp.site.getChanges(addedChanges)] as unknown as { ChangeType: number; ListId?: string }[][]) {
      expect(changes).toContainEqual(expect.objectContaining({ ChangeType: 1, ListId: (await web.lists.getByTitle('Changed')()).Id, ChangeToken: { StringValue: expect.stringMatching(/^1;[123];/) } }));
    }
  },
  '_Web.mapToIcon': async () => {
    expect(await web.mapToIcon('test.docx')).toBe('icdocx.png');
  },
  '_Web.getStorageEntity _Web.setStorageEntity _Web.removeStorageEntity': async () => {
    await web.setStorageEntity('key', 'value', 'description', 'comment');
    expect(await web.getStorageEntity('key')).toMatchObject({ Value: 'value', Description: 'description', Comment: 'comment' });
    await web.removeStorageEntity('key');
    expect(await web.getStorageEntity('key')).toMatchObject({ 'odata.null': true });
  },
  '_Web.availableWebTemplates': async () => {
    const templates = await web.availableWebTemplates()() as { Name: string }[];
    expect(templates.map(({ Name }) => Name)).toContain('STS#3');
  },
  'SPFI.site _Site.update': async () => {
    expect(await sp.site()).toMatchObject({ Url: under.site.address, Id: expect.stringMatching(/^[0-9a-f-]{36}$/), ReadOnly: false });
    await sp.site.update({ ShareByEmailEnabled: true } as unknown as Parameters<SPFI['site']['update']>[0]);
    expect(await sp.site.select('ShareByEmailEnabled')()).toMatchObject({ ShareByEmailEnabled: true });
  },
  '_Site.rootWeb _Site.getRootWeb': async () => {
    const { Id } = await web.select('Id')();
    expect((await sp.site.rootWeb.select('Id')()).Id).toBe(Id);
    expect((await (await sp.site.getRootWeb()).select('Id')()).Id).toBe(Id);
  },
  '_Site.openWebById': async () => {
    const { Id } = await web.select('Id')();
    const opened = await sp.site.openWebById(Id);
    expect(opened.data).toMatchObject({ Id, ServerRelativeUrl: '/sites/test' });
    expect((await opened.web.select('Id')()).Id).toBe(Id);
  },
  '_Site.getDocumentLibraries': async () => {
    expect(await sp.site.getDocumentLibraries(under.site.address)).toContainEqual(expect.objectContaining({ Title: 'Documents', ServerRelativeUrl: '/sites/test/Shared Documents' }));
  },
  '_Site.getWebUrlFromPageUrl': async () => {
    expect(await sp.site.getWebUrlFromPageUrl(`${under.site.address}/SitePages/Home.aspx`)).toBe(under.site.address);
  },
  '_Site.exists': async () => {
    expect(await sp.site.exists(under.site.address)).toBe(true);
    expect(await sp.site.exists(`${under.site.origin}/sites/absent`)).toBe(false);
  },
  '_SPQueryable.getContextInfo': async () => {
    expect(await sp.web.getContextInfo()).toMatchObject({ FormDigestTimeoutSeconds: 1800, WebFullUrl: under.site.address, SiteFullUrl: under.site.address, FormDigestValue: expect.stringMatching(/^0x[0-9A-F]+,/) });
  },
  'SPFI.batched _Web.batched createBatch BatchNever': async () => {
    const [all, runAll] = sp.batched();
    const [ofWeb, runWeb] = web.batched();
    const [title, me, lists] = [all.web.select('Title')(), all.web.currentUser.select('LoginName')(), ofWeb.lists.select('Title')()];
    await Promise.all([runAll(), runWeb()]);
    expect([await title, await me]).toMatchObject([{ Title: expect.any(String) }, { LoginName: `i:0#.f|membership|${login('admin')}` }]);
    expect(await lists).toContainEqual(expect.objectContaining({ Title: 'Documents' }));
    const query = web.lists;
    const [behaviour, run] = createBatch(query);
    query.using(behaviour);
    const batched = query.getByTitle('Documents').select('Title')();
    expect(await web.lists.getByTitle('Documents').using(BatchNever()).select('Title')()).toMatchObject({ Title: 'Documents' });
    await run();
    expect(await batched).toMatchObject({ Title: 'Documents' });
  },
  'SPFI.using spfi': async () => {
    const sent: string[] = [];
    const other = functions.spfi(sp).using(instance => {
      instance.on.pre(async (url: string, init: RequestInit, result: unknown) => {
        sent.push(url);
        return [url, init, result];
      });
      return instance;
    });
    expect(await other.web.select('Id')()).toMatchObject({ Id: expect.any(String) });
    expect(sent).toHaveLength(1);
  },
  '_Web.features _Features.add _Features.getById _Features.remove': async () => {
    await web.features.remove(MDS);
    await web.features.add(MDS);
    expect((await web.features.getById(MDS)()).DefinitionId).toBe(MDS);
    await web.features.remove(MDS);
    expect((await web.features() as { DefinitionId: string }[]).map(({ DefinitionId }) => DefinitionId)).not.toContain(MDS);
  },
  '_Site.features': async () => {
    await sp.site.features.add(DOCUMENT_SET);
    expect(await sp.site.features()).toContainEqual(expect.objectContaining({ DefinitionId: DOCUMENT_SET }));
  },
  '_Web.regionalSettings _RegionalSettings.timeZone': async () => {
    expect(await web.regionalSettings()).toMatchObject({ LocaleId: expect.any(Number), DateSeparator: expect.any(String), FirstDayOfWeek: expect.any(Number) });
    expect(await web.regionalSettings.timeZone()).toMatchObject({ Id: expect.any(Number), Description: expect.stringMatching(/^\(UTC/), Information: { Bias: expect.any(Number) } });
  },
  '_RegionalSettings.timeZones _TimeZones.getById': async () => {
    expect((await web.regionalSettings.timeZones()).length).toBeGreaterThan(50);
    expect(await web.regionalSettings.timeZones.getById(23)).toMatchObject({ Id: 23, Description: expect.stringContaining('UTC') });
  },
  '_RegionalSettings.getInstalledLanguages': async () => {
    expect(await web.regionalSettings.getInstalledLanguages()).toContainEqual(expect.objectContaining({ Lcid: 1033, DisplayName: 'English', LanguageTag: 'en-US' }));
  },
  '_TimeZone.utcToLocalTime _TimeZone.localTimeToUTC': async () => {
    const { timeZone } = web.regionalSettings;
    const local = await timeZone.utcToLocalTime('2026-01-15T12:00:00Z');
    const { Bias } = (await timeZone()).Information;
    expect(Date.parse(`${local}Z`)).toBe(Date.parse('2026-01-15T12:00:00Z') - Bias * 60_000);
    expect(Date.parse(await timeZone.localTimeToUTC(local))).toBe(Date.parse('2026-01-15T12:00:00Z'));
  },
  '_Web.titleResource _Web.descriptionResource _List.titleResource _List.descriptionResource _Field.titleResource _Field.descriptionResource _ContentType.titleResource _ContentType.descriptionResource': async () => {
    const list = web.lists.getByTitle('Documents');
    await list.update({ Description: 'of the list' });
    expect(await web.titleResource('en-us')).toBe((await web.select('Title')()).Title);
    expect(await list.titleResource('en-us')).toBe('Documents');
    expect(await list.descriptionResource('en-us')).toBe('of the list');
    const field = list.fields.getByInternalNameOrTitle('Title');
    expect([await field.titleResource('en-us'), await field.descriptionResource('en-us'), await web.descriptionResource('en-us')]).toEqual(['Title', '', '']);
    const type = web.contentTypes.getById('0x01');
    expect([await type.titleResource('en-us'), await type.descriptionResource('en-us')]).toEqual(['Item', (await web.contentTypes.getById('0x01').select('Description')()).Description]);
  },
  '_Web.userCustomActions _UserCustomActions.add _UserCustomActions.getById _UserCustomAction.update _UserCustomAction.delete': async () => {
    const { data, action: made } = await web.userCustomActions.add(action) as unknown as { data: { Id: string }; action: IUserCustomAction };
    expect(data).toMatchObject({ Title: 'One', Sequence: 5, Scope: 3 });
    await made.update({ Title: 'Two' });
    expect(await web.userCustomActions.getById(data.Id)()).toMatchObject({ Title: 'Two', Location: action.Location });
    await made.delete();
    expect(await web.userCustomActions()).toEqual([]);
  },
  '_List.userCustomActions _Site.userCustomActions _UserCustomActions.clear': async () => {
    for (const actions of [web.lists.getByTitle('Documents').userCustomActions, sp.site.userCustomActions]) {
      await actions.add(action);
      expect(await actions()).toEqual([expect.objectContaining({ Title: 'One' })]);
      await actions.clear();
      expect(await actions()).toEqual([]);
    }
  },
  '_UserCustomAction.titleResource _UserCustomAction.descriptionResource': async () => {
    const { action: made } = await web.userCustomActions.add({ ...action, Description: 'of it' }) as unknown as { action: IUserCustomAction };
    expect([await made.titleResource('en-us'), await made.descriptionResource('en-us')]).toEqual(['One', 'of it']);
  }
}, {
  '_Web.applyTheme': ['themes are not in scope', () => web.applyTheme('/a.spcolor', '/a.spfont', '', false)],
  '_Web.applyWebTemplate': ['site templates are not in scope', () => web.applyWebTemplate('STS#3')],
  '_Site.delete': ['whole sites come with the start of the local site', () => sp.site.delete()],
  '_Site.createCommunicationSite': ['whole sites come with the start of the local site', () => sp.site.createCommunicationSite('A', 1033, false, `${under.site.origin}/sites/a`)],
  '_Site.createCommunicationSiteFromProps': ['whole sites come with the start of the local site', () => sp.site.createCommunicationSiteFromProps({ Title: 'A', Url: `${under.site.origin}/sites/a`, Owner: login('admin') })],
  '_Site.createModernTeamSite': ['Microsoft 365 groups are not in scope', () => sp.site.createModernTeamSite('A', 'a')],
  '_Site.createModernTeamSiteFromProps': ['Microsoft 365 groups are not in scope', () => sp.site.createModernTeamSiteFromProps({ displayName: 'A', alias: 'a' })],
  '_Site.setSiteLogo': ['site logos are not in scope', () => sp.site.setSiteLogo({ relativeLogoUrl: '/a.png', type: 0, aspect: 1 })]
});
