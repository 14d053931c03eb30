/** @jest-environment node */
import { readLedgerCase } from '../../application/approval/readLedgerCase';
import { recordBinding } from '../../application/configuration/recordBinding';
import { recordChain } from '../../application/configuration/recordChain';
import { hashEntry } from '../../domain/approval/hashEntry';
import type { LedgerRecord, NewLedgerEntry } from '../../domain/approval/record';
import { ledger as ledgerList } from '../../schema/lists/ledger';
import { frozenText } from '../../testing/approval/caseSite';
import type { BareSite } from '../../testing/provisionedSite';
import { startProvisionedSite } from '../../testing/provisionedSite';
import { siteOf } from './connection/site';
import { addRow } from './rows/addRow';

const record: LedgerRecord = { type: 'recall', mandateKey: 'm1', snapshotKey: 's', snapshotHash: 'ab'.repeat(32), comment: '' };
const entry = (recordKey: string): NewLedgerEntry => ({ recordKey, folder: 'groups/rag-x', record, previousHash: '', ownHash: recordKey });
const submission = { type: 'submission', mandateKey: 'm2', groupKey: 'rag-x', comment: '' } as const;
const snapshot = frozenText('Uppdrag', { mandateKey: 'm2', groupKey: 'rag-x' });
const establish = { key: 'establish', kind: 'establish', bodies: ['rpo-x'], quorum: 'meeting' } as const;
const header = { key: 'm1', groupKey: 'rag-x', template: { family: 'f', version: 1 }, variables: { group: 'X', programmeArea: '' } };

describe('over a bad connection', () => {
  let site: BareSite;
  beforeAll(async () => {
    site = await startProvisionedSite({ testControl: true });
    await recordChain(site.ports('admin'), { type: 'chain', chainKey: 'rag', name: 'RAG', steps: [establish], confirmed: true }, 'c1');
    await recordBinding(site.ports('admin'), { type: 'binding', groupKey: 'rag-x', chainKey: 'rag', relations: {} }, 'b1');
  }, 60_000);
  afterEach(() => site.order({ reset: true }));
  afterAll(() => site.close());

  it('a record whose answer was lost is found, and stands once', async () => {
    const { ledger } = site.ports('writer.x');
    await site.order({ lostResponses: 1 });
    await expect(ledger.append(entry('r1'))).resolves.toMatchObject({ recordKey: 'r1' });
    expect(await ledger.ofCase('m1')).toHaveLength(1);
  });

  it('a record added twice at the same moment counts once', async () => {
    const own = { ...submission, snapshotKey: snapshot.key, snapshotHash: snapshot.hash };
    const twice = { ...entry('twice'), record: own, ownHash: hashEntry('twice', 'groups/rag-x', own, '') };
    const { ledger, snapshots } = site.ports('writer.x');
    await snapshots.freeze('rag-x', snapshot);
    const added = await ledger.append(twice);
    // As by a call that had looked the key up before the row above was there.
    await addRow(siteOf(site.connection('colleague.x')), ledgerList, 'groups/rag-x', {
      RecordKey: 'twice',
      MandateKey: 'm2',
      RecordType: 'submission',
      OwnHash: twice.ownHash,
      Record1: JSON.stringify(own)
    });
    expect(await ledger.append(twice)).toEqual(added);
    const { state } = await readLedgerCase(site.ports('participant'), 'm2');
    expect(state.rounds.map(({ submission: { id } }) => id)).toEqual([added.id]);
    expect(state.ignored.map(({ reason }) => reason)).toEqual(['duplicate']);
  });

  it('a mandate and a section whose answers were lost stand once', async () => {
    const { mandates } = site.ports('writer.x');
    await site.order({ lostResponses: 1 });
    await mandates.create(header);
    await site.order({ lostResponses: 1 });
    const saved = await mandates.saveSection(header, 'uppdrag', {}, '');
    expect(await mandates.read('m1')).toMatchObject({ header, sections: [saved] });
  });

  it('a later save whose answer was lost is said to be offline, and a repeat finds it done', async () => {
    const { mandates } = site.ports('writer.x');
    const [before] = await mandates.sections('m1');
    const save = () => mandates.saveSection(header, 'uppdrag', { uppdrag: { kind: 'paragraphs', text: 'nytt' } }, before?.version ?? '');
    await site.order({ lostResponses: 1 });
    await expect(save()).rejects.toMatchObject({ kind: 'offline' });
    const saved = await save();
    expect(saved.answers).toEqual({ uppdrag: { kind: 'paragraphs', text: 'nytt' } });
    expect(await mandates.sections('m1')).toEqual([saved]);
  });

  it('a throttled call waits as asked and goes through', async () => {
    const { ledger } = site.ports('writer.x');
    await site.order({ throttle: { status: 429, requests: 2, retryAfterSeconds: 0 } });
    await expect(ledger.append(entry('r2'))).resolves.toMatchObject({ recordKey: 'r2' });
    await site.order({ throttle: { status: 503, requests: 1, retryAfterSeconds: 0 } });
    await expect(ledger.ofCase('m1')).resolves.toHaveLength(2);
  });

  it('a call throttled for long is said to be throttled', async () => {
    const { ledger } = site.ports('writer.x');
    await site.order({ throttle: { status: 429, requests: 1, retryAfterSeconds: 3600 } });
    await expect(ledger.ofCase('m1')).rejects.toMatchObject({ kind: 'throttled' });
  });

  it('a save that meets another at the server’s store is a conflict', async () => {
    const { mandates } = site.ports('writer.x');
    const [before] = await mandates.sections('m1');
    await site.order({ saveConflicts: 1 });
    await expect(mandates.saveSection(header, 'uppdrag', {}, before?.version ?? '')).rejects.toMatchObject({ kind: 'conflict' });
  });
});
