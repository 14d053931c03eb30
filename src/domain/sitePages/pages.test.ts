import * as fc from 'fast-check';
import { isPageAddress, pagesOf, pagesOr } from './pages';
import { readableAddress } from './readableAddress';
import { proposedPages } from './proposedPages';

describe('the pages a web part is told of', () => {
  it('are those that its author has set, and empty where nothing is set', () => {
    expect(pagesOf({ editorPage: '/sites/a/SitePages/Skriv.aspx', regionKey: 'kalmar' })).toMatchObject({
      editorPage: '/sites/a/SitePages/Skriv.aspx',
      decisionsPage: ''
    });
  });

  it('leave out everything that is no address of a page', () => {
    expect(Object.keys(pagesOf({ regionKey: 'kalmar' }))).not.toContain('regionKey');
    expect(pagesOf({ editorPage: 7 }).editorPage).toBe('');
  });

  it('are its own before the site’s, and the site’s where it has none', () => {
    const ofSite = pagesOf({ editorPage: '/u/Skriv.aspx', decisionsPage: '/u/Beslut.aspx' });
    expect(pagesOr(pagesOf({ editorPage: '/r/Skriv.aspx', decisionsPage: ' ' }), ofSite)).toEqual(
      pagesOf({ editorPage: '/r/Skriv.aspx', decisionsPage: '/u/Beslut.aspx' })
    );
  });
});

describe('the address of a page', () => {
  it.each(['/sites/a/SitePages/Skriv.aspx', '/SitePages/L%C3%A4s%20in.aspx'])('may be %s', (address) => {
    expect(isPageAddress(address)).toBe(true);
  });

  it.each(['', 'SitePages/Skriv.aspx', '//annan.example/a.aspx', '/\\annan.example', 'javascript:alert(1)', 'https://annan.example/', '/a.aspx?b=1', '/a.aspx#b', '/a b.aspx', `/${'a'.repeat(255)}`])(
    'is never %s',
    (address) => {
      expect(isPageAddress(address)).toBe(false);
    }
  );

  it('stays on the host it is followed from, whatever it says', () => {
    fc.assert(
      fc.property(fc.string().map((text) => `/${text}`), (address) => {
        expect(!isPageAddress(address) || new URL(address, 'https://region.example').host === 'region.example').toBe(true);
      })
    );
  });
});

describe('an address as people read it', () => {
  it.each([
    ['/SitePages/L%C3%A4s%20in.aspx', '/SitePages/Läs in.aspx'],
    ['/SitePages/100%25.aspx', '/SitePages/100%25.aspx'],
    ['/SitePages/%E0%A4%A.aspx', '/SitePages/%E0%A4%A.aspx']
  ])('tells %s as %s', (address, readable) => {
    expect(readableAddress(address)).toBe(readable);
  });
});

describe('the pages proposed for a site', () => {
  it('are those where a web part stands alone, for what has no address yet', () => {
    const found = { editorPage: ['/a/Ny.aspx'], decisionsPage: ['/a/Beslut.aspx'], rostersPage: ['/a/1.aspx', '/a/2.aspx'], groupRoomPage: [] };
    expect(proposedPages(pagesOf({ editorPage: '/a/Skriv.aspx' }), found)).toEqual(pagesOf({ decisionsPage: '/a/Beslut.aspx' }));
  });
});
