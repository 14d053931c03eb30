/** @jest-environment node */
import '@pnp/sp/items/list';
import '@pnp/sp/files/web';
import '@pnp/sp/files/folder';
import '@pnp/sp/folders/web';
import type { BuiltDocument } from '../../../application/ports/documentBuilder';
import type { EstablishedMetadata } from '../../../application/ports/establishedMandates';
import { hashText } from '../../../domain/mandate/hashText';
import { establishedMandates, establishedTexts } from '../../../schema/lists/established';
import { frozenText } from '../../../testing/approval/caseSite';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';

const metadata = (change: Partial<EstablishedMetadata> = {}): EstablishedMetadata => ({
  mandateKey: 'm1',
  groupKey: 'rag-x',
  title: 'Uppdragsbeskrivning RAG X',
  snapshotKey: 's1',
  snapshotHash: 'hash1',
  bodyName: 'RPO X',
  decisionDate: '2026-03-01',
  paragraph: '14',
  diaryNumber: '',
  reviewDate: '',
  withdrawnOn: '',
  ...change
});
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const built = (text: string): BuiltDocument => ({ content: bytes(text), textHash: hashText(text) });

describe('established mandates on a site', () => {
  let site: BareSite;
  const as = (person: string): ReturnType<BareSite['ports']>['established'] => site.ports(person).established;

  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  it('are published as a major version that readers see and can open', async () => {
    expect(await as('reader').ofGroups(['rag-x'])).toEqual([]);
    const file = await as('publisher').publish(metadata(), built('version ett'));
    expect(file).toMatchObject({ version: '1.0', fileId: expect.stringMatching(/^[0-9a-f-]{36}$/i) });
    expect(await as('reader').ofGroups(['rag-x', 'rag-y'])).toEqual([{ ...metadata(), state: 'inForce', file, textHash: hashText('version ett'), hasDraft: false }]);
    expect(await as('reader').download(file.serverRelativeUrl)).toEqual(bytes('version ett'));
  });

  it('are published once, however often it is asked', async () => {
    const [before] = await as('publisher').ofGroups(['rag-x']);
    expect(await as('publisher').publish(metadata(), built('version ett'))).toEqual(before?.file);
  });

  it('become a new major version with the next round, in the same file', async () => {
    const [before] = await as('reader').ofGroups(['rag-x']);
    const next = metadata({ snapshotKey: 's2', snapshotHash: 'hash2', title: 'Ny titel', reviewDate: '2001-01-01' });
    const file = await as('publisher').publish(next, built('version två'));
    expect(file).toEqual({ ...before?.file, version: '2.0' });
    expect(await as('reader').ofGroups(['rag-x'])).toEqual([{ ...next, state: 'pastReview', file, textHash: hashText('version två'), hasDraft: false }]);
    expect(await as('reader').download(file.serverRelativeUrl)).toEqual(bytes('version två'));
  });

  it('stay hidden from readers as long as nobody has approved them, and are completed by a repeat', async () => {
    const library = siteOf(site.connection('publisher'));
    const folder = library.folderPath(establishedMandates, '');
    const name = 'rag-y.m2.docx';
    await library.sp.web.getFolderByServerRelativePath(folder).files.addUsingPath(name, 'utkast', { Overwrite: true });
    expect(await as('reader').ofGroups(['rag-y'])).toEqual([]);
    await expect(as('reader').download(`${folder}/${name}`)).rejects.toMatchObject({ kind: expect.stringMatching(/missing|denied/) });
    const items = await siteOf(site.connection('reader')).list(establishedMandates).items.select('ID')<readonly object[]>();
    expect(items).toHaveLength(1);
    const file = await as('publisher').publish(metadata({ mandateKey: 'm2', groupKey: 'rag-y' }), built('färdig'));
    expect(file.version).toBe('1.0');
    expect(await as('reader').download(file.serverRelativeUrl)).toEqual(bytes('färdig'));
  });

  it('are published by publishers and the staff alone', async () => {
    for (const person of ['writer.x', 'recorder.x', 'support', 'participant', 'reader']) {
      const attempt = as(person).publish(metadata({ mandateKey: `m-${person}` }), built('intrång'));
      await expect(attempt).rejects.toMatchObject({ kind: 'denied' });
    }
    await as('staff').publish(metadata({ mandateKey: 'm3', groupKey: 'rag-z' }), built('av staben'));
    expect(await as('reader').ofGroups(['rag-z'])).toHaveLength(1);
    const [file] = await as('reader').ofGroups(['rag-x']);
    const path = file?.file.serverRelativeUrl ?? '';
    const asWriter = () => site.connection('writer.x').web.getFileByServerRelativePath(path);
    await expect(asWriter().approve('')).rejects.toMatchObject({ status: 403 });
    await expect(asWriter().delete()).rejects.toMatchObject({ status: 403 });
    await expect(asWriter().setContent('x')).rejects.toMatchObject({ status: 403 });
  });

  it('keep the text of each round beside them, which a reader can verify and nobody can change', async () => {
    const answers = { uppdrag: { kind: 'paragraphs', text: 'ord '.repeat(20_000) } } as const;
    const snapshot = { ...frozenText('Uppdrag', { groupKey: 'rag-x', answers }), key: 's1' };
    await as('publisher').addText(metadata(), snapshot);
    await as('publisher').addText(metadata(), snapshot);
    const read = () => siteOf(site.connection('reader')).list(establishedTexts).items.orderBy('ID')<readonly { ID: number; Text: string }[]>();
    const rows = await read();
    expect(rows).toHaveLength(2);
    expect(hashText(rows.map(({ Text }) => Text).join(''))).toBe(snapshot.hash);
    const item = () => siteOf(site.connection('publisher')).list(establishedTexts).items.getById(rows[0]?.ID ?? 0);
    await expect(item().update({ Text: 'x' })).rejects.toMatchObject({ status: 403 });
    await expect(item().delete()).rejects.toMatchObject({ status: 403 });
    await expect(as('writer.x').addText(metadata(), { ...snapshot, key: 's9' })).rejects.toMatchObject({ kind: 'denied' });
  });

  it('hand out the newest texts that are whole, with their decision, to every reader', async () => {
    const later = { ...frozenText('Nyare', { groupKey: 'rag-y' }), key: 's4' };
    await as('publisher').addText(metadata({ groupKey: 'rag-y', snapshotKey: 's4', decisionDate: '2026-04-01' }), later);
    const texts = await as('reader').newestTexts(10);
    expect(texts.map(({ content, decisionDate }) => [content.document.title, decisionDate])).toEqual([
      ['Nyare', '2026-04-01'],
      ['Uppdrag', '2026-03-01']
    ]);
    // Of the text before only its second part is among the newest two rows.
    expect(await as('reader').newestTexts(2)).toHaveLength(1);
  });
});
