/** @jest-environment node */
import { openService } from '../../server';
import { errorOf, send, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';
import { describeCoverage } from './describeCoverage';
import { sampleCall } from './sampleCall';
import { SCOPE } from './scopeAddresses';
import { isKnownUnbuilt, UNBUILT } from './unbuilt';
import { walkTree, type BuiltNode } from './walkTree';

// Evidence: the site's specification, "a known but unbuilt one → 501 that names itself … Nothing named under Scope answers 501".
const { service } = openService({});
const built = walkTree(sampleCall(service));
afterAll(() => service.store.db.close());

const named = (name: string): BuiltNode => built.find(node => node.name === name) as BuiltNode;
const unbuilt = Object.entries(UNBUILT).flatMap(([owner, names]) => names.map(name => [owner, name] as const));

describe('what is built', () => {
  it('is walked from the root to every kind of thing', () => {
    expect(built.map(node => node.name)).toEqual(expect.arrayContaining([
      '_api', 'Web', 'Site', 'Lists', 'List', 'Items', 'ListItem', 'Version', 'Fields', 'Field', 'Views', 'View', 'ContentType', 'Folders', 'Folder', 'Files', 'File', 'FileVersion',
      'Users', 'User', 'SiteGroups', 'Group', 'RoleAssignment', 'RoleDefinition', 'RecycleBinItem', 'NavigationNode', 'RegionalSettings'
    ]));
    expect(named('Web').members).toEqual(expect.arrayContaining(['lists', 'getfilebyserverrelativepath', 'breakroleinheritance']));
    expect(named('Lists').verbs).toEqual(['GET', 'POST']);
  });

  it('is never listed as unbuilt as well', () => {
    const both = built.flatMap(({ name, members }) => members.filter(member => isKnownUnbuilt(name, member)).map(member => `${name}/${member}`));
    expect(both).toEqual([]);
  });

  it('is told readably, and sorted, beside what is not built', () => {
    const text = describeCoverage(built);
    expect(text).toMatch(/\nWeb\n {2}\[DELETE\]\n {2}\[GET\]\n {2}\[MERGE\]\n(?: {2}\S+\n)* {2}lists\n/);
    expect(text).toMatch(/Known but not built[^]*\nSite\n {2}Audit\n/);
  });
});

describe('what is known but not built', () => {
  let under: SiteUnderTest;
  beforeAll(async () => {
    under = await siteUnderTest();
    await under.as('admin').post('web/lists', { Title: 'Sample', BaseTemplate: 100 });
    await under.as('admin').post("web/lists/getbytitle('Sample')/items", { Title: 'one' });
    await under.as('admin').post("web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')/files/addusingpath(decodedurl='a.txt')", 'a');
  });
  afterAll(() => under.site.close());

  it('hangs on nodes that are built, and is named once', () => {
    expect(Object.keys(UNBUILT).filter(owner => !named(owner))).toEqual([]);
    for (const names of Object.values(UNBUILT)) expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length);
  });

  // The walked site's own links name lists by their ids, which are others here.
  const here: Readonly<Record<string, string>> = {
    Web: 'web', List: "web/lists/getbytitle('Sample')", ListItem: "web/lists/getbytitle('Sample')/items(1)", ContentType: "web/lists/getbytitle('Sample')/items(1)/contenttype",
    Field: "web/lists/getbytitle('Sample')/fields/getbytitle('Title')", UserResource: 'web/titleresource',
    File: "web/getfilebyserverrelativepath(decodedurl='/sites/test/Shared Documents/a.txt')"
  };

  it.each(Object.keys(UNBUILT))('answers 501 and names itself, for every name of %s, by GET and by POST', async owner => {
    const address = here[owner] ?? named(owner).address;
    for (const name of UNBUILT[owner]) {
      for (const answer of [await under.as('admin').get(`${address}/${name}`), await under.as('admin').post(`${address}/${name}(1)`, {})]) {
        expect([name, answer.status, errorOf(answer)]).toEqual([name, 501, {
          code: '-2147467263, System.NotImplementedException', message: `The local site knows ${name} but has not built it.`
        }]);
      }
    }
  });

  it('takes in everything of a namespace', async () => {
    const answer = await under.as('admin').post('SP.RelatedItemManager.GetRelatedItems', {});
    expect([answer.status, errorOf(answer).message]).toEqual([501, 'The local site knows SP.RelatedItemManager.GetRelatedItems but has not built it.']);
    await expect(under.as('admin').get('SP.RelatedItem')).resolves.toMatchObject({ status: 404 });
  });

  // Evidence: [M] the API reference's verbose answers (sp-dev-docs), and what a typed recording of 2024 defers.
  it.each([
    ['web', 'AllProperties Author CanModernizeHomepage CardDesigns ClientWebParts ContentTypes DataLeakagePreventionStatusInfo DescriptionResource EventReceivers Features Fields Folders HostedApps ListTemplates MultilingualSettings Navigation OneDriveSharedItems ParentWeb PushNotificationSubscribers RecycleBin RegionalSettings RoleDefinitions RootFolder SiteCollectionAppCatalog SiteGroups SiteUserInfoList SiteUsers TenantAppCatalog ThemeInfo TitleResource UserCustomActions WebInfos Webs WorkflowAssociations WorkflowTemplates'],
    [here.List, 'Author ContentTypes CreatablesInfo DefaultView DescriptionResource EventReceivers Fields Forms InformationRightsManagementSettings Items ParentWeb RootFolder Subscriptions TitleResource UserCustomActions VersionPolicies Views WorkflowAssociations'],
    [here.Field, 'DescriptionResource TitleResource'],
    [here.ContentType, 'DescriptionResource FieldLinks Fields NameResource Parent WorkflowAssociations'],
    [here.ListItem, 'AttachmentFiles ContentType FieldValuesAsHtml FieldValuesAsText FieldValuesForEdit File Folder GetDlpPolicyTip LikedByInformation ParentList Properties Versions'],
    [here.File, 'Author CheckedOutByUser EffectiveInformationRightsManagementSettings InformationRightsManagementSettings ListItemAllFields LockedByUser ModifiedBy Properties VersionEvents Versions'],
    ['site', 'Audit EventReceivers Features Owner RecycleBin RootWeb SecondaryContact UserCustomActions']
  ])('of what the service defers, nothing is unknown: %s', async (address, names) => {
    const statuses = await Promise.all(names.split(' ').map(async name => [name, (await under.as('admin').get(`${address}/${name}`)).status] as const));
    expect(statuses.filter(([, status]) => status === 404)).toEqual([]);
  });

  it('tells nobody anything without a right to the web', async () => {
    await expect(under.as('nobody').get('web/alerts')).resolves.toMatchObject({ status: 403 });
  });

  it('has nothing of the scope in it', () => {
    const within = Object.values(SCOPE).flat().flatMap(line => {
      const names = line.split(' ')[1].split('?')[0].split('/').map(segment => segment.split('(')[0]);
      return names.filter(name => unbuilt.some(([owner]) => isKnownUnbuilt(owner, name)));
    });
    expect(within).toEqual([]);
  });

  it('is told by npm run site -- --coverage in the words of this list', () => {
    const text = describeCoverage(built);
    for (const [, name] of unbuilt) expect(text).toContain(`  ${name}\n`);
  });

  describe.each(Object.entries(SCOPE))('the scope: %s', (_, lines) => {
    it.each(lines)('%s leads to something built', async line => {
      const [method, address] = line.split(/ (.*)/s);
      const answer = await send(`${under.site.address}/_api/${address}`, method, method === 'POST' ? {} : undefined, { Authorization: 'Bearer admin@uppdrag.example', Accept: 'application/json;odata=nometadata' });
      expect([404, 405, 501].includes(answer.status) ? answer.text : 'built').not.toMatch(/ResourceNotFoundException|NotImplementedException|cannot be used to access/);
    });
  });
});
