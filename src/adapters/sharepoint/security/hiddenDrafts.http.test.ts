/** @jest-environment node */
import { establishedMandates } from '../../../schema/lists/established';
import { listAddress } from '../../../schema/vocabulary/list';
import type { Ask } from '../../../testing/permissions/attacker';
import type { AttackSite } from '../../../testing/permissions/attackSite';
import { startAttackSite } from '../../../testing/permissions/attackSite';
import type { Role } from '../../../testing/permissions/roles';

const name = 'rag-x.m1.docx';

/** Every way to what a file holds or says, in the library and around it. */
function waysTo(root: string, id: number, uniqueId: string): Readonly<Record<string, Ask>> {
  const get = (path: string): Ask => ({ verb: 'GET', path });
  const post = (path: string, body?: object): Ask => ({ verb: 'POST', path, ...(body && { body }) });
  const list = `web/GetList('${root}')`;
  const file = `web/GetFileByServerRelativePath(decodedurl='${root}/${name}')`;
  const folder = `web/GetFolderByServerRelativePath(decodedurl='${root}')`;
  const view = '<View Scope="RecursiveAll"><Query/></View>';
  const changes = { query: { Item: true, File: true, Add: true, Update: true, Rename: true, DeleteObject: true, Restore: true } };
  return {
    item: get(`${list}/items(${id})`),
    items: get(`${list}/items?$select=Title,FileLeafRef,SnapshotHash`),
    filtered: get(`${list}/items?$filter=MandateKey eq 'm1'`),
    expanded: get(`${list}/items?$expand=File,Folder&$select=Title,File/Name`),
    versions: get(`${list}/items(${id})/versions`),
    asText: get(`${list}/items(${id})/FieldValuesAsText`),
    caml: post(`${list}/GetItems`, { query: { ViewXml: view } }),
    rendered: post(`${list}/RenderListDataAsStream`, { parameters: { RenderOptions: 2, ViewXml: view } }),
    file: get(file),
    fileById: get(`web/GetFileById('${uniqueId}')`),
    content: get(`${file}/$value`),
    contentById: get(`web/GetFileById('${uniqueId}')/$value`),
    stream: get(`${file}/OpenBinaryStream`),
    fileVersions: get(`${file}/versions`),
    fileItem: get(`${file}/ListItemAllFields`),
    properties: get(`${file}/Properties`),
    files: get(`${folder}/Files`),
    throughFolder: get(`${folder}?$expand=Files,Files/ListItemAllFields`),
    folders: get(`web/folders?$expand=Files`),
    search: get(`search/query?querytext='hemlig*'`),
    searchByName: get(`search/query?querytext='Filename:rag-x*'`),
    listChanges: post(`${list}/GetChanges`, changes),
    webChanges: post('web/GetChanges', changes),
    changesSince: post(`${list}/GetListItemChangesSinceToken`, { query: { QueryOptions: '<QueryOptions/>', ViewName: '', Query: '', RowLimit: '100' } }),
    recycleBin: get('web/RecycleBin'),
    attachments: get(`${list}/items(${id})/AttachmentFiles`)
  };
}

