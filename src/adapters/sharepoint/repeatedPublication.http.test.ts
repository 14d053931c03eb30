/** @jest-environment node */
import { addSupplement } from '../../application/approval/addSupplement';
import { Failure } from '../../application/ports/failure';
import type { Ports } from '../../application/ports/ports';
import { publishMandate } from '../../application/publication/publishMandate';
import type { CaseText } from '../../testing/configuredSite';
import { establishMandate, portsOf, startConfiguredSite } from '../../testing/configuredSite';
import type { BareSite } from '../../testing/provisionedSite';

describe('a publication cut short before its receipt', () => {
  let site: BareSite;
  let text: CaseText;
  const publishing = (ports: Ports): ReturnType<typeof publishMandate> =>
    publishMandate(ports, {
      mandateKey: text.mandateKey,
      recordKey: 'receipt1',
      reviewDate: '',
      describeTrail: ({ events }) => events.map(({ at, kind }) => ({ date: at.slice(0, 10), text: kind }))
    });
  const cutShort = async (): Promise<void> => {
    const ports = portsOf(site, 'publisher');
    const append = (): Promise<never> => Promise.reject(new Failure('offline', 'cut'));
    await expect(publishing({ ...ports, ledger: { ...ports.ledger, append } })).rejects.toMatchObject({ kind: 'offline' });
  };
  const seen = async () => (await portsOf(site, 'reader').established.ofGroups(['rag-x']))[0];

  beforeAll(async () => {
    site = await startConfiguredSite();
    text = await establishMandate(site);
  }, 60_000);
  afterAll(() => site.close());

  it('stays the same version when it is cut short once more', async () => {
    await cutShort();
    expect(await seen()).toMatchObject({ diaryNumber: '', file: { version: '1.0' } });
    await cutShort();
    expect(await seen()).toMatchObject({ diaryNumber: '', file: { version: '1.0' } });
  });

  it('is completed with the diary number that came in between, in file, metadata and receipt', async () => {
    const supplement = { ...text, body: 'rpo-x', recordKey: 'supplement1', diaryNumber: 'RJL 2026/123', minutesLink: '' };
    expect(await addSupplement(site.ports('recorder.x'), supplement)).toMatchObject({ kind: 'recorded' });
    const publisher = portsOf(site, 'publisher');
    const result = await publishing(publisher);
    expect(result).toMatchObject({ kind: 'published', round: { state: 'published' } });
    const mandate = await seen();
    expect(mandate).toMatchObject({ diaryNumber: 'RJL 2026/123', file: { version: '2.0' } });
    const content = await portsOf(site, 'reader').established.download(mandate?.file.serverRelativeUrl ?? '');
    const receipt = result.kind === 'published' ? result.round.publication?.record : null;
    expect(receipt).toMatchObject({
      fileId: mandate?.file.fileId,
      fileVersion: '2.0',
      textHash: await publisher.documents.textHash(content)
    });
  });

  it('changes nothing more once the receipt is there', async () => {
    expect(await publishing(portsOf(site, 'publisher'))).toMatchObject({ kind: 'published' });
    expect((await seen())?.file.version).toBe('2.0');
    const records = await site.ports('participant').ledger.ofCase(text.mandateKey);
    expect(records.filter(({ record }) => record?.type === 'publication')).toHaveLength(1);
  });
});
