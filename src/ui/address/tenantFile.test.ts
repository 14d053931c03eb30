import { tenantFile } from './tenantFile';

const page = 'https://region.sharepoint.com/sites/intranat/SitePages/Hem.aspx';

describe('the file a web part shows', () => {
  it('is none when nothing is written', () => {
    expect(tenantFile(' ', page)).toEqual({ kind: 'none' });
  });

  it.each([
    '/sites/intranat/SiteAssets/Uppdrag/utdrag-kalmar.json',
    'https://region.sharepoint.com/sites/intranat/SiteAssets/Uppdrag/utdrag-kalmar.json?web=1',
  ])('is found in %s', (given) => {
    expect(tenantFile(given, page)).toEqual({ kind: 'file', path: '/sites/intranat/SiteAssets/Uppdrag/utdrag-kalmar.json' });
  });

  it('keeps its name as people read it', () => {
    expect(tenantFile('/sites/a/Delade%20dokument/utdrag%20%C3%A5r.json', page)).toEqual({ kind: 'file', path: '/sites/a/Delade dokument/utdrag år.json' });
  });

  it('is refused when it lies in another tenant', () => {
    expect(tenantFile('https://staben.sharepoint.com/sites/uppdrag/StaffSnapshots/utdrag-kalmar.json', page)).toEqual({ kind: 'foreign', host: 'staben.sharepoint.com' });
  });

  it.each(['/sites/intranat/SiteAssets', 'utdrag-kalmar.json', '/sites/a/utdrag.html', '/sites/a/%E0%A4%A.json'])('is no snapshot’s: %s', (given) => {
    expect(tenantFile(given, page)).toEqual({ kind: 'unreadable' });
  });
});
