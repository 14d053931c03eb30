/** @jest-environment node */
import { startProvisionedSite, type BareSite } from '../../testing/provisionedSite';
import { checkSite } from './checkSite';
import { connect } from './connection/connect';

describe('what lies at the address of a site', () => {
  let site: BareSite;
  const look = (path: string, person = 'reader'): ReturnType<typeof checkSite> =>
    checkSite(connect(new URL(path, site.webUrl).toString(), `${person}@uppdrag.example`, () => Promise.resolve()));

  beforeAll(async () => {
    site = await startProvisionedSite();
  });
  afterAll(() => site.close());

  it('is told to whoever reads there', async () => {
    expect(await look('/sites/test')).toBe('ready');
  });

  it('is a site without the product where nobody has set it up', async () => {
    expect(await look('/sites/dev', 'admin')).toBe('notSetUp');
  });

  it('is nothing where there is no site', async () => {
    expect(await look('/sites/finns-inte')).toBe('missing');
  });

  it('is closed to somebody without any right there', async () => {
    expect(await look('/sites/test', 'stranger')).toBe('denied');
  });

  it('cannot be told when nothing answers', async () => {
    expect(await checkSite(connect('http://127.0.0.1:9/sites/test', 'reader@uppdrag.example', () => Promise.resolve()))).toBe('unreachable');
  });
});
