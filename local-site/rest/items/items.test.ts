/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import { errorOf, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [R] default payload, page links, versions, status codes; [M] operators and ETags; [I] texts of refusals.
let under: SiteUnderTest;
const ITEMS = "web/lists/getbytitle('Tasks')/items";
const admin = () => under.as('admin');

interface Task {
  readonly Id: number;
  readonly Title: string | null;
}

const titles = async (query: string): Promise<(string | null)[]> => {
  const answer = await admin().get(`${ITEMS}?${query}`);
  if (answer.status !== 200) throw new Error(answer.text);
  return rowsOf<Task>(answer).map(row => row.Title);
};

beforeAll(async () => {
  under = await siteUnderTest();
  const lists = under.pnp('admin').web.lists;
  await lists.add('Customers');
  await lists.getByTitle('Customers').items.add({ Title: 'Åkerö' });
  await lists.getByTitle('Customers').items.add({ Title: 'Beta' });
  await lists.add('Tasks');
  const fields = lists.getByTitle('Tasks').fields;
  await fields.addNumber('Weight');
  await fields.addMultilineText('Notes');
  await fields.addDateTime('Due', { DisplayFormat: 1 });
  await fields.addBoolean('Done');
  await fields.addChoice('State', { Choices: ['open', 'closed'] });
  await fields.addMultiChoice('Tags', { Choices: ['a', 'b'] });
  await fields.addUser('Owner', { SelectionMode: 0 });
  const customers = (await lists.getByTitle('Customers').select('Id')<{ Id: string }>()).Id;
  await fields.addLookup('Customer', { LookupListId: customers, LookupFieldName: 'Title' });
  await fields.addUrl('Link');
  const items = lists.getByTitle('Tasks').items;
  await items.add({ Title: 'Ärende ett', Weight: 1, Due: '2026-01-01T10:00:00Z', Done: true, State: 'open', Tags: ['b', 'a'], CustomerId: 1 });
  await items.add({ Title: "Karl's", Weight: 2.5, Due: '2026-02-01T10:00:00Z', Done: false, State: 'closed', CustomerId: 2, Link: { Url: 'https://example.org', Description: 'Ex' } });
  await items.add({ Title: 'tredje', Notes: 'x'.repeat(63999), OwnerId: 6 });
});

afterAll(() => under.site.close());

describe('reading items', () => {
  it('shows the default columns in the recorded order', async () => {
    const { body } = await admin().get(`web/lists/getbytitle('Customers')/items(1)`);
    expect(Object.keys(body as object)).toEqual([
      'FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ContentTypeId', 'Title', 'ComplianceAssetId', 'ID',
      'Modified', 'Created', 'AuthorId', 'EditorId', 'OData__UIVersionString', 'Attachments', 'GUID'
    ]);
  });

  it('keeps the order of choices, and gives lookups, persons and links their own forms', async () => {
    const [first, second, third] = rowsOf(await admin().get(ITEMS));
    expect(first).toMatchObject({ Tags: ['b', 'a'], CustomerId: 1, Done: true });
    expect(second).toMatchObject({ Link: { Description: 'Ex', Url: 'https://example.org' }, Tags: null });
    expect(third).toMatchObject({ OwnerId: 6, OwnerStringId: '6' });
  });

  it('expands one step through lookups and persons', async () => {
    const answer = await admin().get(`${ITEMS}?$select=Id,Customer/Title,Owner/EMail&$expand=Customer,Owner`);
    expect(rowsOf(answer)).toEqual([
      { Id: 1, Customer: { Title: 'Åkerö' }, Owner: null },
      { Id: 2, Customer: { Title: 'Beta' }, Owner: null },
      { Id: 3, Customer: null, Owner: { EMail: 'admin@uppdrag.example' } }
    ]);
  });

  it.each([
    ["$filter=Title eq 'ÄRENDE ETT'", ['Ärende ett']],
    ["$filter=Title eq 'Karl''s'", ["Karl's"]],
    ["$filter=startswith(Title,'ä')", ['Ärende ett']],
    ["$filter=substringof('ED',Title)", ['tredje']],
    ['$filter=Weight gt 1 and Weight le 2.5', ["Karl's"]],
    ['$filter=Done eq 1 or Weight eq null', ['Ärende ett', 'tredje']],
    ["$filter=(State eq 'open' or State eq 'closed') and Done eq false", ["Karl's"]],
    ["$filter=State ne 'open'", ["Karl's", 'tredje']],
    ["$filter=Due ge datetime'2026-01-15T00:00:00Z'", ["Karl's"]],
    ["$filter=Due lt '2026-01-15T00:00:00Z'", ['Ärende ett']],
    ['$filter=month(Due) eq 2', ["Karl's"]],
    ['$filter=CustomerId eq 2', ["Karl's"]],
    ["$filter=Customer/Title eq 'beta'&$expand=Customer&$select=Title,Customer/Title", ["Karl's"]],
    ["$filter=Owner/EMail eq 'admin@uppdrag.example'&$expand=Owner&$select=Title,Owner/Id", ['tredje']],
    ["$filter=Tags eq 'A'", ['Ärende ett']],
    ['$orderby=Weight desc,Id', ["Karl's", 'Ärende ett', 'tredje']],
    ['$orderby=Title desc&$top=1', ['Ärende ett']],
    ['$skip=2', ['Ärende ett', "Karl's", 'tredje']]
  ])('answers %s', async (query, expected) => {
    await expect(titles(query)).resolves.toEqual(expected);
  });

  it.each([
    ['$select=Nothing', "The field or property 'Nothing' does not exist."],
    ['$select=Customer/Title', "The query to field 'Customer/Title' is not valid. The $select query string must specify the target fields and the $expand query string must contains Customer."],
    ['$select=Customer&$expand=Customer', undefined],
    ['$select=Customer/Author/Title&$expand=Customer/Author', undefined],
    ["$filter=Nothing eq 1", "Column 'Nothing' does not exist. It may have been deleted by another user."],
    ["$filter=Customer eq 1", "The query to field 'Customer' is not valid."],
    ["$filter=Customer/Title eq 'x'", undefined],
    ["$filter=Notes eq 'x'", "The field 'Notes' cannot be used in the query filter expression."],
    ["$filter=endswith(Title,'x')", undefined],
    ["$filter=tolower(Title) eq 'x'", undefined],
    ["$filter=Weight add 1 eq 2", undefined],
    ["$filter=not (Weight eq 1)", undefined],
    ["$filter=Title eq 'x", undefined],
    ['$orderby=Notes', undefined],
    ['$orderby=Nothing', "Column 'Nothing' does not exist. It may have been deleted by another user."],
    ['$search=x', undefined]
  ])('refuses %s', async (query, message) => {
    const answer = await admin().get(`${ITEMS}?${query}`);
    expect(answer.status).toBe(400);
    if (message !== undefined) expect(errorOf(answer).message).toBe(message);
  });

  it('pages by the recorded next link, forwards and backwards, also in a sorted order', async () => {
    const first = await admin().get(`${ITEMS}?$top=1`);
    const next = (first.body as { 'odata.nextLink': string })['odata.nextLink'];
    expect(next).toBe(`${under.site.address}/_api/${encodeURI(ITEMS)}?%24skiptoken=Paged%3dTRUE%26p_ID%3d1&%24top=1`);
    const seen: (string | null)[] = [];
    for (let link: string | undefined = `${ITEMS}?$top=1&$orderby=Title desc`; link; ) {
      const page = await admin().get(link);
      seen.push(...rowsOf<Task>(page).map(row => row.Title));
      link = (page.body as { 'odata.nextLink'?: string })['odata.nextLink'];
    }
    expect(seen).toEqual(['Ärende ett', 'tredje', "Karl's"]);
    await expect(titles('$skiptoken=Paged%3DTRUE%26PagedPrev%3DTRUE%26p_ID%3D3&$top=1')).resolves.toEqual(["Karl's"]);
  });

  it('has no next link on the last page', async () => {
    expect((await admin().get(`${ITEMS}?$top=3`)).body).not.toHaveProperty(['odata.nextLink']);
  });

  it('is iterated by PnPjs', async () => {
    const seen: number[] = [];
    for await (const page of under.pnp('admin').web.lists.getByTitle('Tasks').items.top(2)) seen.push(...(page as Task[]).map(row => row.Id));
    expect(seen).toEqual([1, 2, 3]);
  });

  it('tells a missing item and a missing list apart', async () => {
    const item = await admin().get(`${ITEMS}(99)`);
    expect([item.status, errorOf(item).code]).toEqual([404, '-2130575338, System.ArgumentException']);
    const list = await admin().get("web/lists/getbytitle('Nope')");
    expect([list.status, errorOf(list)]).toEqual([404, { code: '-1, System.ArgumentException', message: `List 'Nope' does not exist at site with URL '${under.site.address}'.` }]);
    const byId = await admin().get("web/lists(guid'11111111-1111-1111-1111-111111111111')");
    expect([byId.status, errorOf(byId).code]).toEqual([404, '-2130575322, Microsoft.SharePoint.SPException']);
  });
});

describe('writing items', () => {
  const add = async (body: object): Promise<number> => {
    const answer = await admin().post("web/lists/getbytitle('Scratch')/items", body);
    expect(answer.status).toBe(201);
    return (answer.body as Task).Id;
  };
  const item = (id: number): string => `web/lists/getbytitle('Scratch')/items(${id})`;

  beforeAll(async () => {
    await under.pnp('admin').web.lists.add('Scratch');
    await under.pnp('admin').web.lists.getByTitle('Scratch').fields.addMultilineText('Notes', { RichText: false });
  });

  it('changes with the right ETag and refuses an old one with 412', async () => {
    const id = await add({ Title: 'v1' });
    const etag = (await admin().get(item(id))).headers.get('etag') as string;
    const changed = await admin().merge(item(id), { Title: 'v2' }, etag);
    expect([changed.status, changed.text]).toEqual([204, '']);
    expect(changed.headers.get('etag')).toBe(etag.replace(',1"', ',2"'));
    const refused = await admin().merge(item(id), { Title: 'v3' }, etag);
    expect([refused.status, errorOf(refused)]).toEqual([412, {
      code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
      message: `The request ETag value '${etag}' does not match the object's ETag value '${etag.replace(',1"', ',2"')}'.`
    }]);
    expect((await admin().get(item(id))).body).toMatchObject({ Title: 'v2', OData__UIVersionString: '2.0' });
  });

  it('takes the bare version number as an ETag', async () => {
    const id = await add({ Title: 'v1' });
    await expect(admin().merge(item(id), { Title: 'v2' }, '"8"')).resolves.toMatchObject({ status: 412 });
    await expect(admin().merge(item(id), { Title: 'v2' }, '"1"')).resolves.toMatchObject({ status: 204 });
  });

  it('empties what PUT does not name', async () => {
    const id = await add({ Title: 'kept', Notes: 'gone' });
    const base = { 'X-HTTP-Method': 'PUT', 'If-Match': '*' };
    await expect(admin().post(item(id), { Title: 'kept' }, base)).resolves.toMatchObject({ status: 204 });
    expect((await admin().get(item(id))).body).toMatchObject({ Title: 'kept', Notes: null });
  });

  it('deletes for good, or recycles with a guid and brings back', async () => {
    const [first, second] = [await add({ Title: 'a' }), await add({ Title: 'b' })];
    const deleted = await admin().remove(item(first));
    expect([deleted.status, deleted.text]).toEqual([200, '']);
    const bin = (await admin().post(`${item(second)}/recycle`)).body as { value: string };
    await expect(admin().get(item(second))).resolves.toMatchObject({ status: 404 });
    await expect(admin().post(`web/recyclebin('${bin.value}')/restore`)).resolves.toMatchObject({ status: 200 });
    await expect(admin().get(item(second))).resolves.toMatchObject({ status: 200 });
  });

  it('lists versions newest first, with doubly encoded names', async () => {
    const id = await add({ Title: 'one' });
    await admin().merge(item(id), { Title: 'two' });
    const versions = rowsOf(await admin().get(`${item(id)}/versions`));
    expect(versions.map(version => [version.VersionId, version.VersionLabel, version.IsCurrentVersion, version.Title])).toEqual([
      [1024, '2.0', true, 'two'], [512, '1.0', false, 'one']
    ]);
    expect(versions[0]).toMatchObject({ OData__x005f_UIVersionString: '2.0', Author: { LookupId: 6, Email: 'admin@uppdrag.example' } });
    expect(versions[0].Created).toMatch(/T[\d:]+$/);
    expect(versions[0].Modified).toMatch(/Z$/);
  });

  it.each([
    ['a name no column has', { Nope: 1 }, "The property 'Nope' does not exist on type 'SP.Data.ScratchListItem'. Make sure to only use property names that are defined by the type."],
    ['a text over 255 characters', { Title: 'x'.repeat(256) }, undefined],
    ['a note over 63,999 characters', { Notes: 'x'.repeat(64000) }, undefined],
    ['a character XML forbids', { Title: 'a\u0001b' }, undefined],
    ['half a surrogate pair', { Notes: 'a\ud800b' }, undefined],
    ['a wrong type', { Title: 5 }, undefined],
    ['a read-only column', { Created: '2026-01-01T00:00:00Z' }, undefined],
    ['metadata in a light body', { __metadata: { type: 'SP.Data.ScratchListItem' } }, undefined]
  ])('refuses %s', async (_, body, message) => {
    const before = rowsOf(await admin().get("web/lists/getbytitle('Scratch')/items?$top=5000")).length;
    const answer = await admin().post("web/lists/getbytitle('Scratch')/items", body);
    expect(answer.status).toBe(400);
    if (message !== undefined) expect(errorOf(answer).message).toBe(message);
    expect(rowsOf(await admin().get("web/lists/getbytitle('Scratch')/items?$top=5000"))).toHaveLength(before);
  });

  it('wants the type of a verbose body', async () => {
    const verbose = { 'Content-Type': 'application/json;odata=verbose' };
    const path = "web/lists/getbytitle('Scratch')/items";
    await expect(admin().post(path, { Title: 'x' }, verbose)).resolves.toMatchObject({ status: 400 });
    await expect(admin().post(path, { __metadata: { type: 'SP.Data.OtherListItem' }, Title: 'x' }, verbose)).resolves.toMatchObject({ status: 400 });
    await expect(admin().post(path, { __metadata: { type: 'SP.Data.ScratchListItem' }, Title: 'x' }, verbose)).resolves.toMatchObject({ status: 201 });
  });

  it('holds a unique column unique, whatever the case', async () => {
    const lists = under.pnp('admin').web.lists;
    await lists.add('Keys');
    await lists.getByTitle('Keys').fields.addText('RecordKey', { EnforceUniqueValues: true, Indexed: true });
    await lists.getByTitle('Keys').items.add({ RecordKey: 'abc' });
    const answer = await admin().post("web/lists/getbytitle('Keys')/items", { RecordKey: 'ABC' });
    expect([answer.status, errorOf(answer).code]).toEqual([500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException']);
    await expect(admin().post("web/lists/getbytitle('Keys')/items", {})).resolves.toMatchObject({ status: 201 });
    await expect(admin().post("web/lists/getbytitle('Keys')/items", {})).resolves.toMatchObject({ status: 201 });
  });

  it('takes a concurrent write for 409 when a test orders one', async () => {
    const id = await add({ Title: 'x' });
    await under.control({ saveConflicts: 1 });
    const answer = await admin().merge(item(id), { Title: 'y' });
    expect([answer.status, errorOf(answer).code]).toEqual([409, '-2130246326, Microsoft.SharePoint.SPException']);
    await expect(admin().merge(item(id), { Title: 'y' })).resolves.toMatchObject({ status: 204 });
  });
});
