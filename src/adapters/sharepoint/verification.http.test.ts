/** @jest-environment node */
import '@pnp/sp/files/web';
import '@pnp/sp/folders/web';
import '@pnp/sp/files/folder';
import '@pnp/sp/items/list';
import type { IItem } from '@pnp/sp/items';
import { publishMandate } from '../../application/publication/publishMandate';
import type { VerificationInput, VerificationResult } from '../../application/verification/verifySite';
import { verifySite } from '../../application/verification/verifySite';
import type { MandateVerdict } from '../../domain/verification/verificationFinding';
import { establishedMandates, establishedTexts } from '../../schema/lists/established';
import { ledger } from '../../schema/lists/ledger';
import { rosterSnapshots } from '../../schema/lists/rosterSnapshots';
import { snapshots } from '../../schema/lists/snapshots';
import type { ListDefinition } from '../../schema/vocabulary/list';
import type { CaseText } from '../../testing/configuredSite';
import { establishMandate, portsOf, startConfiguredSite } from '../../testing/configuredSite';
import type { BareSite } from '../../testing/provisionedSite';
import { siteOf } from './connection/site';

interface Verified {
  readonly result: VerificationResult;
  /** Verdicts that are not sound. */
  readonly verdicts: readonly MandateVerdict[];
}

