/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/files';
import '@pnp/sp/attachments';
import type { IItem } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import * as spqueryable from '@pnp/sp/spqueryable';
import { body, headers } from '@pnp/queryable';
import { siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';
import { holdSurface } from './holdSurface';
import { watched } from './watchCalls';

// Evidence: [C] PnPjs 4: its declarations, and what its own tests of these modules call and expect.
let under: SiteUnderTest;
let list: IList;
const GUID = /^[0-9a-f-]{36}$/;
const { spGet, spPost, spPostMerge, spPostDelete, spPostDeleteETag, spDelete, spPatch, spInvokableFactory, deleteable, deleteableWithETag } = watched(spqueryable);
const { SPQueryable } = spqueryable;

beforeAll(async () => {
  under = await siteUnderTest();
  const { lists } = under.pnp('admin').web;
  await lists.add('Things', '', 100, false, { EnableVersioning: true });
  list = lists.getByTitle('Things');
  await list.fields.addNumber('Size');
  for (const [at, Title] of ['a', 'b', 'c', 'd'].entries()) await list.items.add({ Title, Size: at });
});
afterAll(() => under.site.close());

interface Row { readonly Id: number; readonly Title: string; readonly Size: number }
const idsOf = (rows: Row[]): number[] => rows.map(({ Id }) => Id);
const added = async (): Promise<IItem> => list.items.getById((await list.items.add({ Title: 'one more' }) as Row).Id);

/** A query remembers what it selected: a new one each time. */
const item = (): IItem => list.items.getById(1);

holdSurface('items', {
  '_List.items _Items.add _Items.getById _Items.getItemByStringId': async () => {
    const made = await list.items.add({ Title: 'made', Size: 9 }) as Row;
    expect(made).toMatchObject({ Title: 'made', Size: 9, Id: expect.any(Number) });
    expect(await list.items.getById(made.Id)()).toMatchObject({ Title: 'made' });
    expect(await list.items.getItemByStringId(String(made.Id))()).toMatchObject({ Title: 'made' });
    await list.items.getById(made.Id).delete();
  },
  '_Items.skip _SPCollection.top _SPCollection.orderBy _SPCollection.filter': async () => {
    expect(idsOf(await list.items.top(2).skip(2)())).toEqual([3, 4]);
    expect(idsOf(await list.items.top(1).skip(3, true)())).toEqual([2]);
    expect(idsOf(await list.items.orderBy('Size', false).top(2)())).toEqual([4, 3]);
    expect(idsOf(await list.items.filter('Size gt 1')())).toEqual([3, 4]);
  },
  '_SPQueryable.select _SPQueryable.expand _SPQueryable.toRequestUrl': async () => {
    const query = list.items.select('Title', 'Author/Title').expand('Author').top(1);
    expect(await query()).toEqual([expect.objectContaining({ Title: 'a', Author: expect.objectContaining({ Title: expect.stringMatching(/admin/i) }) })]);
    expect((await under.as('admin').get(query.toRequestUrl())).status).toBe(200);
  },
  '_SPCollection.skip': async () => {
    const { lists } = under.pnp('admin').web;
    expect((await lists.select('Title')()).slice(1)).toEqual(await lists.select('Title').skip(1)());
  },
  'InitialFieldQuery.and InitialFieldQuery.or ComparisonResult.and ComparisonResult.or ComparisonResult.toString': async () => {
    const found = list.items.filter<Row>(f => f.number('Size').greaterThan(0).and().text('Title').notEquals('d').or().text('Title').startsWith('a'));
    expect(idsOf(await found())).toEqual([1, 2, 3]);
    expect(idsOf(await list.items.filter<Row>(f => f.or(f.text('Title').equals('a'), f.text('Title').contains('c')))())).toEqual([1, 3]);
    expect(idsOf(await list.items.filter<Row>(f => f.and(f.number('Size').lessThan(3), f.text('Title').isNotNull()))())).toEqual([1, 2, 3]);
    expect(idsOf(await list.items.filter<Row>(f => f.text('Title').in('b', 'd'))())).toEqual([2, 4]);
  },
  'spInvokableFactory spGet spPost spPostMerge deleteable deleteableWithETag': async () => {
    const Thing = spInvokableFactory<IItem>(class extends spqueryable._SPInstance {
      public readonly delete = deleteableWithETag();
      public readonly drop = deleteable();
    });
    const made = await spPost(list.items, body({ Title: 'by hand' })) as Row;
    const thing = Thing(list.items, `(${made.Id})`.slice(0, 0)).concat(`(${made.Id})`) as IItem & { drop(): Promise<void> };
    await spPostMerge(SPQueryable(thing), body({ Title: 'merged' }, headers({ 'IF-Match': '*' })));
    expect(await spGet(SPQueryable(thing))).toMatchObject({ Title: 'merged' });
    await expect(thing.delete('"00000000-0000-0000-0000-000000000000,1"')).rejects.toMatchObject({ status: 412 });
    await thing.drop();
    await expect(spGet(SPQueryable(thing))).rejects.toMatchObject({ status: 404 });
  },
  'spPostDelete spPostDeleteETag spDelete spPatch': async () => {
    const things = await Promise.all([added(), added(), added()]);
    await spPatch(SPQueryable(things[0]), body({ Title: 'patched' }, headers({ 'IF-Match': '*' })));
    expect(await things[0]()).toMatchObject({ Title: 'patched' });
    await expect(spPostDeleteETag(SPQueryable(things[1]), {}, '"1"')).resolves.not.toThrow();
    await spPostDelete(SPQueryable(things[0]));
    await spDelete(SPQueryable(things[2]));
    expect(idsOf(await list.items())).toEqual([1, 2, 3, 4]);
  },
  '_Item.update _Item.delete _Item.recycle _Item.deleteWithParams': async () => {
    const one = await added();
    const { etag } = await one.update({ Title: 'new' }) as unknown as { etag: string };
    expect(etag).toMatch(/^"[0-9a-f-]{36},2"$/);
    await expect(one.update({ Title: 'old' }, '"00000000-0000-0000-0000-000000000000,1"')).rejects.toMatchObject({ status: 412 });
    expect((await one() as Row).Title).toBe('new');
    await one.delete(etag);
    expect(await (await added()).recycle()).toMatch(GUID);
    await (await added()).deleteWithParams({ BypassSharedLock: true });
    expect(idsOf(await list.items())).toEqual([1, 2, 3, 4]);
  },
  '_Item.effectiveBasePermissions _Item.effectiveBasePermissionsForUI': async () => {
    for (const query of [item().effectiveBasePermissions, item().effectiveBasePermissionsForUI]) expect(await query()).toMatchObject({ High: expect.stringMatching(/^\d+$/), Low: expect.stringMatching(/^\d+$/) });
  },
  '_Item.fieldValuesAsHTML _Item.fieldValuesAsText _Item.fieldValuesForEdit': async () => {
    for (const query of [item().fieldValuesAsHTML, item().fieldValuesAsText, item().fieldValuesForEdit]) expect(await query()).toMatchObject({ Title: 'a', Size: '0' });
  },
  '_Item.versions _ItemVersions.getById _ItemVersion.delete': async () => {
    await item().update({ Title: 'a2' });
    await item().update({ Title: 'a' });
    expect((await item().versions() as { VersionLabel: string }[]).map(({ VersionLabel }) => VersionLabel)).toEqual(['3.0', '2.0', '1.0']);
    expect(await item().versions.getById(1024)()).toMatchObject({ VersionLabel: '2.0', Title: 'a2', IsCurrentVersion: false });
    await item().versions.getById(1024).delete();
    expect(await item().versions()).toHaveLength(2);
  },
  '_Item.list _Item.getParentInfos': async () => {
    expect((await item().list()).Title).toBe('Things');
    expect(await item().getParentInfos()).toMatchObject({
      Item: { Id: 1 }, ParentList: { Title: 'Things', RootFolderServerRelativeUrl: '/sites/test/Lists/Things', RootFolderUniqueId: expect.stringMatching(GUID) }, ParentWeb: { Url: under.site.address, ServerRelativeUrl: '/sites/test' }
    });
  },
  '_Item.validateUpdateListItem': async () => {
    expect(await item().validateUpdateListItem([{ FieldName: 'Size', FieldValue: '12' }])).toEqual([expect.objectContaining({ FieldName: 'Size', HasException: false })]);
    expect((await item()() as Row).Size).toBe(12);
  },
  '_Item.getWopiFrameUrl': async () => {
    // Documented: an empty text where no application opens the file.
    expect(await item().getWopiFrameUrl()).toBe('');
  },
  '_Item.attachmentFiles _Attachments.add _Attachments.getByName _Attachment.setContent': async () => {
    await item().attachmentFiles.add('a.txt', 'first');
    expect(await item().attachmentFiles()).toEqual([expect.objectContaining({ FileName: 'a.txt', ServerRelativeUrl: '/sites/test/Lists/Things/Attachments/1/a.txt' })]);
    const one = item().attachmentFiles.getByName('a.txt');
    await one.setContent('second');
    expect(await one.getText()).toBe('second');
    expect(new TextDecoder().decode(await one.getBuffer())).toBe('second');
  },
  '_Attachment.delete _Attachment.recycle': async () => {
    for (const name of ['b.txt', 'c.txt']) await item().attachmentFiles.add(name, name);
    await item().attachmentFiles.getByName('b.txt').delete();
    await item().attachmentFiles.getByName('c.txt').recycle();
    expect((await item().attachmentFiles() as { FileName: string }[]).map(({ FileName }) => FileName)).toEqual(['a.txt']);
  }
}, {
  '_Item.setImageField': ['image columns are not in scope', () => item().setImageField('Picture', 'a.png', 'x')]
});
