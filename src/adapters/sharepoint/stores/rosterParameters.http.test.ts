/** @jest-environment node */
import '@pnp/sp/items/list';
import { settings } from '../../../schema/lists/settings';
import { inhabitants } from '../../../templates/fairness/inhabitants';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';

const own = { count: 345_000, year: 2026, source: 'SCB', within: { vastra: 205_000, sodra: 140_000 } };

describe('inhabitants on a site', () => {
  let site: BareSite;
  const write = (person: string, regionKey: string, value: string): Promise<unknown> =>
    siteOf(site.connection(person)).list(settings).items.add({ Title: 'x', SettingKey: `Inhabitants.${regionKey}`, SettingValue: value });
  const read = (person: string) => site.ports(person).rosterParameters.inhabitants();

  beforeAll(async () => {
    site = await startProvisionedSite();
    await write('admin', 'halland', JSON.stringify(own));
    await write('admin', 'kalmar', '{"count":');
  }, 60_000);
  afterAll(() => site.close());

  it('are the administrators’ where they have written some that can be read, else the product’s', async () => {
    const found = await read('participant');
    expect(found.find(({ regionKey }) => regionKey === 'halland')).toEqual({ regionKey: 'halland', ...own });
    expect(found.filter(({ regionKey }) => regionKey !== 'halland')).toEqual(inhabitants.filter(({ regionKey }) => regionKey !== 'halland'));
  });

  it('are the product’s to readers, and nobody but administrators can write others', async () => {
    expect(await read('reader')).toEqual(inhabitants);
    for (const person of ['support', 'staff', 'writer.x', 'participant', 'reader']) {
      await expect(write(person, 'skane', JSON.stringify(own))).rejects.toThrow();
    }
  });
});
