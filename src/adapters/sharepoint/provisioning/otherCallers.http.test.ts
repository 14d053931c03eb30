/** @jest-environment node */
import { provisionGroup } from '../../../application/provisioning/provisionGroup';
import { provisionSite } from '../../../application/provisioning/provisionSite';
import { allLists } from '../../../schema/lists/allLists';
import type { BareSite } from '../../../testing/provisionedSite';
import { startBareSite } from '../../../testing/provisionedSite';
import { createAdministration } from '../createAdministration';

describe('provisioning', () => {
  let site: BareSite;
  beforeEach(async () => {
    site = await startBareSite();
  });
  afterEach(() => site.close());

  it('is refused to who does not administer the site', async () => {
    await expect(provisionSite(site.administration('anybody').provisioning)).rejects.toMatchObject({ kind: 'denied' });
    expect(await provisionSite(site.administration().provisioning, { dryRun: true })).not.toEqual([]);
  });

  it('says what comes first when a group is prepared before the site', async () => {
    const { provisioning } = site.administration();
    await expect(provisionGroup(provisioning, { key: 'rag-x', name: 'RAG X' })).rejects.toMatchObject({ kind: 'missing' });
  });

  it('names lists and columns in English where that is wanted, at the same addresses', async () => {
    const english = createAdministration(site.connection('admin'), { language: 'en' }).provisioning;
    await provisionSite(english);
    expect(await provisionSite(english, { dryRun: true })).toEqual([]);
    const lists = await site.connection('admin').web.lists.select('Title')<readonly { Title: string }[]>();
    expect(lists.map(({ Title }) => Title)).toEqual(expect.arrayContaining(allLists.map((list) => list.title.en)));
    expect(await site.ports('admin').roster.groups()).toEqual([]);
  }, 60_000);

  it('goes on where a run was cut short', async () => {
    const { provisioning } = site.administration();
    const actions = await provisioning.site();
    for (const { run } of actions.slice(0, Math.ceil(actions.length / 2))) {
      await run();
    }
    await provisionSite(provisioning);
    expect(await provisionSite(provisioning, { dryRun: true })).toEqual([]);
  }, 60_000);
});
