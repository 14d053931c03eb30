/** @jest-environment node */
import '@pnp/sp/items/list';
import '@pnp/sp/security/list';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/folders/web';
import { ledger } from '../../../schema/lists/ledger';
import { baseGroups } from '../../../schema/rights';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';
import { folderItem } from './rights';

describe('rights on a provisioned site', () => {
  let site: BareSite;

  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  /** What the server answered: 0 when it did as asked. */
  async function refusal(attempt: () => Promise<unknown>): Promise<number> {
    try {
      await attempt();
      return 0;
    } catch (error) {
      return (error as { readonly status: number }).status;
    }
  }

  it.each(['writer.x', 'recorder.x', 'support', 'publisher', 'staff', 'participant', 'reader'])(
    'lets %s change neither rights nor groups',
    async (person) => {
      const sp = site.connection(person);
      const own = siteOf(sp);
      const inGroup = sp.web.siteGroups.getByName(baseGroups.publishers.name);
      const attempts = [
        () => own.list(ledger).breakRoleInheritance(true),
        () => own.list(ledger).resetRoleInheritance(),
        () => own.list(ledger).update({ Description: 'x' }),
        () => folderItem(sp, own.folderPath(ledger, 'groups/rag-x')).resetRoleInheritance(),
        () => sp.web.folders.addUsingPath(own.folderPath(ledger, 'bodies/ny')),
        () => inGroup.users.add(`i:0#.f|membership|${person}@uppdrag.example`),
        () => sp.web.siteGroups.add({ Title: `Uppdrag skribenter ${person}` })
      ];
      for (const attempt of attempts) {
        expect([403, 404]).toContain(await refusal(attempt));
      }
    }
  );

  it('lets a reader see none of the working folders and files', async () => {
    const own = siteOf(site.connection('reader'));
    for (const folder of ['', 'groups/rag-x', 'bodies/rpo-x', 'configuration']) {
      const attempt = () => own.sp.web.getFolderByServerRelativePath(own.folderPath(ledger, folder)).listItemAllFields.select('Id')<{ Id?: number }>();
      const seen = await attempt().then(({ Id }) => Id !== undefined, () => false);
      expect(seen).toBe(false);
    }
    const titles = (await own.sp.web.lists.select('Title')<readonly { Title: string }[]>()).map(({ Title }) => Title);
    expect(titles).toContain('Grupper');
    expect(titles).not.toContain('Ärendelogg');
    expect(titles).not.toContain('Underlag');
  });
});
