/** @jest-environment node */
import '@pnp/sp/fields/list';
import '@pnp/sp/folders/web';
import { provisionGroup } from '../../../application/provisioning/provisionGroup';
import { provisionSite } from '../../../application/provisioning/provisionSite';
import { groups } from '../../../schema/lists/groups';
import { people, seats, terms } from '../../../schema/lists/rosters';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { ownSeat, succession } from '../../../testing/rosterSite';
import { siteOf } from '../connection/site';

/** The columns that came with version 4. */
const newColumns = {
  Groups: ['Profile'],
  Seats: ['Organisation', 'Standing', 'Requirement', 'Schedule'],
  Terms: ['AppointedBy', 'AppointedOn', 'Paragraph', 'Remark', 'Interests', 'InterestsUntil']
} as const;

describe('a site from before seats kept schedules', () => {
  let site: BareSite;

  beforeAll(async () => {
    site = await startProvisionedSite();
    const admin = siteOf(site.connection('admin'));
    for (const list of [groups, seats, terms]) {
      for (const name of newColumns[list.name as keyof typeof newColumns]) {
        await admin.list(list).fields.getByInternalNameOrTitle(name).delete();
      }
    }
    const keys = [[seats, 'SeatKey'], [terms, 'TermKey'], [people, 'PersonKey']] as const;
    for (const [list, key] of keys) {
      await admin.list(list).fields.getByInternalNameOrTitle(key).update({ EnforceUniqueValues: true });
      for (const group of ['rag-x', 'rag-y']) await admin.sp.web.getFolderByServerRelativePath(admin.folderPath(list, group)).delete();
    }
    await admin.list(people).update({ EnableVersioning: true });
    await admin.list(seats).items.add({ Title: 'Barnläkare', SeatKey: 'old', GroupKey: 'rag-x', RegionKey: 'kalmar', Role: 'member', Profession: 'Barnläkare' });
    await admin.list(terms).items.add({ Title: 'x', TermKey: 'old-ada', SeatKey: 'old', GroupKey: 'rag-x', RegionKey: 'kalmar', PersonKey: 'p1', FromDate: '2020-01-01' });
    await admin.list(people).items.add({ Title: 'Ada', PersonKey: 'p1', ShownPublicly: 'yes' });
  }, 60_000);
  afterAll(() => site.close());

  it('is brought there with its rows, and lets the group’s writer go on from them', async () => {
    const { provisioning } = site.administration();
    await provisionSite(provisioning);
    for (const key of ['rag-x', 'rag-y']) await provisionGroup(provisioning, { key, name: key });
    expect(await provisioning.site()).toEqual([]);
    const { roster, seatEditor } = site.ports('writer.x');
    expect(await roster.ofGroup('rag-x')).toMatchObject({
      seats: [{ key: 'old', votes: true, requirement: 'required', organisation: '' }],
      terms: [{ key: 'old-ada', from: '2020-01-01', to: '', appointedBy: '', interests: 'none' }],
      people: [{ name: 'Ada' }]
    });
    const [old] = await seatEditor.ofGroup('rag-x');
    if (!old) throw new Error('The old seat is not there');
    await seatEditor.changeMember(old, succession(old, 'Bo', '2026-01-01', '2025-12-31'));
    await seatEditor.addSeat(ownSeat('new'));
    const after = await site.ports('reader').roster.ofGroup('rag-x');
    expect(after.terms.map(({ key, to }) => [key, to])).toEqual([['old-ada', '2025-12-31'], ['old-bo', '']]);
    expect(after.seats.map(({ key }) => key).sort()).toEqual(['new', 'old']);
  });
});