describe('a draft in the library of established mandates', () => {
  let attack: AttackSite;
  let root: string;
  let id: number;
  let uniqueId: string;
  const file = (): string => `web/GetFileByServerRelativePath(decodedurl='${root}/${name}')`;

  const act = async (role: Role, ask: Ask): Promise<unknown> => {
    const { status, body } = await attack.as(role).ask(ask);
    if (status >= 300) throw new Error(`${ask.path}: ${status} ${JSON.stringify(body)}`);
    return body;
  };

  async function upload(word: string): Promise<void> {
    await act('publisher', { verb: 'POST', path: `web/GetFolderByServerRelativePath(decodedurl='${root}')/Files/AddUsingPath(decodedurl='${name}',overwrite=true)`, body: word });
    const item = (await act('publisher', { verb: 'GET', path: `${file()}/ListItemAllFields?$select=Id,UniqueId` })) as { Id: number };
    id = item.Id;
    ({ UniqueId: uniqueId } = (await act('publisher', { verb: 'GET', path: `${file()}?$select=UniqueId` })) as { UniqueId: string });
    await act('publisher', { verb: 'MERGE', path: `web/GetList('${root}')/items(${id})`, body: { Title: word, MandateKey: 'm1', GroupKey: 'rag-x', SnapshotKey: word } });
  }

  const publish = async (): Promise<void> => {
    for (const step of ['Publish', 'Approve']) await act('publisher', { verb: 'POST', path: `${file()}/${step}(comment='')` });
  };

  /** The ways by which somebody comes upon a word. */
  async function waysThatShow(role: Role, word: string): Promise<readonly string[]> {
    const ways = Object.entries(waysTo(root, id, uniqueId));
    const shown: string[] = [];
    for (const [way, ask] of ways) {
      const { status, body } = await attack.as(role).ask(ask);
      // A refusal may repeat the name it was asked for; an answer may not.
      if (status < 300 && JSON.stringify(body).includes(word)) shown.push(way);
    }
    return shown;
  }

  beforeAll(async () => {
    attack = await startAttackSite();
    root = `${new URL(attack.site.webUrl).pathname}/${listAddress(establishedMandates)}`;
    await upload('hemligt1');
  }, 60_000);
  afterAll(() => attack.site.close());

  const others: readonly Role[] = ['reader', 'participant', 'writer', 'recorder', 'support', 'outsider'];

  it('is seen by who publishes, so that these are ways that lead to it', async () => {
    expect(await waysThatShow('publisher', 'hemligt1')).toEqual(
      expect.arrayContaining(['item', 'items', 'filtered', 'versions', 'caml', 'rendered', 'content', 'contentById', 'fileItem', 'asText'])
    );
    expect(await waysThatShow('publisher', name)).toEqual(expect.arrayContaining(['file', 'fileById', 'files', 'throughFolder', 'listChanges', 'webChanges']));
  });

  it.each(others)('is not seen by %s in any of them, nor its name', async (role) => {
    expect(await waysThatShow(role, 'hemligt1')).toEqual([]);
    expect(await waysThatShow(role, name)).toEqual([]);
  });

  it('leaves readers the version that was approved, and nothing of the draft after it', async () => {
    await publish();
    expect(await waysThatShow('reader', 'hemligt1')).toEqual(expect.arrayContaining(['item', 'items', 'content', 'search']));
    await upload('hemligt2');
    for (const role of others) expect(await waysThatShow(role, 'hemligt2')).toEqual([]);
    expect(await waysThatShow('reader', 'hemligt1')).toEqual(expect.arrayContaining(['item', 'content']));
    expect(await waysThatShow('publisher', 'hemligt2')).toEqual(expect.arrayContaining(['item', 'content']));
  });

  it('stamped and published, leaves the text before it in the history alone', async () => {
    await upload('upphävd3');
    await publish();
    const stillShown = await waysThatShow('reader', 'hemligt1');
    // Published versions are public for ever: SharePoint keeps them in the history, and hides none of them.
    expect(stillShown.filter((way) => !/versions/i.test(way))).toEqual([]);
    expect(await waysThatShow('reader', 'upphävd3')).toEqual(expect.arrayContaining(['item', 'content']));
    expect(await waysThatShow('reader', 'hemligt2')).toEqual([]);
  });

  it('in the recycle bin is nobody else’s to see or restore', async () => {
    await act('admin', { verb: 'POST', path: `${file()}/Recycle` });
    expect(await waysThatShow('admin', name)).toContain('recycleBin');
    for (const role of [...others, 'publisher' as const]) {
      expect((await waysThatShow(role, name)).filter((way) => !/changes/i.test(way))).toEqual([]);
    }
  });
});
