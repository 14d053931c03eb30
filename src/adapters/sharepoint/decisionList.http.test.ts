/** @jest-environment node */
import { listDecisions } from '../../application/approval/listDecisions';
import { silentSince } from '../../application/notification/silentSince';
import { startFullSite } from '../../testing/approval/fullSite';
import type { BareSite } from '../../testing/provisionedSite';
import { sentRequests } from '../../testing/sentRequests';

const [BODIES, CASES] = [40, 12];

/** A long ledger, more rows in it than one query may read, and a person who records for forty bodies. */
describe('the list of decisions on a site', () => {
  let site: BareSite;
  const { sent } = sentRequests();

  beforeAll(async () => {
    site = await startFullSite({ bodies: BODIES, cases: CASES, records: 300, threshold: 250 });
  }, 60_000);
  afterAll(() => site.close());

  it('comes in two batches to one who records for forty bodies, with what is new and the sign of the reminders', async () => {
    const ports = site.ports('recorder.many');
    const [list] = await Promise.all([listDecisions(ports, () => 1), silentSince(ports)]);
    expect(sent()).toHaveLength(2);
    expect(list.bodies).toHaveLength(BODIES);
    expect(list.news.items.length).toBeGreaterThan(0);
  });

  it('comes in two batches to one who waits for them', async () => {
    const { others } = await listDecisions(site.ports('participant'));
    expect([sent().length, others.length]).toEqual([2, CASES]);
  });

  it('is hidden from a reader, in one', async () => {
    expect((await listDecisions(site.ports('reader'))).participant).toBe(false);
    expect(sent()).toHaveLength(1);
  });
});
