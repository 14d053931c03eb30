import { pagesOf } from './pages';

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
});
