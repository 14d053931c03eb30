/** @jest-environment node */
import { hashEntry } from '../../domain/approval/hashEntry';
import type { DelegationRecord, LedgerRecord } from '../../domain/approval/record';
import { daysAfter } from '../../domain/calendar/calendarDate';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { bodyGroupName } from '../../schema/rights';
import { approval, savedWork, startConfiguredSite } from '../../testing/configuredSite';
import { saveAnswers } from '../../testing/drafting/mandateWorld';
import type { BareSite } from '../../testing/provisionedSite';
import { barnonkologiAnswers } from '../../templates/fixtures/barnonkologi';
import { readCase } from '../approval/readCase';
import { recordDecision } from '../approval/recordDecision';
import { startMandate } from '../drafting/startMandate';
import { submitMandate } from '../drafting/submitMandate';
import { delegate } from './delegate';

const login = (person: string): string => `${person}@uppdrag.example`;
const sharePointGroup = bodyGroupName('rpo-x');
const today = swedishDay(new Date());

const standIn = (until: string, recordKey: string) => ({
  bodies: ['rpo-x'],
  sharePointGroup,
  substitute: login('vikarie'),
  name: 'Vera Vikarie',
  from: daysAfter(today, -10),
  until,
  comment: '',
  recordKey
});

describe('a substitute whose time is over, on a site', () => {
  let site: BareSite;
  let mandateKey = '';

  beforeAll(async () => {
    site = await startConfiguredSite({ testControl: true });
    const writer = site.ports('writer.x');
    mandateKey = await startMandate(writer, 'rag-x');
    await saveAnswers(writer, mandateKey, barnonkologiAnswers);
    await submitMandate(writer, { mandateKey, comment: '', work: savedWork });
    await delegate(site.ports('admin'), standIn(daysAfter(today, 5), 'd1'));
  }, 90_000);
  afterAll(() => site.close());

  /** Sends records as the account may still do, past every screen. */
  const send = async (person: string, folder: string, recordKey: string, record: LedgerRecord): Promise<void> => {
    await site.ports(person).ledger.append({ recordKey, folder, record, previousHash: '', ownHash: hashEntry(recordKey, folder, record, '') });
  };
  const rounds = async () => (await readCase(site.ports('participant'), mandateKey)).state;

  it('may still write in the body’s folder, and nothing of it counts', async () => {
    await site.order({ advanceSeconds: 20 * 86_400 });
    const { round } = await readCase(site.ports('vikarie'), mandateKey);
    if (!round) throw new Error('no round');
    const { snapshotKey, snapshotHash } = round;
    const { body: _body, recordKey: _key, ...decision } = approval;
    const longer: DelegationRecord = { type: 'delegation', bodyKey: 'rpo-x', substitute: login('vikarie'), name: 'V', from: daysAfter(today, -10), until: daysAfter(today, 900), comment: '' };
    await send('vikarie', 'bodies/rpo-x', 'own', longer);
    await send('vikarie', 'bodies/rpo-x', 'late', { type: 'decision', mandateKey, snapshotKey, snapshotHash, ...decision });
    const { rounds: all, ignored } = await rounds();
    expect(all[0]?.state).toBe('awaitingEstablishment');
    expect(ignored.map(({ reason }) => reason)).toEqual(['substituteEnded']);
  });

  it('is not freed by what others write about it elsewhere, and a member decides as before', async () => {
    const elsewhere: DelegationRecord = { type: 'delegation', bodyKey: 'rpo-x', substitute: login('vikarie'), name: 'V', from: daysAfter(today, -10), until: daysAfter(today, 900), comment: '' };
    await expect(send('recorder.y', 'bodies/rpo-x', 'alien', elsewhere)).rejects.toMatchObject({ kind: 'denied' });
    await send('recorder.y', 'bodies/rpo-y', 'alien', elsewhere);
    await send('writer.x', 'groups/rag-x', 'alien', elsewhere);
    const { round } = await readCase(site.ports('vikarie'), mandateKey);
    if (!round) throw new Error('no round');
    const text = { mandateKey, snapshotKey: round.snapshotKey, snapshotHash: round.snapshotHash };
    await expect(recordDecision(site.ports('vikarie'), { ...text, ...approval, recordKey: 'again' })).resolves.toEqual({ kind: 'refused', reason: 'substituteEnded' });
    await expect(recordDecision(site.ports('recorder.x'), { ...text, ...approval })).resolves.toMatchObject({ kind: 'recorded' });
  });
});
