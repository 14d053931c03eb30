/** @jest-environment node */
import '@pnp/sp/items/list';
import { readChains } from '../../../application/configuration/readChains';
import { recordChain } from '../../../application/configuration/recordChain';
import { defaultChains } from '../../../domain/approval/defaultChains';
import { hashEntry } from '../../../domain/approval/hashEntry';
import type { ChainRecord } from '../../../domain/approval/record';
import { provisionSite } from '../../../application/provisioning/provisionSite';
import { chainDrafts } from '../../../schema/lists/chainDrafts';
import { ledger } from '../../../schema/lists/ledger';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';
import { addRow } from '../rows/addRow';
import { readVersion } from '../rows/rowVersion';

const establish = { key: 'establish', kind: 'establish', bodies: ['@establishingBody'], quorum: 'meeting' } as const;
const chain = (name: string, chainKey = 'egen'): ChainRecord => ({ type: 'chain', chainKey, name, steps: [establish], confirmed: true });
const mayNot = ['writer.x', 'recorder.x', 'staff', 'support', 'publisher', 'participant', 'reader', 'outsider'];
const refused = { kind: expect.stringMatching(/^(denied|missing)$/) };

describe('chains on a site', () => {
  let site: BareSite;
  const drafts = (person: string): ReturnType<BareSite['ports']>['chainDrafts'] => site.ports(person).chainDrafts;

  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  it('come with the site, unconfirmed, and an administrator’s own version is never written over', async () => {
    const before = await site.ports('participant').ledger.configuration();
    expect(before.map(({ record }) => record)).toEqual(defaultChains.map((offered) => offered.chain));
    const own: ChainRecord = { ...chain('Vår egen', 'sydostra-rag') };
    await recordChain(site.ports('admin'), own, 'own');
    await provisionSite(site.administration().provisioning);
    const after = await site.ports('participant').ledger.configuration();
    expect(after.slice(before.length).map(({ record }) => record)).toEqual([own]);
  });

  it('are read with all that belongs to them in two requests', async () => {
    const sent = jest.spyOn(globalThis, 'fetch');
    try {
      const { chains, mayConfigure } = await readChains(site.ports('admin'));
      expect(chains).toHaveLength(defaultChains.length);
      expect(mayConfigure).toBe(true);
      expect(sent).toHaveBeenCalledTimes(2);
    } finally {
      sent.mockRestore();
    }
    expect(await readChains(site.ports('participant'))).toMatchObject({ participant: true, mayConfigure: false });
    expect(await readChains(site.ports('reader'))).toMatchObject({ participant: false, chains: [], groups: [] });
  });

  it('are recorded once although the answer was lost', async () => {
    const first = await recordChain(site.ports('admin'), chain('Upprepad', 'upprepad'), 'again');
    expect(await recordChain(site.ports('admin'), chain('Upprepad', 'upprepad'), 'again')).toEqual(first);
  });

  it('are worked on in drafts: saved, written over with their version, and taken away', async () => {
    const first = await drafts('admin').save({ chain: chain('Ett'), version: '' });
    const second = await drafts('admin').save({ chain: chain('Två'), version: first.version });
    expect(await drafts('admin').save({ chain: chain('Två'), version: first.version })).toEqual(second);
    await expect(drafts('admin').save({ chain: chain('Tre'), version: first.version })).rejects.toMatchObject({ kind: 'conflict' });
    await expect(drafts('admin').save({ chain: chain('Fyra'), version: '' })).rejects.toMatchObject({ kind: 'conflict' });
    await expect(drafts('admin').remove(first)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await drafts('participant').all()).toMatchObject([{ chain: chain('Två'), editor: expect.any(String) }]);
    expect(await drafts('reader').all()).toEqual([]);
    await drafts('admin').remove(second);
    await drafts('admin').remove(second);
    expect(await drafts('admin').all()).toEqual([]);
  });

  it('are the administrators’ alone to work on, whatever is tried over REST', async () => {
    const kept = await drafts('admin').save({ chain: chain('Skyddad', 'skyddad'), version: '' });
    const { id } = readVersion(kept.version);
    for (const person of mayNot) {
      const own = siteOf(site.connection(person));
      await expect(drafts(person).save({ chain: chain('Ny', 'ny'), version: '' })).rejects.toMatchObject(refused);
      await expect(drafts(person).save({ chain: chain('Ändrad', 'skyddad'), version: kept.version })).rejects.toMatchObject(refused);
      await expect(addRow(own, chainDrafts, '', { ChainKey: 'x', Title: 'x', Content: '{}' })).rejects.toMatchObject(refused);
      await expect(own.list(chainDrafts).items.getById(id).validateUpdateListItem([{ FieldName: 'Content', FieldValue: '{}' }])).rejects.toBeTruthy();
      await expect(own.list(chainDrafts).items.getById(id).delete()).rejects.toBeTruthy();
      await expect(own.list(chainDrafts).items.getById(id).recycle()).rejects.toBeTruthy();
    }
    expect(await drafts('admin').all()).toEqual([kept]);
  });

  it('are the administrators’ alone to record, whatever is tried over REST', async () => {
    const before = await site.ports('admin').ledger.configuration();
    const record = chain('Inkräktarens', 'sydostra-rag');
    const ownHash = hashEntry('hostile', 'configuration', record, '');
    const newest = before[before.length - 1]?.id ?? 0;
    for (const person of mayNot) {
      const own = siteOf(site.connection(person));
      const values = { Title: 'x', RecordKey: 'hostile', MandateKey: 'chain:sydostra-rag', RecordType: 'chain', Record1: JSON.stringify(record), OwnHash: ownHash };
      await expect(recordChain(site.ports(person), record, 'hostile')).rejects.toMatchObject(refused);
      await expect(addRow(own, ledger, 'configuration', values)).rejects.toMatchObject(refused);
      await expect(own.list(ledger).items.getById(newest).update({ Record1: JSON.stringify(record) })).rejects.toBeTruthy();
      await expect(own.list(ledger).items.getById(newest).delete()).rejects.toBeTruthy();
      expect(await site.ports(person).session.mayConfigure()).toBe(false);
    }
    expect(await site.ports('admin').session.mayConfigure()).toBe(true);
    expect(await site.ports('admin').ledger.configuration()).toEqual(before);
  });
});
