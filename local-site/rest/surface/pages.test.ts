/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/site-users';
import '@pnp/sp/comments';
import * as pages from '@pnp/sp/clientside-pages';
import { ClientsideText, ClientsideWebpart, PromotedState, type IClientsidePage } from '@pnp/sp/clientside-pages';
import type { IItem } from '@pnp/sp/items';
import type { IWeb } from '@pnp/sp/webs';
import { claim, login, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';
import { holdSurface } from './holdSurface';
import { watched } from './watchCalls';

// Evidence: [C] PnPjs 4: its declarations, and what its own tests of these modules call and expect.
let under: SiteUnderTest;
let web: IWeb;
const PATH = '/sites/test/SitePages';
const { CreateClientsidePage, ClientsidePageFromFile } = watched(pages);

const PART = { id: '11111111-2222-4333-8444-555555555555', name: 'Editor', componentType: 1, manifest: JSON.stringify({ preconfiguredEntries: [{ title: { default: 'Editor' }, description: { default: '' }, properties: { a: 1 } }] }) };

beforeAll(async () => {
  under = await siteUnderTest({ catalogue: { components: () => [PART] } });
  web = under.pnp('admin').web;
  await web.lists.add('Talked');
  await web.lists.getByTitle('Talked').items.add({ Title: 'a' });
  await web.getFolderByServerRelativePath('/sites/test/SiteAssets').files.addUsingPath('banner.png', new Uint8Array([1, 2, 3]).buffer as never);
});
afterAll(() => under.site.close());

const item = (): IItem => web.lists.getByTitle('Talked').items.getById(1);
const loaded = (name: string): Promise<IClientsidePage> => web.loadClientsidePage(`${PATH}/${name}.aspx`);
const saved = async (name: string): Promise<IClientsidePage> => {
  const page = await web.addClientsidePage(name);
  await page.save();
  return page;
};
const statusOf = (page: Promise<IClientsidePage>): Promise<number> => page.then(() => 200, (error: { status: number }) => error.status);

holdSurface('pages', {
  '_Web.addClientsidePage _Web.loadClientsidePage _ClientsidePage.save _ClientsidePage.load CreateClientsidePage ClientsidePageFromFile': async () => {
    const page = await CreateClientsidePage(web, 'made', 'Made', 'Article', PromotedState.NotPromoted);
    expect(await page.save(true)).toBe(true);
    expect([(await loaded('made')).title, (await ClientsidePageFromFile(web.getFileByServerRelativePath(`${PATH}/made.aspx`))).title]).toEqual(['Made', 'Made']);
    const other = await loaded('made');
    other.title = 'Other';
    await other.save();
    await page.load();
    expect(page.title).toBe('Other');
    expect((await web.addClientsidePage('another')).pageLayout).toBe('Article');
  },
  '_ClientsidePage.title _ClientsidePage.description _ClientsidePage.pageLayout _ClientsidePage.topicHeader _ClientsidePage.showTopicHeader _ClientsidePage.showPublishDate _ClientsidePage.reservedHeight _ClientsidePage.layoutType _ClientsidePage.headerTextAlignment _ClientsidePage.bannerImageUrl _ClientsidePage.thumbnailUrl _ClientsidePage.setBannerImage': async () => {
    const page = await saved('headed');
    Object.assign(page, { title: 'Headed', description: 'of it', topicHeader: 'TOPIC', showTopicHeader: true, showPublishDate: true, reservedHeight: 300, layoutType: 'CutInShape', headerTextAlignment: 'Center' });
    await page.save();
    const again = await loaded('headed');
    const { title, description, topicHeader, showTopicHeader, showPublishDate, reservedHeight, layoutType, headerTextAlignment, pageLayout, thumbnailUrl } = again;
    expect({ title, description, topicHeader, showTopicHeader, showPublishDate, reservedHeight, layoutType, headerTextAlignment, pageLayout, thumbnailUrl }).toEqual({
      title: 'Headed', description: 'of it', topicHeader: 'TOPIC', showTopicHeader: true, showPublishDate: true, reservedHeight: 300, layoutType: 'CutInShape', headerTextAlignment: 'Center', pageLayout: 'Article', thumbnailUrl: again.bannerImageUrl
    });
    again.setBannerImage('/sites/test/SiteAssets/banner.png');
    await again.save();
    expect((await loaded('headed')).bannerImageUrl).toContain(`guidFile=${(await web.getFileByServerRelativePath('/sites/test/SiteAssets/banner.png')()).UniqueId}`);
  },
  '_ClientsidePage.sections _ClientsidePage.addSection _ClientsidePage.addVerticalSection _ClientsidePage.hasVerticalSection _ClientsidePage.verticalSection CanvasSection.columns CanvasSection.order CanvasSection.layoutIndex CanvasSection.defaultColumn CanvasSection.addColumn CanvasSection.addControl CanvasSection.emphasis CanvasColumn.controls CanvasColumn.data CanvasColumn.section CanvasColumn.order CanvasColumn.factor CanvasColumn.addControl CanvasColumn.getControl ClientsideText.text ClientsideText.order ColumnControl.data ColumnControl.column ColumnControl.id': async () => {
    const page = await web.addClientsidePage('canvas');
    const section = page.addSection();
    section.emphasis = 1;
    section.addColumn(6).addControl(new ClientsideText('<p>left</p>'));
    section.addColumn(6);
    page.addVerticalSection().addControl(new ClientsideText('beside'));
    expect(section.defaultColumn.controls).toHaveLength(1);
    await page.save();
    const { sections, hasVerticalSection, verticalSection } = await loaded('canvas');
    expect(sections.map(({ order, layoutIndex, emphasis, columns }) => ({ order, layoutIndex, emphasis, factors: columns.map(column => [column.order, column.factor, column.section === null]) }))).toEqual([
      { order: 1, layoutIndex: 1, emphasis: 1, factors: [[1, 6, false], [2, 6, false]] }, { order: 2, layoutIndex: 2, emphasis: 0, factors: [[1, 12, false]] }
    ]);
    const text = sections[0].columns[0].getControl<ClientsideText>(0);
    expect([text.text, text.order, text.column === sections[0].columns[0], text.id === text.data.id, sections[0].columns[0].data.position.sectionFactor]).toEqual(['<p>left</p>', 1, true, true, 6]);
    expect([hasVerticalSection, verticalSection?.columns.length]).toEqual([true, 1]);
  },
  '_ClientsidePage.findControlById _ClientsidePage.findControl _ClientsidePage.fromJSON CanvasSection.remove CanvasColumn.remove ColumnControl.remove': async () => {
    const page = await web.addClientsidePage('removed');
    const [first, second] = [page.addSection(), page.addSection()];
    const [one, two] = [new ClientsideText('one'), new ClientsideText('two')];
    first.addColumn(6).addControl(one).addControl(two);
    first.addColumn(6);
    second.addControl(new ClientsideText('gone'));
    await page.save();
    const again = await loaded('removed');
    expect([again.findControlById<ClientsideText>(one.id)?.text, again.findControl<ClientsideText>(control => (control as ClientsideText).text === 'two')?.id]).toEqual(['one', two.id]);
    again.findControlById(two.id)?.remove();
    again.sections[0].columns[1].remove();
    again.sections[1].remove();
    await again.save();
    const { sections } = await loaded('removed');
    expect(sections.map(({ columns }) => columns.map(({ controls }) => controls.length))).toEqual([[1]]);
    expect(again.fromJSON((again as unknown as { json: never }).json).sections).toHaveLength(1);
  },
  '_Web.getClientsideWebParts ClientsideWebpart.fromComponentDef ClientsideWebpart.title ClientsideWebpart.description ClientsideWebpart.order ClientsideWebpart.height ClientsideWebpart.width ClientsideWebpart.dataVersion ClientsideWebpart.setProperties ClientsideWebpart.getProperties ClientsideWebpart.setServerProcessedContent ClientsideWebpart.getServerProcessedContent': async () => {
    const definitions = await web.getClientsideWebParts();
    expect(definitions).toContainEqual(expect.objectContaining({ Id: expect.stringMatching(/^\{?[0-9a-f-]{36}\}?$/i), Manifest: expect.stringContaining('preconfiguredEntries'), ComponentType: expect.any(Number) }));
    const part = ClientsideWebpart.fromComponentDef(definitions[0]);
    Object.assign(part, { title: 'Part', description: 'of it', height: 200, width: 300, dataVersion: '1.2' });
    part.setProperties({ one: 1 }).setServerProcessedContent({ htmlStrings: { a: 'b' } } as never);
    const page = await web.addClientsidePage('parts');
    page.addSection().addControl(part);
    await page.save();
    const again = (await loaded('parts')).sections[0].columns[0].getControl<ClientsideWebpart>(0);
    expect([again.title, again.description, again.order, again.height, again.width, again.dataVersion, again.getProperties(), again.getServerProcessedContent()]).toEqual([
      'Part', 'of it', 1, 200, 300, '1.2', expect.objectContaining({ one: 1 }), expect.objectContaining({ htmlStrings: { a: 'b' } })
    ]);
  },
  '_ClientsidePage.discardPageCheckout': async () => {
    const page = await saved('discarded');
    page.title = 'changed';
    await page.save(false);
    await page.discardPageCheckout();
    expect((await loaded('discarded')).title).toBe('discarded');
  },
  '_ClientsidePage.promoteToNews _ClientsidePage.getItem': async () => {
    const page = await saved('news');
    expect(await page.promoteToNews()).toBe(true);
    expect((await page.getItem<{ PromotedState: number }>('PromotedState')).PromotedState).toBe(2);
  },
  '_ClientsidePage.copy _ClientsidePage.copyTo': async () => {
    const page = await saved('original');
    page.addSection().addControl(new ClientsideText('copied'));
    await page.copy(web, 'copy', 'Copy');
    await page.copyTo(await web.addClientsidePage('target'));
    for (const name of ['copy', 'target']) expect((await loaded(name)).sections[0].columns[0].getControl<ClientsideText>(0).text).toBe('copied');
  },
  '_ClientsidePage.setAuthorById _ClientsidePage.setAuthorByLoginName _ClientsidePage.authorByLine': async () => {
    const { Id } = await web.ensureUser(claim('rita'));
    const page = await saved('authored');
    await page.setAuthorById(Id);
    await page.save();
    expect((await loaded('authored')).authorByLine).toBe(login('rita'));
    await page.setAuthorByLoginName(claim('admin'));
    await page.save();
    expect((await loaded('authored')).authorByLine).toBe(login('admin'));
  },
  '_Web.addFullPageApp': async () => {
    const page = await web.addFullPageApp('app', 'App', PART.id);
    await page.save();
    expect([(await loaded('app')).pageLayout, (await loaded('app')).sections[0].columns[0].getControl<ClientsideWebpart>(0).title]).toEqual(['SingleWebPartAppPage', 'Editor']);
  },
  '_ClientsidePage.recycle _ClientsidePage.delete': async () => {
    await (await saved('gone1')).recycle();
    await (await saved('gone2')).delete();
    expect(await Promise.all([statusOf(loaded('gone1')), statusOf(loaded('gone2'))])).toEqual([404, 404]);
  },
  '_ClientsidePage.schedulePublish': async () => {
    const page = await saved('scheduled');
    page.title = 'Later';
    await page.save(false);
    // The version that is to be published.
    expect(await page.schedulePublish(new Date(Date.now() + 86_400_000))).toBe('1.1');
    expect((await page.getItem<{ OData__ModerationStatus: number }>('OData__ModerationStatus')).OData__ModerationStatus).toBe(4);
  },
  '_ClientsidePage.saveAsTemplate': async () => {
    const template = await (await saved('templated')).saveAsTemplate();
    expect(template.title).toBe('templated');
    await expect(web.getFolderByServerRelativePath(`${PATH}/Templates`).files()).resolves.toContainEqual(expect.objectContaining({ Name: expect.stringMatching(/\.aspx$/) }));
  },
  '_Web.addRepostPage': async () => {
    expect(await web.addRepostPage({ Title: 'Repost', Description: 'of it', OriginalSourceUrl: 'https://example.org/a', IsBannerImageUrlExternal: false, ShouldSaveAsDraft: false } as never)).toMatch(/\/SitePages\/.*\.aspx$/);
  },
  '_ClientsidePage.addComment _ClientsidePage.getComments _ClientsidePage.getCommentById _ClientsidePage.clearComments': async () => {
    const page = await saved('commented');
    const comment = await page.addComment('first');
    expect(await page.getComments()).toEqual([expect.objectContaining({ id: comment.id, text: 'first' })]);
    expect((await page.getCommentById(comment.id)).text).toBe('first');
    await page.clearComments();
    expect(await page.getComments()).toEqual([]);
  },
  '_ClientsidePage.like _ClientsidePage.unlike _ClientsidePage.getLikedByInformation': async () => {
    const page = await saved('liked');
    await page.like();
    expect(await page.getLikedByInformation()).toMatchObject({ isLikedByUser: true, likeCount: 1 });
    await page.unlike();
    expect(await page.getLikedByInformation()).toMatchObject({ isLikedByUser: false, likeCount: 0 });
  },
  '_ClientsidePage.enableComments _ClientsidePage.disableComments _ClientsidePage.setCommentsOn _ClientsidePage.commentsDisabled': async () => {
    const page = await saved('switched');
    await page.disableComments();
    expect((await loaded('switched')).commentsDisabled).toBe(true);
    await page.enableComments();
    expect((await loaded('switched')).commentsDisabled).toBe(false);
    await page.setCommentsOn(false);
    await expect(page.addComment('refused')).rejects.toMatchObject({ status: 403 });
  },
  '_Item.comments _Comments.add _Comments.getById _Comments.clear _Comment.like _Comment.unlike _Comment.delete': async () => {
    const { comments } = item();
    const [one, two] = [await comments.add('one'), await comments.add({ text: 'two' })];
    await comments.getById(one.id).like();
    expect(await comments.getById(one.id)()).toMatchObject({ text: 'one', likeCount: 1, isLikedByUser: true });
    await comments.getById(one.id).unlike();
    await comments.getById(two.id).delete();
    expect(await comments()).toEqual([expect.objectContaining({ id: one.id, likeCount: 0 })]);
    await comments.clear();
    expect(await comments()).toEqual([]);
  },
  '_Comment.replies _Replies.add': async () => {
    const comment = await item().comments.add('asked');
    const reply = await comment.replies.add({ text: 'answered' });
    expect([reply.text, reply.isReply, reply.parentId]).toEqual(['answered', true, comment.id]);
    expect(await item().comments.getById(comment.id).replies()).toEqual([expect.objectContaining({ text: 'answered' })]);
  },
  '_Item.like _Item.unlike _Item.getLikedBy _Item.getLikedByInformation _Item.rate': async () => {
    await item().like();
    expect(await item().getLikedBy()).toEqual([expect.objectContaining({ loginName: claim('admin') })]);
    expect(await item().getLikedByInformation()).toMatchObject({ isLikedByUser: true, likeCount: 1 });
    await item().unlike();
    expect(await item().getLikedByInformation()).toMatchObject({ isLikedByUser: false });
    expect(await item().rate(4)).toBe(4);
  }
}, {
  '_ClientsidePage.setBannerImageFromExternalUrl': ['the local site fetches nothing from elsewhere', async () => (await saved('external')).setBannerImageFromExternalUrl('https://example.org/a.png')],
  '_ClientsidePage.share': ['mail is not in scope', async () => (await saved('mailed')).share([login('rita')], 'look')]
});
