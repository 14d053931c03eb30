/** @jest-environment node */
import { giveLevels, LEVEL } from '../testing/giveLevels';
import { login, rowsOf, send, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

/**
 * Every way to read, asked by everybody, for what not everybody may see. Each hidden thing carries a word of its own;
 * the word must be in no answer to somebody who may not see it. That the administrator meets it on some way shows that
 * the ways lead there. Evidence: §13 and §15: what one may not read is absent, drafts by DraftVersionVisibility.
 */
let under: SiteUnderTest;
const PEOPLE = ['admin', 'owner', 'editor', 'author', 'reader', 'stranger'] as const;
type Name = (typeof PEOPLE)[number];
const everybody = new Set<Name>(PEOPLE.slice(0, -1));
const people = (...names: Name[]): Set<Name> => new Set(names);

/** Who may meet which word. */
const SECRETS: Readonly<Record<string, Set<Name>>> = {
  openword: everybody,
  itemword: people('admin'), oldword: people('admin'), attachedword: people('admin'), commentword: people('admin'), folderword: people('admin'), deepword: people('admin'),
  fileword: people('admin'), contentword: people('admin'), listword: people('admin'), websecret: people('admin'), binword: people('admin'), pageword: people('admin'),
  pendingzero: everybody, pendingone: people('admin', 'owner', 'editor', 'author'), pendingtwo: people('admin', 'owner', 'author'),
  deniedzero: everybody, deniedone: people('admin', 'owner', 'editor', 'author'), deniedtwo: people('admin', 'owner', 'author'),
  draftzero: everybody, draftone: people('admin', 'owner', 'editor', 'author'), drafttwo: people('admin', 'owner', 'author'),
  outzero: people('author'), outone: people('author'), outtwo: people('author')
};
const NUMBERS = ['zero', 'one', 'two'] as const;
/** Links given with the answers as they stand: the pages behind the first. */
const found: Record<string, string> = {};

const as = (name: string) => under.as(name);
const list = (title: string): string => `web/lists/getbytitle('${title}')`;
const admin = (path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> => ok(as('admin').post(path, body, headers));
async function ok(asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked;
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`);
  return answer;
}

beforeAll(async () => {
  under = await siteUnderTest({ sites: [{ path: '/sites/test' }] });
  await giveLevels(under, { owner: LEVEL.full, editor: LEVEL.contribute, author: LEVEL.contribute, reader: LEVEL.read });
  await hiddenItems();
  await pointers();
  await hiddenFiles();
  for (const [at, number] of NUMBERS.entries()) {
    await moderatedList(at, number);
    await draftLibrary(at, number);
  }
  await admin('web/lists', { Title: 'listword', BaseTemplate: 100 });
  await admin(`${list('listword')}/items`, { Title: 'listword' });
  await admin(`${list('listword')}/breakroleinheritance(false)`);
  await admin('web/webs/add', { parameters: { Url: 'closed', Title: 'websecret', WebTemplate: 'STS' } });
  await admin(`${under.site.address}/closed/_api/web/breakroleinheritance(false)`);
  await admin(`${under.site.address}/closed/_api/web/lists`, { Title: 'websecret', BaseTemplate: 100 });
}, 60_000);
afterAll(() => under.site.close());

async function hiddenItems(): Promise<void> {
  await admin('web/lists', { Title: 'Cases', BaseTemplate: 100, EnableFolderCreation: true });
  await admin(`${list('Cases')}/fields`, { FieldTypeKind: 9, Title: 'Amount' });
  await admin(`${list('Cases')}/fields`, { FieldTypeKind: 3, Title: 'Notes' });
  await admin(`${list('Cases')}/items`, { Title: 'openword', Amount: 1 });
  await admin(`${list('Cases')}/items`, { Title: 'oldword', Amount: 7, Notes: 'itemword in notes' });
  await ok(as('admin').merge(`${list('Cases')}/items(2)`, { Title: 'itemword' }));
  await admin(`${list('Cases')}/items(2)/breakroleinheritance(false)`);
  await admin(`${list('Cases')}/items(2)/attachmentfiles/add(filename='attachedword.txt')`, 'attachedword inside');
  await admin(`${list('Cases')}/items(2)/comments`, { text: 'commentword' });
  const folder = await admin(`${list('Cases')}/AddValidateUpdateItemUsingPath()`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/test/Lists/Cases' }, UnderlyingObjectType: 1, LeafName: { DecodedUrl: 'folderword' } },
    formValues: [{ FieldName: 'Title', FieldValue: 'folderword' }]
  });
  expect(rowsOf(folder).at(-1)).toMatchObject({ FieldValue: '3' });
  await admin(`${list('Cases')}/items(3)/breakroleinheritance(false)`);
  await admin(`${list('Cases')}/AddValidateUpdateItemUsingPath()`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/test/Lists/Cases/folderword' }, UnderlyingObjectType: 0 }, formValues: [{ FieldName: 'Title', FieldValue: 'deepword' }]
  });
  await admin(`${list('Cases')}/items`, { Title: 'openword again', Amount: 2 });
  await admin(`${list('Cases')}/items`, { Title: 'binword' });
  await admin(`${list('Cases')}/items(6)/recycle`);
}

/** A list everybody may read, whose lookups point at what they may not. */
async function pointers(): Promise<void> {
  const { Id } = (await ok(as('admin').get(`${list('Cases')}?$select=Id`))).body as { Id: string };
  await admin('web/lists', { Title: 'Pointers', BaseTemplate: 100 });
  await admin(`${list('Pointers')}/fields/createfieldasxml`, {
    parameters: { SchemaXml: `<Field Type="Lookup" DisplayName="Target" Name="Target" List="{${Id}}" ShowField="Title"/>`, Options: 8 }
  });
  await admin(`${list('Pointers')}/items`, { Title: 'openword', TargetId: 2 });
  await admin(`${list('Pointers')}/items`, { Title: 'openword', TargetId: 1 });
}

async function hiddenFiles(): Promise<void> {
  const folder = "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')";
  await admin(`${folder}/files/addusingpath(decodedurl='open.txt',overwrite=true)`, 'openword');
  await admin(`${folder}/files/addusingpath(decodedurl='fileword.txt',overwrite=true)`, 'contentword first');
  await admin(`${folder}/files/addusingpath(decodedurl='fileword.txt',overwrite=true)`, 'contentword second');
  const file = "web/getfilebyserverrelativepath(decodedurl='/sites/test/Shared Documents/fileword.txt')";
  await admin(`${file}/listitemallfields/breakroleinheritance(false)`);
  found.fileId = ((await ok(as('admin').get(file))).body as { UniqueId: string }).UniqueId;
  await admin("web/folders/addusingpath(decodedurl='Shared Documents/folderword')");
  const hidden = "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents/folderword')";
  await admin(`${hidden}/listitemallfields/breakroleinheritance(false)`);
  found.folderId = ((await ok(as('admin').get(hidden))).body as { UniqueId: string }).UniqueId;
  await admin(`${hidden}/files/addusingpath(decodedurl='deepword.txt',overwrite=true)`, 'contentword');
  const pages = "web/getfolderbyserverrelativepath(decodedurl='/sites/test/SitePages')";
  await admin(`${pages}/files/addusingpath(decodedurl='pageword.aspx',overwrite=true)`, 'pageword');
  const page = "web/getfilebyserverrelativepath(decodedurl='/sites/test/SitePages/pageword.aspx')";
  await admin(`${page}/checkin(comment='',checkintype=1)`);
  await admin(`${page}/listitemallfields/breakroleinheritance(false)`);
}

async function moderatedList(visibility: number, number: string): Promise<void> {
  const moderated = list(`Moderated ${number}`);
  await admin('web/lists', { Title: `Moderated ${number}`, BaseTemplate: 100 });
  await ok(as('admin').merge(moderated, { EnableModeration: true, DraftVersionVisibility: visibility }));
  await ok(as('author').post(`${moderated}/items`, { Title: `pending${number}` }));
  await ok(as('author').post(`${moderated}/items`, { Title: `denied${number}` }));
  await ok(as('admin').merge(`${moderated}/items(2)`, { OData__ModerationStatus: 1 }));
}

async function draftLibrary(visibility: number, number: string): Promise<void> {
  const library = list(`Drafts ${number}`);
  await admin('web/lists', { Title: `Drafts ${number}`, BaseTemplate: 101 });
  await ok(as('admin').merge(library, { EnableMinorVersions: true, DraftVersionVisibility: visibility }));
  const root = `web/getfolderbyserverrelativepath(decodedurl='/sites/test/Drafts ${number}')`;
  const add = (name: string, content: string): Promise<Answer> => ok(as('author').post(`${root}/files/addusingpath(decodedurl='${name}',overwrite=true)`, content));
  const file = (name: string): string => `web/getfilebyserverrelativepath(decodedurl='/sites/test/Drafts ${number}/${name}')`;
  await add('published.txt', 'openword');
  await ok(as('author').post(`${file('published.txt')}/publish(comment='')`));
  await add('published.txt', `draft${number}`);
  await ok(as('author').merge(`${file('published.txt')}/listitemallfields`, { Title: `draft${number}` }));
  await add(`draft${number}.txt`, `draft${number}`);
  await add('out.txt', 'openword');
  await ok(as('author').post(`${file('out.txt')}/publish(comment='')`));
  await ok(as('author').post(`${file('out.txt')}/checkout`));
  await ok(as('author').merge(`${file('out.txt')}/listitemallfields`, { Title: `out${number}` }));
  await ok(as('author').post(`${file('out.txt')}/$value`, `out${number}`, { 'X-HTTP-Method': 'PUT' }));
}

type Way = readonly [path: string, body?: unknown];
const LISTS = ['Cases', 'Pointers', 'Documents', 'Site Pages', 'listword', ...NUMBERS.flatMap(number => [`Moderated ${number}`, `Drafts ${number}`])];
/** Items asked for one by one: those with something to hide. */
const IDS: Readonly<Record<string, readonly number[]>> = { Cases: [2, 3, 4], Pointers: [1], Documents: [2, 3, 4], Site: [2], listword: [1], Moderated: [1, 2], Drafts: [1, 2, 3] };
const VIEW = "<View Scope='RecursiveAll'><Query/></View>";
const ALL_CHANGES = { query: { Add: true, Update: true, DeleteObject: true, Rename: true, Move: true, Restore: true, Item: true, File: true, Folder: true, List: true, Web: true, Field: true, View: true, SecurityPolicy: true, RoleAssignmentAdd: true } };
const OF_ITEM = [
  '', '?$expand=FieldValuesAsText,ParentList,AttachmentFiles,Versions', '/fieldvaluesastext', '/fieldvaluesforedit', '/fieldvaluesashtml', '/versions', '/versions(512)', '/attachmentfiles',
  "/attachmentfiles('attachedword.txt')/$value", '/comments', '/likedbyinformation', '/roleassignments', '/contenttype', '/file', '/file/$value', '/file/versions', '/file/versions(512)/$value', '/folder',
  '/getsharinginformation', '/effectivebasepermissions'
];

function waysOfList(title: string): Way[] {
  const base = list(title);
  return [
    [base], [`${base}?$expand=Items,RootFolder,DefaultView,Fields`], [`${base}/items`], [`${base}/items?$select=*,FileRef,FileLeafRef,FileDirRef,Author/Title&$expand=Author`],
    [`${base}/items?$expand=FieldValuesAsText,File,Folder,ParentList,AttachmentFiles`], [`${base}/items?$orderby=Title desc`], [`${base}/items?$orderby=Modified&$top=2`], [`${base}/items?$top=1`],
    [`${base}/items?$skiptoken=Paged%3dTRUE%26p_ID%3d1&$top=1`], [`${base}/items?$filter=substringof('word',Title)`], [`${base}/items?$filter=startswith(Title,'draft') or startswith(Title,'pending')`],
    [`${base}/items?$filter=Id ge 2`], [`${base}/rootfolder?$expand=Files,Folders`], [`${base}/rootfolder/files?$expand=ListItemAllFields,Versions`], [`${base}/rootfolder/folders?$expand=Files`],
    [`${base}/getitems`, { query: { ViewXml: VIEW } }],
    [`${base}/getitems`, { query: { ViewXml: "<View Scope='RecursiveAll'><Query><Where><Contains><FieldRef Name='Title'/><Value Type='Text'>word</Value></Contains></Where></Query></View>" } }],
    [`${base}/renderlistdataasstream`, { parameters: { ViewXml: VIEW, RenderOptions: 2 } }], [`${base}/renderlistdataasstream`, { parameters: { RenderOptions: 4103 } }],
    [`${base}/renderlistdataasstream`, { parameters: { ViewXml: "<View Scope='RecursiveAll'><Query><GroupBy Collapse='TRUE'><FieldRef Name='Title'/></GroupBy></Query></View>" } }],
    [`${base}/renderlistfilterdata`, { parameters: { FieldInternalName: 'Title' } }], [`${base}/renderlistdata(@v)?@v='${encodeURIComponent(VIEW.replace(/'/g, '"'))}'`, {}],
    [`${base}/getlistitemchangessincetoken`, { query: { ViewName: '', Query: '' } }], [`${base}/getchanges`, ALL_CHANGES], [`${base}/subscriptions`], [`${base}/roleassignments?$expand=Member`],
    ...(IDS[title.split(' ')[0]]).flatMap(id => OF_ITEM.map((suffix): Way => [`${base}/items(${id})${suffix}`]))
  ];
}

