/** @jest-environment node */
import '@pnp/sp/items/list';
import { decisionRequests } from '../../../schema/lists/decisionRequests';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';

describe('the queue of notices on a site', () => {
  let site: BareSite;
  const rows = () =>
    siteOf(site.connection('admin')).list(decisionRequests).items.select('RequestKey', 'MandateKey', 'RequestState')<readonly object[]>();

  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  it('holds one row for a key, whoever asks and however often', async () => {
    await site.ports('writer.x').decisionRequests.add('s1-establish', 'm1');
    await site.ports('writer.x').decisionRequests.add('s1-establish', 'm1');
    await site.ports('recorder.x').decisionRequests.add('s1-establish', 'm1');
    expect(await rows()).toMatchObject([{ RequestKey: 's1-establish', MandateKey: 'm1', RequestState: 'new' }]);
  });

  it('is not for readers', async () => {
    for (const person of ['reader', 'outsider']) {
      await expect(site.ports(person).decisionRequests.add('r1', 'm1')).rejects.toMatchObject({
        kind: expect.stringMatching(/denied|missing/)
      });
    }
    expect(await rows()).toHaveLength(1);
  });
});
