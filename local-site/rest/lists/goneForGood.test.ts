/** @jest-environment node */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/column-defaults';
import '@pnp/sp/sharing';
import '@pnp/sp/subscriptions';
import { SharingLinkKind } from '@pnp/sp/sharing';
import { rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: none is needed: what is deleted for good leaves nothing that a later list or person could meet; only the change log remembers it.
let under: SiteUnderTest;
let data: string;
let receiver: Server;
const ROOT = '/sites/test/Plans';
const DEFAULTS = `web/getfilebyserverrelativepath(decodedurl='${ROOT}/Forms/client_LocationBasedDefaults.html')`;
const library = () => under.pnp('admin').web.lists.getByTitle('Plans');
const admin = () => under.as('admin');
const emptyBin = async () => {
  for (const stage of ['deleteall', 'deleteallsecondstageitems']) await admin().post(`site/recyclebin/${stage}`);
};
const linkGroups = async (): Promise<unknown[]> => rowsOf(await admin().get('web/sitegroups')).filter(({ Title }) => String(Title).startsWith('SharingLinks.'));

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'gone-'));
  under = await siteUnderTest({ dataDirectory: data });
  receiver = createServer((request, answer) => { answer.end(new URL(request.url ?? '', 'http://receiver').searchParams.get('validationtoken')); });
  await new Promise<void>(resolve => { receiver.listen(0, '127.0.0.1', resolve); });
  await admin().post('web/lists', { Title: 'Plans', BaseTemplate: 101 });
  await library().fields.createFieldAsXml('<Field Type="Text" DisplayName="Plain" Name="Plain"/>');
  await library().setDefaultColumnValues([{ name: 'Plain', path: ROOT, value: 'x' }]);
  await library().rootFolder.files.addUsingPath('a.txt', 'x', { Overwrite: true });
  await library().items.getById(1).getShareLink(SharingLinkKind.OrganizationView);
  await library().subscriptions.add(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`, new Date(Date.now() + 86_400_000).toISOString());
});
afterEach(async () => {
  await under.site.close();
  receiver.close();
  receiver.closeAllConnections();
  rmSync(data, { recursive: true });
});

/** Names the tables in which something still belongs to a list. */
function tablesWith(listId: string): string[] {
  const file = readdirSync(data).find(name => name.endsWith('.sqlite')) as string;
  const db = new DatabaseSync(join(data, file), { readOnly: true });
  const columns = db.prepare("SELECT m.name AS tableName, c.name AS columnName FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name IN ('list_id', 'owner')").all() as
    { tableName: string; columnName: string }[];
  const found = columns.filter(({ tableName, columnName }) => db.prepare(`SELECT 1 FROM "${tableName}" WHERE "${columnName}" = ? LIMIT 1`).get(listId) !== undefined);
  db.close();
  return found.map(({ tableName }) => tableName);
}

describe('a library deleted for good', () => {
  it.each([
    ['at once', async () => { await library().delete(); }],
    ['from the bin', async () => { await library().recycle(); await emptyBin(); }]
  ])('%s leaves only the news of it: no link, no group of one, no subscription, no file of its Forms', async (_, remove) => {
    const { Id } = await library().select('Id')();
    expect(await linkGroups()).toHaveLength(1);
    await remove();
    expect(await linkGroups()).toEqual([]);
    await admin().post('web/lists', { Title: 'Plans', BaseTemplate: 101 });
    expect((await admin().get(DEFAULTS)).status).toBe(404);
    // The search forgets it at its next crawl.
    expect(tablesWith(Id)).toEqual(['changes', 'search_queue']);
  });

  it('gives its place free while it lies in the bin, and takes its defaults there and back', async () => {
    const id = (await library().recycle()) as unknown as string;
    await admin().post('web/lists', { Title: 'Plans', BaseTemplate: 101 });
    expect((await admin().get(DEFAULTS)).status).toBe(404);
    await library().delete();
    expect((await admin().post(`web/recyclebin('${id}')/restore`)).status).toBe(200);
    expect((await admin().get(DEFAULTS)).status).toBe(200);
    await expect(library().getDefaultColumnValues()).resolves.toEqual([{ name: 'Plain', path: ROOT, value: 'x' }]);
  });
});

describe('a shared file deleted for good', () => {
  it.each([
    ['at once', async () => { await library().items.getById(1).delete(); }],
    ['from the bin', async () => { await library().items.getById(1).recycle(); expect(await linkGroups()).toHaveLength(1); await emptyBin(); }]
  ])('%s takes its links and their groups along', async (_, remove) => {
    expect(await linkGroups()).toHaveLength(1);
    await remove();
    expect(await linkGroups()).toEqual([]);
  });
});
