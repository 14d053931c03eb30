/** @jest-environment node */
import { claim, errorOf, login, rowsOf, send, siteUnderTest, type Answer, type SiteUnderTest } from './testing/siteUnderTest';

// Evidence: the site's specification, "Bad input": an error as SharePoint words it, never a crash, a hang or a leak of another user's data.
let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('X')";
const ITEMS = `${LIST}/items`;
const SECRET = 'the secret of anna';
const FOLDER = "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')";
const DEEP = 100_000;
const JSON_BODY = { 'Content-Type': 'application/json' };
/** Words of Node, SQLite or this machine, which no answer may hold. */
const INSIDE = /\bat \S+ \(|node:|node_modules|SQLITE|sqlite|no such (?:table|column)|RangeError|TypeError|SyntaxError|Maximum call stack|\.ts:\d|UnknownError/;

const post = (path: string, body: unknown, headers: Record<string, string> = JSON_BODY, who = 'eve'): Promise<Answer> => under.as(who).post(path, body, headers);
const get = (path: string): Promise<Answer> => under.as('eve').get(path);
const batch = (inner: string, boundary = 'b'): Promise<Answer> => post('$batch', `--${boundary}\nContent-Type: application/http\n\n${inner}\n--${boundary}--\n`, { 'Content-Type': `multipart/mixed; boundary=${boundary}` });
const inBatch = (query: string): Promise<Answer> => batch(`GET ${under.site.address}/_api/${query} HTTP/1.1\nAccept: application/json;odata=nometadata\n`);

function harmless(answer: Answer): void {
  expect(answer.text).not.toMatch(INSIDE);
  expect(answer.text).not.toContain(SECRET);
}
/** Refused as SharePoint refuses, with a status and a code of its form. */
function refused(answer: Answer): void {
  harmless(answer);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(errorOf(answer).code).toMatch(/^-?\d+, (?:Microsoft\.SharePoint|System)\./);
}

beforeAll(async () => {
  under = await siteUnderTest();
  const admin = under.as('admin');
  await admin.post('web/sitegroups(3)/users', { LoginName: claim('eve') });
  await admin.post('web/lists', { Title: 'X', BaseTemplate: 100 });
  await admin.post(ITEMS, { Title: SECRET });
  await admin.post(`${ITEMS}(1)/breakroleinheritance(copyroleassignments=false)`);
  await admin.post(ITEMS, { Title: 'open' });
});
afterEach(async () => expect((await get('web/title')).body).toEqual({ value: 'test' }));
afterAll(() => under.site.close());

describe('a JSON body', () => {
  it.each([
    ['cut off', '{"Title":'], ['no object', '[]'], ['a number', '1'], ['two objects', '{}{}'], ['a trailing comma', '{"Title":"x",}'], ['a comment', '{/**/"Title":"x"}'],
    ['arrays within arrays', `{"Title":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`], ['objects within objects', `{"Title":${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}}`],
    ['brackets that never close', `{"Title":${'['.repeat(DEEP)}`],
    ['a prototype', '{"__proto__":{"Title":"x"}}'], ['a constructor', '{"constructor":{"prototype":{}}}'], ['a type beside no type', '{"__metadata":{"type":"SP.ListItem"}}'],
    ['a control character', '{"Title":"a\\u0000b"}'], ['half a character', '{"Title":"\\ud800"}'], ['text for a number', '{"Id":"x"}'], ['a huge number', '{"ID":1e400}']
  ])('is refused: %s', async (_, body) => refused(await post(ITEMS, body)));

  it.each([
    ['UTF-16', Buffer.from('\ufeff{"Title":"x"}', 'utf16le')], ['Latin-1', Buffer.from('{"Title":"\xe5"}', 'latin1')], ['overlong UTF-8', Buffer.concat([Buffer.from('{"Title":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')])],
    ['half of UTF-8', Buffer.concat([Buffer.from('{"Title":"'), Buffer.from([0xe5, 0x85]), Buffer.from('"}')])]
  ])('is refused, not stored as question marks: %s', async (_, body) => refused(await post(ITEMS, body)));

  it('may begin with a byte order mark', async () => {
    await expect(post(ITEMS, Buffer.from('\ufeff{"Title":"marked"}', 'utf8'))).resolves.toMatchObject({ status: 201, body: { Title: 'marked' } });
  });

  it('gives nothing to the names every object has', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      refused(await post(ITEMS, `{"${name}":1}`));
      for (const query of [`$select=${name}`, `$expand=${name}`, `$filter=${name} eq 1`, `$orderby=${name}`, `$expand=Author&$select=Author/${name}`, `$expand=Author&$filter=Author/${name} eq 1`]) refused(await get(`${ITEMS}?${query}`));
      for (const query of [`$select=${name}`, `$expand=${name}`, `$filter=${name} eq 1`, `$orderby=${name}`]) refused(await get(`web/lists?${query}`));
      for (const path of [name, `web/${name}`, `${LIST}/${name}`, `${LIST}/fields/getbyinternalnameortitle('${name}')`]) refused(await get(path));
    }
    expect(({} as Record<string, unknown>).Title).toBeUndefined();
  });
});