const fileAt = (path: string): Way[] => ['', '/$value', '/listitemallfields', '/versions', '?$expand=ListItemAllFields,Author,Versions', '/properties'].flatMap((suffix): Way[] => [
  [`web/getfilebyserverrelativepath(decodedurl='${path}')${suffix}`], [`web/getfilebyserverrelativeurl('${path}')${suffix}`]
]);

function ways(): Way[] {
  const { address, origin } = under.site;
  const drafts = NUMBERS.flatMap(number => ['published.txt', `draft${number}.txt`, 'out.txt'].map(name => `/sites/test/Drafts ${number}/${name}`));
  const files = ['/sites/test/Shared Documents/fileword.txt', '/sites/test/Shared Documents/folderword/deepword.txt', '/sites/test/SitePages/pageword.aspx', ...drafts];
  const attachment = '/sites/test/Lists/Cases/Attachments/2/attachedword.txt';
  return [
    ...LISTS.flatMap(waysOfList), ...[...files, attachment].flatMap(fileAt), ...[...files, attachment].map((path): Way => [origin + encodeURI(path)]),
    ...files.map((path): Way => [`${address}/_vti_history/512${encodeURI(path.slice('/sites/test'.length))}`]),
    ...['Shared Documents/folderword', 'Lists/Cases/folderword', 'Lists/Cases/Attachments', 'Lists/Cases/Attachments/2'].flatMap(path => ['', '/files', '/folders', '?$expand=Files,ListItemAllFields', '/listitemallfields'].map(
      (suffix): Way => [`web/getfolderbyserverrelativepath(decodedurl='/sites/test/${path}')${suffix}`])),
    [`web/getfilebyid('${found.fileId}')`], [`web/getfilebyid('${found.fileId}')/$value`], [`web/getfolderbyid('${found.folderId}')?$expand=Files`],
    [`${list('Cases')}/getitembyuniqueid('${found.fileId}')`], [`${list('Documents')}/getitembyuniqueid('${found.fileId}')`],
    [`web/getfilebyurl(@u)?@u='${encodeURIComponent(`${origin}/sites/test/Shared Documents/fileword.txt`)}'`],
    [`${list('Pointers')}/items?$select=Title,Target/Title,Target/Id&$expand=Target`], [`${list('Pointers')}/items?$filter=Target/Title eq 'itemword'&$expand=Target&$select=Id,Target/Title`],
    [`${list('Pointers')}/items?$filter=startswith(Target/Title,'item')&$expand=Target&$select=Id,Target/Title`],
    [`${list('Pointers')}/getitems`, { query: { ViewXml: "<View><Joins><Join Type='LEFT' ListAlias='C'><Eq><FieldRef Name='Target' RefType='Id'/><FieldRef List='C' Name='ID'/></Eq></Join></Joins><ProjectedFields><Field Name='Far' Type='Lookup' List='C' ShowField='Title'/></ProjectedFields><ViewFields><FieldRef Name='Title'/><FieldRef Name='Far'/></ViewFields><Query/></View>" } }],
    [`${list('Pointers')}/getitems`, { query: { ViewXml: "<View><Query><Where><Eq><FieldRef Name='Target'/><Value Type='Text'>itemword</Value></Eq></Where></Query></View>" } }],
    [`${list('Pointers')}/renderlistdataasstream`, { parameters: { ViewXml: "<View><ViewFields><FieldRef Name='Title'/><FieldRef Name='Target'/></ViewFields></View>" } }],
    ['web'], ['web/lists'], ['web/lists?$expand=Items,RootFolder/Files,Views'], ['web/webs'], ['web/webinfos'], ["web/getsubwebsfilteredforcurrentuser(nwebtemplatefilter=-1,nconfigurationfilter=0)"], ['web/folders?$expand=Files,Folders'],
    ['web/rootfolder?$expand=Folders,Files'], ['web/recyclebin'], ['site/recyclebin'], ['web/getchanges', ALL_CHANGES], ['site/getchanges', ALL_CHANGES], ['web/siteusers'], ['web/sitegroups'], ['web/roleassignments?$expand=Member'],
    ['web/siteuserinfolist/items'], ['web/navigation/quicklaunch'], ['web/navigation/topnavigationbar'], ['navigation/menustate'], ['sitepages/pages'], ["web/getlist('/sites/test/Lists/listword')"],
    ['web/currentuser/groups'], [`${address}/closed/_api/web`], [`${address}/closed/_api/web/lists`], [`${address}/closed/_api/web/title`], ['site/rootweb/webs'],
    ["search/query?querytext='word*'&rowlimit=200&trimduplicates=false"], ["search/query?querytext='*'&rowlimit=200&refiners='Author,FileType'&trimduplicates=false"],
    ['search/postquery', { request: { Querytext: 'itemword OR contentword OR deepword OR fileword OR listword OR websecret OR pageword OR binword', RowLimit: 200 } }],
    ...Object.keys(SECRETS).map((word): Way => [`search/query?querytext='${word}'&rowlimit=50`]), ["search/suggest?querytext='item'"], ["search/suggest?querytext='list'"]
  ];
}

