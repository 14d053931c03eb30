/** @jest-environment node */
import '@pnp/sp/files/web';
import { readLedgerCase } from '../../application/approval/readLedgerCase';
import { recordWithdrawal } from '../../application/approval/recordWithdrawal';
import { Failure } from '../../application/ports/failure';
import { readOverview } from '../../application/overview/readOverview';
import { publishMandate } from '../../application/publication/publishMandate';
import { setReviewDate } from '../../application/publication/setReviewDate';
import { stampWithdrawn } from '../../application/publication/stampWithdrawn';
import { establishedMandates, establishedTexts } from '../../schema/lists/established';
import { rosterSnapshots } from '../../schema/lists/rosterSnapshots';
import type { CaseText } from '../../testing/configuredSite';
import { establishMandate, establishRound, portsOf, startConfiguredSite } from '../../testing/configuredSite';
import type { BareSite } from '../../testing/provisionedSite';
import { people } from '../../testing/provisionedSite';
import { readerView } from '../../testing/readerView';
import { extractText } from '../word/extractText';
import { siteOf } from './connection/site';

const request = (mandateKey: string, recordKey: string, reviewDate = '') => ({ mandateKey, recordKey, describeTrail: () => [], reviewDate });

describe('a mandate that is revised, reviewed and withdrawn, as readers see it', () => {
  let site: BareSite;
  let first: CaseText;
  let second: CaseText;
  const path = async (): Promise<string> => (await readerView(site, 'rag-x'))?.mandate.file.serverRelativeUrl ?? '';
  const asked = async (person: string, address: string): Promise<{ readonly status: number; readonly text: string }> => {
    const answer = await fetch(`${site.webUrl}/_api/${address}`, {
      headers: { Authorization: `Bearer ${person}@uppdrag.example`, Accept: 'application/json;odata=nometadata' }
    });
    return { status: answer.status, text: await answer.text() };
  };

  beforeAll(async () => {
    site = await startConfiguredSite();
    first = await establishMandate(site);
    await publishMandate(portsOf(site, 'publisher'), request(first.mandateKey, 'receipt1', '2020-01-01'));
  }, 60_000);
  afterAll(() => site.close());

  it('keeps the roster of the day for participants, and shows readers nothing of it', async () => {
    const roster = await site.ports('participant').rosterSnapshots.read(first.snapshotKey);
    expect(roster?.content).toMatchObject({ groupKey: 'rag-x', places: [{ regionKey: 'kalmar', held: 'vacant' }] });
    for (const person of ['reader', 'nobody']) {
      const list = encodeURIComponent(siteOf(site.connection(person)).folderPath(rosterSnapshots, ''));
      const { status, text } = await asked(person, `web/GetList('${list}')/items`);
      expect(status === 200 ? text : '').not.toContain('kalmar');
      expect(status === 200 ? JSON.parse(text) : { value: [] }).toMatchObject({ value: [] });
    }
    const reading = site.ports('reader').rosterSnapshots.read(first.snapshotKey);
    expect(await reading.catch((failure: unknown) => (failure instanceof Failure ? null : failure))).toBeNull();
  });

  it('lets nobody but publishers add a roster, and nobody change one', async () => {
    const roster = await site.ports('participant').rosterSnapshots.read(first.snapshotKey);
    const forged = { ...roster!, content: { ...roster!.content, snapshotKey: 'forged' } };
    for (const person of Object.keys(people).filter((name) => !['publisher', 'staff'].includes(name))) {
      await expect(site.ports(person).rosterSnapshots.freeze(forged)).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) });
    }
    const rows = await siteOf(site.connection('publisher')).list(rosterSnapshots).items.select('ID')<readonly { ID: number }[]>();
    const item = () => siteOf(site.connection('publisher')).list(rosterSnapshots).items.getById(rows[0]?.ID ?? 0);
    await expect(item().update({ Text: 'x' })).rejects.toMatchObject({ status: 403 });
    await expect(item().delete()).rejects.toMatchObject({ status: 403 });
  });

  it('says to readers that it is due for review, and takes another day without a decision', async () => {
    expect((await readerView(site, 'rag-x'))?.mandate.state).toBe('pastReview');
    expect((await site.ports('reader').established.reviewedBy('2020-06-01')).map(({ mandateKey }) => mandateKey)).toEqual([first.mandateKey]);
    const before = await readerView(site, 'rag-x');
    for (const person of ['writer.x', 'recorder.x', 'support', 'participant']) {
      expect(await setReviewDate(portsOf(site, person), first.mandateKey, '2030-01-01')).toEqual({ kind: 'denied' });
    }
    const result = await setReviewDate(portsOf(site, 'publisher'), first.mandateKey, '2030-01-01');
    expect(result).toMatchObject({ kind: 'set', established: { reviewDate: '2030-01-01' } });
    const after = await readerView(site, 'rag-x');
    expect(after?.mandate).toMatchObject({ reviewDate: '2030-01-01', state: 'inForce', snapshotKey: first.snapshotKey });
    expect(after?.text).toBe(before?.text);
    expect(await site.ports('reader').established.reviewedBy('2020-06-01')).toEqual([]);
    const { state } = await readLedgerCase(site.ports('participant'), first.mandateKey);
    expect(state.inForce?.snapshotKey).toBe(first.snapshotKey);
  });

  it('does not let an unfinished upload through with the date of review', async () => {
    const before = await readerView(site, 'rag-x');
    const publisher = site.connection('publisher');
    await publisher.web.getFileByServerRelativePath(await path()).setContent('något annat');
    await expect(setReviewDate(portsOf(site, 'publisher'), first.mandateKey, '2031-01-01')).rejects.toMatchObject({ kind: 'invalid' });
    expect(await readerView(site, 'rag-x')).toEqual(before);
  });

  it('stays as it is until the next round is published, and then is readable as an earlier text with its decision', async () => {
    const before = await readerView(site, 'rag-x');
    second = await establishRound(site, first.mandateKey, 'decision2');
    expect(await readerView(site, 'rag-x')).toEqual(before);
    await publishMandate(portsOf(site, 'publisher'), request(first.mandateKey, 'receipt2'));
    const after = await readerView(site, 'rag-x');
    expect(after?.mandate).toMatchObject({ snapshotKey: second.snapshotKey, file: { fileId: before?.mandate.file.fileId } });
    const texts = await site.ports('reader').established.textsOf(first.mandateKey);
    expect(texts).toMatchObject([
      { snapshotKey: second.snapshotKey, decisionDate: '2026-03-01', paragraph: '14', bodyName: 'rpo-x' },
      { snapshotKey: first.snapshotKey, decisionDate: '2026-03-01', paragraph: '14', withdrawnOn: '' }
    ]);
  });

  it('is withdrawn to readers everywhere once it is stamped, and on no way is an unstamped version the current one', async () => {
    const meeting = { comment: 'Gruppen läggs ner.', meetingDate: '2026-03-02', paragraph: '8', body: 'rpo-x', recordKey: 'w' };
    await recordWithdrawal(site.ports('recorder.x'), { ...second, ...meeting });
    expect(await stampWithdrawn(portsOf(site, 'publisher'), request(first.mandateKey, 'stamp'))).toMatchObject({ kind: 'published' });

    const view = await readerView(site, 'rag-x');
    expect(view?.mandate).toMatchObject({ state: 'withdrawn', withdrawnOn: '2026-03-02' });
    expect(view?.text.startsWith('UPPHÄVD 2 mars 2026')).toBe(true);
    const { groups } = await readOverview(site.ports('reader'), { kind: 'region', key: 'kalmar' }, '2026-03-02');
    expect(groups.map(({ mandate }) => mandate.publicState)).toEqual(['withdrawn']);
    expect((await site.ports('reader').established.textsOf(first.mandateKey))[0]).toMatchObject({ withdrawnOn: '2026-03-02' });

    const file = encodeURIComponent(await path());
    for (const address of [`web/GetFileByServerRelativeUrl('${file}')/$value`, `web/GetFileByServerRelativePath(decodedurl='${file}')/$value`]) {
      const answer = await fetch(`${site.webUrl}/_api/${address}`, { headers: { Authorization: 'Bearer reader@uppdrag.example' } });
      expect(extractText(new Uint8Array(await answer.arrayBuffer()))).toContain('UPPHÄVD');
    }
    const list = encodeURIComponent(siteOf(site.connection('reader')).folderPath(establishedMandates, ''));
    const items = JSON.parse((await asked('reader', `web/GetList('${list}')/items?$select=WithdrawnOn,SnapshotKey`)).text) as { value: object[] };
    expect(items.value).toEqual([{ WithdrawnOn: '2026-03-02', SnapshotKey: second.snapshotKey }]);
    const rendered = await fetch(`${site.webUrl}/_api/web/GetList('${list}')/RenderListDataAsStream`, {
      method: 'POST',
      headers: { Authorization: 'Bearer reader@uppdrag.example', 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ parameters: { ViewXml: '<View><ViewFields><FieldRef Name="WithdrawnOn"/></ViewFields></View>' } })
    });
    expect(((await rendered.json()) as { Row: object[] }).Row).toMatchObject([{ WithdrawnOn: '2026-03-02' }]);
    const found = await asked('reader', `search/query?querytext='UPPHÄVD'`);
    expect(found.text).toContain(await path());
  });

  it('shows readers no version but the current one as a version of now, and none of its drafts', async () => {
    const file = encodeURIComponent(await path());
    const { status, text } = await asked('reader', `web/GetFileByServerRelativeUrl('${file}')/versions`);
    expect([200, 403]).toContain(status);
    const labels = status === 200 ? (JSON.parse(text) as { value: { VersionLabel: string; IsCurrentVersion: boolean }[] }).value : [];
    // Earlier major versions are history; nothing among them calls itself current, and no draft is told.
    expect(labels.filter(({ IsCurrentVersion }) => IsCurrentVersion)).toEqual([]);
    expect(labels.filter(({ VersionLabel }) => !VersionLabel.endsWith('.0'))).toEqual([]);
  });

  it('keeps a text’s mark of withdrawal from everybody but publishers', async () => {
    const mandate = (await readerView(site, 'rag-x'))!.mandate;
    const snapshot = (await readLedgerCase(site.ports('participant'), first.mandateKey)).snapshots.get(first.snapshotKey)!.snapshot;
    for (const person of ['writer.x', 'recorder.x', 'support', 'participant', 'reader']) {
      await expect(site.ports(person).established.addText({ ...mandate, snapshotKey: first.snapshotKey }, snapshot)).rejects.toMatchObject({ kind: 'denied' });
    }
    const rows = await siteOf(site.connection('reader')).list(establishedTexts).items.select('WithdrawnOn')<readonly { WithdrawnOn: string | null }[]>();
    expect(rows.filter(({ WithdrawnOn }) => WithdrawnOn)).toHaveLength(1);
  });
});
