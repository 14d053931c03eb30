/** @jest-environment node */
import { demoAccounts } from '../../../../local-site/demo/content/accounts';
import type { RunningSite } from '../../../../local-site/server';
import { allLists } from '../../../schema/lists/allLists';
import { ledger } from '../../../schema/lists/ledger';
import { lowThreshold, setThreshold, startCrowdedSite } from '../../../testing/crowded/crowdedSite';
import { portReadings, type CrowdedKeys } from '../../../testing/crowded/portReadings';
import { viewReadings } from '../../../testing/crowded/viewReadings';
import { createDocumentBuilder } from '../../word/createDocumentBuilder';
import { createDocumentReader } from '../../word/createDocumentReader';
import { createSpreadsheets } from '../../spreadsheet/createSpreadsheets';
import type { Ports } from '../../../application/ports/ports';
import { connect } from '../connection/connect';
import { siteOf } from '../connection/site';
import { createPortsFor } from '../createPortsFor';

const readings = { ...portReadings, ...viewReadings };

/** Files read by their address: one for each region or healthcare region, and pages, of which only a writing reads the list, page by page. */
const few: readonly string[] = ['Letterheads', 'StaffSnapshots', 'PublicPages'];

describe('a site whose lists all hold more rows than one query may read', () => {
  let site: RunningSite;
  let keys: CrowdedKeys;

  /** Ports that have read nothing yet. */
  const ports = (): Ports =>
    createPortsFor(connect(site.address, demoAccounts.administrator.login), { documents: createDocumentBuilder(), reader: createDocumentReader(), spreadsheets: createSpreadsheets(), clock: site.clock });

  const read = async (name: string, threshold: number): Promise<unknown> => {
    await setThreshold(site, threshold);
    return readings[name as keyof typeof readings]!(ports(), keys);
  };

  beforeAll(async () => {
    site = await startCrowdedSite();
    const { roster, siteRecords, established } = ports();
    const { groups, people } = await roster.whole();
    const mandates = [...(await siteRecords.census('ledger'))!.mandateKeys].sort();
    const found = await established.ofGroups(groups.map(({ key }) => key));
    const newest = found.find(({ state }) => state === 'inForce')!;
    keys = {
      groups: groups.map(({ key }) => key),
      mandates,
      people: people.map(({ key }) => key),
      inForce: { group: newest.groupKey, mandate: newest.mandateKey, snapshot: newest.snapshotKey, file: newest.file.serverRelativeUrl }
    };
  }, 400_000);
  afterAll(() => site.close());

  it.each(allLists.filter(({ name }) => !few.includes(name)).map((list) => [list.name, list] as const))('has many in %s', async (_name, list) => {
    const { ItemCount } = await siteOf(connect(site.address, demoAccounts.administrator.login)).list(list).select('ItemCount')<{ readonly ItemCount: number }>();
    expect(ItemCount).toBeGreaterThan(1.5 * lowThreshold);
  });

  it('refuses a query without an index, so that what follows means something', async () => {
    await setThreshold(site, lowThreshold);
    const { items } = siteOf(connect(site.address, demoAccounts.administrator.login)).list(ledger);
    await expect(items.filter("RecordType eq 'recall'")()).rejects.toMatchObject({ message: expect.stringContaining('list view threshold') as string });
  });

  it.each(Object.keys(readings))('gives the same for %s as a site with fewer', async (name) => {
    const all = await read(name, 5000);
    expect(await read(name, lowThreshold)).toEqual(all);
  });
});
