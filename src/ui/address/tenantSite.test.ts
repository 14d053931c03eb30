import * as fc from 'fast-check';
import { tenantSite } from './tenantSite';

const page = 'https://region.sharepoint.com/sites/intranat/SitePages/Hem.aspx';

describe('the site a web part works on', () => {
  it('is the page’s own when nothing is written', () => {
    expect(tenantSite('', page)).toEqual({ kind: 'own' });
    expect(tenantSite('  ', page)).toEqual({ kind: 'own' });
  });

  it.each([
    '/sites/uppdrag',
    '/sites/uppdrag/',
    'https://region.sharepoint.com/sites/uppdrag',
    'HTTPS://REGION.sharepoint.com/sites/uppdrag/SitePages/Register.aspx?grupp=rag',
    '/sites/uppdrag/Lists/Groups/AllItems.aspx#1',
    ' /sites/uppdrag/_layouts/15/settings.aspx '
  ])('is found in %s', (given) => {
    expect(tenantSite(given, page)).toEqual({ kind: 'site', address: 'https://region.sharepoint.com/sites/uppdrag' });
  });

  it.each([
    ['https://annan.sharepoint.com/sites/uppdrag', 'annan.sharepoint.com'],
    ['//annan.sharepoint.com/sites/uppdrag', 'annan.sharepoint.com'],
    ['https://region.sharepoint.com.annan.se/sites/uppdrag', 'region.sharepoint.com.annan.se'],
    ['http://region.sharepoint.com/sites/uppdrag', 'region.sharepoint.com'],
    ['/\\annan.sharepoint.com/x', 'annan.sharepoint.com']
  ])('is refused when it is another tenant’s: %s', (given, host) => {
    expect(tenantSite(given, page)).toEqual({ kind: 'foreign', host });
  });

  it.each(['sites/uppdrag', 'javascript:alert(1)', 'https://', 'ftp://region.sharepoint.com/a', 'https://anna:hemligt@region.sharepoint.com/sites/uppdrag'])(
    'cannot be read out of %s',
    (given) => {
      expect(tenantSite(given, page)).toEqual({ kind: 'unreadable' });
    }
  );

  it('is never on another host, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string().map((text) => `/${text}`), fc.string().map((text) => `https://${text}`)), (given) => {
        const site = tenantSite(given, page);
        expect(site.kind !== 'site' || new URL(site.address).host === 'region.sharepoint.com').toBe(true);
      })
    );
  });
});