/** What a site administrator, whom nothing stops, changes over REST; every change is put back again. */
describe('verifying a site', () => {
  let site: BareSite;
  let text: CaseText;
  let address: string;

  const verified = async (person = 'admin', input: VerificationInput = {}): Promise<Verified> => {
    const verdicts: MandateVerdict[] = [];
    const result = await verifySite(portsOf(site, person), { ...input, onVerdict: (verdict) => verdicts.push(verdict) });
    return { result, verdicts: verdicts.filter(({ grade }) => grade !== 'sound') };
  };
  const findings = async (): Promise<readonly unknown[]> => (await verified()).verdicts.flatMap((verdict) => verdict.findings);
  const admin = () => siteOf(site.connection('admin'));

  /** Changes a column of the first row that holds the text, looks, and puts it back. */
  async function changed(list: ListDefinition, filter: string, column: string, change: (value: string) => string): Promise<readonly unknown[]> {
    const [row] = await admin().list(list).items.filter(filter)<readonly Record<string, string>[]>();
    const item = (): IItem => admin().list(list).items.getById(Number(row!.ID));
    const before = row![column]!;
    await item().update({ [column]: change(before) });
    const found = await findings();
    await item().update({ [column]: before });
    return found;
  }

  async function restoreAll(): Promise<void> {
    const address = `${site.webUrl}/_api/web/recyclebin`;
    const headers = { Authorization: 'Bearer admin@uppdrag.example', Accept: 'application/json;odata=nometadata' };
    const { value } = (await (await fetch(address, { headers })).json()) as { readonly value: readonly { readonly Id: string }[] };
    for (const { Id } of value) expect((await fetch(`${address}('${Id}')/restore()`, { method: 'POST', headers })).ok).toBe(true);
  }

  beforeAll(async () => {
    site = await startConfiguredSite();
    text = await establishMandate(site);
    const published = await publishMandate(portsOf(site, 'publisher'), {
      mandateKey: text.mandateKey,
      recordKey: 'receipt1',
      reviewDate: '',
      describeTrail: () => []
    });
    expect(published.kind).toBe('published');
    address = (await portsOf(site, 'reader').established.ofMandate(text.mandateKey))!.file.serverRelativeUrl;
  }, 90_000);
  afterAll(() => site.close());
  afterEach(async () => {
    expect(await findings()).toEqual([]);
  });

  it('finds an untouched site sound, and tells how far it has come', async () => {
    const steps: string[] = [];
    const { result, verdicts } = await verified('admin', { onProgress: ({ step, done, of }) => steps.push(`${step} ${done}/${of}`) });
    expect({ result, verdicts }).toEqual({ result: { kind: 'verdict', summary: { sound: 1, ignored: 0, missing: 0, broken: 0 } }, verdicts: [] });
    expect(steps[steps.length - 1]).toBe('verifying 1/1');
    expect((await verified('participant')).result.kind).toBe('verdict');
  });

  it('names a frozen text that was changed', async () => {
    const byKey = `SnapshotKey eq '${text.snapshotKey}'`;
    expect(await changed(snapshots, byKey, 'Text', (value) => value.replace('Barnonkologi', 'Barnkirurgi'))).toContainEqual(
      expect.objectContaining({ kind: 'snapshotChanged', snapshotKey: text.snapshotKey })
    );
    expect(await changed(snapshots, byKey, 'Text', () => 'inget')).toContainEqual(expect.objectContaining({ kind: 'snapshotMissing' }));
    expect(await changed(establishedTexts, byKey, 'Text', (value) => value.replace('Barnonkologi', 'Barnkirurgi'))).toEqual([
      { grade: 'broken', kind: 'textChanged', snapshotKey: text.snapshotKey }
    ]);
  });

  it('names a record that was changed, and what hung on it', async () => {
    const decision = "RecordType eq 'decision'";
    const found = await changed(ledger, decision, 'Record1', (value) => value.replace('"14"', '"15"'));
    expect(found).toContainEqual(expect.objectContaining({ kind: 'recordIgnored', reason: 'wrongHash' }));
    expect(found).toContainEqual({ grade: 'broken', kind: 'fileWithoutReceipt', address });
    expect(found).toContainEqual({ grade: 'broken', kind: 'textWithoutReceipt', snapshotKey: text.snapshotKey });
    const ofChain = await changed(ledger, "RecordKey eq 'chain1'", 'Record1', (value) => value.replace('"RAG"', '"RAX"'));
    expect(ofChain).toContainEqual(expect.objectContaining({ kind: 'fileWithoutReceipt' }));
  });

  it('names a record that was thrown away, first or last, until it is restored', async () => {
    for (const type of ['submission', 'publication']) {
      const [row] = await admin().list(ledger).items.filter(`RecordType eq '${type}'`)<readonly { readonly ID: number }[]>();
      await admin().list(ledger).items.getById(row!.ID).recycle();
      expect(await findings()).toContainEqual({ grade: 'broken', kind: 'fileWithoutReceipt', address });
      await restoreAll();
    }
  });

  it('names a published file that was replaced, and one that was put there', async () => {
    const file = () => site.connection('admin').web.getFileByServerRelativePath(address);
    const before = await file().getBuffer();
    const { documents } = portsOf(site, 'admin');
    const paper = { document: { title: 'Annat', sections: [] }, standing: '', healthcareRegion: '', numberedHeadings: false, author: '', date: '2026-03-01', letterhead: null };
    const other = (await documents.paper(paper)).slice().buffer;
    const put = async (content: ArrayBuffer): Promise<void> => {
      await file().setContent(content as never);
      await file().publish('');
      await file().approve('');
    };
    await put(other);
    expect(await findings()).toEqual([{ grade: 'broken', kind: 'fileChanged', address }]);
    await put(before);

    const folder = admin().folderPath(establishedMandates, '');
    await site.connection('admin').web.getFolderByServerRelativePath(folder).files.addUsingPath('planterad.docx', other, { Overwrite: true });
    const planted = () => site.connection('admin').web.getFileByServerRelativePath(`${folder}/planterad.docx`);
    await planted().publish('');
    await planted().approve('');
    expect(await findings()).toEqual([{ grade: 'broken', kind: 'fileWithoutReceipt', address: `${folder}/planterad.docx` }]);
    await planted().delete();
  });

  it('names a roster that was changed', async () => {
    const found = await changed(rosterSnapshots, `SnapshotKey eq '${text.snapshotKey}'`, 'Text', (value) => value.replace('rag-x', 'rag-y'));
    expect(found).toEqual([{ grade: 'missing', kind: 'rosterMissing', snapshotKey: text.snapshotKey }]);
  });

  it('gives a reader no verdict, but what a reader can tell', async () => {
    expect((await verified('reader')).result).toMatchObject({ kind: 'partial', scope: 'texts', hidden: ['ledger', 'snapshots'], summary: { sound: 1 } });
    const byKey = `SnapshotKey eq '${text.snapshotKey}'`;
    const [row] = await admin().list(establishedTexts).items.filter(byKey)<readonly { readonly ID: number; readonly Text: string }[]>();
    await admin().list(establishedTexts).items.getById(row!.ID).update({ Text: row!.Text.replace('Barnonkologi', 'Barnkirurgi') });
    expect((await verified('reader')).verdicts).toMatchObject([{ findings: [{ kind: 'textChanged' }] }]);
    await admin().list(establishedTexts).items.getById(row!.ID).update({ Text: row!.Text });
  });
});
