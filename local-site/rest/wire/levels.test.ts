/** @jest-environment node */
import { send, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [R] nometadata and verbose; [M] JSON Light; [C] OData 4 as SPHttpClient asks for it; [I] texts.
let under: SiteUnderTest;
const bearer = { Authorization: 'Bearer admin@uppdrag.example' };
const get = (path: string, headers: Record<string, string>) => send(`${under.site.address}/_api/${path}`, 'GET', undefined, { ...bearer, ...headers });
const accept = (type: string, more: Record<string, string> = {}) => ({ Accept: type, ...more });

beforeAll(async () => {
  under = await siteUnderTest();
  await under.as('admin').post('web/lists', { Title: 'L', BaseTemplate: 100 });
  await under.as('admin').post("web/lists/getbytitle('L')/fields", { Title: 'M', FieldTypeKind: 15, Choices: ['a'] });
  await under.as('admin').post("web/lists/getbytitle('L')/items", { Title: 'x', M: ['a'] });
});
afterAll(() => under.site.close());

const ITEM = "web/lists/getbytitle('L')/items(1)?$select=Title,M,Author/Title&$expand=Author";
const api = (): string => `${under.site.address}/_api/`;

describe('metadata levels', () => {
  it('nometadata: properties only', async () => {
    const answer = await get(ITEM, accept('application/json;odata=nometadata'));
    expect(answer.body).toEqual({ Author: { Title: 'Administratör' }, Title: 'x', M: ['a'] });
    expect(answer.headers.get('content-type')).toBe('application/json;odata=nometadata;streaming=true;charset=utf-8');
  });

  it('minimalmetadata, when JSON is asked for without a word', async () => {
    const { body } = await get(ITEM, accept('application/json'));
    expect(body).toMatchObject({
      'odata.metadata': `${api()}$metadata#SP.ListData.LListItems/@Element`, 'odata.type': 'SP.Data.LListItem',
      'odata.etag': expect.stringMatching(/^"[0-9a-f-]{36},1"$/), 'odata.editLink': expect.stringMatching(/^Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(1\)$/), Title: 'x'
    });
  });

  it('verbose: types are named, collections stand in results, what could be expanded is deferred', async () => {
    const { body } = await get(ITEM, accept('application/json;odata=verbose'));
    expect(body).toEqual({
      d: {
        __metadata: expect.objectContaining({ type: 'SP.Data.LListItem', uri: expect.stringMatching(/\/_api\/Web\/Lists\(guid'/) }),
        Author: { __metadata: expect.objectContaining({ type: 'SP.Data.UserInfoItem' }), Title: 'Administratör' },
        Title: 'x', M: { __metadata: { type: 'Collection(Edm.String)' }, results: ['a'] }
      }
    });
    const list = (await get("web/lists/getbytitle('L')", accept('application/json;odata=verbose'))).body as { d: Record<string, unknown> };
    expect(list.d.Fields).toEqual({ __deferred: { uri: expect.stringMatching(/\/Fields$/) } });
    const items = (await get("web/lists/getbytitle('L')/items?$select=Title", accept('application/json;odata=verbose'))).body;
    expect(items).toEqual({ d: { results: [expect.objectContaining({ Title: 'x' })] } });
  });

  it('OData 4 for SPHttpClient', async () => {
    const version = { 'OData-Version': '4.0' };
    const { body } = await get(ITEM, accept('application/json', version));
    expect(body).toMatchObject({ '@odata.type': '#SP.Data.LListItem', '@odata.etag': expect.any(String), Title: 'x' });
    const none = await get("web/lists?$select=Title", accept('application/json;odata.metadata=none', version));
    expect(Object.keys(none.body as object)).toEqual(['value']);
    const error = await get("web/lists/getbytitle('N')", accept('application/json', version));
    expect(error.body).toEqual({ error: { code: '-1, System.ArgumentException', message: expect.stringContaining("List 'N' does not exist") } });
  });

  it('Atom, when JSON is not asked for', async () => {
    for (const headers of [accept('*/*'), accept('application/atom+xml')]) {
      const answer = await get(ITEM, headers);
      expect(answer.headers.get('content-type')).toContain('application/atom+xml');
      expect(answer.text).toContain('<d:Title>x</d:Title>');
    }
    const error = await get('web/nope', accept('*/*'));
    expect(error.text).toContain('<m:code>-1, Microsoft.SharePoint.Client.ResourceNotFoundException</m:code>');
  });
});

describe('scalars and nothing', () => {
  it.each([
    ['application/json;odata=nometadata', { value: 'test' }],
    ['application/json;odata=verbose', { d: { Title: 'test' } }]
  ])('stand as %s has them', async (type, expected) => {
    expect((await get('web/title', accept(type))).body).toEqual(expected);
  });

  it('a function with a digest in verbose is named after itself', async () => {
    const answer = await send(`${api()}contextinfo`, 'POST', undefined, { ...bearer, ...accept('application/json;odata=verbose') });
    expect(answer.body).toEqual({ d: { GetContextWebInformation: expect.objectContaining({ WebFullUrl: under.site.address, FormDigestTimeoutSeconds: 1800 }) } });
  });
});

describe('what there is not', () => {
  it.each([
    ['nope', 'nope'], ['web/nope', 'nope'], ['web/lists/nope', 'nope'], ["web/lists/getbytitle('L')/items(1)/nope", 'nope'],
    ['web/title/nope', 'nope'], ["web/lists/getbytitle('L')/renderlistdatainrows", 'renderlistdatainrows'], ['constructor', 'constructor'], ['web/__proto__', '__proto__']
  ])('%s is 404, never an empty success', async (path, name) => {
    const answer = await get(path, accept('application/json;odata=nometadata'));
    expect([answer.status, answer.body]).toEqual([404, { 'odata.error': { code: '-1, Microsoft.SharePoint.Client.ResourceNotFoundException', message: { lang: 'en-US', value: `Cannot find resource for the request ${name}.` } } }]);
  });

  it('an action by GET, and a verb a thing does not take, are refused', async () => {
    await expect(get("web/lists/getbytitle('L')/recycle", accept('application/json'))).resolves.toMatchObject({ status: 405 });
    await expect(under.as('admin').remove('web/lists')).resolves.toMatchObject({ status: 405 });
    await expect(get("web/lists/getbytitle('L')", accept('application/json'))).resolves.toMatchObject({ status: 200 });
  });

  it('an update without its verb says that the body is no parameter, and changes nothing', async () => {
    const answer = await under.as('admin').post("web/lists/getbytitle('L')/items(1)", { Title: 'forgotten' });
    expect([answer.status, answer.body]).toEqual([400, { 'odata.error': {
      code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message: { lang: 'en-US', value: 'The parameter Title does not exist in method GetById.' }
    } }]);
    await expect(under.as('admin').post("web/lists/getbytitle('L')", { Title: 'forgotten' })).resolves.toMatchObject({ status: 400 });
    await expect(under.as('admin').post("web/lists/getbytitle('L')")).resolves.toMatchObject({ status: 200 });
  });

  it('a web that is not there is 404', async () => {
    await expect(send(`${under.site.origin}/sites/none/_api/web`, 'GET', undefined, { ...bearer, ...accept('application/json') })).resolves.toMatchObject({ status: 404 });
  });
});
