/** @jest-environment node */
import '@pnp/sp/items/list';
import type { ReportWithText } from '../../../application/ports/groupReports';
import type { StoredGroupMeeting } from '../../../application/ports/groupMeetings';
import { Failure } from '../../../application/ports/failure';
import type { Ports } from '../../../application/ports/ports';
import type { Attestation } from '../../../domain/followup/attestation';
import { attestations, groupMeetings, reports } from '../../../schema/lists/followup';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';
import { addRow } from '../rows/addRow';

const meeting = (key: string, more: Partial<StoredGroupMeeting> = {}): StoredGroupMeeting => ({
  key,
  groupKey: 'rag-x',
  date: '2026-03-12',
  time: '9.00–12.00',
  place: 'Kalmar & <digitalt>',
  link: `https://teams.example/l/meetup-join/${'0'.repeat(400)}?a=1&b=2`,
  hostRegion: 'kalmar',
  state: 'held',
  agenda: 'Föregående anteckningar\nLäget i regionerna',
  attendance: [
    { regionKey: 'kalmar', present: 2, seats: 3 },
    { regionKey: 'jonkoping', present: 1, seats: 1, places: [{ seatKey: 's1', how: 'substitute' }] }
  ],
  notesKey: '',
  notesLink: 'https://x.example/anteckningar',
  version: '',
  ...more
});

const report = (key: string, more: Partial<ReportWithText> = {}): ReportWithText => ({
  key,
  groupKey: 'rag-x',
  kind: 'plan',
  period: '2026',
  state: 'draft',
  deliveredTo: '',
  deliveredOn: '',
  content: '{"goals":[]}',
  version: '',
  editor: '',
  modified: '',
  ...more
});

const attestation = (key: string, more: Partial<Attestation> = {}): Attestation => ({
  key,
  groupKey: 'rag-x',
  kind: 'attested',
  obligationKey: 'rag-x.information',
  period: '2026',
  note: 'Sker vid varje möte.',
  ...more
});

const failureOf = (call: Promise<unknown>): Promise<unknown> => call.then(() => 'done', (error: Failure) => error.kind);

