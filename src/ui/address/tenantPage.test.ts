import { tenantPage } from './tenantPage';

const page = 'https://region.sharepoint.com/sites/uppdrag/SitePages/Beslutsgangar.aspx';

describe('the page a link leads to', () => {
  it('is none when nothing is written', () => {
    expect(tenantPage('  ', page)).toEqual({ kind: 'none' });
  });

  it.each(['/sites/uppdrag/SitePages/L%C3%A4s.aspx', '/sites/uppdrag/SitePages/Läs.aspx', ' https://region.sharepoint.com/sites/uppdrag/SitePages/Läs.aspx?web=1#a '])(
    'is found in %s',
    (given) => {
      expect(tenantPage(given, page)).toEqual({ kind: 'page', path: '/sites/uppdrag/SitePages/L%C3%A4s.aspx' });
    }
  );

  it('is refused in another tenant, and where it cannot be read', () => {
    expect(tenantPage('https://annan.sharepoint.com/a.aspx', page)).toEqual({ kind: 'foreign', host: 'annan.sharepoint.com' });
    expect(tenantPage('javascript:alert(1)', page)).toEqual({ kind: 'unreadable' });
    expect(tenantPage('SitePages/Beslut.aspx', page)).toEqual({ kind: 'unreadable' });
    expect(tenantPage('https://region.sharepoint.com', page)).toEqual({ kind: 'unreadable' });
  });
});
