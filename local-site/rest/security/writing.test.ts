/** @jest-environment node */
import { openService } from '../../server';
import { sampleCall } from '../extent/sampleCall';
import { walkTree } from '../extent/walkTree';
import { claim, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

/*
 * Everything that is built, asked by somebody who may only read and by a stranger: by POST, MERGE, PUT and DELETE.
 * Evidence: the rule that every write takes a right ([M] SPBasePermissions); what readers may do is listed with its reason.
 */
const LIST = "web/lists/getbytitle('Sample')";
const here: Readonly<Record<string, string>> = {
  Web: 'web', Site: 'site', List: LIST, ListItem: `${LIST}/items(1)`, Field: `${LIST}/fields/getbytitle('Title')`, View: `${LIST}/defaultview`, Comments: `${LIST}/items(1)/comments`,
  File: "web/getfilebyserverrelativepath(decodedurl='/sites/test/Shared Documents/a.txt')", Folder: "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents/f')"
};
/** Actions that only read, or that change nothing but what is the caller's own. */
const READERS: readonly string[] = [
  '_api/contextinfo', '_api/sp.web.getsharinglinkkind', 'Web/getclientsidecomponents', 'List/renderlistdata', 'List/renderlistdataasstream', 'List/renderlistformdata', 'ListItem/getobjectsharingsettings',
  // They exist, so ensuring makes nothing.
  'Lists/ensureclientrenderedsitepageslibrary', 'Lists/ensuresiteassetslibrary', 'Lists/ensuresitepageslibrary',
  // One's own bin, which is empty.
  'RecycleBin/deleteall', 'RecycleBin/movealltosecondstage', 'RecycleBin/restoreall'
];
/** For a form digest nobody needs a right. */
const STRANGERS: readonly string[] = ['_api/contextinfo'];

const { service } = openService({});
const built = walkTree(sampleCall(service));
let under: SiteUnderTest;

beforeAll(async () => {
  under = await siteUnderTest();
  const admin = under.as('admin');
  const visitors = rowsOf<{ Id: number; Title: string }>(await admin.get('web/sitegroups?$select=Id,Title')).find(({ Title }) => Title.includes('Visitors'));
  await admin.post(`web/sitegroups(${visitors?.Id})/users`, { LoginName: claim('rut') });
  await admin.post('web/lists', { Title: 'Sample', BaseTemplate: 100 });
  await admin.post(`${LIST}/items`, { Title: 'one' });
  await admin.post(`${LIST}/items(1)/comments`, { text: 'one' });
  await admin.post("web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')/files/addusingpath(decodedurl='a.txt')", 'a');
  await admin.post("web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')/folders/addusingpath(decodedurl='f')");
  await admin.get('web/siteuserinfolist');
});
afterAll(async () => {
  service.store.db.close();
  await under.site.close();
});

const addressOf = async (name: string, address: string): Promise<string> => {
  const { Id } = (await under.as('admin').get(`${LIST}?$select=Id`)).body as { Id: string };
  return here[name] ?? address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, Id);
};

/** What the administrator sees of the site. */
const picture = async (): Promise<string[]> => Promise.all([
  'web?$select=Title,Description,WelcomePage', 'web/lists?$select=Title,ItemCount,LastItemModifiedDate,Description', 'web/webs', 'web/sitegroups', 'web/siteusers', 'web/roledefinitions', 'web/usercustomactions', 'web/recyclebin', 'site/recyclebin',
  'web/roleassignments?$expand=Member,RoleDefinitionBindings', 'web/navigation/quicklaunch', 'web/navigation/topnavigationbar', 'web/features', `${LIST}/items?$expand=AttachmentFiles,Versions&$select=*,AttachmentFiles/FileName,Versions/VersionLabel`,
  `${LIST}/fields`, `${LIST}/views`, `${LIST}/contenttypes`, `${LIST}/items(1)/comments`, `${here.File}?$expand=Versions`, `${here.File}/$value`, here.Folder, `${here.Folder}/properties`
].map(async path => (await under.as('admin').get(path)).text));

describe.each([['rut', READERS], ['nobody', STRANGERS]] as const)('%s, who may not write', (who, allowed) => {
  it('changes nothing by any action there is', async () => {
    const before = await picture();
    const done = new Set<string>();
    for (const { name, address, members } of built) {
      const place = await addressOf(name, address);
      for (const member of members) {
        // What answers a GET as well is a function or a step, and reads.
        if ((await under.as(who).get(`${place}/${member}`)).status !== 405) continue;
        for (const args of ['', '(1)']) if ((await under.as(who).post(`${place}/${member}${args}`, {})).status < 300) done.add(`${name}/${member}`);
      }
    }
    expect([...done].filter(action => !allowed.includes(action))).toEqual([]);
    expect(await picture()).toEqual(before);
  }, 60_000);

  it.each(['MERGE', 'PUT', 'DELETE'] as const)('is refused %s of everything', async verb => {
    for (const { name, address } of built.filter(({ verbs }) => verbs.includes(verb))) {
      const answer = await under.as(who).post(await addressOf(name, address), verb === 'DELETE' ? undefined : {}, { 'X-HTTP-Method': verb, 'If-Match': '*' });
      expect([name, answer.status >= 400]).toEqual([name, true]);
    }
  });
});
