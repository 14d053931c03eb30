/** @jest-environment node */
import '@pnp/sp/items/list';
import type { StoredContribution } from '../../../application/ports/contributions';
import { contributions } from '../../../schema/lists/contributions';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';

const contribution = (year: number, more: Partial<StoredContribution> = {}): StoredContribution => ({
  key: '',
  groupKey: 'rag-x',
  regionKey: 'kalmar',
  organisation: '',
  year,
  hours: 37.5,
  fullTimePercent: 20,
  cost: 125_000,
  version: '',
  ...more
});

describe('contributions on a site', () => {
  let site: BareSite;
  const as = (person: string): ReturnType<BareSite['ports']>['contributions'] => site.ports(person).contributions;

  beforeAll(async () => {
    site = await startProvisionedSite();
    for (const year of [2023, 2025, 2024]) await as('support').save(contribution(year));
  }, 60_000);
  afterAll(() => site.close());

  it('are kept once for each group, region and year, and read by years', async () => {
    await as('support').save(contribution(2024));
    const kept = await as('participant').ofYears(2024, 2026);
    expect(kept).toMatchObject([contribution(2024, { key: 'rag-x.kalmar.2024', version: expect.any(String) as string }), { year: 2025, hours: 37.5 }]);
  });

  it('are changed over the version last read, and tell when somebody was faster', async () => {
    const [kept] = await as('support').ofYears(2023, 2023);
    if (!kept) throw new Error('nothing kept');
    const changed = await as('support').save({ ...kept, hours: 40 });
    await expect(as('support').save({ ...kept, hours: 50 })).rejects.toMatchObject({ kind: 'conflict' });
    expect(await as('support').ofYears(2023, 2023)).toEqual([changed]);
    await expect(as('support').save(contribution(2023))).rejects.toMatchObject({ kind: 'conflict' });
  });

  it.each(['writer.x', 'recorder.x', 'staff', 'publisher', 'participant', 'reader', 'outsider'])('take nothing from %s', async (person) => {
    await expect(as(person).save(contribution(2030))).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) });
    const [row] = await siteOf(site.connection('admin')).list(contributions).items.filter("RowKey eq 'rag-x.kalmar.2024'").select('ID')<{ ID: number }[]>();
    await expect(siteOf(site.connection(person)).list(contributions).items.getById(row?.ID ?? 0).update({ Cost: 1 })).rejects.toThrow();
  });

  it('are kept apart for an organisation, also one of no region', async () => {
    const given = contribution(2022, { regionKey: '', organisation: 'Kommunerna i Kalmar län' });
    await as('support').save(given);
    await as('support').save(contribution(2022, { regionKey: '', organisation: 'Patientföreningen' }));
    const kept = await as('participant').ofYears(2022, 2022);
    expect(kept.map(({ regionKey, organisation }) => [regionKey, organisation]).sort()).toEqual([['', 'Kommunerna i Kalmar län'], ['', 'Patientföreningen']]);
  });

  it('are not shown to readers', async () => {
    expect(await as('reader').ofYears(2020, 2030)).toEqual([]);
  });
});
