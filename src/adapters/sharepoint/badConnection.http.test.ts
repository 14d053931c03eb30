/** @jest-environment node */
import type { LedgerRecord, NewLedgerEntry } from '../../domain/approval/record';
import type { BareSite } from '../../testing/provisionedSite';
import { startProvisionedSite } from '../../testing/provisionedSite';

const record: LedgerRecord = { type: 'recall', mandateKey: 'm1', snapshotKey: 's', snapshotHash: 'ab'.repeat(32), comment: '' };
const entry = (recordKey: string): NewLedgerEntry => ({ recordKey, folder: 'groups/rag-x', record, previousHash: '', ownHash: recordKey });
const header = { key: 'm1', groupKey: 'rag-x', template: { family: 'f', version: 1 }, variables: { group: 'X', programmeArea: '' } };

describe('over a bad connection', () => {
  let site: BareSite;
  beforeAll(async () => {
    site = await startProvisionedSite({ testControl: true });
  }, 60_000);
  afterEach(() => site.order({ reset: true }));
  afterAll(() => site.close());

  it('a record whose answer was lost is found, and stands once', async () => {
    const { ledger } = site.ports('writer.x');
    await site.order({ lostResponses: 1 });
    await expect(ledger.append(entry('r1'))).resolves.toMatchObject({ recordKey: 'r1' });
    expect(await ledger.ofCase('m1')).toHaveLength(1);
  });

  it('a mandate and a section whose answers were lost stand once', async () => {
    const { mandates } = site.ports('writer.x');
    await site.order({ lostResponses: 1 });
    await mandates.create(header);
    await site.order({ lostResponses: 1 });
    const saved = await mandates.saveSection(header, 'uppdrag', {}, '');
    expect(await mandates.read('m1')).toEqual({ header, sections: [saved] });
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