/** Words in an answer the person may not meet. A word of the question may come back in a refusal, or in an answer without rows. */
function leaks(name: Name, way: Way, answer: Answer): string[] {
  const question = questionOf(way);
  const empty = answer.status >= 300 || (Array.isArray((answer.body as { value?: unknown }).value) && rowsOf(answer).length === 0) || answer.text.includes('"RowCount":0');
  return Object.keys(SECRETS).filter(word => !SECRETS[word].has(name) && answer.text.includes(word) && !(question.includes(word) && empty));
}

const questionOf = ([path, body]: Way): string => decodeURIComponent(path) + JSON.stringify(body ?? '');
const ask = (name: Name, [path, body]: Way): Promise<Answer> => (body === undefined ? as(name).get(path) : as(name).post(path, body));

describe('what one may not see', () => {
  it.each(PEOPLE)('%s meets on no way, and the rest on some', async name => {
    const met = new Set<string>();
    const leaked: string[] = [];
    for (const way of ways()) {
      const answer = await ask(name, way);
      expect([way[0], answer.status]).not.toEqual([way[0], 500]);
      for (const word of Object.keys(SECRETS)) if (answer.status < 300 && answer.text.includes(word) && !questionOf(way).includes(word)) met.add(word);
      leaked.push(...leaks(name, way, answer).map(word => `${word}: ${way[0]} ${JSON.stringify(way[1] ?? '')} ${answer.status}`));
    }
    expect(leaked).toEqual([]);
    expect([...met].sort()).toEqual(Object.keys(SECRETS).filter(word => SECRETS[word].has(name)).sort());
  }, 120_000);

  it('comes in no batch either', async () => {
    const named = (path: string): boolean => Object.keys(SECRETS).some(word => decodeURIComponent(path).includes(word));
    const chosen = ways().filter(([path, body]) => body === undefined && !path.startsWith('http') && !named(path));
    for (let from = 0; from < chosen.length; from += 80) {
      const parts = chosen.slice(from, from + 80).map(([path]) => ['--b', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `GET ${under.site.address}/_api/${encodeURI(decodeURI(path))} HTTP/1.1`, 'Accept: application/json;odata=nometadata', '', ''].join('\r\n'));
      const answer = await as('reader').post('$batch', `${parts.join('\r\n')}--b--\r\n`, { 'Content-Type': 'multipart/mixed; boundary=b' });
      expect(answer.status).toBe(200);
      const told = Object.keys(SECRETS).filter(word => !SECRETS[word].has('reader') && answer.text.split('\r\n').some(line => line.startsWith('{') && !line.includes('odata.error') && line.includes(word)));
      expect(told).toEqual([]);
    }
  }, 60_000);

  it('is not met on the next page', async () => {
    let next: string | undefined = `${list('Cases')}/items?$top=1&$select=Title`;
    const seen: unknown[] = [];
    while (next !== undefined) {
      const answer: Answer = await as('reader').get(next);
      seen.push(...rowsOf(answer).map(row => row.Title));
      next = (answer.body as { 'odata.nextLink'?: string })['odata.nextLink'];
    }
    expect(seen).toEqual(['openword', 'openword again']);
  });

  it('is counted in no total of a view, but may be in the count of a list', async () => {
    const ViewXml = "<View Scope='RecursiveAll'><ViewFields><FieldRef Name='Amount'/></ViewFields><Aggregations Value='On'><FieldRef Name='Amount' Type='SUM'/></Aggregations></View>";
    const total = async (name: string): Promise<string> => (await as(name).post(`${list('Cases')}/renderlistdataasstream`, { parameters: { ViewXml, RenderOptions: 2 } })).text;
    expect(/"Amount\.SUM[^"]*":"10"/.test(await total('admin'))).toBe(true);
    expect(/"Amount\.SUM[^"]*":"10"/.test(await total('reader'))).toBe(false);
    // Evidence: [M] SPList.ItemCount counts every item.
    expect((await as('reader').get(`${list('Cases')}?$select=ItemCount`)).body).toEqual((await as('admin').get(`${list('Cases')}?$select=ItemCount`)).body);
  });

  it('is found out by nobody who filters and sorts', async () => {
    const rows = async (query: string): Promise<number> => rowsOf(await as('reader').get(`${list('Pointers')}/items?${query}`)).length;
    expect([await rows("$filter=Target/Title eq 'itemword'&$expand=Target&$select=Id,Target/Title"), await rows("$filter=substringof('item',Target/Title)&$expand=Target&$select=Id,Target/Title")]).toEqual([0, 0]);
    const sorted = await as('reader').get(`${list('Pointers')}/items?$orderby=Target/Title&$expand=Target&$select=Id,Target/Title`);
    expect(sorted.text).not.toContain('itemword');
  });

  it('is still told of by a value that must be unique, as in the real service (unproven)', async () => {
    await admin('web/lists', { Title: 'Unique', BaseTemplate: 100 });
    await ok(as('admin').merge(`${list('Unique')}/fields/getbyinternalnameortitle('Title')`, { Indexed: true, EnforceUniqueValues: true }));
    await admin(`${list('Unique')}/items`, { Title: 'taken' });
    await admin(`${list('Unique')}/items(1)/breakroleinheritance(false)`);
    expect((await as('editor').post(`${list('Unique')}/items`, { Title: 'taken' })).status).toBe(500);
    expect(rowsOf(await as('editor').get(`${list('Unique')}/items`))).toEqual([]);
  });

  it('is downloaded by nobody without an account', async () => {
    const answer = await send(`${under.site.origin}/sites/test/Shared%20Documents/fileword.txt`, 'GET', undefined, {});
    expect([answer.text.includes('contentword'), (await send(`${under.site.origin}/sites/test/_api/web`, 'GET', undefined, { Authorization: `Bearer ${login('x').replace('uppdrag', 'other')}` })).status]).toEqual([false, 401]);
  });
});
