/** @jest-environment node */
import '@pnp/sp/items/list';
import type { NewDelivery, ReportDraft } from '../../../application/ports/groupReports';
import type { StoredGroupMeeting } from '../../../application/ports/groupMeetings';
import { Failure } from '../../../application/ports/failure';
import type { Ports } from '../../../application/ports/ports';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { Attestation } from '../../../domain/followup/attestation';
import { attestations, deliveredReports, groupMeetings, reports } from '../../../schema/lists/followup';
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

const delivery = (reportKey: string, more: Partial<NewDelivery> = {}): NewDelivery => ({
  reportKey,
  groupKey: 'rag-x',
  kind: 'plan',
  period: '2026',
  number: 1,
  state: 'delivered',
  deliveredTo: 'KSG',
  content: '{"goals":[]}',
  ...more
});

const report = (key: string, more: Partial<ReportDraft> = {}): ReportDraft => ({
  key,
  groupKey: 'rag-x',
  kind: 'plan',
  period: '2026',
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
    expect(head).toMatchObject({ key: 'r1', state: 'draft', deliveries: 0 });
    expect(head).not.toHaveProperty('content');
    expect(await documents.draft('rag-x', 'r1')).toMatchObject({ content: long, editor: 'Writer X' });
    expect(await statements.ofGroups(['rag-x'])).toEqual([said]);
  });

  it('are changed by whoever has read them last, and nobody else', async () => {
    const [first] = await ports('writer.x').groupMeetings.ofGroups(['rag-x']);
    const moved = await ports('writer.x').groupMeetings.save({ ...first!, date: '2026-04-01' });
    expect(await failureOf(ports('colleague.x').groupMeetings.save({ ...first!, date: '2026-05-01' }))).toBe('conflict');
    expect(await ports('colleague.x').groupMeetings.ofGroups(['rag-x'])).toEqual([moved]);
    const plan = await ports('writer.x').groupReports.draft('rag-x', 'r1');
    await ports('writer.x').groupReports.save({ ...plan!, content: 'nytt' });
    expect(await failureOf(ports('colleague.x').groupReports.save({ ...plan!, content: 'annat' }))).toBe('conflict');
    expect(await ports('writer.x').groupReports.draft('rag-x', 'r1')).toMatchObject({ content: 'nytt' });
  });

  it('are delivered once as they were given, by who and when the server knows, and never changed afterwards', async () => {
    const { groupReports } = ports('writer.x');
    const long = JSON.stringify({ goals: 'å'.repeat(100_000) });
    const delivered = await groupReports.deliver(delivery('r1', { content: long }));
    expect(delivered).toMatchObject({ content: long, deliveredBy: 'Writer X' });
    expect(await groupReports.deliver(delivery('r1', { content: long }))).toEqual(delivered);
    expect(await failureOf(ports('colleague.x').groupReports.deliver(delivery('r1', { content: 'annat' })))).toBe('conflict');
    const today = swedishDay(new Date(delivered.delivered));
    expect(await ports('participant').groupReports.ofGroups(['rag-x'])).toMatchObject([{ key: 'r1', state: 'delivered', deliveredOn: today, deliveries: 1 }]);
    const { items } = siteOf(site.connection('writer.x')).list(deliveredReports);
    const [row] = await items.filter("RowKey eq 'r1.1'").select('ID')<readonly { ID: number }[]>();
    await expect(items.getById(row!.ID).update({ Content1: 'annat' })).rejects.toThrow();
    await expect(items.getById(row!.ID).recycle()).rejects.toThrow();
    const draft = await groupReports.draft('rag-x', 'r1');
    await groupReports.save({ ...draft!, kind: 'report', period: '2030', content: 'annat' });
    expect(await groupReports.ofGroups(['rag-x'])).toMatchObject([{ kind: 'plan', period: '2026', state: 'delivered' }]);
    expect(await groupReports.deliveries(['rag-x'], ['r1', 'r2'])).toEqual([delivered]);
    await ports('support').groupReports.deliver(delivery('r1', { number: 2, state: 'published', deliveredTo: 'webbplatsen' }));
    expect(await groupReports.ofGroups(['rag-x'])).toMatchObject([{ state: 'published', deliveredTo: 'webbplatsen', deliveredOn: today, deliveries: 2 }]);
    expect(await groupReports.save({ ...(await groupReports.draft('rag-x', 'r1'))!, kind: 'plan', period: '2026' })).toMatchObject({ kind: 'plan' });
  });

  it('are not delivered by what is written into the list of drafts', async () => {
    const own = siteOf(site.connection('writer.x'));
    await addRow(own, reports, 'rag-x', { Title: 'x', RowKey: 'r8', GroupKey: 'rag-x', ReportKind: 'report', Period: '2025', ReportState: 'published' });
    expect((await ports('writer.x').groupReports.ofGroups(['rag-x'])).find(({ key }) => key === 'r8')).toMatchObject({ state: 'draft', deliveries: 0 });
    expect(await ports('participant').groupReports.ofGroups(['rag-x'])).toHaveLength(2);
  });

  it.each(['writer.y', 'recorder.x', 'publisher', 'staff', 'participant', 'reader'])('take nothing from %s, whatever way is tried', async (person) => {
    const refused = expect.stringMatching(/denied|missing/) as unknown;
    const { groupMeetings: meetings, groupReports: documents, attestations: statements } = ports(person);
    expect(await failureOf(meetings.save(meeting(`by ${person}`)))).toEqual(refused);
    expect(await failureOf(documents.save(report(`by ${person}`)))).toEqual(refused);
    expect(await failureOf(documents.deliver(delivery(`by ${person}`)))).toEqual(refused);
    expect(await failureOf(statements.add(attestation(`by ${person}`)))).toEqual(refused);
    for (const list of [groupMeetings, attestations, reports, deliveredReports]) {
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
    await addRow(stranger, reports, 'rag-y', { ...claimed, RowKey: 'r9', ReportKind: 'plan', ReportState: 'draft' });
    await addRow(stranger, deliveredReports, 'rag-y', { ...claimed, RowKey: 'r1.1', ReportKey: 'r1', ReportKind: 'plan', DeliveryNumber: 1, DeliveryWay: 'published', DeliveredTo: 'intrång' });
    const { groupMeetings: meetings, groupReports: documents, attestations: statements } = ports('participant');
    expect(keysOf(await meetings.ofGroups(['rag-x', 'rag-y']))).toEqual(['m1']);
    expect(keysOf(await statements.ofGroups(['rag-x', 'rag-y']))).toEqual(['a1']);
    expect(keysOf(await documents.ofGroups(['rag-x', 'rag-y']))).toEqual(['r1', 'r8']);
    expect(await documents.draft('rag-x', 'r9')).toBeNull();
    expect(await documents.deliveries(['rag-x', 'rag-y'], ['r1'])).toMatchObject([{ deliveredBy: 'Writer X' }, { deliveredTo: 'webbplatsen' }]);
    const outside = ports('reader');
    expect(await Promise.all([outside.groupMeetings.ofGroups(['rag-x']), outside.attestations.ofGroups(['rag-x']), outside.groupReports.ofGroups(['rag-x'])])).toEqual([[], [], []]);
  });

  it('are read as far as they can be when a row was changed by hand', async () => {
    const colleague = siteOf(site.connection('colleague.x'));
    const own = { Title: 'x', GroupKey: 'rag-x' };
    await addRow(colleague, groupMeetings, 'rag-x', { ...own, RowKey: 'm2', MeetingDate: '2026-07-01', MeetingState: 'planned', Attendance: '[{"regionKey":1},null' });
    await addRow(colleague, groupMeetings, 'rag-x', { ...own, RowKey: 'm3', MeetingDate: 'i höst', MeetingState: 'planned' });
    await addRow(colleague, attestations, 'rag-x', { ...own, RowKey: 'a2', StatementKind: 'unheard-of' });
    await addRow(colleague, reports, 'rag-x', { ...own, RowKey: 'r2', ReportKind: 'report', ReportState: 'published' });
    await addRow(colleague, deliveredReports, 'rag-x', { ...own, RowKey: 'r3.1', ReportKey: 'r3', ReportKind: 'unheard-of', DeliveryWay: 'published' });
    expect(await ports('writer.x').groupMeetings.ofGroups(['rag-x'])).toMatchObject([{ key: 'm1' }, { key: 'm2', attendance: [] }]);
    expect(keysOf(await ports('writer.x').attestations.ofGroups(['rag-x']))).toEqual(['a1']);
    expect(await ports('writer.x').groupReports.ofGroups(['rag-x'])).toMatchObject([{ key: 'r1' }, { key: 'r8' }, { key: 'r2', state: 'draft', deliveredOn: '' }]);
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
