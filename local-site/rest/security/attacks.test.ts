/** @jest-environment node */
import { claim, errorOf, rowsOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

/**
 * What people could try against a register built as folders with add-only groups, and against drafts under content
 * approval. The site knows nothing of any such product: everything here is set over REST.
 */
let under: SiteUnderTest;
const LEDGER = "web/lists/getbytitle('Ledger')";
const ids: Record<string, number> = {};
const as = (name: string) => under.as(name);
const form = (values: Record<string, string>, more: object = {}) => ({
  formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })), bNewDocumentUpdate: false, ...more
});
const addIn = (name: string, folder: string, title: string): Promise<Answer> =>
  as(name).post(`${LEDGER}/AddValidateUpdateItemUsingPath()`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: `/sites/test/Lists/Ledger/${folder}` }, UnderlyingObjectType: 0 }, ...form({ Title: title })
  });
const value = (answer: Answer): number => (answer.body as { Id: number }).Id;
const newId = (answer: Answer): number => Number(rowsOf<{ FieldName: string; FieldValue: string }>(answer).at(-1)?.FieldValue);

async function group(name: string, members: readonly string[]): Promise<number> {
  const id = value(await as('admin').post('web/sitegroups', { Title: name }));
  for (const member of members) await as('admin').post(`web/sitegroups/getbyid(${id})/users`, { LoginName: claim(member) });
  return id;
}

async function level(name: string, high: string, low: string): Promise<number> {
  return value(await as('admin').post('web/roledefinitions', { Name: name, BasePermissions: { High: high, Low: low } }));
}

beforeAll(async () => {
  under = await siteUnderTest();
  const admin = as('admin');
  await admin.post('web/lists', { Title: 'Ledger', BaseTemplate: 100, EnableFolderCreation: true });
  ids.read = await level('read with history', '48', '201527393');
  ids.register = await level('register', '48', '201527395');
  ids.publish = await level('publish', '48', '201527415');
  ids.bodyA = await group('Body A', ['anna']);
  ids.bodyB = await group('Body B', ['bo']);
  ids.readers = await group('Readers', ['rut']);
  ids.publishers = await group('Publishers', ['petra']);
  ids.folderA = newId(await addFolder('a'));
  ids.folderB = newId(await addFolder('b'));
  await open(LEDGER, []);
  await open(`${LEDGER}/items(${ids.folderA})`, [[ids.bodyA, ids.register], [ids.bodyB, ids.read]]);
  await open(`${LEDGER}/items(${ids.folderB})`, [[ids.bodyB, ids.register]]);
  ids.recordA = newId(await addIn('anna', 'a', 'decided by A'));
  ids.recordB = newId(await addIn('bo', 'b', 'decided by B'));
});
afterAll(() => under.site.close());

const addFolder = (leaf: string): Promise<Answer> => as('admin').post(`${LEDGER}/AddValidateUpdateItemUsingPath()`, {
  listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/test/Lists/Ledger' }, UnderlyingObjectType: 1, LeafName: { DecodedUrl: leaf } }, ...form({ Title: leaf })
});