describe('meetings, documents and attestations of groups on a site', () => {
  let site: BareSite;
  const ports = (person: string): Ports => site.ports(person);
  const keysOf = (things: readonly { readonly key: string }[]): readonly string[] => things.map(({ key }) => key);

  beforeAll(async () => {
    site = await startProvisionedSite({ testControl: true });
  }, 60_000);
  afterAll(() => site.close());

  it('are kept once as they were given, and read by those who take part', async () => {
    const long = JSON.stringify({ goals: 'å'.repeat(100_000) });
    const held = await ports('writer.x').groupMeetings.save(meeting('m1'));
    expect(await ports('colleague.x').groupMeetings.save(meeting('m1'))).toEqual(held);
    const plan = await ports('writer.x').groupReports.save(report('r1', { content: long }));
    expect(await ports('support').groupReports.save(report('r1', { content: long }))).toEqual(plan);
    const said = await ports('writer.x').attestations.add(attestation('a1'));
    expect(await ports('colleague.x').attestations.add(attestation('a1'))).toEqual(said);
    expect(said).toMatchObject({ ...attestation('a1'), attestedBy: 'Writer X' });
    const { groupMeetings: meetings, groupReports: documents, attestations: statements } = ports('participant');
    expect(await meetings.ofGroups(['rag-x', 'rag-y'])).toEqual([held]);
    const [head] = await documents.ofGroups(['rag-x']);
    expect(head).toMatchObject({ key: 'r1', state: 'draft', editor: 'Writer X' });
    expect(head).not.toHaveProperty('content');
    expect((await documents.read('rag-x', 'r1')).content).toBe(long);
    expect(await statements.ofGroups(['rag-x'])).toEqual([said]);
  });

  it('are changed by whoever has read them last, and nobody else', async () => {
    const [first] = await ports('writer.x').groupMeetings.ofGroups(['rag-x']);
    const moved = await ports('writer.x').groupMeetings.save({ ...first!, date: '2026-04-01' });
    expect(await failureOf(ports('colleague.x').groupMeetings.save({ ...first!, date: '2026-05-01' }))).toBe('conflict');
    expect(await ports('colleague.x').groupMeetings.ofGroups(['rag-x'])).toEqual([moved]);
    const plan = await ports('writer.x').groupReports.read('rag-x', 'r1');
    await ports('writer.x').groupReports.save({ ...plan, state: 'delivered', deliveredTo: 'KSG', deliveredOn: '2026-04-02' });
    expect(await failureOf(ports('colleague.x').groupReports.save({ ...plan, content: 'annat' }))).toBe('conflict');
    expect(await ports('writer.x').groupReports.ofGroups(['rag-x'])).toMatchObject([{ state: 'delivered', deliveredOn: '2026-04-02' }]);
  });

  it.each(['writer.y', 'recorder.x', 'publisher', 'staff', 'participant', 'reader'])('take nothing from %s, whatever way is tried', async (person) => {
    const refused = expect.stringMatching(/denied|missing/) as unknown;
    const { groupMeetings: meetings, groupReports: documents, attestations: statements } = ports(person);
    expect(await failureOf(meetings.save(meeting(`by ${person}`)))).toEqual(refused);
    expect(await failureOf(documents.save(report(`by ${person}`)))).toEqual(refused);
    expect(await failureOf(statements.add(attestation(`by ${person}`)))).toEqual(refused);
    for (const list of [groupMeetings, attestations, reports]) {
      const [row] = await siteOf(site.connection('admin')).list(list).items.filter("GroupKey eq 'rag-x'").select('ID')<readonly { ID: number }[]>();
      const items = siteOf(site.connection(person)).list(list).items;
      await expect(items.getById(row!.ID).update({ Title: 'intrång' })).rejects.toThrow();
      await expect(items.getById(row!.ID).recycle()).rejects.toThrow();
      await expect(items.add({ Title: 'x', RowKey: 'x', GroupKey: 'rag-x' })).rejects.toThrow();
    }
  });

  it('cannot be taken back once attested, not even by who said it', async () => {
    const list = siteOf(site.connection('writer.x')).list(attestations);
    const [row] = await list.items.filter("RowKey eq 'a1'").select('ID')<readonly { ID: number }[]>();
    await expect(list.items.getById(row!.ID).update({ Remark: 'annat' })).rejects.toThrow();
    await expect(list.items.getById(row!.ID).recycle()).rejects.toThrow();
  });

  it('leave out what another group’s writer has put under this group’s name, and show a reader nothing', async () => {
    const stranger = siteOf(site.connection('writer.y'));
    const claimed = { Title: 'x', GroupKey: 'rag-x' };
    await addRow(stranger, groupMeetings, 'rag-y', { ...claimed, RowKey: 'm9', MeetingDate: '2026-06-01', MeetingState: 'held' });
    await addRow(stranger, attestations, 'rag-y', { ...claimed, RowKey: 'a9', StatementKind: 'contactsConfirmed' });
    await addRow(stranger, reports, 'rag-y', { ...claimed, RowKey: 'r9', ReportKind: 'plan', ReportState: 'published' });
    const { groupMeetings: meetings, groupReports: documents, attestations: statements } = ports('participant');
    expect(keysOf(await meetings.ofGroups(['rag-x', 'rag-y']))).toEqual(['m1']);
    expect(keysOf(await statements.ofGroups(['rag-x', 'rag-y']))).toEqual(['a1']);
    expect(keysOf(await documents.ofGroups(['rag-x', 'rag-y']))).toEqual(['r1']);
    expect(await failureOf(documents.read('rag-x', 'r9'))).toBe('missing');
    const outside = ports('reader');
    expect(await Promise.all([outside.groupMeetings.ofGroups(['rag-x']), outside.attestations.ofGroups(['rag-x']), outside.groupReports.ofGroups(['rag-x'])])).toEqual([[], [], []]);
  });

  it('are read as far as they can be when a row was changed by hand', async () => {
    const colleague = siteOf(site.connection('colleague.x'));
    const own = { Title: 'x', GroupKey: 'rag-x' };
    await addRow(colleague, groupMeetings, 'rag-x', { ...own, RowKey: 'm2', MeetingDate: '2026-07-01', MeetingState: 'planned', Attendance: '[{"regionKey":1},null' });
    await addRow(colleague, groupMeetings, 'rag-x', { ...own, RowKey: 'm3', MeetingDate: 'i höst', MeetingState: 'planned' });
    await addRow(colleague, attestations, 'rag-x', { ...own, RowKey: 'a2', StatementKind: 'unheard-of' });
    await addRow(colleague, reports, 'rag-x', { ...own, RowKey: 'r2', ReportKind: 'report', ReportState: 'published', DeliveredOn: 'nyss' });
    expect(await ports('writer.x').groupMeetings.ofGroups(['rag-x'])).toMatchObject([{ key: 'm1' }, { key: 'm2', attendance: [] }]);
    expect(keysOf(await ports('writer.x').attestations.ofGroups(['rag-x']))).toEqual(['a1']);
    const spoilt = (await ports('writer.x').groupReports.ofGroups(['rag-x'])).find(({ key }) => key === 'r2');
    expect(spoilt?.deliveredOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('are read, added and changed past the list view threshold', async () => {
    const writer = ports('writer.y');
    for (let number = 1; number <= 60; number += 1) {
      await addRow(siteOf(site.connection('writer.y')), groupMeetings, 'rag-y', { Title: 'x', RowKey: `y${number}`, GroupKey: 'rag-y', MeetingDate: '2026-01-01', MeetingState: 'held' });
    }
    await site.order({ threshold: 50 });
    expect(await writer.groupMeetings.ofGroups(['rag-y'])).toHaveLength(60);
    const many = ['rag-x', 'rag-y', ...Array.from({ length: 300 }, (_, index) => `rag-${index}`)];
    expect(await writer.groupMeetings.ofGroups(many)).toHaveLength(62);
    const [one] = await ports('writer.x').groupMeetings.ofGroups(['rag-x']);
    expect(await ports('writer.x').groupMeetings.save({ ...one!, place: 'Linköping' })).toMatchObject({ place: 'Linköping' });
  }, 60_000);
});
