/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/column-defaults';
import { claim, errorOf, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [C] @pnp/sp/column-defaults: the file in Forms, its form, and the receiver that applies it.
let under: SiteUnderTest;
const ROOT = '/sites/test/Plans';
const LIBRARY = "web/lists/getbytitle('Plans')";
const library = (who = 'admin') => under.pnp(who).web.lists.getByTitle('Plans');
const upload = async (path: string, who = 'editor') => {
  const slash = path.lastIndexOf('/');
  await under.pnp(who).web.getFolderByServerRelativePath(ROOT + path.slice(0, slash)).files.addUsingPath(path.slice(slash + 1), 'x', { Overwrite: true });
  const file = `web/getfilebyserverrelativepath(decodedurl='${ROOT}${path}')/ListItemAllFields?$select=State,Kinds,N,Flag,Due,WhoId,Plain`;
  return (await under.as('admin').get(file)).body as Record<string, unknown>;
};

beforeAll(async () => {
  under = await siteUnderTest();
  await under.as('admin').post('web/sitegroups/getbyid(4)/users', { LoginName: claim('reader') });
  await under.as('admin').post('web/sitegroups/getbyid(5)/users', { LoginName: claim('editor') });
  await under.as('admin').post('web/lists', { Title: 'Plans', BaseTemplate: 101 });
  const { fields } = library();
  await fields.addChoice('State', { Choices: ['open', 'closed'], DefaultFormula: '', FillInChoice: false });
  await fields.addMultiChoice('Kinds', { Choices: ['a', 'b'] });
  await fields.addNumber('N');
  await fields.addBoolean('Flag');
  await fields.addDateTime('Due', { DisplayFormat: 1 });
  await fields.addUser('Who', { SelectionMode: 0 });
  await fields.createFieldAsXml('<Field Type="Text" DisplayName="Plain" Name="Plain"><Default>own</Default></Field>');
  for (const path of ['A area', 'A area/inner', 'B']) await library().rootFolder.folders.addUsingPath(`${ROOT}/${path}`);
});
afterAll(() => under.site.close());

describe('column defaults by location', () => {
  it('are none at first, then as they were set, by folder', async () => {
    await expect(library().getDefaultColumnValues()).resolves.toEqual([]);
    await expect(upload('/before.txt')).resolves.toEqual({ State: null, Kinds: null, N: null, Flag: null, Due: null, WhoId: null, Plain: 'own' });
    const defaults = [
      { name: 'Plain', path: ROOT, value: 'whole' }, { name: 'State', path: `${ROOT}/A area`, value: 'open' }, { name: 'Kinds', path: `${ROOT}/A area`, value: ['b', 'a'] },
      { name: 'N', path: `${ROOT}/A area`, value: '5' }, { name: 'Flag', path: `${ROOT}/A area`, value: '1' }, { name: 'Due', path: `${ROOT}/A area`, value: '2026-01-02T10:00:00Z' },
      { name: 'Who', path: `${ROOT}/A area`, value: '6;#Admin' }, { name: 'State', path: `${ROOT}/A area/inner`, value: 'closed' }
    ];
    await library().setDefaultColumnValues(defaults);
    const stored = defaults.map(one => ({ ...one, value: Array.isArray(one.value) ? one.value.join(';') : one.value }));
    await expect(library('reader').getDefaultColumnValues()).resolves.toEqual(stored);
    const inA = { State: 'open', Kinds: ['b', 'a'], N: 5, Flag: true, Due: '2026-01-02T02:00:00', WhoId: 6, Plain: 'whole' };
    await expect(upload('/A area/one.txt')).resolves.toEqual(inA);
    await expect(upload('/A area/inner/two.txt')).resolves.toEqual({ ...inA, State: 'closed' });
    await expect(upload('/B/three.txt')).resolves.toMatchObject({ State: null, Plain: 'whole' });
  });

  it('leave files that are there alone, and are no item of the library', async () => {
    await expect(upload('/before.txt')).resolves.toMatchObject({ Plain: 'own' });
    expect(rowsOf(await under.as('admin').get(`${LIBRARY}/items?$filter=FileLeafRef eq 'client_LocationBasedDefaults.html'`))).toEqual([]);
    expect(rowsOf(await under.as('admin').get(`web/getfolderbyserverrelativepath(decodedurl='${ROOT}/Forms')/files?$select=Name`))).toEqual([{ Name: 'client_LocationBasedDefaults.html' }]);
  });

  it('are set and cleared for one folder', async () => {
    const folder = under.pnp('admin').web.getFolderByServerRelativePath(`${ROOT}/B`);
    await folder.setDefaultColumnValues([{ name: 'Plain', value: 'in B' }]);
    await expect(folder.getDefaultColumnValues()).resolves.toEqual([{ name: 'Plain', path: `${ROOT}/B`, value: 'in B' }]);
    await expect(upload('/B/four.txt')).resolves.toMatchObject({ Plain: 'in B' });
    await folder.clearDefaultColumnValues();
    await expect(upload('/B/five.txt')).resolves.toMatchObject({ Plain: 'whole' });
    await expect(library().getDefaultColumnValues()).resolves.toHaveLength(8);
  });

  it('are for those who manage the library to set, and for its readers to read', async () => {
    await expect(library('reader').setDefaultColumnValues([{ name: 'Plain', path: ROOT, value: 'mine' }])).rejects.toThrow('403');
    await expect(under.as('stranger').get(`web/getfilebyserverrelativepath(decodedurl='${ROOT}/Forms/client_LocationBasedDefaults.html')/$value`)).resolves.toMatchObject({ status: 403 });
    await expect(under.as('reader').post(`web/getfilebyserverrelativepath(decodedurl='${ROOT}/Forms/client_LocationBasedDefaults.html')/$value`, 'x', { 'X-HTTP-Method': 'PUT' })).resolves.toMatchObject({ status: 403 });
    await under.as('admin').post(`${LIBRARY}/breakroleinheritance(copyroleassignments=false)`);
    await expect(under.as('reader').get(`web/getfilebyserverrelativepath(decodedurl='${ROOT}/Forms/client_LocationBasedDefaults.html')/$value`)).resolves.toMatchObject({ status: 403 });
    await under.as('admin').post(`${LIBRARY}/resetroleinheritance`);
  });

  it('that are no XML give nothing', async () => {
    const broken = '<MetadataDefaults><a href="/sites/test/Plans"><DefaultValue FieldName="Plain">a & b</DefaultValue></a>';
    await under.as('admin').post(`web/getfolderbyserverrelativepath(decodedurl='${ROOT}/Forms')/files/add(overwrite=true,url='client_LocationBasedDefaults.html')`, broken);
    await expect(upload('/six.txt')).resolves.toMatchObject({ Plain: 'own' });
  });
});

describe('event receivers of a list', () => {
  const add = (who: string, ReceiverClass: string) => under.as(who).post(`${LIBRARY}/EventReceivers/add`, { eventReceiverCreationInformation: { EventType: 10001, ReceiverClass, ReceiverName: 'r' } });

  it('are told and removed; without it new files get no defaults', async () => {
    const [receiver] = rowsOf<{ ReceiverId: string }>(await under.as('reader').get(`${LIBRARY}/EventReceivers`));
    expect(receiver).toMatchObject({ ReceiverName: 'LocationBasedMetadataDefaultsReceiver ItemAdded', EventType: 10001 });
    await expect(under.as('reader').remove(`${LIBRARY}/EventReceivers('${receiver.ReceiverId}')`)).resolves.toMatchObject({ status: 403 });
    await library().setDefaultColumnValues([{ name: 'Plain', path: ROOT, value: 'again' }]);
    await expect(upload('/seven.txt')).resolves.toMatchObject({ Plain: 'again' });
    await expect(under.as('admin').remove(`${LIBRARY}/EventReceivers('${receiver.ReceiverId}')`)).resolves.toMatchObject({ status: 200 });
    await expect(upload('/eight.txt')).resolves.toMatchObject({ Plain: 'own' });
  });

  it('with code of their own cannot run here, and say so', async () => {
    const answer = await add('admin', 'My.Receiver');
    expect([answer.status, errorOf(answer).message]).toEqual([501, expect.stringContaining('EventReceivers')]);
    await expect(add('reader', 'My.Receiver')).resolves.toMatchObject({ status: 403 });
  });
});
