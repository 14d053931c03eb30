/** @jest-environment node */
import { defaultFollowupSettings } from '../../../domain/followup/followupSettings';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';

const often = { ...defaultFollowupSettings, contactTimesAYear: 4, contactMonths: 6 };

describe('settings of the follow-up on a site', () => {
  let site: BareSite;
  const of = (person: string) => site.ports(person).followupSettings;

  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  it('are the product’s until an administrator stores others, over the version last read', async () => {
    const before = await of('participant').read();
    expect(before).toEqual({ settings: defaultFollowupSettings, version: '' });
    const stored = await of('admin').save({ settings: often, version: '' });
    expect(await of('admin').save({ settings: often, version: '' })).toEqual(stored);
    expect(await of('participant').read()).toEqual(stored);
    await expect(of('admin').save({ settings: defaultFollowupSettings, version: '' })).rejects.toMatchObject({ kind: 'conflict' });
    await expect(of('admin').save({ ...stored, settings: { ...often, contactMonths: 0 } })).rejects.toMatchObject({ kind: 'invalid' });
    expect((await of('reader').read()).settings).toEqual(defaultFollowupSettings);
  });

  it.each(['support', 'staff', 'writer.x', 'participant', 'reader'])('take nothing from %s', async (person) => {
    const { version } = await of('admin').read();
    await expect(of(person).save({ settings: defaultFollowupSettings, version })).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) as unknown });
    expect((await of('admin').read()).settings).toEqual(often);
  });
});
