import { createDirectory } from '../../http/directory';
import { anna, pageRequest } from '../testing/pageRequest';
import { accountChooserPage } from './accountChooserPage';

const handler = accountChooserPage(createDirectory([anna]), '/_page/p/');

describe('the account chooser', () => {
  it('stands in for any page until somebody is chosen, and goes on to that page', async () => {
    const body = String((await handler(pageRequest('/sites/x/SitePages/Home.aspx?a=1&b=2')))?.body);
    expect(body).toContain('action="/_local/account"');
    expect(body).toContain('name="login" value="anna@uppdrag.example"');
    expect(body).toContain('Handläggare, Staben');
    expect(body).toContain('name="return" value="/sites/x/SitePages/Home.aspx?a=1&amp;b=2"');
  });

  it('is at its own address for those who want to be somebody else', async () => {
    const body = String((await handler(pageRequest('/_layouts/15/AccountChooser.aspx?return=%2Fsites%2Fx', anna)))?.body);
    expect(body).toContain('name="return" value="/sites/x"');
  });

  it('is not in the way of those who are somebody, or of data', async () => {
    expect(await handler(pageRequest('/sites/x', anna))).toBeUndefined();
    expect(await handler(pageRequest('/sites/x/_api/web'))).toBeUndefined();
    expect(await handler(pageRequest('/sites/x/file.json', undefined, { accept: 'application/json' }))).toBeUndefined();
  });
});
