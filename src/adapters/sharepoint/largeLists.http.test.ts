/** @jest-environment node */
import '@pnp/sp/items/list';
import { readConfiguration } from '../../application/configuration/readConfiguration';
import { recordBinding } from '../../application/configuration/recordBinding';
import { recordChain } from '../../application/configuration/recordChain';
import type { BindingRecord, ChainRecord, LedgerRecord, NewLedgerEntry } from '../../domain/approval/record';
import { ledger } from '../../schema/lists/ledger';
import type { BareSite } from '../../testing/provisionedSite';
import { startProvisionedSite } from '../../testing/provisionedSite';
import { siteOf } from './connection/site';
import { addRow } from './rows/addRow';
import { newPerson } from '../../domain/roster/newPerson';
import { newSeat } from '../../domain/roster/newSeat';
import { newTerm } from '../../domain/roster/newTerm';

const THRESHOLD = 10;
const CASES = 25;

const entryOf = (recordKey: string, mandateKey: string): NewLedgerEntry => {
  const record: LedgerRecord = { type: 'recall', mandateKey, snapshotKey: 's', snapshotHash: 'ab'.repeat(32), comment: '' };
  return { recordKey, folder: 'groups/rag-x', record, previousHash: '', ownHash: mandateKey };
};
const establish = { key: 'establish', kind: 'establish', bodies: ['rpo-x'], quorum: 'meeting' } as const;
const chain: ChainRecord = { type: 'chain', chainKey: 'rag', name: 'RAG', steps: [establish], confirmed: true };
/** More than one query may read. */
const chainVersions = Array.from({ length: THRESHOLD + 2 }, (_, index): ChainRecord => ({ ...chain, name: `Version ${index}` }));
const bindingOf = (groupKey: string): BindingRecord => ({ type: 'binding', groupKey, chainKey: 'rag', relations: {} });

/** As on a site whose lists hold more rows than the list view threshold, which is lowered here. */
describe('lists past the list view threshold', () => {
  let site: BareSite;

  beforeAll(async () => {
    site = await startProvisionedSite({ testControl: true });
    const { mandates, ledger: records, caseIndex } = site.ports('writer.x');
    for (let number = 1; number <= CASES; number += 1) {
      const key = `m${number}`;
      await mandates.create({ key, groupKey: 'rag-x', template: { family: 'f', version: 1 }, variables: { group: 'X', programmeArea: '' } });
      await records.append(entryOf(`r${number}`, key));
      await caseIndex.write({
        mandateKey: key,
        groupKey: number <= THRESHOLD / 2 ? 'rag-x' : `rag-${number}`,
        state: 'awaitingEstablishment',
        step: '',
        waitingBodies: [],
        waitingSince: '',
        due: '',
        isOpen: number === CASES,
        awaitsStamp: false,
        submitted: '',
        foldedTo: number
      });
    }
    const seats = Array.from({ length: CASES }, (_, index) =>
      newSeat({ key: `seat${index}`, groupKey: 'rag-x', regionKey: index < THRESHOLD / 2 ? 'kalmar' : `region${index}` })
    );
    const terms = seats.map(({ key, groupKey }) => newTerm({ key: `t-${key}`, seatKey: key, groupKey, personKey: `p-${key}`, from: '2024-01-01' }));
    const people = seats.map(({ key }) => newPerson({ key: `p-${key}`, name: key }));
    await site.administration().rosterEditor.add({ groups: [], seats, terms, people });
    for (const version of chainVersions) {
      await recordChain(site.ports('admin'), version, version.name);
    }
    for (const groupKey of ['rag-x', ...seats.map(({ key }) => key)]) {
      await recordBinding(site.ports('admin'), bindingOf(groupKey), groupKey);
    }
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

  it('give every chain and binding, also those added meanwhile, however many chains and bindings there are', async () => {
    const participant = site.ports('participant');
    const records = async (): Promise<readonly unknown[]> => (await readConfiguration(participant)).map(({ record }) => record);
    const before = await records();
    expect(before).toEqual(expect.arrayContaining([bindingOf('rag-x'), ...chainVersions]));
    const next = { ...chain, name: 'Nästa' };
    await recordChain(site.ports('admin'), next, 'next');
    expect(await records()).toEqual([...before, next]);
  });

  it('are read and written past more rows than the threshold that somebody else has filed under one’s key', async () => {
    const flooded = siteOf(site.connection('writer.y'));
    for (let number = 1; number <= CASES; number += 1) {
      const values = { MandateKey: 'm4', RecordType: 'recall', RecordKey: 'mine', Record1: '{}' };
      await addRow(flooded, ledger, 'groups/rag-y', values);
    }
    const { ledger: records } = site.ports('writer.x');
    const added = await records.append(entryOf('mine', 'm4'));
    expect(await records.append(entryOf('mine', 'm4'))).toEqual(added);
    const own = (await records.ofCase('m4')).filter(({ folder }) => folder === 'groups/rag-x');
    expect(own.map(({ recordKey }) => recordKey)).toEqual(['r4', 'mine']);
  });

  it('tell the open cases, those of groups, and a region’s roster', async () => {
    const ports = site.ports('participant');
    expect((await ports.caseIndex.open()).map(({ mandateKey }) => mandateKey)).toEqual([`m${CASES}`]);
    expect(await ports.caseIndex.ofGroups(['rag-x'])).toHaveLength(THRESHOLD / 2);
    expect((await ports.caseIndex.newest(1)).map(({ foldedTo }) => foldedTo)).toEqual([CASES]);
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
