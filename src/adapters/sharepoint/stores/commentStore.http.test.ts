/** @jest-environment node */
import '@pnp/sp/items/list';
import { addImportedComments } from '../../../application/commenting/addImportedComments';
import type { Remark } from '../../../domain/commenting/remark';
import { sectionComments } from '../../../schema/lists/collaboration';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';
import { addRow } from '../rows/addRow';

const remark = (key: string, more: Partial<Remark> = {}): Remark => ({
  key,
  mandateKey: 'm1',
  groupKey: 'rag-x',
  sectionKey: 'rapportering',
  kind: 'comment',
  commentKey: '',
  text: 'Ska rapporten gå till <RPO> & AU?\nSäg “när” — 👩‍⚕️',
  quote: 'senast',
  fileAuthor: '',
  ...more
});

describe('comments on a site', () => {
  let site: BareSite;
  const as = (person: string): ReturnType<BareSite['ports']>['comments'] => site.ports(person).comments;
  const keys = async (person: string): Promise<readonly string[]> => (await as(person).ofMandate('m1', 'rag-x')).map(({ key }) => key);

  beforeAll(async () => {
    site = await startProvisionedSite();
    await as('writer.x').add([remark('c1')]);
  }, 60_000);
  afterAll(() => site.close());

  it('keep what is said, with who and when as the server knows it, and once however often it is added', async () => {
    await as('writer.x').add([remark('c1', { text: 'något annat' })]);
    const [first, ...others] = await as('colleague.x').ofMandate('m1', 'rag-x');
    expect(others).toEqual([]);
    expect(first).toMatchObject({ ...remark('c1'), writtenBy: 'Writer X' });
    expect(Date.parse(first?.written ?? '')).not.toBeNaN();
  });

  it('are answered and dealt with by those who write for the group and by the process support', async () => {
    await as('colleague.x').add([remark('c1.a', { kind: 'answer', commentKey: 'c1', text: 'Ja.' })]);
    await as('support').add([remark('c1.1', { kind: 'resolved', commentKey: 'c1', text: '' })]);
    expect((await as('writer.x').ofMandate('m1', 'rag-x')).map(({ kind, writtenBy }) => [kind, writtenBy])).toEqual([
      ['comment', 'Writer X'],
      ['answer', 'Colleague X'],
      ['resolved', 'Support']
    ]);
  });

  it('can be read by participants, and are refused to them, to another group’s writers and to readers', async () => {
    expect(await keys('participant')).toContain('c1');
    expect(await keys('reader')).toEqual([]);
    expect(await keys('outsider')).toEqual([]);
    for (const person of ['participant', 'writer.y', 'recorder.x', 'reader', 'outsider']) {
      await expect(as(person).add([remark(`c-${person}`)])).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) });
    }
    expect(await keys('writer.x')).toEqual(['c1', 'c1.a', 'c1.1']);
  });

  it('cannot be changed or taken away by anybody who writes, not even by who said it', async () => {
    const [row] = await siteOf(site.connection('admin')).list(sectionComments).items.filter("RowKey eq 'c1'").select('ID')<{ ID: number }[]>();
    for (const person of ['writer.x', 'colleague.x', 'writer.y', 'support', 'participant']) {
      const item = siteOf(site.connection(person)).list(sectionComments).items.getById(row?.ID ?? 0);
      await expect(item.update({ CommentText: 'ändrat' })).rejects.toMatchObject({ status: 403 });
      await expect(item.delete()).rejects.toMatchObject({ status: 403 });
    }
    expect((await as('writer.x').ofMandate('m1', 'rag-x'))[0]?.text).toBe(remark('c1').text);
  });

  it('are not what another group’s writer claims in a folder of their own, nor shut out by a key taken there', async () => {
    const stranger = siteOf(site.connection('writer.y'));
    for (const groupKey of ['rag-x', 'rag-y']) {
      const claims = { Title: 'x', RowKey: 'c9', MandateKey: 'm1', GroupKey: groupKey, RemarkKind: 'comment', CommentText: 'intrång' };
      await addRow(stranger, sectionComments, 'rag-y', claims);
    }
    await as('writer.x').add([remark('c9')]);
    const found = (await as('writer.x').ofMandate('m1', 'rag-x')).filter(({ key }) => key === 'c9');
    expect(found).toMatchObject([{ writtenBy: 'Writer X', text: remark('c9').text }]);
  });

  it('out of a file name who said it there beside the account that read it in, once however often it is read', async () => {
    const imported = [{ sectionKey: 'uppdrag', author: 'Åsa\nUtan Konto', text: 'Stämmer detta?\u0007', quote: 'RPO' }];
    const ports = site.ports('writer.x');
    await addImportedComments(ports, 'm2', 'rag-x', imported);
    await addImportedComments(ports, 'm2', 'rag-x', imported);
    expect(await ports.comments.ofMandate('m2', 'rag-x')).toMatchObject([
      { kind: 'comment', sectionKey: 'uppdrag', fileAuthor: 'Åsa Utan Konto', text: 'Stämmer detta?', quote: 'RPO', writtenBy: 'Writer X' }
    ]);
  });
});