async function open(path: string, grants: readonly (readonly [number, number])[]): Promise<void> {
  await as('admin').post(`${path}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
  for (const [principal, role] of grants) {
    const answer = await as('admin').post(`${path}/roleassignments/addroleassignment(principalid=${principal},roledefid=${role})`);
    expect(answer.status).toBe(200);
  }
}

describe('an add-only folder', () => {
  it('takes records from its own group and gives them the permissions of the folder', async () => {
    expect(ids.recordA).toBeGreaterThan(0);
    const { body } = await as('anna').get(`${LEDGER}/items(${ids.recordA})?$select=FileDirRef,HasUniqueRoleAssignments,EffectiveBasePermissions`);
    expect(body).toEqual({ FileDirRef: '/sites/test/Lists/Ledger/a', HasUniqueRoleAssignments: false, EffectiveBasePermissions: { High: '48', Low: '201527395' } });
  });

  it.each<[string, () => Promise<Answer>]>([
    ['change', () => as('anna').merge(`${LEDGER}/items(${ids.recordA})`, { Title: 'forged' })],
    ['replace', () => as('anna').post(`${LEDGER}/items(${ids.recordA})`, { Title: 'forged' }, { 'X-HTTP-Method': 'PUT', 'If-Match': '*' })],
    ['change by form', () => as('anna').post(`${LEDGER}/items(${ids.recordA})/validateupdatelistitem`, form({ Title: 'forged' }))],
    ['change unseen by form', () => as('anna').post(`${LEDGER}/items(${ids.recordA})/validateupdatelistitem`, form({ Author: JSON.stringify([{ Key: claim('bo') }]) }, { bNewDocumentUpdate: true }))],
    ['delete', () => as('anna').remove(`${LEDGER}/items(${ids.recordA})`)],
    ['recycle', () => as('anna').post(`${LEDGER}/items(${ids.recordA})/recycle`)],
    ['delete with parameters', () => as('anna').post(`${LEDGER}/items(${ids.recordA})/DeleteWithParameters`, { parameters: { BypassSharedLock: true } })],
    ['delete the folder', () => as('anna').remove(`${LEDGER}/items(${ids.folderA})`)],
    ['rename the folder', () => as('anna').merge(`${LEDGER}/items(${ids.folderA})`, { FileLeafRef: 'b2' })],
    ['delete the folder by path', () => as('anna').remove("web/getfolderbyserverrelativepath(decodedurl='/sites/test/Lists/Ledger/a')")],
    ['open the folder to others', () => as('anna').post(`${LEDGER}/items(${ids.folderA})/roleassignments/addroleassignment(principalid=${ids.bodyA},roledefid=1073741829)`)],
    ['give the record permissions of its own', () => as('anna').post(`${LEDGER}/items(${ids.recordA})/breakroleinheritance(true)`)],
    ['let the folder inherit', () => as('anna').post(`${LEDGER}/items(${ids.folderA})/resetroleinheritance`)],
    ['join a group', () => as('anna').post(`web/sitegroups/getbyid(${ids.bodyB})/users`, { LoginName: claim('anna') })],
    ['raise the level', () => as('anna').merge(`web/roledefinitions(${ids.register})`, { BasePermissions: { High: '2147483647', Low: '4294967295' } })],
    ['add in the root', () => addIn('anna', '', 'x')],
    ['add an item in the root', () => as('anna').post(`${LEDGER}/items`, { Title: 'x' })],
    ["add in another body's folder that may be read", () => addIn('bo', 'a', 'x')],
    ['turn the list around', () => as('anna').merge(LEDGER, { EnableVersioning: false })],
    ['delete the list', () => as('anna').remove(LEDGER)],
    ['delete a version', () => as('anna').remove(`${LEDGER}/items(${ids.recordA})/versions(512)`)]
  ])('refuses to %s with 403', async (_, attempt) => {
    const answer = await attempt();
    expect([answer.status, errorOf(answer).code]).toEqual([403, '-2147024891, System.UnauthorizedAccessException']);
    expect((await as('admin').get(`${LEDGER}/items(${ids.recordA})?$select=Title,AuthorId,OData__UIVersionString`)).body)
      .toMatchObject({ Title: 'decided by A', OData__UIVersionString: '1.0' });
  });

  it('refuses the same inside a batch', async () => {
    const target = `${under.site.address}/_api/${LEDGER}/items(${ids.recordA})`;
    const body = ['--b', 'Content-Type: multipart/mixed; boundary=c', '', '--c', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '',
      `MERGE ${target} HTTP/1.1`, 'Accept: application/json', 'Content-Type: application/json', 'IF-MATCH: *', '', '{"Title":"forged"}', '', '--c--', '', '--b--', ''].join('\n');
    const answer = await as('anna').post('$batch', body, { 'Content-Type': 'multipart/mixed; boundary=b' });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('HTTP/1.1 403 Forbidden');
  });
});

describe('trimming', () => {
  const seen = async (name: string, path: string): Promise<unknown[]> => rowsOf(await as(name).get(path)).map(row => row.Id);
  const caml = (name: string) => as(name).post(`${LEDGER}/getitems`, { query: { ViewXml: '<View Scope="RecursiveAll"><Query/></View>' } });

  it('leaves out what one may not read, in items, CAML and folders', async () => {
    await expect(seen('anna', `${LEDGER}/items`)).resolves.toEqual([ids.folderA, ids.recordA]);
    await expect(seen('bo', `${LEDGER}/items`)).resolves.toEqual([ids.folderA, ids.folderB, ids.recordA, ids.recordB]);
    expect(rowsOf(await caml('anna')).map(row => row.Id)).toEqual([ids.folderA, ids.recordA]);
    expect(rowsOf(await as('anna').get("web/getfolderbyserverrelativepath(decodedurl='/sites/test/Lists/Ledger')/folders")).map(row => row.Name)).toEqual(['Attachments', 'Item', 'a']);
  });

  it('tells 404 by id, for versions, for folders and for lookups of what one may not read', async () => {
    for (const path of [`${LEDGER}/items(${ids.recordB})`, `${LEDGER}/items(${ids.recordB})/versions`, "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Lists/Ledger/b')"]) {
      await expect(as('anna').get(path)).resolves.toMatchObject({ status: 404 });
    }
    expect(newId(await addIn('bo', 'b', 'again'))).toBeGreaterThan(0);
    await expect(addIn('anna', 'b', 'x')).resolves.toMatchObject({ status: 404 });
  });

  it('does not betray hidden rows by filters', async () => {
    await expect(seen('anna', `${LEDGER}/items?$filter=Title eq 'decided by B'`)).resolves.toEqual([]);
  });

  it('closes the list and the web to those without any right in them', async () => {
    await expect(as('rut').get('web')).resolves.toMatchObject({ status: 403 });
    await as('admin').post(`web/roleassignments/addroleassignment(principalid=${ids.readers},roledefid=1073741826)`);
    await expect(as('rut').get('web')).resolves.toMatchObject({ status: 200 });
    await expect(as('rut').get(`${LEDGER}/items`)).resolves.toMatchObject({ status: 403 });
    expect(rowsOf(await as('rut').get('web/lists')).map(row => row.Title)).not.toContain('Ledger');
    await expect(as('stranger').get('web')).resolves.toMatchObject({ status: 403 });
  });

  it('does not betray hidden rows through lookups, in filters or as text', async () => {
    const list = (await as('admin').get(`${LEDGER}?$select=Id`)).body as { Id: string };
    await as('admin').post('web/lists', { Title: 'Pointers', BaseTemplate: 100 });
    const path = "web/lists/getbytitle('Pointers')";
    await as('admin').post(`${path}/fields/addfield`, { parameters: { Title: 'To', FieldTypeKind: 7, LookupListId: list.Id, LookupFieldName: 'Title' } });
    await as('admin').post(`${path}/items`, { Title: 'p', ToId: ids.recordB });
    await as('admin').post(`${path}/breakroleinheritance(false)`);
    await as('admin').post(`${path}/roleassignments/addroleassignment(principalid=${ids.bodyA},roledefid=1073741826)`);
    await expect(seen('anna', `${path}/items?$filter=To/Title eq 'decided by B'&$select=Id,To/Title&$expand=To`)).resolves.toEqual([]);
    expect(rowsOf(await as('anna').get(`${path}/items?$select=To/Title&$expand=To`))).toEqual([{ To: null }]);
    expect((await as('anna').get(`${path}/items(1)/fieldvaluesastext`)).text).not.toContain('decided by B');
    await expect(seen('admin', `${path}/items?$filter=To/Title eq 'decided by B'&$select=Id,To/Title&$expand=To`)).resolves.toEqual([1]);
  });

  it('lets no lookup lead out of the site collection, nor be turned elsewhere', async () => {
    const foreign = (await as('admin').get(`${under.site.origin}/sites/dev/_api/web/lists/getbytitle('Documents')/id`)).body as { value: string };
    const own = (await as('admin').get("web/lists/getbytitle('Documents')/id")).body as { value: string };
    await as('admin').post('web/lists', { Title: 'Pointing', BaseTemplate: 100 });
    const fields = "web/lists/getbytitle('Pointing')/fields";
    const lookup = (id: string) => ({ parameters: { FieldTypeKind: 7, Title: 'To', LookupListId: id, LookupFieldName: 'Title' } });
    await expect(as('admin').post(`${fields}/addfield`, lookup(foreign.value))).resolves.toMatchObject({ status: 500 });
    await expect(as('admin').post(`${fields}/addfield`, lookup(own.value))).resolves.toMatchObject({ status: 201 });
    await expect(as('admin').merge(`${fields}/getbyinternalnameortitle('To')`, { LookupList: `{${foreign.value}}` })).resolves.toMatchObject({ status: 500 });
    await expect(as('admin').merge(`${fields}/getbyinternalnameortitle('To')`, { LookupList: `{${own.value}}`, Title: 'There' })).resolves.toMatchObject({ status: 204 });
  });

  it('keeps permissions of its own through the recycle bin', async () => {
    const id = newId(await addIn('bo', 'b', 'thrown away'));
    const bin = (await as('admin').post(`${LEDGER}/items(${id})/recycle`)).body as { value: string };
    expect(rowsOf(await as('anna').get('web/recyclebin'))).toEqual([]);
    await expect(as('anna').post(`web/recyclebin('${bin.value}')/restore`)).resolves.toMatchObject({ status: 404 });
    await as('admin').post(`web/recyclebin('${bin.value}')/restore`);
    await expect(as('anna').get(`${LEDGER}/items(${id})`)).resolves.toMatchObject({ status: 404 });
    await expect(as('bo').get(`${LEDGER}/items(${id})`)).resolves.toMatchObject({ status: 200 });
  });

  it('follows membership at once', async () => {
    await as('admin').post(`web/sitegroups/getbyid(${ids.bodyB})/users`, { LoginName: claim('anna') });
    await expect(as('anna').get(`${LEDGER}/items(${ids.recordB})`)).resolves.toMatchObject({ status: 200 });
    await as('admin').post(`web/sitegroups/getbyid(${ids.bodyB})/users/removeByLoginName(@v)?@v='${encodeURIComponent(claim('anna'))}'`);
    await expect(as('anna').get(`${LEDGER}/items(${ids.recordB})`)).resolves.toMatchObject({ status: 404 });
  });
});

describe('permission scopes', () => {
  it('give Limited Access upward, and not by hand', async () => {
    const names = async (path: string): Promise<Record<number, string[]>> => Object.fromEntries(rowsOf<{ PrincipalId: number; RoleDefinitionBindings: { Name: string }[] }>(
      await as('admin').get(`${path}/roleassignments?$expand=RoleDefinitionBindings`)
    ).map(row => [row.PrincipalId, row.RoleDefinitionBindings.map(binding => binding.Name)]));
    expect((await names(LEDGER))[ids.bodyA]).toEqual(['Limited Access']);
    expect((await names('web'))[ids.bodyA]).toEqual(['Limited Access']);
    expect((await names(`${LEDGER}/items(${ids.folderA})`))[ids.bodyA]).toEqual(['register']);
    await expect(as('admin').post(`${LEDGER}/roleassignments/addroleassignment(principalid=${ids.bodyA},roledefid=1073741825)`)).resolves.toMatchObject({ status: 500 });
  });

  it('refuse a role assignment on what inherits', async () => {
    await expect(as('admin').post(`${LEDGER}/items(${ids.recordA})/roleassignments/addroleassignment(principalid=${ids.bodyA},roledefid=${ids.read})`)).resolves.toMatchObject({ status: 400 });
  });

  it('leave whoever breaks without a copy with Full Control, and copy when asked', async () => {
    await as('admin').post('web/lists', { Title: 'Scoped', BaseTemplate: 100 });
    const path = "web/lists/getbytitle('Scoped')";
    await as('admin').post(`${path}/breakroleinheritance(copyroleassignments=true, clearsubscopes=false)`);
    expect(rowsOf(await as('admin').get(`${path}/roleassignments`)).map(row => row.PrincipalId)).toEqual(expect.arrayContaining([3, 4, 5]));
    await as('admin').post(`${path}/resetroleinheritance`);
    expect((await as('admin').get(`${path}?$select=HasUniqueRoleAssignments`)).body).toEqual({ HasUniqueRoleAssignments: false });
    await as('admin').post(`${path}/breakroleinheritance(false)`);
    expect(rowsOf(await as('admin').get(`${path}/roleassignments`)).map(row => row.PrincipalId)).toEqual([6]);
  });

  it('tell the permissions of another only to those who may enumerate them', async () => {
    const ask = (name: string) => as(name).get(`${LEDGER}/items(${ids.folderA})/getusereffectivepermissions(@u)?@u='${encodeURIComponent(claim('anna'))}'`);
    expect((await ask('admin')).body).toEqual({ High: '48', Low: '201527395' });
    await expect(ask('anna')).resolves.toMatchObject({ status: 403 });
  });

  it('keep scopes below when a list breaks and resets around them', async () => {
    await as('admin').post(`${LEDGER}/resetroleinheritance`);
    await expect(as('anna').merge(`${LEDGER}/items(${ids.recordA})`, { Title: 'forged' })).resolves.toMatchObject({ status: 403 });
    await as('admin').post(`${LEDGER}/breakroleinheritance(false,false)`);
    await expect(as('anna').get(`${LEDGER}/items(${ids.recordB})`)).resolves.toMatchObject({ status: 404 });
    await expect(as('anna').get(`${LEDGER}/items(${ids.recordA})`)).resolves.toMatchObject({ status: 200 });
  });
});

describe('a web with permissions of its own', () => {
  const sub = (): string => `${under.site.address}/sub/_api/`;

  it('gives who rules it nothing of the site collection', async () => {
    await as('admin').post('web/webs/add', { parameters: { Url: 'sub', Title: 'Sub' } });
    await as('admin').post(`${sub()}web/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=false)`);
    const ruler = ((await as('admin').post('web/ensureuser', { logonName: claim('ruler') })).body as { Id: number }).Id;
    await as('admin').post(`${sub()}web/roleassignments/addroleassignment(principalid=${ruler},roledefid=1073741829)`);
    await expect(as('ruler').merge(`${sub()}web`, { Title: 'Mine' })).resolves.toMatchObject({ status: 204 });
    await expect(as('ruler').merge(`${sub()}web/roledefinitions(1073741826)`, { BasePermissions: { High: '2147483647', Low: '4294967295' } })).resolves.toMatchObject({ status: 403 });
    await expect(as('ruler').post(`${sub()}web/roledefinitions`, { Name: 'All', BasePermissions: { High: '2147483647', Low: '4294967295' } })).resolves.toMatchObject({ status: 403 });
    await expect(as('ruler').post(`${sub()}web/sitegroups`, { Title: 'Mine' })).resolves.toMatchObject({ status: 403 });
    await expect(as('ruler').post(`${sub()}web/siteusers/removebyid(${ruler})`)).resolves.toMatchObject({ status: 403 });
    await expect(as('ruler').merge('web', { Title: 'Mine' })).resolves.toMatchObject({ status: 403 });
  });
});

describe('another site', () => {
  it('is closed to the administrator of this one on every way that names its lists', async () => {
    const dev = `${under.site.origin}/sites/dev/_api/`;
    const { Id: devList } = (await as('admin').post(`${dev}web/lists`, { Title: 'Closed', BaseTemplate: 100 })).body as { Id: string };
    await as('admin').post(`${dev}web/lists/getbytitle('Closed')/items`, { Title: 'foreign' });
    const chief = value(await as('admin').post('web/ensureuser', { logonName: claim('chief') }));
    await expect(as('admin').merge(`web/siteusers/getbyid(${chief})`, { IsSiteAdmin: true })).resolves.toMatchObject({ status: 204 });
    for (const way of ["web/getlist('/sites/dev/Lists/Closed')", "web/getlistusingpath(decodedurl='/sites/dev/Lists/Closed')", `web/lists('${devList}')`]) {
      await expect(as('chief').get(`${way}/items`)).resolves.toMatchObject({ status: 404 });
      await expect(as('chief').merge(way, { Title: 'Taken' })).resolves.toMatchObject({ status: 404 });
    }
    await expect(as('chief').post(`Microsoft.Office.Server.ReputationModel.Reputation.SetLike(listID='${devList}',itemID=1,like=true)`)).resolves.toMatchObject({ status: 404 });
    await expect(as('chief').post('SP.Sharing.DocumentSharingManager.IsDocumentSharingEnabled', { list: devList })).resolves.toMatchObject({ status: 404 });
  });
});

describe('people', () => {
  it('are shown to nobody without the right to browse them (the stricter reading; unproven for each way)', async () => {
    const looks = await level('looks only', '0', String(0x1 | 0x10000 | 0x20000));
    const lone = value(await as('admin').post('web/ensureuser', { logonName: claim('lone') }));
    await as('admin').post(`web/roleassignments/addroleassignment(principalid=${lone},roledefid=${looks})`);
    await expect(as('lone').get('web/lists')).resolves.toMatchObject({ status: 200 });
    const ways = ['web/siteusers', 'web/sitegroups', 'web/siteuserinfolist/items', 'web/getcatalog(112)', "web/getfolderbyserverrelativeurl('/sites/test/_catalogs/users')",
      'web/author', 'web/associatedownergroup', 'web/associatedmembergroup/users', 'site/owner', `web/getuserbyid(${lone})`];
    for (const way of ways) {
      expect([way, (await as('lone').get(way)).status]).toEqual([way, 403]);
      expect([way, (await as('admin').get(way)).status]).toEqual([way, 200]);
    }
    expect(rowsOf(await as('lone').get('web/lists')).map(row => row.BaseTemplate)).not.toContain(112);
  });
});

describe('groups', () => {
  it('are filled by their owners, also when a group owns them', async () => {
    const id = await group('Owned', []);
    await expect(as('anna').post(`web/sitegroups/getbyid(${id})/users`, { LoginName: claim('x') })).resolves.toMatchObject({ status: 403 });
    await as('admin').post(`web/sitegroups/getbyid(${id})/setuserasowner(${ids.bodyA})`);
    await expect(as('anna').post(`web/sitegroups/getbyid(${id})/users`, { LoginName: claim('x') })).resolves.toMatchObject({ status: 201 });
  });

  it('that hide their members do not betray them from the member either', async () => {
    const id = await group('Hidden members', ['bo']);
    const bo = ((await as('admin').get(`web/siteusers?$filter=Email eq 'bo@uppdrag.example'`)).body as { value: { Id: number }[] }).value[0].Id;
    const groupsSeen = async (who: string): Promise<unknown[]> => rowsOf(await as(who).get(`web/getuserbyid(${bo})/groups`)).map(row => row.Id);
    await expect(groupsSeen('admin')).resolves.toContain(id);
    await expect(groupsSeen('bo')).resolves.toContain(id);
    await expect(groupsSeen('anna')).resolves.not.toContain(id);
  });

  it('have names that differ by more than case, also beyond ASCII', async () => {
    await expect(as('admin').post('web/sitegroups', { Title: 'Åre' })).resolves.toMatchObject({ status: 201 });
    await expect(as('admin').post('web/sitegroups', { Title: 'ÅRE' })).resolves.toMatchObject({ status: 500 });
  });

  it.each(['a/b', 'a"b', "it's", 'a;b'])('refuse the name %s', async name => {
    await expect(as('admin').post('web/sitegroups', { Title: name })).resolves.toMatchObject({ status: 500 });
  });

  it('refuse a description over 512 characters as SharePoint does', async () => {
    const answer = await as('admin').post('web/sitegroups', { Title: 'Long', Description: 'x'.repeat(513) });
    expect([answer.status, errorOf(answer).message]).toEqual([500, 'The parameter Description cannot be null or bigger than 512 characters.']);
  });

  it('let everybody but guests in through "everyone"', async () => {
    const everyone = 'c:0-.f|rolemanager|spo-grid-all-users/7c9d6a4e-58a1-4f43-9d3c-5b1f0e2a6d11';
    const id = value(await as('admin').post('web/ensureuser', { logonName: everyone }));
    await as('admin').post(`web/roleassignments/addroleassignment(principalid=${id},roledefid=1073741826)`);
    const me = await as('newcomer').get('web/currentuser');
    expect(me.body).toMatchObject({ LoginName: claim('newcomer'), Title: 'Newcomer' });
    await expect(as('gun_elsewhere.example#ext#').get('web')).resolves.toMatchObject({ status: 403 });
    await as('admin').post(`web/roleassignments/removeroleassignment(principalid=${id},roledefid=1073741826)`);
    await expect(as('newcomer').get('web')).resolves.toMatchObject({ status: 403 });
  });

  it('ensureuser refuses somebody nobody knows', async () => {
    const answer = await as('admin').post('web/ensureuser', { logonName: 'who@elsewhere.example' });
    expect([answer.status, errorOf(answer)]).toEqual([400, { code: '-2146232832, Microsoft.SharePoint.SPException', message: 'The specified user who@elsewhere.example could not be found.' }]);
  });
});
