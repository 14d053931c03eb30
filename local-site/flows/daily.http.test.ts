/** @jest-environment node */
import '@pnp/sp/items/list';
import { siteOf } from '../../src/adapters/sharepoint/connection/site';
import { addRow } from '../../src/adapters/sharepoint/rows/addRow';
import { hashEntry } from '../../src/domain/approval/hashEntry';
import type { LedgerRecord } from '../../src/domain/approval/record';
import { ledger } from '../../src/schema/lists/ledger';
import { meetings } from '../../src/schema/lists/meetings';
import { FLOW_HEARTBEAT_SETTING, settings } from '../../src/schema/lists/settings';
import { cardStep, startFlowSite, staffMailbox, type FlowSite } from '../../src/testing/flows/flowSite';

const DAY = 86_400_000;
const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
/** Noon of a day: no change to or from summer time moves it into another. */
const inDays = (days: number): Date => new Date(Date.parse(`${swedish.format(new Date())}T11:00:00Z`) + days * DAY);
const dayIn = (days: number): string => swedish.format(inDays(days));

describe('the flow of every morning', () => {
  let site: FlowSite;

  /** What the run of a day some days from now sends, as `to: subject`. */
  async function sentIn(days: number): Promise<readonly string[]> {
    const before = site.mailbox.messages().length;
    expect(await site.flows.run('UppdragVarjeDag', inDays(days))).toEqual({ status: 'Succeeded', errors: [] });
    const sent = site.mailbox.messages();
    return sent.slice(0, sent.length - before).flatMap((message) => (message.kind === 'mail' ? [`${message.to.join(' ')}: ${message.subject.split(':')[0]}`] : []));
  }
  const heartbeat = async (): Promise<string> => {
    const rows = await siteOf(site.connection('participant')).list(settings).items.filter(`SettingKey eq '${FLOW_HEARTBEAT_SETTING}'`).select('SettingValue')<readonly { SettingValue: string }[]>();
    return rows[0]?.SettingValue ?? '';
  };
  const write = (person: string, folder: string, recordKey: string, record: LedgerRecord): Promise<unknown> =>
    site.ports(person).ledger.append({ recordKey, folder, record, previousHash: '', ownHash: hashEntry(recordKey, folder, record, '') });

  const recorders = 'recorder.x@uppdrag.example';

  beforeAll(async () => {
    site = await startFlowSite([{ ...cardStep, card: false }]);
  }, 60_000);
  afterAll(() => site.close());

  it('says nothing when nothing waits, and leaves word that it has run', async () => {
    expect(await sentIn(0)).toEqual([]);
    expect(await heartbeat()).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });

  it('reminds a week before, on the day and a week after, and tells the staff after two', async () => {
    await site.handIn('m1');
    expect([await sentIn(22), await sentIn(23), await sentIn(30), await sentIn(31), await sentIn(37), await sentIn(44)]).toEqual([
      [],
      [`${recorders}: En vecka kvar`],
      [`${recorders}: Sista dagen i dag`],
      [],
      [`${recorders}: Försenat`],
      [`${staffMailbox}: Två veckor försenat`, `${recorders}: Försenat`]
    ]);
  });

  it('runs once a day, whoever starts it', async () => {
    expect(await sentIn(44)).toEqual([]);
  });

  it('goes by a day set by hand for the case', async () => {
    const { rounds } = await site.caseOf('m1');
    const [{ snapshotKey, snapshotHash }] = rounds;
    await write('writer.x', 'groups/rag-x', 'd1', { type: 'deadline', mandateKey: 'm1', snapshotKey, snapshotHash, step: 'establish', dueDate: dayIn(60), comment: '' });
    // In another group's folder it is nobody's word.
    await write('writer.y', 'groups/rag-y', 'd2', { type: 'deadline', mandateKey: 'm1', snapshotKey, snapshotHash, step: 'establish', dueDate: dayIn(70), comment: '' });
    expect([await sentIn(60), await sentIn(70)]).toEqual([[`${recorders}: Sista dagen i dag`], []]);
  });

  it('goes by the next meeting that can be reached where the step has no days', async () => {
    await site.bind([{ key: 'establish', kind: 'establish', bodies: ['@establishingBody'], quorum: 'meeting' }], []);
    const add = (key: string, days: number, papersBy: number): Promise<number> =>
      addRow(siteOf(site.connection('staff')), meetings, '', { Title: key, MeetingKey: key, BodyKey: 'rpo-x', MeetingDate: dayIn(days), PapersBy: dayIn(papersBy), Place: '' });
    await add('missed', 75, -1);
    await add('reached', 80, 10);
    await site.handIn('m2');
    expect([await sentIn(75), await sentIn(80)]).toEqual([[], [`${recorders}: Sista dagen i dag`]]);
  });

  it('tells the staff of a substitute whose time is out, the day after', async () => {
    const delegation = { type: 'delegation', bodyKey: 'rpo-x', substitute: 'recorder.x@uppdrag.example', name: 'Vera', from: dayIn(0), until: dayIn(100), comment: '' } as const;
    await write('admin', 'bodies/rpo-x', 'v1', delegation);
    // From another body's folder nobody is made a substitute here.
    await write('recorder.y', 'bodies/rpo-y', 'v2', { ...delegation, until: dayIn(90) });
    expect([await sentIn(91), await sentIn(100), await sentIn(101)]).toEqual([[], [], [`${staffMailbox}: Vikariens tid är slut`]]);
  });

  it('goes on past a case that cannot be read, and tells the staff', async () => {
    const submission = { MandateKey: 'm1', RecordType: 'submission', RecordKey: 'junk', Record1: '{' };
    await addRow(siteOf(site.connection('writer.x')), ledger, 'groups/rag-x', { Title: 'x', ...submission });
    const last = await heartbeat();
    expect(await site.flows.run('UppdragVarjeDag', inDays(120))).toMatchObject({ status: 'Succeeded', errors: [expect.stringContaining('Submission_record')] });
    expect(site.mailbox.messages()[0]).toMatchObject({ to: [staffMailbox], subject: 'Ett ärende gick inte att läsa' });
    expect((await heartbeat()) > last).toBe(true);
  });

  it('leaves no word that it has run when its messages do not go out', async () => {
    const last = await heartbeat();
    const broken = site.secondRunner({ mailbox: { ...site.mailbox, send: () => { throw new Error('No mail'); } } });
    expect(await broken.run('UppdragVarjeDag', inDays(130))).toMatchObject({ status: 'Failed' });
    expect(await heartbeat()).toBe(last);
  });
});

