/** @jest-environment node */
import '@pnp/sp/items/list';
import { hashText } from '../../../domain/mandate/hashText';
import type { Snapshot, SnapshotContent } from '../../../domain/mandate/snapshot';
import { snapshots } from '../../../schema/lists/snapshots';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';
import { addRow } from '../rows/addRow';

function snapshot(key: string, text: string, groupKey = 'rag-x'): Snapshot {
  const content: SnapshotContent = {
    format: 'uppdrag.snapshot.1',
    mandateKey: 'm1',
    groupKey,
    language: 'sv-SE',
    template: { family: 'f', version: '1' },
    variables: { group: 'X', programmeArea: '' },
    answers: { uppdrag: { kind: 'paragraphs', text } },
    document: { title: 'Uppdrag', sections: [] },
    previousHash: ''
  };
  const canonical = JSON.stringify(content);
  return { key, content, canonical, hash: hashText(canonical) };
}

describe('snapshots on a site', () => {
  let site: BareSite;
  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  it('read back sound, in parts when they are long, and once however often they are frozen', async () => {
    const short = snapshot('s1', 'Åtgärder & <mål> 👩‍⚕️');
    const long = snapshot('s2', 'En mening som upprepas. '.repeat(10_000));
    const writer = site.ports('writer.x').snapshots;
    for (const each of [short, long, long]) {
      await writer.freeze('rag-x', each);
    }
    expect(await site.ports('recorder.x').snapshots.read('rag-x', 's1')).toEqual({ snapshot: short, sound: true });
    expect(await site.ports('recorder.x').snapshots.read('rag-x', 's2')).toEqual({ snapshot: long, sound: true });
    const rows = await siteOf(site.connection('admin')).list(snapshots).items.filter("SnapshotKey eq 's2'")();
    expect(rows).toHaveLength(Math.ceil(long.canonical.length / 60_000));
    expect(rows.length).toBeGreaterThan(1);
  });

  it('never change: the same key with another text is refused', async () => {
    await expect(site.ports('writer.x').snapshots.freeze('rag-x', snapshot('s1', 'annat'))).rejects.toMatchObject({ kind: 'invalid' });
    expect((await site.ports('writer.x').snapshots.read('rag-x', 's1')).snapshot.canonical).toContain('Åtgärder');
  });

  it('cannot be edited or deleted by those who froze them', async () => {
    const rows = siteOf(site.connection('writer.x')).list(snapshots).items;
    const [row] = await rows.filter("SnapshotKey eq 's1'")<readonly { ID: number }[]>();
    const item = (): ReturnType<typeof rows.getById> => siteOf(site.connection('writer.x')).list(snapshots).items.getById(row?.ID ?? 0);
    expect(row).toBeDefined();
    await expect(item().update({ Text: 'x' })).rejects.toMatchObject({ status: 403 });
    await expect(item().delete()).rejects.toMatchObject({ status: 403 });
    await expect(item().recycle()).rejects.toMatchObject({ status: 403 });
    const outcome = await item()
      .validateUpdateListItem([{ FieldName: 'Text', FieldValue: 'x' }])
      .then((values) => values.some(({ HasException }) => HasException), () => true);
    expect(outcome).toBe(true);
    expect((await site.ports('writer.x').snapshots.read('rag-x', 's1')).sound).toBe(true);
  });

  it('are refused outside the own group’s folder', async () => {
    await expect(site.ports('writer.y').snapshots.freeze('rag-x', snapshot('s3', 'x'))).rejects.toMatchObject({ kind: 'denied' });
    await expect(site.ports('recorder.x').snapshots.freeze('rag-x', snapshot('s3', 'x'))).rejects.toMatchObject({ kind: 'denied' });
    await expect(site.ports('writer.x').snapshots.read('rag-x', 's3')).rejects.toMatchObject({ kind: 'missing' });
  });

  it('are missing when another group has planted them', async () => {
    const planted = snapshot('s4', 'planterad', 'rag-x');
    await addRow(siteOf(site.connection('writer.y')), snapshots, 'rag-y', {
      RowKey: 's4.1',
      SnapshotKey: 's4',
      MandateKey: 'm1',
      GroupKey: 'rag-x',
      Part: 1,
      Parts: 1,
      SnapshotHash: planted.hash,
      Text: planted.canonical
    });
    await expect(site.ports('recorder.x').snapshots.read('rag-x', 's4')).rejects.toMatchObject({ kind: 'missing' });
    expect((await site.ports('recorder.x').snapshots.read('rag-y', 's4')).sound).toBe(false);
  });

  it('are missing when the group’s own row holds no text that can be read', async () => {
    const unreadable = JSON.stringify({ format: 'uppdrag.snapshot.1', mandateKey: 'm1', groupKey: 'rag-x', document: 7 });
    await addRow(siteOf(site.connection('writer.x')), snapshots, 'rag-x', {
      RowKey: 's5.1',
      SnapshotKey: 's5',
      MandateKey: 'm1',
      GroupKey: 'rag-x',
      Part: 1,
      Parts: 1,
      SnapshotHash: hashText(unreadable),
      Text: unreadable
    });
    await expect(site.ports('recorder.x').snapshots.read('rag-x', 's5')).rejects.toMatchObject({ kind: 'missing' });
  });

  it('keep sound when another group adds a row to them', async () => {
    await addRow(siteOf(site.connection('writer.y')), snapshots, 'rag-y', {
      RowKey: 'mine',
      SnapshotKey: 's1',
      MandateKey: 'm1',
      GroupKey: 'rag-x',
      Part: 1,
      Parts: 1,
      SnapshotHash: 'x',
      Text: '{}'
    });
    expect((await site.ports('recorder.x').snapshots.read('rag-x', 's1')).sound).toBe(true);
  });
});
