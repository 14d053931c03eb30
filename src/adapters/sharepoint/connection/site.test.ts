import { connect } from './connect';
import { siteOf } from './site';
import { ledger } from '../../../schema/lists/ledger';
import { establishedMandates } from '../../../schema/lists/established';

describe('a site', () => {
  const site = siteOf(connect('https://x.example/sites/Upp%20drag/', 'me'));

  it('knows its lists and folders by address', () => {
    expect(site.webPath).toBe('/sites/Upp drag');
    expect(site.folderPath(ledger, 'bodies/rpo-x')).toBe('/sites/Upp drag/Lists/Ledger/bodies/rpo-x');
    expect(site.folderPath(establishedMandates, '')).toBe('/sites/Upp drag/EstablishedMandates');
  });

  it('finds a folder below a list, minding letter case only below it', () => {
    expect(site.folderBelow(ledger, '/Sites/upp drag/lists/ledger/bodies/RPO-x')).toBe('bodies/RPO-x');
    expect(site.folderBelow(ledger, '/sites/Upp drag/Lists/Ledger')).toBe('');
    expect(site.folderBelow(ledger, '/sites/Upp drag/Lists/Ledger2/bodies/x')).toBeNull();
    expect(site.folderBelow(ledger, '/sites/Upp drag/Lists/Other')).toBeNull();
  });
});
