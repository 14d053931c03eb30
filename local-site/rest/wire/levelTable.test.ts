/** @jest-environment node */
import { send, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [R] nometadata and verbose, [M] "JSON Light" (2014) for minimalmetadata and Atom, [C/I] SPHttpClient for OData 4, [I] pnpjs#209 for 406.
let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('T')";
const LEVELS = {
  nometadata: { Accept: 'application/json;odata=nometadata' },
  minimal: { Accept: 'application/json' },
  minimalNamed: { Accept: 'application/json; odata=minimalmetadata' },
  verbose: { Accept: 'application/json;odata=verbose' },
  fourth: { Accept: 'application/json', 'OData-Version': '4.0' },
  fourthBare: { Accept: 'application/json;odata.metadata=none', 'OData-Version': '4.0' },
  atom: { Accept: 'application/atom+xml' }
} as const;
type LevelName = keyof typeof LEVELS;
const ask = (path: string, level: LevelName, method = 'GET'): Promise<Answer> =>
  send(`${under.site.address}/_api/${path}`, method, undefined, { Authorization: 'Bearer admin@uppdrag.example', ...LEVELS[level] });
const metadata = (what: string): string => `${under.site.address}/_api/$metadata#${what}`;

beforeAll(async () => {
  under = await siteUnderTest();
  await under.as('admin').post('web/lists', { Title: 'T', BaseTemplate: 100 });
  for (const Title of ['one', 'two']) await under.as('admin').post(`${LIST}/items`, { Title });
});
afterAll(() => under.site.close());

describe.each((Object.keys(LEVELS) as LevelName[]).filter(level => level !== 'atom'))('at the level %s', level => {
  const verbose = level === 'verbose';
  const fourth = level.startsWith('fourth');
  const bare = level === 'nometadata' || level === 'fourthBare';
  const context = (what: string): object => (bare || verbose ? {} : { [fourth ? '@odata.context' : 'odata.metadata']: metadata(what) });

  it('the answer says which version and form it has', async () => {
    const { headers } = await ask('web/title', level);
    expect([headers.get('dataserviceversion'), headers.get('odata-version')]).toEqual(fourth ? [null, '4.0'] : ['3.0', null]);
    expect(headers.get('content-type')).toBe({
      nometadata: 'application/json;odata=nometadata;streaming=true;charset=utf-8', minimal: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
      minimalNamed: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8', verbose: 'application/json;odata=verbose;charset=utf-8',
      fourth: 'application/json;odata.metadata=minimal;odata.streaming=true;charset=utf-8', fourthBare: 'application/json;odata.metadata=none;odata.streaming=true;charset=utf-8'
    }[level]);
  });

  it('an entity stands alone, without a property of the name value', async () => {
    const { body, headers } = await ask(`${LIST}/items(1)?$select=Title`, level);
    const entity = verbose ? (body as { d: object }).d : body as object;
    expect(headers.get('etag')).toMatch(/^"[0-9a-f-]{36},1"$/);
    expect(entity).toMatchObject({ Title: 'one' });
    expect(Object.keys(entity)).not.toContain('value');
    expect(Object.keys(entity).filter(name => name !== 'Title')).toEqual(
      bare ? [] : verbose ? ['__metadata'] : ['context/metadata', 'type', 'id', 'etag', 'editLink'].map(name => (fourth ? `@odata.${name.replace('context/metadata', 'context')}` : `odata.${name.replace('context/metadata', 'metadata')}`))
    );
  });

  it('a collection leads to its next page', async () => {
    const { body } = await ask(`${LIST}/items?$select=Title&$top=1`, level);
    const page = body as { d: { results: object[]; __next: string } } & Record<string, unknown>;
    const [rows, next] = verbose ? [page.d.results, page.d.__next] : [page.value as object[], page[fourth ? '@odata.nextLink' : 'odata.nextLink'] as string];
    expect(rows).toMatchObject([{ Title: 'one' }]);
    expect(next).toBe(`${under.site.address}/_api/${LIST}/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d1&%24select=Title&%24top=1`);
    const last = await send(next, 'GET', undefined, { Authorization: 'Bearer admin@uppdrag.example', ...LEVELS[level] });
    expect(last.text).toContain('two');
    expect(last.text).not.toMatch(/nextLink|__next/);
  });

  it('a scalar, a complex value and nothing', async () => {
    expect((await ask('web/title', level)).body).toEqual(verbose ? { d: { Title: 'test' } } : { ...context('Edm.String'), value: 'test' });
    expect((await ask('web/language', level)).body).toEqual(verbose ? { d: { Language: 1033 } } : { ...context('Edm.Int32'), value: 1033 });
    expect((await ask(`${LIST}/hidden`, level)).body).toEqual(verbose ? { d: { Hidden: false } } : { ...context('Edm.Boolean'), value: false });
    const path = { DecodedUrl: '/sites/test' };
    expect((await ask(`${LIST}/parentwebpath`, level)).body).toEqual(verbose ? { d: { ParentWebPath: { __metadata: { type: 'SP.ResourcePath' }, ...path } } } : { ...context('SP.ResourcePath'), ...path });
    const nothing = await ask(`${LIST}/resetroleinheritance`, level, 'POST');
    expect(nothing.body).toEqual(verbose ? { d: { ResetRoleInheritance: null } } : { ...context('Edm.Null'), [fourth ? '@odata.null' : 'odata.null']: true });
  });

  it('an error', async () => {
    const code = '-1, Microsoft.SharePoint.Client.ResourceNotFoundException';
    const message = 'Cannot find resource for the request nope.';
    const { status, body } = await ask('web/nope', level);
    expect([status, body]).toEqual([404, fourth ? { error: { code, message } } : { [verbose ? 'error' : 'odata.error']: { code, message: { lang: 'en-US', value: message } } }]);
  });
});

describe('Atom', () => {
  it.each([
    ['web/title', 'application/xml;charset=utf-8', /<d:Title [^>]*>test<\/d:Title>$/],
    ['web/language', 'application/xml;charset=utf-8', /<d:Language [^>]*m:type="Edm.Int32">1033<\/d:Language>$/],
    [`${LIST}/parentwebpath`, 'application/xml;charset=utf-8', /m:type="SP.ResourcePath"><d:DecodedUrl>\/sites\/test<\/d:DecodedUrl><\/d:ParentWebPath>$/],
    [`${LIST}/items(1)?$select=Title`, 'application/atom+xml;type=entry;charset=utf-8', /<entry [^>]*m:etag="&quot;[^>]*>.*<m:properties><d:Title>one<\/d:Title><\/m:properties>/],
    [`${LIST}/items?$select=Title&$top=1`, 'application/atom+xml;type=feed;charset=utf-8', /<entry [^>]*>.*<\/entry><link rel="next" href="[^"]*skiptoken=Paged%3dTRUE%26p_ID%3d1&amp;[^"]*"\/><\/feed>$/],
    [`${LIST}/items(1)?$select=Title,Author/Title&$expand=Author`, 'application/atom+xml;type=entry;charset=utf-8', /related\/Author" title="Author"[^>]*><m:inline><entry[^>]*>.*Administratör.*<\/entry><\/m:inline><\/link>/],
    [`${LIST}?$select=Title,Fields/InternalName&$expand=Fields`, 'application/atom+xml;type=entry;charset=utf-8', /<m:inline><feed><entry[^>]*>.*<d:InternalName>/],
    [LIST, 'application/atom+xml;type=entry;charset=utf-8', /related\/RootFolder" title="RootFolder" href="Web\/Lists\(guid'[0-9a-f-]*'\)\/RootFolder"><\/link>/],
    ['web/nope', 'application/xml;charset=utf-8', /<m:code>-1, Microsoft.SharePoint.Client.ResourceNotFoundException<\/m:code>/]
  ])('writes %s', async (path, type, form) => {
    const answer = await ask(path, 'atom');
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.text).toMatch(form);
  });

  it('writes nothing as null', async () => {
    expect((await ask(`${LIST}/resetroleinheritance`, 'atom', 'POST')).text).toMatch(/<d:ResetRoleInheritance [^>]*m:null="true"\/>$/);
  });
});

describe('who takes neither JSON nor XML', () => {
  const accept = (path: string, type: string, method = 'GET') => send(`${under.site.address}/_api/${path}`, method, undefined, { Authorization: 'Bearer admin@uppdrag.example', Accept: type });

  it.each(['text/html', 'image/png', 'application/pdf'])('is refused with 406: %s', async type => {
    const answer = await accept('web', type);
    expect([answer.status, answer.text]).toEqual([406, expect.stringContaining('The HTTP header ACCEPT is missing or its value is invalid.')]);
  });

  it('gets files and bare values, and what wildcards take', async () => {
    await expect(accept('web/title/$value', 'text/plain')).resolves.toMatchObject({ status: 200, text: 'test' });
    for (const type of ['text/html,*/*;q=0.8', 'application/*', 'application/xml', 'text/xml']) await expect(accept('web/title', type)).resolves.toMatchObject({ status: 200 });
  });
});
