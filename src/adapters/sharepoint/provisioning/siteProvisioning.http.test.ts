/** @jest-environment node */
import '@pnp/sp/items/list';
import '@pnp/sp/fields/list';
import '@pnp/sp/views/list';
import '@pnp/sp/security/list';
import '@pnp/sp/site-groups/web';
import { provisionBody } from '../../../application/provisioning/provisionBody';
import { provisionGroup } from '../../../application/provisioning/provisionGroup';
import { provisionSite } from '../../../application/provisioning/provisionSite';
import { allLists } from '../../../schema/lists/allLists';
import { establishedMandates } from '../../../schema/lists/established';
import { ledger } from '../../../schema/lists/ledger';
import { settings } from '../../../schema/lists/settings';
import { baseGroups, permissionLevels } from '../../../schema/rights';
import { SCHEMA_VERSION, SCHEMA_VERSION_SETTING } from '../../../schema/version';
import type { BareSite } from '../../../testing/provisionedSite';
import { startBareSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';

describe('provisioning an empty site', () => {
  let bare: BareSite;

  beforeAll(async () => {
    bare = await startBareSite();
  }, 60_000);
  afterAll(() => bare.close());

  const provisioning = (): ReturnType<BareSite['administration']>['provisioning'] => bare.administration().provisioning;
  const site = (): ReturnType<typeof siteOf> => siteOf(bare.connection('admin'));
  const listTitles = async (): Promise<readonly string[]> =>
    (await site().sp.web.lists.select('Title')<readonly { Title: string }[]>()).map((list) => list.Title);

  it('first says what it would do, and does nothing', async () => {
    const before = await listTitles();
    const steps = await provisionSite(provisioning(), { dryRun: true });
    const lists = steps.filter(({ kind }) => kind === 'list').map(({ target }) => target);
    expect(lists).toEqual(allLists.map(({ name }) => name));
    expect(steps[steps.length - 1]).toEqual({ kind: 'schemaVersion', target: String(SCHEMA_VERSION) });
    expect(await listTitles()).toEqual(before);
    expect(await provisioning().storedSchemaVersion()).toBe(0);
  });

  it('makes everything, and finds nothing more to do', async () => {
    await provisionSite(provisioning());
    expect(await provisioning().storedSchemaVersion()).toBe(SCHEMA_VERSION);
    expect(await provisionSite(provisioning(), { dryRun: true })).toEqual([]);
    expect(await listTitles()).toEqual(expect.arrayContaining(allLists.map((list) => list.title.sv)));
  }, 60_000);

  it('leaves sharing to the owners: nobody who writes lets others in past the rights set', async () => {
    const shares = async (): Promise<boolean> => (await site().sp.web.select('MembersCanShare')<{ MembersCanShare: boolean }>()).MembersCanShare;
    expect(await shares()).toBe(false);
    await site().sp.web.update({ MembersCanShare: true });
    expect(await provisionSite(provisioning())).toEqual([{ kind: 'sharing', target: 'web' }]);
    expect(await shares()).toBe(false);
  });

  it('gives every column its internal name, index and uniqueness', async () => {
    for (const list of allLists) {
      const fields = await site()
        .list(list)
        .fields.select('InternalName', 'Title', 'Indexed', 'EnforceUniqueValues')<
        readonly { InternalName: string; Title: string; Indexed: boolean; EnforceUniqueValues: boolean }[]
      >();
      for (const [name, column] of Object.entries(list.columns)) {
        expect(fields.find((field) => field.InternalName === name)).toMatchObject({
          Title: column.title.sv,
          Indexed: column.indexed,
          EnforceUniqueValues: column.unique
        });
      }
    }
  });

  it('gives every list its view with the columns in order', async () => {
    for (const list of allLists) {
      for (const view of list.views) {
        const columns = await site().list(list).views.getByTitle(view.title.sv).fields<{ Items: readonly string[] }>();
        expect(columns.Items).toEqual(view.columns);
      }
    }
  });

  it('puts the library of established mandates under content approval with drafts for approvers only', async () => {
    const facts = await site()
      .list(establishedMandates)
      .select('EnableModeration', 'EnableVersioning', 'EnableMinorVersions', 'DraftVersionVisibility')();
    expect(facts).toMatchObject({
      EnableModeration: true,
      EnableVersioning: true,
      EnableMinorVersions: true,
      DraftVersionVisibility: 2
    });
  });

  it('leaves working lists to the administrators and participants alone', async () => {
    const assignments = await site()
      .list(ledger)
      .roleAssignments.select('Member/Title', 'RoleDefinitionBindings/Name')
      .expand('Member', 'RoleDefinitionBindings')<
      readonly { Member: { Title: string }; RoleDefinitionBindings: readonly { Name: string }[] }[]
    >();
    const granted = assignments
      .map(({ Member, RoleDefinitionBindings }) => [Member.Title, RoleDefinitionBindings.map(({ Name }) => Name)] as const)
      .filter(([, levels]) => !levels.every((level) => level === 'Limited Access'));
    expect(granted.map(([who]) => who).sort()).toEqual([baseGroups.administrators.name, baseGroups.participants.name].sort());
    expect(granted.find(([who]) => who === baseGroups.participants.name)?.[1]).toContain(permissionLevels.readHistory.name);
  });

  it('prepares bodies and groups, each again without doing anything', async () => {
    const body = { key: 'rpo-x', name: 'RPO X', recordedBy: 'own' } as const;
    const group = { key: 'rag-x', name: 'RAG X, och mer' };
    expect((await provisionBody(provisioning(), body)).length).toBeGreaterThan(0);
    expect((await provisionGroup(provisioning(), group)).length).toBeGreaterThan(0);
    expect(await provisionBody(provisioning(), body)).toEqual([]);
    expect(await provisionGroup(provisioning(), group)).toEqual([]);
  });

  it('binds a body to the staff in a small set-up, without a SharePoint group of its own', async () => {
    await provisionBody(provisioning(), { key: 'rsl', name: 'Regionsjukvårdsledningen', recordedBy: 'staff' });
    const groups = await site().sp.web.siteGroups.select('Title')<readonly { Title: string }[]>();
    expect(groups.map(({ Title }) => Title).filter((title) => title.includes('rsl'))).toEqual([]);
  });

  it('mends what is missing, and leaves what people have added', async () => {
    const view = allLists[0]?.views[0];
    // A default view is not deleted: their own takes its place first.
    await site().list(settings).views.add('Egen vy', false, { DefaultView: true });
    await site().list(settings).views.getByTitle(view?.title.sv ?? '').delete();
    expect(await provisionSite(provisioning())).toEqual([{ kind: 'view', target: `Settings: ${view?.title.sv}` }]);
    const views = await site().list(settings).views.select('Title')<readonly { Title: string }[]>();
    expect(views.map(({ Title }) => Title)).toEqual(expect.arrayContaining(['Egen vy', view?.title.sv]));
  });

  it('refuses a site that a newer version has prepared, and so do the stores', async () => {
    const [row] = await site().list(settings).items.filter(`SettingKey eq '${SCHEMA_VERSION_SETTING}'`).select('ID')<readonly { ID: number }[]>();
    await site().list(settings).items.getById(row?.ID ?? 0).update({ SettingValue: String(SCHEMA_VERSION + 1) });
    await expect(provisionSite(provisioning())).rejects.toMatchObject({ kind: 'outdated' });
    const header = { key: 'm1', groupKey: 'rag-x', template: { family: 'f', version: 1 }, variables: { group: 'X', programmeArea: '' } };
    await expect(bare.ports('admin').mandates.create(header)).rejects.toMatchObject({ kind: 'outdated' });
    await expect(bare.ports('admin').mandates.keysOf('rag-x')).resolves.toEqual([]);
  });
});