describe('the flow that reminds of publication', () => {
  it('tells publishers of what is established, and has no means to publish it', async () => {
    const site = await startFlowSite([{ ...cardStep, card: false }]);
    const snapshot = await site.handIn('m1');
    const record = { type: 'decision', mandateKey: 'm1', snapshotKey: snapshot.key, snapshotHash: snapshot.hash, step: 'establish', outcome: 'approve', comment: '', meetingDate: '', paragraph: '', diaryNumber: '', minutesLink: '' } as const;
    await site.ports('recorder.x').ledger.append({ recordKey: 'b1', folder: 'bodies/rpo-x', record, previousHash: '', ownHash: hashEntry('b1', 'bodies/rpo-x', record, '') });
    expect((await site.caseOf('m1')).ongoing?.state).toBe('established');
    await site.ports('participant').caseIndex.write({ mandateKey: 'm1', groupKey: 'rag-x', state: 'established', step: '', waitingBodies: [], waitingSince: '', due: '', isOpen: true, awaitsStamp: false, submitted: '', foldedTo: 9_999 });
    await site.flows.run('UppdragAttPublicera');
    expect(site.mailbox.messages()).toMatchObject([{ kind: 'mail', to: expect.arrayContaining(['publisher@uppdrag.example']) }]);
    expect(site.troubles).toEqual([]);
    await site.close();
  }, 30_000);
});
