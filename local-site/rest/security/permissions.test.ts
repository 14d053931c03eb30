/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/security';
import '@pnp/sp/site-users/web';
import fc from 'fast-check';
import { claim, errorOf, rowsOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

/** Permission levels by their recorded ids. */
const [FULL, DESIGN, CONTRIBUTE, READ, LIMITED, RESTRICTED, WEB_ONLY] = [1073741829, 1073741828, 1073741827, 1073741826, 1073741825, 1073741832, 1073741833] as const;
const LIST = "web/lists/getbytitle('L')";
let under: SiteUnderTest;
const as = (name: string) => under.as(name);
const web = (name: string) => under.pnp(name).web;
const ids: Record<string, number> = {};

const levels = async (place: string, principal: number): Promise<number[]> => {
  const answer = await as('admin').get(`${place}/roleassignments/getbyprincipalid(${principal})/roledefinitionbindings?$select=Id`);
  return answer.status === 404 ? [] : rowsOf<{ Id: number }>(answer).map(role => role.Id);
};
const grant = (place: string, principal: number, role: number): Promise<Answer> =>
  as('admin').post(`${place}/roleassignments/addroleassignment(principalid=${principal},roledefid=${role})`);
const revoke = (place: string, principal: number, role: number): Promise<Answer> =>
  as('admin').post(`${place}/roleassignments/removeroleassignment(principalid=${principal},roledefid=${role})`);
const detach = (place: string, copy = false, clear = false): Promise<Answer> =>
  as('admin').post(`${place}/breakroleinheritance(copyroleassignments=${copy}, clearsubscopes=${clear})`);
const inherit = (place: string): Promise<Answer> => as('admin').post(`${place}/resetroleinheritance`);

beforeAll(async () => {
  under = await siteUnderTest();
  await web('admin').lists.add('L');
  for (let at = 1; at <= 4; at += 1) await as('admin').post(`${LIST}/items`, { Title: `item ${at}` });
  for (const name of ['deep', 'reader', 'editor', 'owner', 'helper']) ids[name] = (await web('admin').ensureUser(claim(name))).Id;
  await grant('web', ids.reader, READ);
  await grant('web', ids.editor, CONTRIBUTE);
  await grant('web', ids.owner, FULL);
});
afterAll(() => under.site.close());

describe('Limited Access', () => {
  // Evidence: [R] the level's id; [M] it is given automatically upward; [I] "You cannot grant a user the limited access permission level."
  const ITEM = `${LIST}/items(1)`;

  it('is given upward with a grant deep down, and goes with the last of them', async () => {
    await detach(LIST, true);
    await detach(ITEM, true);
    await grant(ITEM, ids.deep, READ);
    expect([await levels(ITEM, ids.deep), await levels(LIST, ids.deep), await levels('web', ids.deep)]).toEqual([[READ], [LIMITED], [LIMITED]]);
    expect((await as('deep').get(`${LIST}/items?$select=Id`)).body).toEqual({ value: [{ Id: 1 }] });
    await revoke(ITEM, ids.deep, READ);
    expect([await levels(ITEM, ids.deep), await levels(LIST, ids.deep), await levels('web', ids.deep)]).toEqual([[], [], []]);
    expect((await as('deep').get('web')).status).toBe(403);
  });

  it('stays while another deep grant does, and goes with a reset, a cleared subscope, and a deleted item', async () => {
    const other = `${LIST}/items(2)`;
    await detach(other, true);
    await grant(ITEM, ids.deep, READ);
    await grant(other, ids.deep, READ);
    await inherit(other);
    expect(await levels('web', ids.deep)).toEqual([LIMITED]);
    await as('admin').post(`${LIST}/breakroleinheritance(copyroleassignments=true,clearsubscopes=true)`);
    expect([await levels(LIST, ids.deep), await levels('web', ids.deep)]).toEqual([[], []]);
    await detach(`${LIST}/items(3)`, true);
    await grant(`${LIST}/items(3)`, ids.deep, READ);
    await as('admin').remove(`${LIST}/items(3)`);
    expect([await levels(LIST, ids.deep), await levels('web', ids.deep)]).toEqual([[], []]);
  });

  it('takes the place of a level that is removed above a deep grant, and is taken with everything below', async () => {
    await detach(ITEM, true);
    await grant(LIST, ids.deep, READ);
    await grant(ITEM, ids.deep, CONTRIBUTE);
    await revoke(LIST, ids.deep, READ);
    expect(await levels(LIST, ids.deep)).toEqual([LIMITED]);
    // Evidence: [I] removing somebody's Limited Access removes what stood below it.
    await as('admin').remove(`web/roleassignments(${ids.deep})`);
    expect([await levels(ITEM, ids.deep), await levels(LIST, ids.deep), await levels('web', ids.deep)]).toEqual([[], [], []]);
  });

  it.each([['Limited Access', LIMITED], ['Web-Only Limited Access', WEB_ONLY]])('%s cannot be granted', async (_, role) => {
    const answer = await grant('web', ids.deep, role);
    expect([answer.status, errorOf(answer).message]).toEqual([500, 'You cannot grant a user the limited access permission level.']);
  });

  it('is carried through a list that leaves its parent while items stand on their own', async () => {
    await inherit(LIST);
    await inherit(ITEM);
    await detach(ITEM, true);
    await grant(ITEM, ids.deep, READ);
    await detach(LIST, false, false);
    expect(await levels(LIST, ids.deep)).toEqual([LIMITED]);
    expect((await as('deep').get(`${LIST}/items?$select=Id`)).body).toEqual({ value: [{ Id: 1 }] });
    await inherit(ITEM);
    expect([await levels(LIST, ids.deep), await levels('web', ids.deep)]).toEqual([[], []]);
    await inherit(LIST);
  });

  it('is there exactly for those who stand somewhere below, whatever is done in which order', async () => {
    const places = [LIST, `${LIST}/items(1)`, `${LIST}/items(2)`, `${LIST}/items(4)`];
    const steps = fc.array(fc.record({
      act: fc.constantFrom('detach', 'detach', 'clear', 'inherit', 'grant', 'grant', 'revoke', 'remove'),
      place: fc.nat(places.length - 1), role: fc.constantFrom(READ, CONTRIBUTE), copy: fc.boolean()
    }), { maxLength: 14 });
    await fc.assert(fc.asyncProperty(steps, async sequence => {
      for (const { act, place, role, copy } of sequence) {
        const path = places[place];
        if (act === 'detach') await detach(path, copy);
        else if (act === 'clear') await detach(path, copy, true);
        else if (act === 'inherit') await inherit(path);
        else if (act === 'grant') await grant(path, ids.deep, role);
        else if (act === 'revoke') await revoke(path, ids.deep, role);
        else await as('admin').remove(`${path}/roleassignments(${ids.deep})`);
      }
      const own = await Promise.all(places.map(async (path): Promise<number[]> => {
        const { HasUniqueRoleAssignments: unique } = (await as('admin').get(`${path}?$select=HasUniqueRoleAssignments`)).body as { HasUniqueRoleAssignments: boolean };
        return unique ? levels(path, ids.deep) : [];
      }));
      const [list, ...items] = own;
      const listIsUnique = ((await as('admin').get(`${LIST}?$select=HasUniqueRoleAssignments`)).body as { HasUniqueRoleAssignments: boolean }).HasUniqueRoleAssignments;
      const deepItems = items.some(roles => roles.length > 0);
      if (listIsUnique) expect(list.includes(LIMITED)).toBe(deepItems && list.every(role => role === LIMITED));
      for (const roles of items) expect(roles).not.toContain(LIMITED);
      expect((await levels('web', ids.deep)).includes(LIMITED)).toBe(deepItems || list.length > 0);
      for (const path of [...places].reverse()) await inherit(path);
      expect(await levels('web', ids.deep)).toEqual([]);
    }), { numRuns: 12, seed: 3 });
  });
});

describe('permissions of its own', () => {
  // Evidence: §15; [T] breaking without copy leaves the caller with Full Control.
  const FILE = "web/getfilebyserverrelativepath(decodedurl='/sites/test/Shared Documents/f/plan.txt')";
  const FOLDER = "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents/f')";
  beforeAll(async () => {
    await web('admin').folders.addUsingPath('Shared Documents/f');
    await web('admin').getFolderByServerRelativePath('/sites/test/Shared Documents/f').files.addUsingPath('plan.txt', 'the plan', { Overwrite: true });
  });

  it.each<[string, string]>([
    ['list', "web/lists/getbytitle('Documents')"], ['folder', `${FOLDER}/listitemallfields`], ['file', `${FILE}/listitemallfields`], ['item', `${LIST}/items(2)`]
  ])('of a %s are a copy, or the caller alone, and go again', async (_, place) => {
    const unique = async () => ((await as('admin').get(`${place}?$select=HasUniqueRoleAssignments`)).body as { HasUniqueRoleAssignments: boolean }).HasUniqueRoleAssignments;
    const principals = async () => rowsOf<{ PrincipalId: number }>(await as('admin').get(`${place}/roleassignments`)).map(one => one.PrincipalId);
    const inherited = await principals();
    await detach(place, true);
    expect([await unique(), await principals()]).toEqual([true, inherited]);
    await inherit(place);
    await detach(place, false);
    expect([await unique(), await levels(place, (await web('admin').currentUser()).Id)]).toEqual([true, [FULL]]);
    expect((await principals())).toHaveLength(1);
    expect((await as('reader').get(`${place}/effectivebasepermissions`)).status).not.toBe(200);
    await inherit(place);
    expect([await unique(), await principals()]).toEqual([false, inherited]);
  });

  it('cannot be given to what inherits, nor by who may not manage permissions', async () => {
    const answer = await grant(`${LIST}/items(2)`, ids.helper, READ);
    expect([answer.status, errorOf(answer).message]).toEqual([400, 'This operation is not allowed on an object that inherits permissions.']);
    expect((await as('editor').post(`${LIST}/items(2)/breakroleinheritance(true)`)).status).toBe(403);
    expect((await as('editor').post(`web/roleassignments/addroleassignment(principalid=${ids.helper},roledefid=${READ})`)).status).toBe(403);
    expect((await as('reader').get('web/roleassignments')).status).toBe(403);
    expect((await as('owner').post(`${LIST}/items(2)/breakroleinheritance(true)`)).status).toBe(200);
    await as('owner').post(`${LIST}/items(2)/resetroleinheritance`);
  });

  it('are found from below as the first unique ancestor', async () => {
    expect((await as('admin').get(`${LIST}/items(2)/firstuniqueancestorsecurableobject`)).body).toMatchObject({ Url: under.site.address });
    await detach(LIST, true);
    expect(await web('admin').lists.getByTitle('L').items.getById(2).firstUniqueAncestorSecurableObject()).toMatchObject({ Title: 'L', BaseTemplate: 100 });
    await inherit(LIST);
  });
});

describe('effective permissions', () => {
  // Evidence: the functions of PnPjs 4 (security/funcs.js); recorded masks.
  it('are the levels added up, one\'s own through PnPjs', async () => {
    await grant('web', ids.reader, DESIGN);
    const list = web('reader').lists.getByTitle('L');
    expect(await list.getCurrentUserEffectivePermissions()).toMatchObject({ High: '432', Low: '1012866047' });
    expect(await list.currentUserHasPermissions(5)).toBe(true);
    await revoke('web', ids.reader, DESIGN);
    expect(await list.getCurrentUserEffectivePermissions()).toMatchObject({ High: '176', Low: '138612833' });
    expect(await list.currentUserHasPermissions(5)).toBe(false);
  });

  it('of others are told to those who may enumerate them', async () => {
    expect(await web('owner').lists.getByTitle('L').getUserEffectivePermissions(claim('reader'))).toMatchObject({ High: '176', Low: '138612833' });
    expect(await web('admin').userHasPermissions(claim('stranger'), 17)).toBe(false);
    expect((await as('reader').get(`web/getusereffectivepermissions(@u)?@u='${encodeURIComponent(claim('owner'))}'`)).status).toBe(403);
    expect((await as('admin').get("web/getusereffectivepermissions(@u)?@u='nobody@elsewhere.example'")).status).toBe(400);
  });

  it('answer whether one has a mask', async () => {
    // Evidence: [M] SPWeb.DoesUserHavePermissions; the mask as clients write it.
    const has = (name: string, mask: string) => as(name).get(`web/doesuserhavepermissions(@v)?@v=${encodeURIComponent(mask)}`);
    expect((await has('reader', "{'High':'0','Low':'1'}")).body).toEqual({ value: true });
    expect((await has('reader', "{'High':'0','Low':'3'}")).body).toEqual({ value: false });
    expect((await has('owner', "{'High':'2147483647','Low':'4294967295'}")).body).toEqual({ value: true });
    expect((await has('reader', "'all'")).status).toBe(400);
  });
});

describe('permission levels', () => {
  // Evidence: the calls of PnPjs 4 (security/types.js); [M] Full Control and Limited Access cannot be changed or deleted, the others can.
  it('are added, found, changed and deleted, and what they gave goes with them', async () => {
    const levelsOf = web('admin').roleDefinitions;
    const { data } = await levelsOf.add('Approve only', 'May approve', 200, { High: 176, Low: 138612849 });
    expect(await levelsOf.getByName('approve ONLY')()).toMatchObject({ Id: data.Id, Order: 200, RoleTypeKind: 0, Hidden: false });
    expect(await levelsOf.getByType(5)()).toMatchObject({ Id: FULL });
    await detach(`${LIST}/items(4)`, true);
    await grant(`${LIST}/items(4)`, ids.deep, data.Id);
    expect((await as('deep').get(LIST)).status).toBe(200);
    await levelsOf.getById(data.Id).update({ Name: 'Approve', BasePermissions: { High: 176, Low: 138612849 } } as never);
    await levelsOf.getByName('Approve').delete();
    expect((await as('deep').get(LIST)).status).toBe(403);
    expect(await levels('web', ids.deep)).toEqual([]);
    await inherit(`${LIST}/items(4)`);
  });

  it.each([FULL, LIMITED, WEB_ONLY])('%i stays', async id => {
    expect((await as('admin').remove(`web/roledefinitions(${id})`)).status).toBe(500);
  });

  it('refuse a name in use, an empty one, a long description, and people who may not manage permissions', async () => {
    expect((await as('admin').post('web/roledefinitions', { Name: 'read' })).status).toBe(500);
    expect((await as('admin').post('web/roledefinitions', { Name: ' ' })).status).toBe(500);
    expect((await as('admin').post('web/roledefinitions', { Name: 'x', Description: 'x'.repeat(513) })).status).toBe(500);
    expect((await as('editor').post('web/roledefinitions', { Name: 'mine' })).status).toBe(403);
    expect((await as('editor').remove(`web/roledefinitions(${CONTRIBUTE})`)).status).toBe(403);
  });
});

describe('Restricted View', () => {
  // Evidence: [R] its mask lacks OpenItems (0x20).
  it('shows a file and refuses its content', async () => {
    ids.viewer = (await web('admin').ensureUser(claim('viewer'))).Id;
    await grant('web', ids.viewer, RESTRICTED);
    const file = "web/getfilebyserverrelativepath(decodedurl='/sites/test/Shared Documents/f/plan.txt')";
    expect((await as('viewer').get(file)).body).toMatchObject({ Name: 'plan.txt' });
    expect((await as('viewer').get(`${file}/$value`)).status).toBe(403);
    const address = `${under.site.origin}/sites/test/Shared%20Documents/f/plan.txt`;
    expect((await as('viewer').get(address)).status).toBe(403);
    expect((await as('reader').get(address)).text).toBe('the plan');
  });
});

describe("a list that shows people their own items only", () => {
  // Evidence: [M] SPList.ReadSecurity 2 and WriteSecurity 2, 4; the settings page: those with Cancel Checkout read and edit all items. Edit has Manage Lists, but not that.
  const OWN = "web/lists/getbytitle('Own')";
  beforeAll(async () => {
    await as('admin').post('web/lists', { Title: 'Own', BaseTemplate: 100 });
    await as('admin').merge(OWN, { ReadSecurity: 2, WriteSecurity: 2 });
    ids.second = (await web('admin').ensureUser(claim('second'))).Id;
    await grant('web', ids.second, CONTRIBUTE);
    await as('editor').post(`${OWN}/items`, { Title: "editor's" });
    await as('second').post(`${OWN}/items`, { Title: "second's" });
  });

  it('does so in collections, by id, in CAML and in filters', async () => {
    expect((await as('second').get(`${OWN}/items?$select=Id`)).body).toEqual({ value: [{ Id: 2 }] });
    expect((await as('second').get(`${OWN}/items(1)`)).status).toBe(404);
    expect(rowsOf(await as('second').post(`${OWN}/getitems`, { query: { ViewXml: '<View/>' } })).map(row => row.Id)).toEqual([2]);
    expect(rowsOf(await as('second').get(`${OWN}/items?$filter=Title eq 'editor''s'`))).toEqual([]);
    expect(rowsOf(await as('owner').get(`${OWN}/items`))).toHaveLength(2);
    expect(rowsOf(await as('reader').get(`${OWN}/items`))).toEqual([]);
    await grant('web', (await web('admin').ensureUser(claim('listmaker'))).Id, 1073741830);
    expect(rowsOf(await as('listmaker').get(`${OWN}/items`))).toEqual([]);
  });

  it('lets people change their own, or nobody but managers', async () => {
    await as('admin').merge(OWN, { ReadSecurity: 1 });
    expect((await as('second').merge(`${OWN}/items(1)`, { Title: 'taken' })).status).toBe(403);
    expect((await as('second').remove(`${OWN}/items(1)`)).status).toBe(403);
    expect((await as('second').merge(`${OWN}/items(2)`, { Title: 'still mine' })).status).toBe(204);
    await as('admin').merge(OWN, { WriteSecurity: 4 });
    expect((await as('second').merge(`${OWN}/items(2)`, { Title: 'no more' })).status).toBe(403);
    expect((await as('second').post(`${OWN}/items`, { Title: 'nor new' })).status).toBe(403);
    expect((await as('owner').post(`${OWN}/items`, { Title: "owner's" })).status).toBe(201);
    expect((await as('owner').merge(`${OWN}/items(2)`, { Title: 'by the owner' })).status).toBe(204);
  });
});
