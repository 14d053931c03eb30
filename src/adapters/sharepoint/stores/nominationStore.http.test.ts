/** @jest-environment node */
import '@pnp/sp/items/list';
import { provisionBody } from '../../../application/provisioning/provisionBody';
import { provisionRegion } from '../../../application/provisioning/provisionRegion';
import { nominationFolder } from '../../../domain/nomination/nominationFolder';
import type { NominationRecorder } from '../../../domain/nomination/nominationPlace';
import type { NominationAct, NominationStep } from '../../../domain/nomination/nominationStep';
import { nominations } from '../../../schema/lists/nominations';
import { startNominatingSite } from '../../../testing/nominatingSite';
import type { BareSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';
import { addRow } from '../rows/addRow';

const need: NominationAct = { kind: 'need', seatKey: 's1', profession: 'Barnläkare “öron” & <näsa>', neededFrom: '2026-09-01', note: '' };

const step = (key: string, recorder: NominationRecorder, act: NominationAct = need, regionKey = 'kalmar'): NominationStep => ({
  key,
  nominationKey: 'n1',
  groupKey: 'nag-x',
  place: { regionKey, recorder },
  act
});

const everyRecorder: readonly NominationRecorder[] = [
  { kind: 'region' },
  { kind: 'processSupport' },
  { kind: 'judge' },
  { kind: 'body', key: 'rpo-x' },
  { kind: 'body', key: 'rsl' }
];

describe('nominations on a site', () => {
  let site: BareSite;
  const as = (person: string): ReturnType<BareSite['ports']>['nominations'] => site.ports(person).nominations;
  const keys = async (person: string): Promise<readonly string[]> => (await as(person).all()).map(({ key }) => key);

  beforeAll(async () => {
    site = await startNominatingSite();
    await as('support').record(step('need', { kind: 'processSupport' }));
  }, 60_000);
  afterAll(() => site.close());

  it('keep a step once, with who recorded it where and when as the server knows it', async () => {
    await as('support').record(step('need', { kind: 'processSupport' }));
    const [first, ...others] = await as('nominator.kalmar').ofGroup('nag-x');
    expect(others).toEqual([]);
    expect(first).toMatchObject({ ...step('need', { kind: 'processSupport' }), recordedBy: 'Support' });
    expect(Date.parse(first?.recorded ?? '')).not.toBeNaN();
  });

  it.each([
    ['nominator.kalmar', ['kalmar/region']],
    ['judge.kalmar', ['kalmar/judge']],
    ['support', ['kalmar/support', 'jonkoping/support']],
    ['recorder.x', ['kalmar/bodies/rpo-x']],
    ['recorder.y', ['jonkoping/bodies/rpo-y']],
    ['staff', ['kalmar/bodies/rsl']],
    ['writer.x', []],
    ['publisher', []],
    ['participant', []],
    ['reader', []],
    ['outsider', []]
  ])('are recorded by %s in %j and nowhere else, whatever the step claims', async (person, folders) => {
    expect((await as(person).recordingPlaces()).map(nominationFolder).sort()).toEqual([...folders].sort());
    for (const regionKey of ['kalmar', 'jonkoping']) {
      for (const recorder of [...everyRecorder, { kind: 'body', key: 'rpo-y' } as const]) {
        const tried = step(`by-${person}-${recorder.kind}`, recorder, need, regionKey);
        const folder = nominationFolder(tried.place);
        if (folders.includes(folder)) {
          await expect(as(person).record(tried)).resolves.toMatchObject({ place: tried.place });
        } else {
          await expect(as(person).record(tried)).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing|invalid/) });
        }
      }
    }
  });

  it('are read by the region, its judge, process support and the bodies that decide, and by nobody else', async () => {
    for (const person of ['nominator.kalmar', 'judge.kalmar', 'support', 'recorder.x', 'staff']) expect(await keys(person)).toContain('need');
    for (const person of ['nominator.jonkoping', 'judge.jonkoping', 'recorder.y', 'writer.x', 'publisher', 'participant', 'reader', 'outsider']) {
      expect(await keys(person)).not.toContain('need');
      expect((await as(person).ofGroup('nag-x')).filter(({ place }) => place.regionKey === 'kalmar')).toEqual([]);
      expect(await as(person).ofRegions(['kalmar'])).toEqual([]);
    }
  });

  it('are read of the regions asked for, and of no other', async () => {
    const [all, ofKalmar] = [await as('support').all(), await as('support').ofRegions(['kalmar', 'norrbotten'])];
    expect(new Set(all.map(({ place }) => place.regionKey))).toEqual(new Set(['kalmar', 'jonkoping']));
    expect(ofKalmar).toEqual(all.filter(({ place }) => place.regionKey === 'kalmar'));
  });

  it('cannot be changed or taken away by those who record', async () => {
    const [row] = await siteOf(site.connection('admin')).list(nominations).items.filter("RowKey eq 'need'").select('ID')<{ ID: number }[]>();
    for (const person of ['support', 'nominator.kalmar', 'judge.kalmar', 'recorder.x', 'staff', 'participant', 'reader']) {
      const item = siteOf(site.connection(person)).list(nominations).items.getById(row?.ID ?? 0);
      await expect(item.update({ Content: 'ändrat' })).rejects.toThrow();
      await expect(item.recycle()).rejects.toThrow();
    }
    expect((await as('support').all()).find(({ key }) => key === 'need')?.act).toEqual(need);
  });

  it('leave out a row that names another region than it lies in, lies too deep, or is no act', async () => {
    const stranger = siteOf(site.connection('nominator.jonkoping'));
    const claims = { Title: 'x', NominationKey: 'n1', GroupKey: 'nag-x', StepKind: 'need', Content: JSON.stringify(need) };
    await addRow(stranger, nominations, 'jonkoping/region', { ...claims, RowKey: 'false-region', RegionKey: 'kalmar' });
    await stranger.sp.web.folders.addUsingPath(stranger.folderPath(nominations, 'jonkoping/region/deeper'));
    await addRow(stranger, nominations, 'jonkoping/region/deeper', { ...claims, RowKey: 'too-deep', RegionKey: 'jonkoping' });
    await addRow(stranger, nominations, 'jonkoping/region', { ...claims, RowKey: 'no-act', RegionKey: 'jonkoping', Content: '{"kind":"need"}' });
    await addRow(stranger, nominations, 'jonkoping/region', { ...claims, RowKey: 'other-kind', RegionKey: 'jonkoping', StepKind: 'decision' });
    const read = await keys('support');
    for (const planted of ['false-region', 'too-deep', 'no-act', 'other-kind']) expect(read).not.toContain(planted);
  });

  it('are decided by whoever records for the body now, and read no more by who did before', async () => {
    const { provisioning } = site.administration();
    await provisionBody(provisioning, { key: 'rpo-y', name: 'RPO Y', recordedBy: 'staff' });
    expect(await keys('recorder.y')).toEqual([]);
    expect((await site.ports('staff').nominations.recordingPlaces()).map(nominationFolder)).toContain('jonkoping/bodies/rpo-y');
    await expect(as('recorder.y').record(step('late', { kind: 'body', key: 'rpo-y' }, need, 'jonkoping'))).rejects.toMatchObject({ kind: 'denied' });
    const again = { key: 'jonkoping', name: 'Region Jönköpings län', decidingBodies: [] };
    expect(await provisionRegion(provisioning, again, { dryRun: true })).toEqual([]);
  });
});
