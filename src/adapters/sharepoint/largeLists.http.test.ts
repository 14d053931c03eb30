/** @jest-environment node */
import '@pnp/sp/items/list';
import type { LedgerRecord } from '../../domain/approval/record';
import { ledger } from '../../schema/lists/ledger';
import type { BareSite } from '../../testing/provisionedSite';
import { startProvisionedSite } from '../../testing/provisionedSite';
import { siteOf } from './connection/site';

const THRESHOLD = 10;
const CASES = 25;

/** As on a site whose lists hold more rows than the list view threshold, which is lowered here. */
describe('lists past the list view threshold', () => {
  let site: BareSite;

  beforeAll(async () => {
    site = await startProvisionedSite({ testControl: true });
    const { mandates, ledger: records, caseIndex } = site.ports('writer.x');
    for (let number = 1; number <= CASES; number += 1) {
      const key = `m${number}`;
      const record: LedgerRecord = { type: 'recall', mandateKey: key, snapshotKey: 's', snapshotHash: 'ab'.repeat(32), comment: '' };
      await mandates.create({ key, groupKey: 'rag-x', template: { family: 'f', version: 1 }, variables: { group: 'X', programmeArea: '' } });
      await records.append({ recordKey: `r${number}`, folder: 'groups/rag-x', record, previousHash: '', ownHash: key });
      await caseIndex.write({
        mandateKey: key,
        groupKey: number <= THRESHOLD / 2 ? 'rag-x' : `rag-${number}`,
        state: 'awaitingEstablishment',
        step: '',
        waitingBodies: [],
        isOpen: number === CASES,
        submitted: '',
        foldedTo: number
      });
    }
    const seats = Array.from({ length: CASES }, (_, index) => ({
      key: `seat${index}`,
      groupKey: 'rag-x',
      regionKey: index < THRESHOLD / 2 ? 'kalmar' : `region${index}`,
      role: 'member' as const,
      profession: ''
    }));
    const terms = seats.map(({ key, groupKey }) => ({ key: `t-${key}`, seatKey: key, groupKey, personKey: `p-${key}`, from: '2024-01-01', to: '' }));
    const people = seats.map(({ key }) => ({ key: `p-${key}`, name: key, title: '', organisation: '', email: '' }));
    await site.administration().rosterEditor.add({ groups: [], seats, terms, people });
    await site.order({ threshold: THRESHOLD });
  }, 120_000);
  afterAll(() => site.close());

  it('are refused to a filter without index, so that the test means something', async () => {
    const list = siteOf(site.connection('admin')).list(ledger);
    await expect(list.items.filter("RecordType eq 'recall'")()).rejects.toMatchObject({
      message: expect.stringContaining('list view threshold')
    });
  });

  it('are read by key, written to and read on from an id', async () => {
    const ports = site.ports('writer.x');
    expect((await ports.mandates.read('m20')).header.key).toBe('m20');
    const saved = await ports.mandates.saveSection((await ports.mandates.read('m20')).header, 'uppdrag', {}, '');
    expect(await ports.mandates.sections('m20')).toEqual([saved]);
    expect(await ports.ledger.ofCase('m3')).toHaveLength(1);
    expect(await ports.ledger.since(0)).toHaveLength(CASES);
  });

  it('tell the open cases, those of groups, and a region’s roster', async () => {
    const ports = site.ports('participant');
    expect((await ports.caseIndex.open()).map(({ mandateKey }) => mandateKey)).toEqual([`m${CASES}`]);
    expect(await ports.caseIndex.ofGroups(['rag-x'])).toHaveLength(THRESHOLD / 2);
    expect(await ports.caseIndex.ofMandate('m7')).toMatchObject({ mandateKey: 'm7' });
    const { seats, terms, people } = await ports.roster.ofRegion('kalmar');
    expect([seats.length, terms.length, people.length]).toEqual([THRESHOLD / 2, THRESHOLD / 2, THRESHOLD / 2]);
  });

  it('tell a person’s rights', async () => {
    const { session } = site.ports('writer.x');
    expect(await session.mayWriteFor('rag-x')).toBe(true);
    expect(await session.isParticipant()).toBe(true);
  });
});