describe('a column with the name of what every object has', () => {
  it.each(['constructor', '__proto__', 'toString'])('%s keeps its values like any other', async name => {
    const admin = under.as('admin');
    const field = await admin.post(`${LIST}/fields`, { Title: name, FieldTypeKind: 2 });
    const { EntityPropertyName: property, InternalName: internal } = field.body as Record<string, string>;
    expect(internal).toBe(name);
    const item = await admin.post(ITEMS, `{"Title":"odd","${property}":"kept"}`, JSON_BODY);
    const id = (item.body as { Id: number }).Id;
    for (const query of [`$select=Id,${property}&$filter=${property} eq 'KEPT'`, `$select=Id,${property}&$orderby=${property} desc&$top=1`]) {
      const [row] = rowsOf(await admin.get(`${ITEMS}?${query}`));
      expect([row.Id, Object.getOwnPropertyDescriptor(row, property)?.value]).toEqual([id, 'kept']);
    }
    const other = (await admin.get(`${ITEMS}(2)`)).text;
    expect(other).toContain(`"${property}":null`);
    await admin.remove(`${ITEMS}(${id})`);
    await admin.remove(`${LIST}/fields/getbyinternalnameortitle('${name}')`);
  });
});

describe('a name of 2 MB', () => {
  const LONG = 'x'.repeat(2_000_000);
  it.each([
    ['an item', ITEMS, { Title: LONG }], ['a list', 'web/lists', { Title: LONG, BaseTemplate: 100 }], ['a field', `${LIST}/fields`, { Title: LONG, FieldTypeKind: 2 }], ['a group', 'web/sitegroups', { Title: LONG }],
    ['a login', 'web/ensureuser', { logonName: LONG }], ['a property', ITEMS, { [LONG]: 1 }], ['a folder', 'web/folders', { ServerRelativeUrl: `/sites/test/Shared Documents/${LONG}` }]
  ])('is refused for %s', async (_, path, body) => refused(await post(path, body, JSON_BODY, 'admin')));
});

