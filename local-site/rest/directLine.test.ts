/** @jest-environment node */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../storage/connect';
import type { DirectRequest } from './directLine';
import { claim, login, send, siteUnderTest, type SiteUnderTest } from './testing/siteUnderTest';

const home = mkdtempSync(join(tmpdir(), 'uppdrag-direct-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const api = '/sites/test/_api/web';
const list = `${api}/getlist('/sites/test/Lists/Rows')`;
const folder = `${api}/getfolderbyserverrelativepath(decodedurl='/sites/test/Lists/Rows/one')/listitemallfields`;
const file = `${api}/getfilebyserverrelativepath(decodedurl='/sites/test/Papers/a.docx')`;
const post = (path: string, body?: object | string, headers: Record<string, string> = {}, who = 'admin'): DirectRequest =>
  ({ login: login(who), method: 'POST', path, body: typeof body === 'object' ? JSON.stringify(body) : body, headers });
const merge = (path: string, body: object, etag: string): DirectRequest => post(path, body, { 'x-http-method': 'MERGE', 'if-match': etag });

/** Everything the country's loader writes: rows, folders with rights of their own, changes, files under approval, and what is refused. */
const requests: readonly DirectRequest[] = [
  post(`${list}/items`, { Title: 'root', Key: 'a' }),
  post(`${api}/folders/addusingpath(decodedurl='/sites/test/Lists/Rows/one')`),
  post(`${folder}/breakroleinheritance(copyroleassignments=true,clearsubscopes=false)`),
  post(`${api}/ensureuser`, { logonName: claim('writer') }),
  post(`${api}/sitegroups/getbyid(3)/users`, { LoginName: claim('writer') }, {}),
  post(`${list}/addvalidateupdateitemusingpath`, {
    formValues: [{ FieldName: 'Title', FieldValue: 'in the folder' }, { FieldName: 'Key', FieldValue: 'b' }],
    bNewDocumentUpdate: false, listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/test/Lists/Rows/one' }, UnderlyingObjectType: 0 }
  }, {}, 'writer'),
  merge(`${list}/items(1)`, { Title: 'changed' }, '*'),
  merge(`${list}/items(1)`, { Title: 'too late' }, '"00000000-0000-0000-0000-000000000000,1"'),
  post(`${list}/items`, { Title: 'twice', Key: 'a' }),
  post(`${list}/items`, { Title: 'by nobody' }, {}, 'nobody'),
  post(`${api}/getfolderbyserverrelativepath(decodedurl='/sites/test/Papers')/files/addusingpath(decodedurl='a.docx',overwrite=true)`, 'text'),
  merge(`${file}/listitemallfields`, { Title: 'A paper' }, '*'),
  post(`${file}/publish(comment='')`),
  post(`${file}/approve(comment='')`)
];

async function prepare({ as }: SiteUnderTest): Promise<void> {
  const admin = as('admin');
  await admin.post('web/lists', { Title: 'Rows', BaseTemplate: 100 });
  await admin.merge("web/lists/getbytitle('Rows')", { EnableFolderCreation: true, EnableVersioning: true });
  await admin.post("web/lists/getbytitle('Rows')/fields", { Title: 'Key', FieldTypeKind: 2, Indexed: true, EnforceUniqueValues: true });
  await admin.post('web/lists', { Title: 'Papers', BaseTemplate: 101 });
  await admin.merge("web/lists/getbytitle('Papers')", { EnableVersioning: true, EnableMinorVersions: true, EnableModeration: true });
}

const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Every row of every table. */
function everythingIn(data: string): readonly string[] {
  const connection = connect(data, { readOnly: true });
  const tables = connection.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' ORDER BY name").all();
  const rows = tables.flatMap(({ name }) => connection.prepare(`SELECT * FROM "${String(name)}"`).all().map(row => `${String(name)} ${JSON.stringify(row)}`));
  connection.close();
  return rows;
}

/** Rows whose ids were drawn at random since, in an order of their own, with those ids numbered by where they first stand. */
function withNumberedIds(rows: readonly string[], before: readonly string[]): readonly string[] {
  const known = new Set(before.flatMap(row => row.match(guid) ?? []));
  const blank = (row: string): string => row.replace(guid, found => (known.has(found) ? found : '?'));
  const seen = new Map<string, string>();
  const number = (found: string): string => seen.get(found) ?? seen.set(found, `id ${seen.size}`).get(found)!;
  const inOrder = [...rows].sort((one, other) => (blank(one) < blank(other) ? -1 : blank(one) > blank(other) ? 1 : 0));
  return inOrder.map(row => row.replace(guid, found => (known.has(found) ? found : number(found))));
}

const folderNamed = (name: string): string => mkdtempSync(join(home, name));

/** A copy of the same prepared site, with the requests made in some way at the same times. */
async function after(prepared: string, make: (site: SiteUnderTest, request: DirectRequest) => Promise<number>): Promise<{ statuses: readonly number[]; kept: readonly string[] }> {
  const folderOfSite = folderNamed('site');
  const data = join(folderOfSite, 'site.sqlite');
  copyFileSync(join(prepared, 'site.sqlite'), data);
  const under = await siteUnderTest({ dataDirectory: folderOfSite });
  const statuses: number[] = [];
  for (const [turn, request] of requests.entries()) {
    under.site.clock.set(new Date(Date.UTC(2019, 2, 1 + turn, 9)));
    statuses.push(await make(under, request));
  }
  await under.site.close();
  return { statuses, kept: withNumberedIds(everythingIn(data), everythingIn(join(prepared, 'site.sqlite'))) };
}

describe('the direct line', () => {
  it('stores, answers and refuses row by row and field by field what HTTP does, in every table of the site', async () => {
    const prepared = folderNamed('prepared');
    const under = await siteUnderTest({ dataDirectory: prepared });
    await prepare(under);
    await under.site.close();
    const byHttp = await after(prepared, async ({ site }, { login: who, path, body, headers }) => {
      const json: Record<string, string> = body?.toString().startsWith('{') ? { 'Content-Type': 'application/json' } : {};
      return (await send(`${site.origin}${path}`, 'POST', body || undefined, { Authorization: `Bearer ${who}`, Accept: 'application/json;odata=nometadata', ...json, ...headers })).status;
    });
    const directly = await after(prepared, async ({ site }, request) => site.direct.together(ask => ask(request).status));
    expect(byHttp.statuses).toEqual([201, 201, 200, 200, 201, 200, 204, 412, 500, 403, 201, 204, 200, 200]);
    expect(directly.statuses).toEqual(byHttp.statuses);
    expect(directly.kept).toEqual(byHttp.kept);
    expect(byHttp.kept.some(row => row.includes('2019-03-06'))).toBe(true);
  });

  it('keeps nothing of what was begun together and thrown away', async () => {
    const under = await siteUnderTest();
    await prepare(under);
    const half = (): void => under.site.direct.together(ask => {
      ask(requests[0]);
      throw new Error('half way');
    });
    expect(half).toThrow('half way');
    expect((await under.as('admin').get("web/lists/getbytitle('Rows')/ItemCount")).body).toEqual({ value: 0 });
    await under.site.close();
  });

  it('gives new items the same ids for the same seed, and others without', async () => {
    const under = await siteUnderTest();
    await prepare(under);
    const idOfNew = (key: string): string => under.site.direct.together(ask => {
      const { body } = ask(post(`${list}/items`, { Title: key, Key: key }));
      return (JSON.parse(body.toString()) as { GUID: string }).GUID;
    });
    const seeded = ['x', 'x', undefined].map((seed, turn) => {
      under.site.direct.seed(seed);
      return idOfNew(`row ${turn}`);
    });
    expect(seeded[1]).toBe(seeded[0]);
    expect(seeded[2]).not.toBe(seeded[0]);
    await under.site.close();
  });
});
