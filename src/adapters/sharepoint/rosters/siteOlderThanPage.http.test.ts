/** @jest-environment node */
import '@pnp/sp/fields/list';
import { provisionSite } from '../../../application/provisioning/provisionSite';
import { contributions } from '../../../schema/lists/contributions';
import { seats } from '../../../schema/lists/rosters';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { ownSeat } from '../../../testing/rosterSite';
import { siteOf } from '../connection/site';

describe('a site that is older than the page, or that somebody has changed by hand', () => {
  let site: BareSite;
  const adminsList = (list: typeof seats | typeof contributions) => siteOf(site.connection('admin')).list(list);
  const seatKeys = async (login: string): Promise<readonly string[]> => (await site.ports(login).roster.ofGroup('rag-x')).seats.map(({ key }) => key);

  beforeAll(async () => {
    site = await startProvisionedSite();
    await site.ports('writer.x').seatEditor.addSeat(ownSeat('kept'));
  }, 60_000);
  afterAll(() => site.close());

  it('is read and written as before when a list has got another title: lists are found by their addresses', async () => {
    await adminsList(seats).update({ Title: 'Stolar' });
    await site.ports('writer.x').seatEditor.addSeat(ownSeat('after'));
    expect([...(await seatKeys('reader'))].sort()).toEqual(['after', 'kept']);
  });

  it.each([
    ['shown', 'Profession'],
    ['asked for by', 'GroupKey']
  ])('tells which column it lacks, one that is %s, and has lost nothing once it is set up', async (_use, column) => {
    const field = adminsList(seats).fields.getByInternalNameOrTitle(column);
    await field.update({ EnforceUniqueValues: false, Indexed: false });
    await field.delete();
    for (const login of ['reader', 'writer.x']) {
      await expect(seatKeys(login)).rejects.toMatchObject({ kind: 'unprepared', lacks: { kind: 'column', name: `Lists/Seats ${column}` } });
    }
    const { provisioning } = site.administration();
    await provisionSite(provisioning);
    expect(await provisioning.site()).toEqual([]);
    await expect(seatKeys('reader')).resolves.toBeDefined();
    const rows = await adminsList(seats).items.select('SeatKey')<readonly { readonly SeatKey: string }[]>();
    expect(rows.map(({ SeatKey }) => SeatKey).filter((key) => key !== null).sort()).toEqual(['after', 'kept']);
  });

  it('tells which list it lacks where the page cannot do without, and shows nothing of it where it can', async () => {
    await adminsList(seats).delete();
    await expect(seatKeys('reader')).rejects.toMatchObject({ kind: 'unprepared', lacks: { kind: 'list', name: 'Lists/Seats' } });
    await adminsList(contributions).delete();
    await expect(site.ports('reader').contributions.ofYears(2025, 2026)).resolves.toEqual([]);
  });
});
