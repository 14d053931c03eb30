/** @jest-environment node */
import '@pnp/sp/items/list';
import type { MeetingCalendar, StoredMeeting } from '../../../application/ports/meetingCalendar';
import { meetings } from '../../../schema/lists/meetings';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';

const meeting = (key: string, date: string, more: Partial<StoredMeeting> = {}): StoredMeeting => ({
  key,
  body: 'rsl',
  date,
  papersBy: date,
  place: 'Linköping – ”stora salen”',
  version: '',
  ...more
});

describe('the calendar of meetings on a site', () => {
  let site: BareSite;
  const as = (person: string): MeetingCalendar => site.ports(person).meetings;
  const dates = async (person = 'participant', day = '2026-01-01'): Promise<readonly string[]> => (await as(person).from(day)).map(({ date }) => date);

  beforeAll(async () => {
    site = await startProvisionedSite({ testControl: true });
  }, 60_000);
  afterAll(() => site.close());

  it('is kept by process support and the staff, and read by everyone who reads', async () => {
    await as('staff').save(meeting('m2', '2026-04-30', { papersBy: '2026-04-16' }));
    await as('support').save(meeting('m1', '2026-03-12', { papersBy: '2026-02-26' }));
    await as('admin').save(meeting('m0', '2025-12-01'));
    for (const person of ['participant', 'writer.x', 'reader']) expect(await dates(person)).toEqual(['2026-03-12', '2026-04-30']);
    expect((await as('reader').from('2026-03-12'))[0]).toMatchObject(meeting('m1', '2026-03-12', { papersBy: '2026-02-26', version: expect.any(String) as string }));
    expect(await dates('staff', '2026-03-13')).toEqual(['2026-04-30']);
  });

  it.each(['writer.x', 'recorder.x', 'publisher', 'participant', 'reader'])('takes nothing from %s, whatever way is tried', async (person) => {
    expect(await as(person).mayChange()).toBe(false);
    const [first] = await as('staff').from('2026-01-01');
    if (!first) throw new Error('no meeting');
    const denied = { kind: expect.stringMatching(/^(denied|missing)$/) as string };
    await expect(as(person).save(meeting(`by-${person}`, '2026-05-05'))).rejects.toMatchObject(denied);
    await expect(as(person).save({ ...first, papersBy: '2026-01-01' })).rejects.toMatchObject(denied);
    await expect(as(person).remove(first)).rejects.toMatchObject(denied);
    const item = siteOf(site.connection(person)).list(meetings).items.getById(Number.parseInt(first.version, 10));
    await expect(item.recycle()).rejects.toThrow();
    await expect(item.delete()).rejects.toThrow();
    expect(await dates()).toEqual(['2026-03-12', '2026-04-30']);
  });

  it('adds once what is sent twice, also when the answer was lost, and refuses an older version', async () => {
    await site.order({ lostResponses: { requests: 1, path: 'items' } });
    const added = await as('staff').save(meeting('m3', '2026-06-11'));
    expect(await as('staff').save(meeting('m3', '2026-06-11'))).toEqual(added);
    const moved = await as('support').save({ ...added, date: '2026-06-12' });
    await expect(as('staff').save({ ...added, date: '2026-06-13' })).rejects.toMatchObject({ kind: 'conflict' });
    await expect(as('staff').save(meeting('m3', '2026-06-13'))).rejects.toMatchObject({ kind: 'conflict' });
    await expect(as('staff').remove(added)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await as('staff').save({ ...added, date: '2026-06-12' })).toEqual(moved);
    expect(await dates()).toContain('2026-06-12');
  });

  it('takes a meeting out and back, although nobody who keeps it may delete', async () => {
    const [first] = await as('staff').from('2026-06-12');
    if (!first) throw new Error('no meeting');
    expect(await as('staff').mayChange()).toBe(true);
    await as('staff').remove(first);
    await as('support').remove(first);
    expect(await dates()).toEqual(['2026-03-12', '2026-04-30']);
    await as('staff').save({ ...first, version: '' });
    expect(await dates()).toEqual(['2026-03-12', '2026-04-30', '2026-06-12']);
  });

  it('passes over rows spoilt by hand, and closes on the day itself where the closing day is no day', async () => {
    const items = siteOf(site.connection('support')).list(meetings).items;
    await items.add({ MeetingKey: 'x1', BodyKey: 'rsl', MeetingDate: '2026-13-45', PapersBy: '', State: 'planned' });
    await items.add({ MeetingKey: 'x2', BodyKey: 'rsl', MeetingDate: '2026-09-09', PapersBy: 'snart', State: 'planned' });
    expect((await as('reader').from('2026-09-01')).map(({ key, papersBy }) => [key, papersBy])).toEqual([['x2', '2026-09-09']]);
  });
});
