/** @jest-environment node */
import { startProvisionedSite, type BareSite } from '../../../testing/provisionedSite';

describe('the files of the regions’ snapshots', () => {
  let site: BareSite;
  const files = (person: string): ReturnType<BareSite['ports']>['staffSnapshots'] => site.ports(person).staffSnapshots;
  const kept = '/sites/test/StaffSnapshots/utdrag-kalmar.json';

  beforeEach(async () => {
    site = await startProvisionedSite();
  });
  afterEach(() => site.close());

  it('are kept where the staff’s site is told to keep them, and read by those who may read cases', async () => {
    expect(files('staff').keptAt('kalmar')).toBe(kept);
    expect(await files('staff').read(kept)).toBeNull();
    await files('staff').write(kept, '{"å":1}', null);
    expect((await files('participant').read(kept))?.text).toBe('{"å":1}');
  });

  it('are nothing to readers and to strangers, and cannot be written by others', async () => {
    await files('support').write(kept, '{}', null);
    expect(await files('reader').read(kept).catch((failure: { kind: string }) => failure.kind)).toMatch(/^denied$/);
    await expect(files('stranger').read(kept)).rejects.toMatchObject({ kind: 'denied' });
    const read = await files('participant').read(kept);
    await expect(files('participant').write(kept, '{"mine":1}', read)).rejects.toMatchObject({ kind: 'denied' });
    await expect(files('writer.x').write('/sites/test/StaffSnapshots/utdrag-uppsala.json', '{}', null)).rejects.toMatchObject({ kind: 'denied' });
    expect((await files('staff').read(kept))?.text).toBe('{}');
  });

  it('are never written over a version that was not read', async () => {
    await files('staff').write(kept, '1', null);
    const first = await files('staff').read(kept);
    await files('support').write(kept, '2', first);
    await expect(files('staff').write(kept, '3', first)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(files('staff').write(kept, '3', null)).rejects.toMatchObject({ kind: 'conflict' });
    expect((await files('staff').read(kept))?.text).toBe('2');
  });

  it('lie in a folder of their own on a region’s site, which is made with the first', async () => {
    const given = files('admin').givenAt('kalmar');
    expect(given).toBe('/sites/test/SiteAssets/Uppdrag/utdrag-kalmar.json');
    await files('admin').write(given, 'ett', null);
    const read = await files('admin').read(given);
    await files('admin').write(given, 'två', read);
    expect((await files('reader').read(given))?.text).toBe('två');
  });

  it('are found on another site of the tenant', async () => {
    const other = '/sites/dev/SiteAssets/Uppdrag/utdrag-kalmar.json';
    await files('admin').write(other, 'där', null);
    expect((await files('admin').read(other))?.text).toBe('där');
    await expect(files('reader').read(other)).rejects.toMatchObject({ kind: 'denied' });
    expect(await files('admin').read('/sites/finns-inte/SiteAssets/utdrag-kalmar.json')).toBeNull();
  });
});
