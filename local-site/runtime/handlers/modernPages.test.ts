import { anna, context, ground, pageRequest, pageSource } from '../testing/pageRequest';
import { pageDataOf } from '../testing/pageDataOf';
import { modernPages } from './modernPages';

const home = '/sites/x/SitePages/Home.aspx';
const reading = modernPages(pageSource(false), ground);
const editing = modernPages(pageSource(true), ground);

describe('a modern page', () => {
  it('tells the runtime of the web, the person and the page', async () => {
    const data = pageDataOf(await reading(pageRequest(home, anna)));
    expect(data.spPageContextInfo).toMatchObject({
      webAbsoluteUrl: context.webUrl,
      webPermMasks: { High: 16, Low: 138612833 },
      userLoginName: anna.login,
      userDisplayName: 'Anna Åberg',
      currentUICultureName: 'sv-SE',
      formDigestValue: '0xD1,now',
      pageItemId: 4,
      listId: '{33333333-3333-4333-8333-333333333333}',
    });
    expect(data.contextWebInfo.WebFullUrl).toBe(context.webUrl);
    expect(data.token).toBe(anna.login);
  });

  it('names its files on this origin only', async () => {
    const response = await reading(pageRequest(home, anna));
    const addresses = [...String(response?.body).matchAll(/ (?:src|href)="([^"]+)"/g)].map((match) => match[1]);
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses.filter((one) => one !== 'data:,')) {
      expect(new URL(address, 'http://127.0.0.1:1').origin).toBe('http://127.0.0.1:1');
    }
    expect(response?.headers['Content-Security-Policy']).toContain("default-src 'self'");
  });

  it('is Swedish, has landmarks and says where one is', async () => {
    const body = String((await reading(pageRequest(home, anna)))?.body);
    expect(body).toContain('<html lang="sv"');
    expect(body).toContain('<h1>Hem &lt;1&gt;</h1>');
    expect(body).toContain('Uppdrag &amp; beslut');
    expect(body).toMatch(/<a href="\/sites\/x" aria-current="page">Hem<\/a>/);
    expect(body.match(/aria-current/g)).toHaveLength(1);
  });

  it('speaks the language the person prefers, and writes dates and numbers as the web does', async () => {
    const english = await reading(pageRequest(home, anna, { cookie: 'LocalSiteLanguage=en-US', 'accept-language': 'sv' }));
    expect(String(english?.body)).toContain('<html lang="en"');
    expect(pageDataOf(english).spPageContextInfo).toMatchObject({
      currentUICultureName: 'en-US',
      currentLanguage: 1033,
      currentCultureName: 'sv-SE',
      currentCultureLCID: 1053,
      webLanguage: 1053,
    });
  });

  it('speaks the web’s own language in a web that is not multilingual', async () => {
    const source = { ...pageSource(false), webContext: () => ({ ...context, isMultilingual: false }) };
    const page = await modernPages(source, ground)(pageRequest(home, anna, { cookie: 'LocalSiteLanguage=en-US' }));
    expect(String(page?.body)).toContain('<html lang="sv"');
    expect(pageDataOf(page).spPageContextInfo).toMatchObject({ currentUICultureName: 'sv-SE', currentLanguage: 1053 });
  });

  it.each(['http://[', '/%', '//:0'])('is shown beside a link nobody understands (%s)', async (url) => {
    const source = { ...pageSource(false), navigation: () => [{ title: 'Trasig', url }] };
    await expect(modernPages(source, ground)(pageRequest(home, anna))).resolves.toMatchObject({ status: 200 });
  });

  it('can be edited by those who may, at once when the address says so', async () => {
    expect(String((await reading(pageRequest(`${home}?Mode=Edit`, anna)))?.body)).not.toContain('Redigera');
    expect(pageDataOf(await reading(pageRequest(`${home}?Mode=Edit`, anna))).page.editing).toBe(false);
    expect(String((await editing(pageRequest(home, anna)))?.body)).toContain('Redigera');
    expect(pageDataOf(await editing(pageRequest(home, anna))).page.editing).toBe(false);
    expect(pageDataOf(await editing(pageRequest(`${home}?Mode=Edit`, anna))).page.editing).toBe(true);
  });

  it('that is missing or not for one says so', async () => {
    expect((await reading(pageRequest('/sites/x/SitePages/None.aspx', anna)))?.status).toBe(404);
    expect((await reading(pageRequest('/sites/none/SitePages/Home.aspx', anna)))?.status).toBe(404);
    expect((await reading(pageRequest('/sites/hidden/SitePages/Home.aspx', anna)))?.status).toBe(403);
  });

  it('leaves data, files and unknown callers to others', async () => {
    expect(await reading(pageRequest("/sites/x/_api/web/x('/SitePages/Home.aspx", anna))).toBeUndefined();
    expect(await reading(pageRequest(home, anna, { accept: 'application/json' }))).toBeUndefined();
    expect(await reading(pageRequest(home))).toBeUndefined();
  });
});
