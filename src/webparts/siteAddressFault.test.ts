import { svSe } from '../loc/siteAddress/svSe';
import type { SiteCheck } from '../adapters/sharepoint/checkSite';
import { siteAddressFault } from './siteAddressFault';

const page = 'https://region.sharepoint.com/sites/intranat/SitePages/Hem.aspx';

describe('what the property pane says of the address of a site', () => {
  const fault = async (given: string, found: SiteCheck = 'ready'): Promise<{ said: string; asked: readonly string[] }> => {
    const asked: string[] = [];
    const said = await siteAddressFault(given, page, svSe, (siteUrl) => {
      asked.push(siteUrl);
      return Promise.resolve(found);
    });
    return { said, asked };
  };

  it('is nothing for the page’s own site and for one that is set up', async () => {
    expect(await fault('')).toEqual({ said: '', asked: [] });
    expect(await fault('/sites/uppdrag')).toEqual({ said: '', asked: ['https://region.sharepoint.com/sites/uppdrag'] });
  });

  it('is a sentence for what is no site of the tenant, and nobody is asked then', async () => {
    expect(await fault('https://annan.sharepoint.com/sites/uppdrag')).toEqual({ said: svSe.invalid.foreign('annan.sharepoint.com'), asked: [] });
    expect(await fault('uppdrag')).toEqual({ said: svSe.invalid.unreadable, asked: [] });
  });

  it.each(['notSetUp', 'missing', 'denied', 'unreachable'] as const)('tells when the site is %s', async (found) => {
    expect((await fault('/sites/uppdrag', found)).said).toBe(svSe.check[found]);
  });
});
