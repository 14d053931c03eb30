/** @jest-environment node */
import { provisionBody } from '../../../application/provisioning/provisionBody';
import type { LedgerRecord } from '../../../domain/approval/record';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';

const record: LedgerRecord = { type: 'recall', mandateKey: 'm1', snapshotKey: 's', snapshotHash: 'h', comment: '' };

/** A small set-up is split later, body by body, without moving anything. */
describe('who records for a body', () => {
  let site: BareSite;
  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  const mayAdd = async (person: string, body: string, recordKey: string): Promise<boolean> => {
    const entry = { recordKey, folder: `bodies/${body}`, record, previousHash: '', ownHash: recordKey };
    return site.ports(person).ledger.append(entry).then(() => true, () => false);
  };
  const bind = (recordedBy: 'own' | 'staff', dryRun = false) =>
    provisionBody(site.administration().provisioning, { key: 'rpo-x', name: 'RPO X', recordedBy }, { dryRun });

  it('can change, and nobody keeps a right from before', async () => {
    expect([await mayAdd('recorder.x', 'rpo-x', 'a1'), await mayAdd('staff', 'rpo-x', 'a2')]).toEqual([true, false]);
    await bind('staff');
    expect([await mayAdd('recorder.x', 'rpo-x', 'b1'), await mayAdd('staff', 'rpo-x', 'b2')]).toEqual([false, true]);
    expect(await bind('staff', true)).toEqual([]);
    await bind('own');
    expect([await mayAdd('recorder.x', 'rpo-x', 'c1'), await mayAdd('staff', 'rpo-x', 'c2')]).toEqual([true, false]);
    expect((await site.ports('participant').ledger.ofCase('m1')).map(({ recordKey }) => recordKey)).toEqual(['a1', 'b2', 'c1']);
  });
});
