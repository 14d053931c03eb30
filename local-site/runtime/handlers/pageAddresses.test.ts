import { anna, pageRequest, pageSource } from '../testing/pageRequest';
import { errorPage } from './errorPage';
import { ownHostName } from './ownHostName';
import { webHome } from './webHome';

describe('addresses that lead on', () => {
  const home = webHome(pageSource(false), '/sites/x');

  it.each([
    ['/', '/sites/x'],
    ['/sites/x', '/sites/x/SitePages/Home.aspx'],
    ['/sites/x/?theme=dark', '/sites/x/SitePages/Home.aspx?theme=dark'],
  ])('%s leads to %s', async (path, expected) => {
    const response = await home(pageRequest(path, anna));
    expect([response?.status, response?.headers.Location]).toEqual([302, expected]);
  });

  it.each(['/sites/none', '/sites/hidden', '/sites/x/file.docx', '/sites/x/_layouts/15/x'])('%s leads nowhere', async (path) => {
    expect(await home(pageRequest(path, anna))).toBeUndefined();
  });

  it('leads from localhost, where SPFx would take itself for the workbench, to the address', async () => {
    const request = pageRequest('/sites/x?a=1', anna);
    const response = await ownHostName({ ...request, url: new URL('http://localhost:8080/sites/x?a=1') });
    expect(response?.headers.Location).toBe('http://127.0.0.1:8080/sites/x?a=1');
    expect(await ownHostName(request)).toBeUndefined();
  });
});

describe('the page of a runtime that could not start', () => {
  it('is loud and repeats what it was told, as text', async () => {
    const response = await errorPage('/_page/p/')(pageRequest('/sites/x/_layouts/15/error.aspx?ErrorText=%3Cb%3Eav%3C/b%3E'));
    expect(response?.status).toBe(500);
    expect(String(response?.body)).toContain('ErrorText: &lt;b&gt;av&lt;/b&gt;');
  });
});
