/** @jest-environment node */
import { errorOf, send, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [M] complete-basic-operations-using-sharepoint-rest-endpoints; [R] 204 with a new ETag; [I] sp-dev-fx-controls-react#1509 (412).
let under: SiteUnderTest;
const ITEMS = "web/lists/getbytitle('V')/items";
const call = (method: string, path: string, headers: Record<string, string> = {}, body?: unknown): Promise<Answer> =>
  send(`${under.site.address}/_api/${path}`, method, body, { Authorization: 'Bearer admin@uppdrag.example', Accept: 'application/json;odata=nometadata', ...headers });
const added = async (): Promise<string> => `${ITEMS}(${((await call('POST', ITEMS, {}, { Title: 'new' })).body as { Id: number }).Id})`;
const titleOf = async (item: string): Promise<unknown> => ((await call('GET', item)).body as { Title: unknown }).Title;

beforeAll(async () => {
  under = await siteUnderTest();
  await under.as('admin').post('web/lists', { Title: 'V', BaseTemplate: 100 });
});
afterAll(() => under.site.close());

describe('the verb', () => {
  it.each(['MERGE', 'PATCH', 'merge', 'Patch'])('%s in X-HTTP-Method updates', async verb => {
    const item = await added();
    const answer = await call('POST', item, { 'X-HTTP-Method': verb, 'If-Match': '*' }, { Title: verb });
    expect([answer.status, answer.text, answer.headers.get('etag')]).toEqual([204, '', expect.stringMatching(/,2"$/)]);
    await expect(titleOf(item)).resolves.toBe(verb);
  });

  it('stands as well for itself: MERGE, PATCH, PUT, DELETE', async () => {
    const item = await added();
    await expect(call('MERGE', item, {}, { Title: 'm' })).resolves.toMatchObject({ status: 204 });
    await expect(call('PATCH', item, {}, { Title: 'p' })).resolves.toMatchObject({ status: 204 });
    await expect(titleOf(item)).resolves.toBe('p');
    await expect(call('PUT', item, {}, {})).resolves.toMatchObject({ status: 204 });
    await expect(titleOf(item)).resolves.toBeNull();
    await expect(call('DELETE', item)).resolves.toMatchObject({ status: 200, text: '' });
    await expect(call('GET', item)).resolves.toMatchObject({ status: 404 });
  });

  it('HEAD answers as GET does, without the body', async () => {
    const [head, get] = [await call('HEAD', `${ITEMS}?$top=1`), await call('GET', `${ITEMS}?$top=1`)];
    expect([head.status, head.text]).toEqual([200, '']);
    for (const name of ['content-type', 'content-length']) expect(head.headers.get(name)).toBe(get.headers.get(name));
  });

  it('in X-HTTP-Method counts only in a POST', async () => {
    const item = await added();
    await expect(call('GET', `${item}?$select=Title`, { 'X-HTTP-Method': 'DELETE' })).resolves.toMatchObject({ status: 200, body: { Title: 'new' } });
    await expect(call('PUT', item, { 'X-HTTP-Method': 'DELETE' }, { Title: 'kept' })).resolves.toMatchObject({ status: 204 });
    await expect(titleOf(item)).resolves.toBe('kept');
  });

  it.each([['OPTIONS', 'OPTIONS', {}], ['DELETE', 'DELETE', {}], ['FOO', 'POST', { 'X-HTTP-Method': 'FOO' }], ['GET', 'POST', { 'X-HTTP-Method': 'GET' }]])('%s that nothing answers is 405 and says which (%s %j)', async (named, method, headers) => {
    const answer = await call(method, 'web/title', headers as Record<string, string>);
    expect([answer.status, errorOf(answer)]).toEqual([405, {
      code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      message: `The HTTP method '${named}' cannot be used to access the resource 'title'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`
    }]);
  });
});

describe('If-Match', () => {
  it.each(['"1"', 'W/"1"', '1'])('the bare number %s is compared as well, and the whole value', async bare => {
    const item = await added();
    await expect(call('POST', item, { 'X-HTTP-Method': 'MERGE', 'If-Match': bare }, { Title: 'x' })).resolves.toMatchObject({ status: 204 });
    const etag = (await call('GET', item)).headers.get('etag') as string;
    await expect(call('POST', item, { 'X-HTTP-Method': 'DELETE', 'If-Match': etag })).resolves.toMatchObject({ status: 200 });
  });

  it.each(['"8"', 'x', '"*"', '"1","2"', '"00000000-0000-0000-0000-000000000000,1"'])('%s, which is another, is 412 and changes nothing, whatever the verb', async etag => {
    const item = await added();
    const actual = (await call('GET', item)).headers.get('etag') as string;
    for (const verb of ['MERGE', 'PUT', 'DELETE']) {
      const answer = await call('POST', item, { 'X-HTTP-Method': verb, 'If-Match': etag }, verb === 'DELETE' ? undefined : { Title: 'lost' });
      expect([answer.status, errorOf(answer)]).toEqual([412, {
        code: '-1, Microsoft.SharePoint.Client.ClientServiceException', message: `The request ETag value '${etag}' does not match the object's ETag value '${actual}'.`
      }]);
    }
    await expect(titleOf(item)).resolves.toBe('new');
  });

  it('that is missing or * overwrites', async () => {
    const item = await added();
    await expect(call('POST', item, { 'X-HTTP-Method': 'MERGE' }, { Title: 'x' })).resolves.toMatchObject({ status: 204 });
    await expect(call('POST', item, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }, { Title: 'y' })).resolves.toMatchObject({ status: 204 });
  });

  it('If-None-Match changes no answer', async () => {
    const item = await added();
    const etag = (await call('GET', item)).headers.get('etag') as string;
    await expect(call('GET', `${item}?$select=Title`, { 'If-None-Match': etag })).resolves.toMatchObject({ status: 200, body: { Title: 'new' } });
  });
});
