/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/comments';
import { claim, errorOf, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [R] the shape of a comment, [C] @pnp/sp/comments and its tests, [M] CommentsDisabledScope, comments in lists.
let under: SiteUnderTest;
const ITEM = "web/lists/getbytitle('L')/items(1)";
const HOME = "web/lists/getbytitle('Site Pages')/items(1)";
const admin = () => under.as('admin');
const itemOf = (who: string, list = 'L') => under.pnp(who).web.lists.getByTitle(list).items.getById(1);

beforeAll(async () => {
  under = await siteUnderTest();
  await admin().post('web/sitegroups/getbyid(4)/users', { LoginName: claim('reader') });
  await admin().post('web/sitegroups/getbyid(5)/users', { LoginName: claim('editor') });
});
beforeEach(async () => {
  await under.pnp('admin').web.lists.add('L');
  await admin().post("web/lists/getbytitle('L')/items", { Title: 'one' });
});
afterEach(() => under.pnp('admin').web.lists.getByTitle('L').delete());
afterAll(() => under.site.close());

describe('comments through PnPjs', () => {
  it('are added, read by id, answered, liked and cleared', async () => {
    const item = itemOf('editor');
    const comment = await item.comments.add('first');
    expect({ ...comment }).toMatchObject({ id: '1', parentId: '0', isReply: false, text: 'first', author: { email: 'editor@uppdrag.example' } });
    expect(comment.createdDate).toMatch(/\.\d{7}Z$/);
    await item.comments.add({ text: 'second @mention{0}', mentions: [{ loginName: claim('admin'), email: 'admin@uppdrag.example', name: 'Admin' }] });
    const reply = await comment.replies.add('a reply');
    expect({ ...reply }).toMatchObject({ id: '3', parentId: '1', isReply: true });
    await itemOf('admin').comments.getById(1).like();
    await itemOf('admin').comments.getById(1).like();
    await expect(itemOf('admin').comments.getById(1)()).resolves.toMatchObject({ likeCount: 1, isLikedByUser: true, replyCount: 1 });
    await expect(item.comments.getById(1)()).resolves.toMatchObject({ likeCount: 1, isLikedByUser: false });
    const all = await item.comments.expand('replies', 'likedBy', 'replies/likedBy').top(20)();
    expect(all).toMatchObject([
      { text: 'second @mention{0}', mentions: [{ name: 'Admin' }], replies: [], likedBy: [] },
      { text: 'first', replies: [{ text: 'a reply', likedBy: [] }], likedBy: [{ email: 'admin@uppdrag.example' }] }
    ]);
    await itemOf('admin').comments.getById(1).unlike();
    await expect(item.comments.getById(1)()).resolves.toMatchObject({ likeCount: 0 });
    await expect(reply()).resolves.toMatchObject({ text: 'a reply' });
    await itemOf('admin').comments.clear();
    await expect(item.comments()).resolves.toEqual([]);
    expect((await item.comments.add('later')).id).toBe('4');
  });

  it('come thirty at a time, with a link to the next, and are counted', async () => {
    // Evidence: [I] pnpjs 2919 and pnpcore 1361: 30 by default, the rest by paging.
    const count = async (who: string): Promise<unknown> => {
      const data = await under.as(who).post("web/lists/getbytitle('L')/renderlistdataasstream", { parameters: { ViewXml: '<View><ViewFields><FieldRef Name="_CommentCount"/></ViewFields></View>' } });
      return (data.body as { Row: { _CommentCount: string }[] }).Row.map(row => row._CommentCount);
    };
    expect(await count('reader')).toEqual(['']);
    for (let number = 1; number <= 32; number += 1) await admin().post(`${ITEM}/comments`, { text: `c${number}` });
    expect(await count('reader')).toEqual(['32']);
    const first = await under.as('reader').get(`${ITEM}/comments?$select=text`);
    const { 'odata.nextLink': next } = first.body as { 'odata.nextLink': string };
    expect([rowsOf(first).length, rowsOf(first)[0], next]).toEqual([30, { text: 'c32' }, expect.stringContaining('/comments?%24skiptoken=30&%24select=text')]);
    const rest = await under.as('reader').get(next.slice(next.indexOf('/_api/') + 6));
    expect(rest.body).toEqual({ value: [{ text: 'c2' }, { text: 'c1' }] });
    await expect(itemOf('reader').comments.top(32)()).resolves.toHaveLength(32);
    await expect(under.as('reader').get(`${ITEM}/comments?$skiptoken=x`)).resolves.toMatchObject({ status: 400 });
  });

  it('are paged by $top and $skip', async () => {
    for (const text of ['a', 'b', 'c']) await itemOf('admin').comments.add(text);
    const texts = async (query: string) => rowsOf(await admin().get(`${ITEM}/comments?${query}`)).map(row => row.text);
    await expect(texts('$top=2')).resolves.toEqual(['c', 'b']);
    await expect(texts('$top=2&$skip=2')).resolves.toEqual(['a']);
  });

  it('leave the item as it was', async () => {
    const before = (await admin().get(ITEM)).headers.get('etag');
    await itemOf('editor').comments.add('x');
    expect((await admin().get(ITEM)).headers.get('etag')).toBe(before);
  });
});

describe('likes of an item through PnPjs', () => {
  it('are given, told and taken back', async () => {
    await itemOf('editor').like();
    await itemOf('admin').like();
    await expect(itemOf('admin').getLikedByInformation()).resolves.toMatchObject({
      likeCount: 2, isLikedByUser: true, likedBy: expect.arrayContaining([
        expect.objectContaining({ email: 'editor@uppdrag.example' }), expect.objectContaining({ email: 'admin@uppdrag.example' })
      ])
    });
    await expect(itemOf('admin').getLikedBy()).resolves.toHaveLength(2);
    await itemOf('admin').unlike();
    await expect(itemOf('admin').getLikedByInformation()).resolves.toMatchObject({ likeCount: 1, isLikedByUser: false });
  });

  it('come with a rating, 1 to 5', async () => {
    await expect(itemOf('editor').rate(2)).resolves.toBe(2);
    await expect(itemOf('admin').rate(5)).resolves.toBe(3.5);
    const list = (await admin().get("web/lists/getbytitle('L')?$select=Id")).body as { Id: string };
    const setRating = `Microsoft.Office.Server.ReputationModel.Reputation.SetRating(listID=@a1,itemID=@a2,rating=@a3)?@a1='${list.Id}'&@a2='1'&@a3=6`;
    await expect(admin().post(setRating)).resolves.toMatchObject({ status: 400 });
  });
});

describe('who may say what', () => {
  it('readers comment and like pages, but only read the comments of list items', async () => {
    await itemOf('editor').comments.add('theirs');
    await expect(itemOf('reader').comments()).resolves.toHaveLength(1);
    await expect(under.as('reader').post(`${ITEM}/comments`, { text: 'mine' })).resolves.toMatchObject({ status: 403 });
    await expect(under.as('reader').post(`${ITEM}/like`)).resolves.toMatchObject({ status: 403 });
    const page = await itemOf('reader', 'Site Pages').comments.add('nice');
    await expect(under.as('reader').post(`${HOME}/like`)).resolves.toMatchObject({ status: 200 });
    await expect(under.as('reader').remove(`${HOME}/comments(${page.id})`)).resolves.toMatchObject({ status: 200 });
  });

  it('others delete only with Manage Lists', async () => {
    await admin().post('web/roleassignments/addroleassignment(principalid=5,roledefid=1073741827)');
    await admin().post('web/roleassignments/removeroleassignment(principalid=5,roledefid=1073741830)');
    const own = await itemOf('editor').comments.add('own');
    const others = await itemOf('admin').comments.add('others');
    await expect(under.as('editor').remove(`${ITEM}/comments(${others.id})`)).resolves.toMatchObject({ status: 403 });
    await expect(under.as('editor').post(`${ITEM}/comments/DeleteAll`)).resolves.toMatchObject({ status: 403 });
    await expect(under.as('editor').remove(`${ITEM}/comments(${own.id})`)).resolves.toMatchObject({ status: 200 });
    await expect(admin().remove(`${ITEM}/comments(${others.id})`)).resolves.toMatchObject({ status: 200 });
    await admin().post('web/roleassignments/addroleassignment(principalid=5,roledefid=1073741830)');
  });

  it('nobody reaches the comments of an item they may not see', async () => {
    await itemOf('editor').comments.add('secret');
    await admin().post(`${ITEM}/breakroleinheritance(copyroleassignments=false)`);
    for (const path of ['comments', 'comments(1)', 'likedBy', 'LikedByInformation']) {
      await expect(under.as('editor').get(`${ITEM}/${path}`)).resolves.toMatchObject({ status: 404 });
    }
    const list = (await admin().get("web/lists/getbytitle('L')?$select=Id")).body as { Id: string };
    const setLike = `Microsoft.Office.Server.ReputationModel.Reputation.SetLike(listID=@a1,itemID=@a2,like=@a3)?@a1='{${list.Id}}'&@a2='1'&@a3=true`;
    await expect(under.as('editor').post(setLike)).resolves.toMatchObject({ status: 404 });
    await expect(under.as('stranger').post(setLike)).resolves.toMatchObject({ status: 403 });
  });

  it('nobody comments where comments are disabled', async () => {
    const flags = async () => (await admin().get(`${ITEM}?$select=CommentsDisabled,CommentsDisabledScope`)).body;
    expect(await flags()).toEqual({ CommentsDisabled: false, CommentsDisabledScope: 0 });
    await expect(under.as('reader').post(`${ITEM}/SetCommentsDisabled(true)`)).resolves.toMatchObject({ status: 403 });
    await expect(admin().merge(`${ITEM}/SetCommentsDisabled(value=true)`, {})).resolves.toMatchObject({ status: 200 });
    expect(await flags()).toEqual({ CommentsDisabled: true, CommentsDisabledScope: 1 });
    expect(errorOf(await admin().post(`${ITEM}/comments`, { text: 'x' })).message).toBe('Comments are disabled for this item.');
    await admin().post(`${ITEM}/SetCommentsDisabled(false)`);
    await expect(admin().post(`${ITEM}/comments`, { text: 'x' })).resolves.toMatchObject({ status: 201 });
  });
});

describe('a comment is refused', () => {
  it.each([[{}], [{ text: '' }], [{ text: ' ' }], [{ text: 5 }], [{ text: 'x'.repeat(2001) }]])('as %j', async body => {
    await expect(admin().post(`${ITEM}/comments`, body)).resolves.toMatchObject({ status: 400 });
  });

  it('where there is none of its id', async () => {
    await expect(admin().get(`${ITEM}/comments(7)`)).resolves.toMatchObject({ status: 404 });
    await expect(admin().post(`${ITEM}/comments(7)/replies`, { text: 'x' })).resolves.toMatchObject({ status: 404 });
  });
});

it('comments go with the item to the recycle bin and come back with it, and never outlive it', async () => {
  await itemOf('editor').comments.add('x');
  const bin = (await admin().post(`${ITEM}/recycle`)).body as { value: string };
  await admin().post(`web/recyclebin('${bin.value}')/restore()`);
  await expect(itemOf('admin').comments()).resolves.toHaveLength(1);
  await admin().remove(ITEM);
  await expect(admin().get(`${ITEM}/comments`)).resolves.toMatchObject({ status: 404 });
});
