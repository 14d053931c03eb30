/** @jest-environment node */
import { newPerson } from '../../../domain/roster/newPerson';
import { newSeat } from '../../../domain/roster/newSeat';
import { newTerm } from '../../../domain/roster/newTerm';
import { seats } from '../../../schema/lists/rosters';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { ownSeat, seatNow, succession } from '../../../testing/rosterSite';
import { siteOf } from '../connection/site';
import { addRow } from '../rows/addRow';

const THRESHOLD = 50;
const SEATS = 120;

describe('rosters past the list view threshold', () => {
  let site: BareSite;

  beforeAll(async () => {
    site = await startProvisionedSite({ testControl: true });
    const newSeats = Array.from({ length: SEATS }, (_, index) => newSeat({ key: `seat${index}`, groupKey: `rag-${index}`, regionKey: index % 2 === 0 ? 'kalmar' : '' }));
    const terms = newSeats.map(({ key, groupKey }) => newTerm({ key: `t-${key}`, seatKey: key, groupKey, personKey: `p-${key}`, from: '2024-01-01' }));
    const people = newSeats.map(({ key }) => newPerson({ key: `p-${key}`, name: key }));
    await site.administration('support').rosterEditor.add({ groups: [], seats: newSeats, terms, people });
    await site.ports('writer.x').seatEditor.addSeat(ownSeat('own'));
    // More rows under a group's name, and under a seat's, than one query may read.
    const flooded = siteOf(site.connection('writer.y'));
    for (let number = 0; number <= THRESHOLD; number += 1) {
      await addRow(flooded, seats, 'rag-y', { Title: 'x', SeatKey: 'own', GroupKey: 'rag-x', Role: 'member' });
    }
    await site.order({ threshold: THRESHOLD });
  }, 120_000);
  afterAll(() => site.close());

  it('are refused to a filter without index, so that the test means something', async () => {
    const list = siteOf(site.connection('admin')).list(seats);
    await expect(list.items.filter("Role eq 'member'")()).rejects.toMatchObject({ message: expect.stringContaining('list view threshold') as string });
  });

  it('are read whole, and of a region with more seats than that', async () => {
    const whole = await site.ports('reader').roster.whole();
    expect([whole.seats.length, whole.terms.length, whole.people.length]).toEqual([SEATS + 1, SEATS, SEATS]);
    expect((await site.ports('reader').roster.ofRegion('kalmar')).terms).toHaveLength(SEATS / 2);
  });

  it('are changed seat by seat, whatever others have put there', async () => {
    const { seatEditor } = site.ports('writer.x');
    const empty = await seatNow({ seatEditor }, 'own');
    const first = await seatEditor.changeMember(empty, succession(empty, 'Ada', '2024-01-01'));
    await seatEditor.changeMember(first, succession(first, 'Bo', '2026-01-01', '2025-12-31'));
    expect((await seatNow(site.ports('reader'), 'own')).schedule?.confirmed).toHaveLength(2);
    expect((await site.ports('reader').roster.ofGroup('rag-x')).terms.map(({ to }) => to)).toEqual(['2025-12-31', '']);
  });
});