describe('a filter', () => {
  it.each([
    ['100,000 parentheses', '('.repeat(DEEP)], ['40,000 terms', Array(40_000).fill('Id eq 1').join(' or ')], ['functions within functions', 'year('.repeat(DEEP)], ['a quote that never ends', `Title eq '${"''".repeat(DEEP)}`],
    ['names below names', `${'Author/'.repeat(DEEP)}Title eq 1`], ['spaces', `${' '.repeat(DEEP)}x`], ['a number of 100,000 digits', `Id eq ${'9'.repeat(DEEP)}`]
  ])('of %s is refused', async (_, filter) => {
    const answer = await inBatch(`${ITEMS}?$filter=${encodeURIComponent(filter)}`);
    harmless(answer);
    expect(answer.text).toMatch(/HTTP\/1\.1 400 [^]*"code":"-1, Microsoft\.SharePoint/);
  });

  it.each(["Title eq '' or 1 eq 1", "Title eq 'x' -- '", "Title eq 'x'; DROP TABLE items", "Title eq 'x') or (1=1", 'Id eq 1 union select 1', "startswith(Title,'%')", "substringof('_',Title)", "Title eq '\u0000'"])('shows nothing that may not be seen: %s', async filter => {
    const answer = await get(`${ITEMS}?$filter=${encodeURIComponent(filter)}`);
    harmless(answer);
    if (answer.status === 200) expect(rowsOf(answer)).toEqual([]);
  });
});

describe('other options', () => {
  it.each([
    ['$select of 100,000 names', `$select=${Array.from({ length: DEEP }, (_, at) => `N${at}`).join()}`], ['$expand of 50,000 names', `$expand=${Array.from({ length: 50_000 }, (_, at) => `N${at}`).join()}&$select=N1/x`],
    ['$expand of 100,000 steps', `$expand=${'Author/'.repeat(DEEP)}x`], ['$orderby of 100,000 names', `$orderby=${'Title,'.repeat(DEEP)}Id`], ['$top of 100,000 digits', `$top=${'9'.repeat(DEEP)}`],
    ['a page token of much', `$skiptoken=${encodeURIComponent(`Paged=TRUE&p_ID=${'9'.repeat(DEEP)}`)}`], ['a page token with %00', '$skiptoken=%00']
  ])('refuse %s', async (_, query) => {
    const answer = await inBatch(`${ITEMS}?${query}`);
    harmless(answer);
    expect(answer.text).toMatch(/HTTP\/1\.1 (?:400|500) [^]*"code":"-/);
  });

  it('take one name as often as it is given', async () => {
    const answer = await inBatch(`${ITEMS}?$select=${'Title,'.repeat(DEEP)}Title`);
    expect(answer.text).toContain('{"value":[{"Title":"open"}');
  });
});

describe('XML', () => {
  const view = (xml: string): Promise<Answer> => post(`${LIST}/getitems`, { query: { ViewXml: xml } });
  const where = (inner: string): string => `<View><Query><Where>${inner}</Where></Query></View>`;
  const TITLE = '<FieldRef Name="Title"/><Value Type="Text">x</Value>';

  it.each([
    ['an entity from outside', '<!DOCTYPE v [<!ENTITY x SYSTEM "file:///etc/hostname">]><View><RowLimit>&x;</RowLimit></View>'],
    ['entities of entities', `<!DOCTYPE v [<!ENTITY a "aaaa">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at} "&a${at - 1};&a${at - 1};">`).join('')}]><View>&a29;</View>`],
    ['an entity nobody knows', where('<Eq><FieldRef Name="Title"/><Value Type="Text">&nope;</Value></Eq>')],
    ['elements that never close', '<View>'.repeat(20_000)], ['100,000 levels', where(`${'<And>'.repeat(DEEP)}${'</And>'.repeat(DEEP)}`)],
    ['a deep nest of conditions', where(`${'<Or>'.repeat(5_000)}${`<Eq>${TITLE}</Eq>`.repeat(2)}${`</Or>`.repeat(5_000)}`)],
    ['many sections that never end', `<View>${'<![CDATA['.repeat(DEEP)}`], ['many comments that never end', `<View>${'<!--'.repeat(DEEP)}`], ['many quotes', `<View a=${'"'.repeat(DEEP)}`], ['100,000 attributes', `<View ${Array.from({ length: DEEP }, (_, at) => `a${at}=""`).join(' ')}><Nope/></View>`],
    ['processing instructions', `${'<?x ?>'.repeat(1_000)}<View><Nope/></View>`], ['many ampersands', `<View>${'&'.repeat(DEEP)}</View>`], ['a name that is a prototype', '<__proto__><Query/></__proto__>'], ['no XML', 'x'.repeat(DEEP)], ['control characters', '<View>\u0000</View>']
  ])('is refused: %s', async (_, xml) => refused(await view(xml)));

  it('is refused where it defines a field as well', async () => {
    for (const xml of ['<!DOCTYPE f [<!ENTITY x "y">]><Field Type="Text" DisplayName="&x;"/>', `${'<Field>'.repeat(20_000)}`, '<Field Type="__proto__" DisplayName="x"/>', '<Nope/>']) {
      refused(await post(`${LIST}/fields/createfieldasxml`, { parameters: { SchemaXml: xml } }, JSON_BODY, 'admin'));
    }
  });
});

describe('a batch', () => {
  const raw = (body: string | Buffer, type = 'multipart/mixed; boundary=b'): Promise<Answer> => post('$batch', body, { 'Content-Type': type });
  it.each([
    ['no boundary', '--b--', 'multipart/mixed'], ['another boundary', '--b\n\nGET / HTTP/1.1\n--b--', 'multipart/mixed; boundary=c'], ['no multipart', '{}', 'application/json'], ['an endless boundary', '--b--', `multipart/mixed; boundary=${'b'.repeat(10_000)}`],
    ['a part of nothing', '--b\n\n\n--b--', undefined], ['a part that is no request', '--b\nContent-Type: application/http\n\nnonsense\n--b--', undefined], ['only line ends', '\n'.repeat(1_000_000), undefined],
    ['line ends behind a request', `--b\nContent-Type: application/http\n\nGET /sites/test/_api/web HTTP/1.1\n\n${'\n'.repeat(900_000)}x\n--c`, undefined],
    ['changesets in changesets', `${'--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(1_000)}`, undefined], ['a changeset without a boundary', '--b\nContent-Type: multipart/mixed\n\n--b--', undefined], ['100,000 parts', `${'--b\n\nGET / HTTP/1.1\n'.repeat(50_000)}--b--`, undefined]
  ])('of %s is refused', async (_, body, type) => refused(await raw(body, type)));

  it('goes on behind a part whose address is none', async () => {
    const answer = await raw(`${['http://[', '/sites/test/../../_api/web', '/sites/test/_api/%zz', '/sites/te%zzst/_api/web', '//evil.example/sites/test/_api/web', '/sites/test/_api/web/title']
      .map(target => `--b\nContent-Type: application/http\n\nGET ${target} HTTP/1.1\nAccept: application/json;odata=nometadata\n\n`).join('')}--b--\n`);
    harmless(answer);
    expect([...answer.text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(match => match[1])).toEqual(['404', '404', '400', '404', '404', '200']);
  });
});

describe('a path', () => {
  it.each([
    '/sites/test/../dev/Shared Documents', '/sites/test/Shared Documents/..', '/sites/test/Shared Documents/../../dev', '/sites/test/Shared Documents/%00', '/sites/test/Shared Documents/a\u0000b', '..', '../..', '/etc/passwd', 'C:\\Windows', '\\\\server\\share', '/sites/test/'.repeat(500), `/sites/test/${'a'.repeat(5_000)}`
  ])('%.50s leads nowhere', async path => {
    const encoded = encodeURIComponent(path);
    for (const address of [`web/getfolderbyserverrelativepath(decodedurl='${encoded}')/files`, `web/getfilebyserverrelativepath(decodedurl='${encoded}')/$value`, `web/getfilebyserverrelativeurl('${encoded}')`, `web/getlist('${encoded}')`]) refused(await get(address));
  });

  it.each(['%2e%2e', '%252e%252e', '%c0%ae%c0%ae', '..%2f..', '%2f%2f', '%5c..%5c', '%00', '%ff', '%u002e', '%'])('%s in the address of a file finds nothing outside', async part => {
    for (const path of [`/sites/test/Shared%20Documents/${part}/x`, `/sites/test/${part}/dev/x`, `/${part}/etc/passwd`]) {
      const answer = await send(`${under.site.origin}${path}`, 'GET', undefined, { Authorization: `Bearer ${login('eve')}` });
      harmless(answer);
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
  });

  it.each(["web/lists/getbytitle('%c0%af')", "web/lists/getbytitle('%u0041')", "web/lists/getbytitle('%')", "web/lists/getbytitle('X", "web/lists(guid'../..')", 'web/lists(99999999999999999999)', `${ITEMS}(99999999999999999999)`, `${ITEMS}(-1)`, `${ITEMS}(1.5)`, `${ITEMS}(1)`, 'web/siteusers(1e9)', 'web/getuserbyid(NaN)', 'web/lists/getbytitle(@a)?@a=@a', `web/lists/getbytitle(${"''".repeat(3_000)})`, `web${'/lists'.repeat(1_000)}`])('%.60s is refused', async path => refused(await get(path)));

  it.each(['a\u0000b', 'a/b', '..', 'a:b', 'a*b', 'a"b', 'a<b', 'a|b', '', ' ', 'x'.repeat(2_000), 'con', '~$x'].map(name => [name]))('no file is called %j', async name => {
    const encoded = encodeURIComponent(name.replace(/'/g, "''"));
    const answer = await post(`${FOLDER}/files/addusingpath(decodedurl='${encoded}')`, 'x', JSON_BODY, 'admin');
    if (!/^(?:con)$/.test(name)) refused(answer);
    harmless(answer);
  });
});
