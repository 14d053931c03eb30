/** @jest-environment node */
import '@pnp/sp/items/list';
import type { LedgerRecord, NewLedgerEntry } from '../../../domain/approval/record';
import { hashEntry } from '../../../domain/approval/hashEntry';
import { ledger } from '../../../schema/lists/ledger';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';
import { addRow } from '../rows/addRow';

const snapshotHash = 'ab'.repeat(32);
const submission: LedgerRecord = {
  type: 'submission',
  mandateKey: 'm1',
  groupKey: 'rag-x',
  snapshotKey: 's1',
  snapshotHash,
  comment: 'Klart för beslut'
};
const recall = (mandateKey: string): LedgerRecord => ({ type: 'recall', mandateKey, snapshotKey: 's1', snapshotHash, comment: '' });
const binding: LedgerRecord = { type: 'binding', groupKey: 'rag-x', chainKey: 'rag', relations: { mandator: ['rpo-x'] } };

const entry = (recordKey: string, folder: string, record: LedgerRecord): NewLedgerEntry => ({
  recordKey,
  folder,
  record,
  previousHash: '',
  ownHash: hashEntry(recordKey, folder, record, '')
});

describe('the ledger on a site', () => {
  let site: BareSite;
  const as = (person: string): ReturnType<BareSite['ports']>['ledger'] => site.ports(person).ledger;

  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  it('gives back what was added, with id, time and author of the server', async () => {
    const added = await as('writer.x').append(entry('r1', 'groups/rag-x', submission));
    expect(added).toEqual({ ...entry('r1', 'groups/rag-x', submission), id: added.id, created: added.created, author: added.author, account: 'writer.x@uppdrag.example' });
    expect(added.id).toBeGreaterThan(0);
    expect(added.author).toBe('Writer X');
    expect(await as('recorder.x').ofCase('m1')).toEqual([added]);
  });

  it('holds a record once, however often it is added', async () => {
    const [first] = await as('writer.x').ofCase('m1');
    expect(await as('writer.x').append(entry('r1', 'groups/rag-x', submission))).toEqual(first);
    expect(await as('writer.x').ofCase('m1')).toHaveLength(1);
    await expect(as('writer.x').append(entry('r1', 'groups/rag-x', recall('m1')))).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('orders by id, and reads what came since', async () => {
    const [first] = await as('writer.x').ofCase('m1');
    const second = await as('writer.y').append(entry('r2', 'groups/rag-y', recall('m2')));
    const third = await as('recorder.x').append(entry('r3', 'bodies/rpo-x', recall('m1')));
    expect((await as('participant').ofCase('m1')).map(({ recordKey }) => recordKey)).toEqual(['r1', 'r3']);
    expect((await as('participant').since(first?.id ?? 0)).map(({ id }) => id)).toEqual([second.id, third.id]);
    expect(await as('participant').since(third.id)).toEqual([]);
  });

  it('takes configuration from administrators only', async () => {
    const added = await as('admin').append(entry('r4', 'configuration', binding));
    expect(await as('writer.x').bindings('rag-x')).toEqual([added]);
    for (const person of ['writer.x', 'recorder.x', 'staff', 'support', 'publisher', 'participant']) {
      await expect(as(person).append(entry(`no-${person}`, 'configuration', binding))).rejects.toMatchObject({ kind: 'denied' });
    }
    expect(await as('writer.x').bindings('rag-x')).toHaveLength(1);
  });

  it.each([
    ['writer.x', 'groups/rag-y'],
    ['writer.x', 'bodies/rpo-x'],
    ['writer.x', 'publication'],
    ['writer.x', ''],
    ['recorder.x', 'bodies/rpo-y'],
    ['recorder.x', 'groups/rag-x'],
    ['recorder.y', 'bodies/rpo-x'],
    ['staff', 'bodies/rpo-x'],
    ['support', 'bodies/rpo-x'],
    ['publisher', 'bodies/rpo-x'],
    ['participant', 'groups/rag-x'],
    ['reader', 'groups/rag-x'],
    ['outsider', 'groups/rag-x']
  ])('refuses %s in the folder %s', async (person, folder) => {
    await expect(as(person).append(entry(`refused-${person}-${folder}`, folder, submission))).rejects.toMatchObject({
      kind: expect.stringMatching(/denied|missing/)
    });
    expect((await as('admin').since(0)).map(({ recordKey }) => recordKey)).not.toContain(`refused-${person}-${folder}`);
  });

  it.each([
    ['writer.x', 'groups/rag-x'],
    ['support', 'groups/rag-x'],
    ['recorder.y', 'bodies/rpo-y'],
    ['staff', 'bodies/rsl'],
    ['publisher', 'publication'],
    ['staff', 'publication']
  ])('lets %s add to the folder %s', async (person, folder) => {
    await expect(as(person).append(entry(`ok-${person}-${folder}`, folder, recall('m3')))).resolves.toMatchObject({ folder });
  });

  it('is never edited, deleted or moved by those who add to it', async () => {
    const [first] = await as('writer.x').ofCase('m1');
    for (const person of ['writer.x', 'recorder.x', 'publisher', 'support']) {
      const item = () => siteOf(site.connection(person)).list(ledger).items.getById(first?.id ?? 0);
      await expect(item().update({ Record1: '{}' })).rejects.toMatchObject({ status: 403 });
      await expect(item().delete()).rejects.toMatchObject({ status: 403 });
      await expect(item().recycle()).rejects.toMatchObject({ status: 403 });
    }
    expect((await as('recorder.x').ofCase('m1'))[0]).toEqual(first);
  });

  it('shows a row filed under another case as unreadable', async () => {
    await addRow(siteOf(site.connection('writer.y')), ledger, 'groups/rag-y', {
      RecordKey: 'r9',
      MandateKey: 'm1',
      RecordType: 'recall',
      Record1: JSON.stringify(recall('m2'))
    });
    const planted = (await as('recorder.x').ofCase('m1')).find(({ recordKey }) => recordKey === 'r9');
    expect(planted).toMatchObject({ folder: 'groups/rag-y', record: null });
  });

  it('says nothing to readers, rather than that nothing has happened', async () => {
    for (const person of ['reader', 'outsider']) {
      await expect(as(person).ofCase('m1')).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) });
    }
  });
});
