/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/sites';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/site-users';
import '@pnp/sp/clientside-pages';
import '@pnp/sp/comments/clientside-page';
import { ClientsideText, PromotedState, type IClientsidePage } from '@pnp/sp/clientside-pages';
import { claim, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [C] @pnp/sp/clientside-pages and its tests; [R] a new page is checked out at 0.1, status 3 (PnP Core, CreateAndUpdatePage).
let under: SiteUnderTest;
const admin = () => under.as('admin');
const web = (who = 'editor') => under.pnp(who).web;
const PATH = '/sites/test/SitePages';
const item = async (name: string, select: string, who = 'admin') =>
  rowsOf(await under.as(who).get(`web/lists/getbytitle('Site Pages')/items?$select=${select}&$filter=FileLeafRef eq '${name}'`))[0];
/** The page as PnPjs loaded it, behind its own interface. */
const json = (page: IClientsidePage) => (page as unknown as { json: Record<string, unknown> }).json;

beforeAll(async () => {
  under = await siteUnderTest();
  await admin().post('web/sitegroups/getbyid(4)/users', { LoginName: claim('reader') });
  await admin().post('web/sitegroups/getbyid(5)/users', { LoginName: claim('editor') });
});
beforeEach(() => under.control({ reset: true }));
afterAll(() => under.site.close());

describe('a new page', () => {
  it('is its maker’s own until it is published, at 0.1 and checked out', async () => {
    await web().addClientsidePage('mine');
    expect(await item('mine.aspx', 'OData__UIVersionString,OData__ModerationStatus,CheckoutUserId,PromotedState', 'editor')).toMatchObject({
      OData__UIVersionString: '0.1', OData__ModerationStatus: 3, PromotedState: 0, CheckoutUserId: expect.any(Number)
    });
    for (const who of ['reader', 'admin']) await expect(web(who).loadClientsidePage(`${PATH}/mine.aspx`)).rejects.toThrow('404');
    const page = await web().loadClientsidePage(`${PATH}/mine.aspx`);
    expect(json(page)).toMatchObject({ IsPageCheckedOutToCurrentUser: true, Version: '0.1', VersionInfo: { LastVersionCreatedBy: '' }, FirstPublished: expect.stringMatching(/^0001/) });
    await page.save(true);
    expect(json(await web('reader').loadClientsidePage(`${PATH}/mine.aspx`))).toMatchObject({ DoesUserHaveEditPermission: false, Version: '1.0', Title: 'mine' });
  });

  it('is named after its title; a taken name gets a number', async () => {
    const names = [];
    for (let at = 0; at < 2; at += 1) names.push(json(await web().addClientsidePage('Two words: one?', 'Title')).FileName);
    expect(names).toEqual(['Two-words-one.aspx', 'Two-words-one(1).aspx']);
  });

  it('keeps sections, columns and texts', async () => {
    const page = await web().addClientsidePage('canvas');
    const section = page.addSection();
    section.addColumn(6).addControl(new ClientsideText('<p>left</p>'));
    section.addColumn(6);
    page.addVerticalSection().addControl(new ClientsideText('beside'));
    await page.save();
    const loaded = await web('reader').loadClientsidePage(`${PATH}/canvas.aspx`);
    expect(loaded.sections.map(one => one.columns.map(column => column.factor))).toEqual([[6, 6], [12]]);
    expect((loaded.sections[0].columns[0].controls[0] as ClientsideText).text).toBe('<p>left</p>');
    expect(loaded.hasVerticalSection).toBe(true);
  });
});

describe('a page that is changed', () => {
  it('stays as it was for readers until it is published again', async () => {
    const page = await web().addClientsidePage('draft', 'First');
    await page.save();
    page.title = 'Second';
    await page.save(false);
    expect((await web('reader').loadClientsidePage(`${PATH}/draft.aspx`)).title).toBe('First');
    await page.discardPageCheckout();
    expect(page.title).toBe('First');
    page.title = 'Third';
    await page.save();
    expect((await web('reader').loadClientsidePage(`${PATH}/draft.aspx`)).title).toBe('Third');
  });

  it('must be checked out, by nobody else', async () => {
    const page = await web().addClientsidePage('locked');
    await page.save();
    const { Id } = json(page);
    await expect(admin().post(`sitepages/pages(${String(Id)})/savepage`, { Title: 'x' })).resolves.toMatchObject({ status: 423 });
    await page.save(false);
    await expect(admin().post(`sitepages/pages(${String(Id)})/checkoutpage`)).resolves.toMatchObject({ status: 423 });
    for (const call of ['checkoutpage', 'savepage', 'publish', 'promotetonews', 'copy', 'savepageastemplate']) {
      await expect(under.as('reader').post(`sitepages/pages(${String(Id)})/${call}`, {})).resolves.toMatchObject({ status: 403 });
    }
    await expect(under.as('stranger').get('sitepages/pages')).resolves.toMatchObject({ status: 403 });
  });

  it('carries author, topic, description and banner', async () => {
    const file = await web('admin').getFolderByServerRelativePath('/sites/test/SiteAssets').files.addUsingPath('b.png', 'png', { Overwrite: true });
    const page = await web().addClientsidePage('header');
    const user = await web('admin').ensureUser('anna@uppdrag.example');
    await page.setAuthorById(user.Id);
    page.description = 'About it';
    page.topicHeader = 'Topic';
    page.setBannerImage(file.ServerRelativeUrl);
    await page.save();
    const loaded = await web('reader').loadClientsidePage(`${PATH}/header.aspx`);
    expect(json(loaded)).toMatchObject({ AuthorByline: ['anna@uppdrag.example'], TopicHeader: 'Topic', Description: 'About it', BannerImageUrl: expect.stringContaining('_layouts/15/getpreview.ashx?guidSite=') });
    expect(loaded.authorByLine).toBe('anna@uppdrag.example');
    const copied = await page.copy(web(), 'header copy', 'A copy');
    expect(json(copied)).toMatchObject({ FileName: 'header-copy.aspx', Title: 'A copy', TopicHeader: 'Topic' });
  });

  it('is refused what no page has', async () => {
    const page = await web().addClientsidePage('strict');
    const { Id } = json(page);
    const save = (body: object) => under.as('editor').post(`sitepages/pages(${String(Id)})/savepage`, body);
    for (const body of [{ Nope: 1 }, { Title: 5 }, { Description: 'x'.repeat(256) }, { PromotedState: 7 }, { AuthorByline: ['nobody@elsewhere.example'] }]) {
      await expect(save(body)).resolves.toMatchObject({ status: 400 });
    }
  });
});

describe('news', () => {
  it('is a page promoted when made, once it is published', async () => {
    const page = await web().addClientsidePage('news one', 'News', 'Article', PromotedState.PromoteOnPublish);
    expect(await item('news-one.aspx', 'PromotedState', 'editor')).toEqual({ PromotedState: 1 });
    await page.save();
    expect(await item('news-one.aspx', 'PromotedState,FirstPublishedDate')).toEqual({ PromotedState: 2, FirstPublishedDate: expect.stringMatching(/Z$/) });
  });

  it('is a page promoted later, and no longer when demoted', async () => {
    const page = await web().addClientsidePage('later');
    await page.save();
    await expect(page.promoteToNews()).resolves.toBe(true);
    expect(await item('later.aspx', 'PromotedState,OData__UIVersionString')).toEqual({ PromotedState: 2, OData__UIVersionString: '1.0' });
    await under.as('editor').post(`sitepages/pages(${String(json(page).Id)})/demoteFromNews`);
    expect(await item('later.aspx', 'PromotedState')).toEqual({ PromotedState: 0 });
  });

  it('is a link to a page elsewhere', async () => {
    const details = { Title: 'Elsewhere', Description: 'd', OriginalSourceUrl: 'https://example.org/a', BannerImageUrl: 'https://example.org/b.png' };
    await expect(web().addRepostPage(details)).resolves.toBe(`${under.site.address}/SitePages/Elsewhere.aspx`);
    expect(await item('Elsewhere.aspx', 'PromotedState,OData__OriginalSourceUrl,PageLayoutType', 'reader')).toEqual({ PromotedState: 2, OData__OriginalSourceUrl: 'https://example.org/a', PageLayoutType: 'RepostPage' });
    await expect(under.as('reader').post('sitepages/pages/reposts', details)).resolves.toMatchObject({ status: 403 });
    await expect(under.as('editor').post('sitepages/pages/reposts', { Title: 'x' })).resolves.toMatchObject({ status: 400 });
  });
});

describe('a page scheduled', () => {
  it('is published by the clock alone', async () => {
    await under.control({ clock: '2026-03-10T12:00:00Z' });
    const page = await web().addClientsidePage('timed');
    await page.save(false);
    await expect(page.schedulePublish(new Date('2026-03-10T13:00:00Z'))).resolves.toBe('0.1');
    expect(await item('timed.aspx', 'OData__ModerationStatus', 'editor')).toEqual({ OData__ModerationStatus: 4 });
    expect(await item('timed.aspx', 'Id', 'reader')).toBeUndefined();
    await under.control({ clock: '2026-03-10T13:00:01Z' });
    expect(await item('timed.aspx', 'OData__UIVersionString,OData__ModerationStatus', 'reader')).toEqual({ OData__UIVersionString: '1.0', OData__ModerationStatus: 0 });
    await expect(page.schedulePublish(new Date('2026-03-10T11:00:00Z'))).rejects.toThrow('400');
  });
});

describe('templates and addresses', () => {
  it('are kept in a folder of their own', async () => {
    const page = await web().addClientsidePage('model');
    page.addSection().addControl(new ClientsideText('kept'));
    await page.save();
    await page.saveAsTemplate();
    const templates = rowsOf(await under.as('reader').get('sitepages/pages/templates?$select=FileName,Url'));
    expect(templates).toEqual([{ FileName: 'model.aspx', Url: 'SitePages/Templates/model.aspx' }]);
    const template = await web('reader').loadClientsidePage(`${PATH}/Templates/model.aspx`);
    expect((template.sections[0].columns[0].controls[0] as ClientsideText).text).toBe('kept');
  });

  it('lead to pages', async () => {
    const home = await under.as('reader').get("sitepages/pages/getbyurl('SitePages/Home.aspx')?$select=Id,IsWebWelcomePage,PageLayoutType");
    expect(home.body).toEqual({ Id: 1, IsWebWelcomePage: true, PageLayoutType: 'Home' });
    expect((await admin().get("sitepages/pages/issitepage('SitePages/None.aspx')")).body).toEqual({ value: false });
    await expect(admin().get("sitepages/pages/getbyurl('SitePages/None.aspx')")).resolves.toMatchObject({ status: 404 });
    await expect(admin().get('sitepages/pages(999)')).resolves.toMatchObject({ status: 404 });
    await expect(admin().get('sitepages/nothing')).resolves.toMatchObject({ status: 404 });
  });
});

describe('what people say of a page', () => {
  it('is told and counted through PnPjs, also by readers', async () => {
    await (await web().addClientsidePage('said')).save();
    const page = await web('reader').loadClientsidePage(`${PATH}/said.aspx`);
    await page.addComment('a comment');
    await expect(page.getComments()).resolves.toMatchObject([{ text: 'a comment' }]);
    await expect(page.getCommentById(1)).resolves.toHaveProperty('text', 'a comment');
    await page.like();
    await expect(page.getLikedByInformation()).resolves.toMatchObject({ likeCount: 1, isLikedByUser: true });
    await page.unlike();
    await expect(page.disableComments()).rejects.toThrow('403');
    const own = await web().loadClientsidePage(`${PATH}/said.aspx`);
    await own.disableComments();
    await expect(page.addComment('too late')).rejects.toThrow('403');
    expect((await web().loadClientsidePage(`${PATH}/said.aspx`)).commentsDisabled).toBe(true);
    await own.enableComments();
    await web('admin').loadClientsidePage(`${PATH}/said.aspx`).then(all => all.clearComments());
    await expect(page.getComments()).resolves.toEqual([]);
    await own.recycle();
    await expect(web().loadClientsidePage(`${PATH}/said.aspx`)).rejects.toThrow('404');
  });
});
