/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import { giveLevels, LEVEL } from '../testing/giveLevels';
import { errorOf, rowsOf, send, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

/** Evidence: the sequences of pnpcore `FilesTests` with their recorded answers [R]; the rest is named where it stands. */
let under: SiteUnderTest;
const as = (name: string) => under.as(name);
const root = (library: string): string => `/sites/test/${library}`;
const file = (library: string): string => `web/getfilebyserverrelativepath(decodedurl='${root(library)}/f.docx')`;
const upload = (library: string, text = 'x', who = 'admin'): Promise<Answer> =>
  as(who).post(`web/getfolderbyserverrelativepath(decodedurl='${root(library)}')/files/addusingpath(decodedurl='f.docx',overwrite=true)`, text);
const act = (library: string, action: string, who = 'admin'): Promise<Answer> => as(who).post(`${file(library)}/${action}`);
const state = async (library: string, who = 'admin'): Promise<unknown[]> => {
  const { body } = await as(who).get(`${file(library)}?$select=UIVersionLabel,Level,CheckOutType,CheckInComment,ListItemAllFields/OData__ModerationStatus&$expand=ListItemAllFields`);
  const found = body as { UIVersionLabel: string; Level: number; CheckOutType: number; CheckInComment: string; ListItemAllFields: { OData__ModerationStatus: number } };
  return [found.UIVersionLabel, found.Level, found.CheckOutType, found.CheckInComment, found.ListItemAllFields.OData__ModerationStatus];
};
const history = async (library: string, who = 'admin'): Promise<unknown[]> => rowsOf(await as(who).get(`${file(library)}/versions?$select=VersionLabel`)).map(row => row.VersionLabel);
const library = async (title: string, settings: Record<string, unknown>): Promise<void> => {
  await as('admin').post('web/lists', { Title: title, BaseTemplate: 101, ...settings });
  await upload(title);
};
const MINOR = { EnableMinorVersions: true };
const MODERATED = { EnableModeration: true, DraftVersionVisibility: 2 };

beforeAll(async () => {
  under = await siteUnderTest();
  await giveLevels(under, { ada: LEVEL.design, dora: LEVEL.contribute, rut: LEVEL.read });
});
afterAll(() => under.site.close());

describe('a library with minor versions, as recorded', () => {
  it('publishes 0.1 as 1.0 with its comment, and unpublishes it as 0.1 again', async () => {
    await library('Publish', MINOR);
    await expect(state('Publish')).resolves.toEqual(['0.1', 2, 2, '', 3]);
    await act('Publish', "publish(comment='TEST PUBLISH')");
    await expect(state('Publish')).resolves.toEqual(['1.0', 1, 2, 'TEST PUBLISH', 0]);
    await act('Publish', "unpublish(comment='TEST UNPUBLISHED')");
    await expect(state('Publish')).resolves.toEqual(['0.1', 2, 2, 'TEST UNPUBLISHED', 3]);
    await expect(as('rut').get(file('Publish'))).resolves.toMatchObject({ status: 200 });
  });

  it('takes a check-in as the next minor, the next major, or over the same version', async () => {
    await library('Checkin', MINOR);
    await act('Checkin', 'checkout');
    await expect(as('admin').get(`${file('Checkin')}?$select=CheckOutType,CheckedOutByUser/Id&$expand=CheckedOutByUser`)).resolves.toMatchObject({ body: { CheckOutType: 0, CheckedOutByUser: { Id: expect.any(Number) } } });
    await act('Checkin', "checkin(comment='TEST CHECK IN',checkintype=2)");
    await expect(state('Checkin')).resolves.toEqual(['0.1', 2, 2, 'TEST CHECK IN', 3]);
    await act('Checkin', 'checkout');
    await act('Checkin', "checkin(comment='TEST CHECK IN',checkintype=0)");
    await expect(state('Checkin')).resolves.toEqual(['0.2', 2, 2, 'TEST CHECK IN', 3]);
    await act('Checkin', 'checkout');
    await act('Checkin', "checkin(comment='',checkintype=0)");
    await expect(history('Checkin')).resolves.toEqual(['0.1', '0.2']);
    await act('Checkin', 'checkout');
    await act('Checkin', "checkin(comment='TEST CHECK IN',checkintype=1)");
    await expect(state('Checkin')).resolves.toEqual(['1.0', 1, 2, 'TEST CHECK IN', 0]);
  });

  it('undoes a check-out without a trace', async () => {
    await library('Undo', MINOR);
    await act('Undo', 'checkout');
    await act('Undo', 'undocheckout');
    await expect(state('Undo')).resolves.toEqual(['0.1', 2, 2, '', 3]);
  });

  it('approves what was checked in as major, keeping both comments', async () => {
    await library('Approve', { ...MINOR, ...MODERATED });
    await act('Approve', 'checkout');
    await act('Approve', "checkin(comment='TEST CHECK IN',checkintype=1)");
    await expect(state('Approve')).resolves.toEqual([expect.stringMatching(/^0\./), 2, 2, 'TEST CHECK IN', 2]);
    await expect(as('rut').get(file('Approve'))).resolves.toMatchObject({ status: 404 });
    await act('Approve', "approve(comment='TEST APPROVE')");
    await expect(state('Approve', 'rut')).resolves.toEqual(['1.0', 1, 2, 'TEST CHECK IN', 0]);
    await expect(as('rut').get(`${file('Approve')}/listitemallfields?$select=OData__ModerationComments`)).resolves.toMatchObject({ body: { OData__ModerationComments: 'TEST APPROVE' } });
  });
});

describe('a moderated library without minor versions', () => {
  const seen: readonly (readonly [string, (who: string) => Promise<Answer>])[] = [
    ['file', who => as(who).get(file('Whole'))],
    ['content', who => as(who).get(`${file('Whole')}/$value`)],
    ['address', who => send(`${under.site.origin}${root('Whole')}/f.docx`, 'GET', undefined, { Authorization: `Bearer ${who}@uppdrag.example` })],
    ['item', who => as(who).get("web/lists/getbytitle('Whole')/items(1)")],
    ['versions', who => as(who).get(`${file('Whole')}/versions`)]
  ];
  const statuses = async (who: string): Promise<number[]> => Promise.all(seen.map(async ([, read]) => (await read(who)).status));

  it('has files wait for approval, seen by author and approvers only, in every read path', async () => {
    await as('admin').post('web/lists', { Title: 'Whole', BaseTemplate: 101, ...MODERATED });
    await upload('Whole', 'one', 'dora');
    await expect(state('Whole', 'dora')).resolves.toEqual(['1.0', 2, 2, '', 2]);
    for (const who of ['dora', 'ada']) await expect(statuses(who)).resolves.toEqual(seen.map(() => 200));
    await expect(statuses('rut')).resolves.toEqual(seen.map(() => 404));
    for (const collection of ["web/lists/getbytitle('Whole')/items", `web/getfolderbyserverrelativepath(decodedurl='${root('Whole')}')/files`]) {
      expect(rowsOf(await as('rut').get(collection))).toEqual([]);
      expect(rowsOf(await as('ada').get(collection))).toHaveLength(1);
    }
    await expect(act('Whole', "approve(comment='')", 'dora')).resolves.toMatchObject({ status: 403 });
    await act('Whole', "approve(comment='')", 'ada');
    await expect(state('Whole', 'rut')).resolves.toEqual(['1.0', 1, 2, '', 0]);
    await upload('Whole', 'two', 'dora');
    await expect(state('Whole', 'ada')).resolves.toEqual(['2.0', 2, 2, '', 2]);
    await expect(as('rut').get(`${file('Whole')}/$value`)).resolves.toMatchObject({ text: 'one' });
  });

  it('has no publishing', async () => {
    for (const action of ["publish(comment='')", "unpublish(comment='')"]) {
      const answer = await act('Whole', action, 'dora');
      expect([answer.status, errorOf(answer).message]).toEqual([500, 'You can only publish, unpublish documents in a minor version enabled list.']);
    }
  });
});

describe('a check-out', () => {
  it('of somebody else keeps approvers and editors from the file (423)', async () => {
    await library('Locked', { ...MINOR, EnableModeration: true });
    await act('Locked', "publish(comment='')");
    await act('Locked', 'checkout', 'dora');
    for (const action of ["approve(comment='')", "deny(comment='')", "publish(comment='')", "checkin(comment='',checkintype=0)", 'checkout', 'recycle', "moveto(newurl='/sites/test/Locked/g.docx',flags=1)"]) {
      const answer = await act('Locked', action, 'ada');
      expect([action, answer.status, errorOf(answer).code]).toEqual([action, 423, '-2130575306, Microsoft.SharePoint.SPFileCheckOutException']);
    }
    await expect(act('Locked', 'undocheckout', 'rut')).resolves.toMatchObject({ status: 403 });
    await expect(act('Locked', 'undocheckout', 'ada')).resolves.toMatchObject({ status: 200 });
    await expect(act('Locked', "approve(comment='')", 'ada')).resolves.toMatchObject({ status: 200 });
  });

  it('is not given back while a required column is empty [I]', async () => {
    await library('Required', {});
    await as('admin').post("web/lists/getbytitle('Required')/fields", { FieldTypeKind: 2, Title: 'Needed', Required: true });
    await act('Required', 'checkout');
    const refused = await act('Required', "checkin(comment='',checkintype=1)");
    expect([refused.status, errorOf(refused).message]).toEqual([500, 'You must fill out all required properties before checking in this document.']);
    await as('admin').merge(`${file('Required')}/listitemallfields`, { Needed: 'x' });
    await expect(act('Required', "checkin(comment='',checkintype=1)")).resolves.toMatchObject({ status: 200 });
    await as('admin').post(`web/getfolderbyserverrelativepath(decodedurl='${root('Required')}')/files/addusingpath(decodedurl='auto.docx',autocheckoutoninvaliddata=true)`, 'x');
    await expect(as('admin').get(`web/getfilebyserverrelativepath(decodedurl='${root('Required')}/auto.docx')`)).resolves.toMatchObject({ body: { Level: 255, CheckOutType: 0 } });
  });

  it('that never was given back goes with the file when undone', async () => {
    await library('Forced', { ForceCheckout: true });
    await expect(state('Forced')).resolves.toEqual(['0.1', 255, 0, '', 3]);
    await act('Forced', 'undocheckout');
    await expect(as('admin').get(file('Forced'))).resolves.toMatchObject({ status: 404 });
    await expect(upload('Forced')).resolves.toMatchObject({ status: 201 });
  });
});

describe('how many versions a library keeps', () => {
  it('is so many major ones, and drafts of so many of them', async () => {
    await library('Limited', { ...MINOR, MajorVersionLimit: 3, MajorWithMinorVersionsLimit: 1 });
    for (let round = 0; round < 4; round += 1) {
      await upload('Limited', `draft ${round}`);
      await act('Limited', "publish(comment='')");
      await upload('Limited', `next ${round}`);
    }
    const labels = await history('Limited') as string[];
    expect(labels.filter(label => label.endsWith('.0'))).toHaveLength(2);
    expect(labels.filter(label => !label.endsWith('.0')).every(label => label.startsWith('4.') || label.startsWith('3.'))).toBe(true);
  });

  it('can be lessened by hand: one by label or id, recycled or deleted, or all', async () => {
    await library('History', {});
    for (let version = 2; version <= 6; version += 1) await upload('History', `v${version}`);
    const { versions } = under.pnp('admin').web.getFileByServerRelativePath(`${root('History')}/f.docx`);
    await expect(versions.getById(512).getText()).resolves.toBe('x');
    await versions.deleteById(512);
    await versions.deleteByLabel('2.0');
    await versions.recycleByLabel('3.0');
    await versions.recycleByID(4 * 512);
    await expect(history('History')).resolves.toEqual(['5.0']);
    for (const action of ["deletebylabel(versionlabel='5.0')", 'deleteall', "recyclebylabel(versionlabel='5.0')"]) {
      await expect(as('rut').post(`${file('History')}/versions/${action}`)).resolves.toMatchObject({ status: 403 });
    }
    await versions.restoreByLabel('5.0');
    await expect(as('rut').get(`${file('History')}/$value`)).resolves.toMatchObject({ text: 'v5' });
    await versions.deleteAll();
    await expect(history('History')).resolves.toEqual([]);
    const [bin] = rowsOf<{ Id: string; ItemType: number }>(await as('admin').get("web/recyclebin?$filter=ItemType eq 2"));
    await as('admin').post(`web/recyclebin('${bin.Id}')/restore`);
    await expect(history('History')).resolves.toHaveLength(1);
  });
});
