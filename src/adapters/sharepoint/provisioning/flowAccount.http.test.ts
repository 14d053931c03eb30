/** @jest-environment node */
import '@pnp/sp/items/list';
import { addMember } from '../../../application/provisioning/addMember';
import { provisionSite } from '../../../application/provisioning/provisionSite';
import type { LedgerRecord } from '../../../domain/approval/record';
import { ledger } from '../../../schema/lists/ledger';
import { FLOW_HEARTBEAT_SETTING, settings } from '../../../schema/lists/settings';
import { SCHEMA_VERSION_SETTING } from '../../../schema/version';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';

const login = 'flows@uppdrag.example';
const record: LedgerRecord = { type: 'recall', mandateKey: 'm1', snapshotKey: 's', snapshotHash: 'ab'.repeat(32), comment: '' };

describe('the account of the flows', () => {
  let site: BareSite;
  const setting = async (key: string) => {
    const rows = await siteOf(site.connection('admin')).list(settings).items.select('ID', 'SettingKey', 'SettingValue')<
      readonly { readonly ID: number; readonly SettingKey: string; readonly SettingValue: string | null }[]
    >();
    return rows.find(({ SettingKey }) => SettingKey === key);
  };

  beforeAll(async () => {
    site = await startProvisionedSite();
    await addMember(site.administration().provisioning, login, { kind: 'flows' });
  }, 60_000);
  afterAll(() => site.close());

  it('adds to the root of the ledger and to no folder of it', async () => {
    const { ledger: entries } = site.ports('flows');
    const entry = (folder: string) => ({ recordKey: `r-${folder}`, folder, record, previousHash: '', ownHash: 'x' });
    await expect(entries.append(entry(''))).resolves.toMatchObject({ folder: '' });
    for (const folder of ['configuration', 'publication', 'groups', 'bodies', 'groups/rag-x', 'bodies/rpo-x', 'bodies/rsl']) {
      await expect(entries.append(entry(folder))).rejects.toMatchObject({ kind: 'denied' });
    }
  });

  it('changes nothing it has added', async () => {
    const [added] = await site.ports('flows').ledger.ofCase('m1');
    const item = () => siteOf(site.connection('flows')).list(ledger).items.getById(added?.id ?? 0);
    await expect(item().update({ Record1: '{}' })).rejects.toMatchObject({ status: 403 });
    await expect(item().recycle()).rejects.toMatchObject({ status: 403 });
  });

  it('writes the row that says when the flows last ran, and no other setting', async () => {
    const write = async (key: string) =>
      siteOf(site.connection('flows')).list(settings).items.getById((await setting(key))?.ID ?? 0).update({ SettingValue: '9' });
    await write(FLOW_HEARTBEAT_SETTING);
    expect(await setting(FLOW_HEARTBEAT_SETTING)).toMatchObject({ SettingValue: '9' });
    await expect(write(SCHEMA_VERSION_SETTING)).rejects.toMatchObject({ status: 403 });
    await expect(siteOf(site.connection('flows')).list(settings).items.add({ Title: 'x', SettingKey: 'x' })).rejects.toMatchObject({ status: 403 });
  });

  it('leaves everybody else’s rights as they were, and stands when done again', async () => {
    const { provisioning } = site.administration();
    expect(await addMember(provisioning, login, { kind: 'flows' }, { dryRun: true })).toEqual([]);
    expect(await provisionSite(provisioning, { dryRun: true })).toEqual([]);
    await expect(
      site.ports('recorder.x').ledger.append({ recordKey: 'k', folder: 'bodies/rpo-x', record, previousHash: '', ownHash: 'x' })
    ).resolves.toBeDefined();
    expect(await site.ports('writer.x').ledger.ofCase('m1')).toHaveLength(2);
  });
});
