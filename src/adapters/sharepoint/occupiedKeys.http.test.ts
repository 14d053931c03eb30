/** @jest-environment node */
import '@pnp/sp/items/list';
import { readCase } from '../../application/approval/readCase';
import { recordDecision } from '../../application/approval/recordDecision';
import { openMandate } from '../../application/drafting/openMandate';
import { recallMandate } from '../../application/drafting/recallMandate';
import { startMandate } from '../../application/drafting/startMandate';
import { submitMandate } from '../../application/drafting/submitMandate';
import type { Ports } from '../../application/ports/ports';
import { publishMandate } from '../../application/publication/publishMandate';
import { hashEntry } from '../../domain/approval/hashEntry';
import type { CaseRecord } from '../../domain/approval/record';
import { createSnapshot } from '../../domain/mandate/createSnapshot';
import type { Snapshot } from '../../domain/mandate/snapshot';
import type { NewRow } from '../../schema/derive/row';
import { ledger } from '../../schema/lists/ledger';
import { mandates, mandateSections } from '../../schema/lists/mandates';
import { snapshots } from '../../schema/lists/snapshots';
import type { ListDefinition } from '../../schema/vocabulary/list';
import { barnonkologiAnswers } from '../../templates/fixtures/barnonkologi';
import { approval, portsOf, savedWork, startConfiguredSite } from '../../testing/configuredSite';
import type { BareSite } from '../../testing/provisionedSite';
import { saveAnswers } from '../../testing/drafting/mandateWorld';
import { siteOf } from './connection/site';
import { addRow } from './rows/addRow';

const planted = 'intrång';

/**
 * Another group's writer and another body's recorder, who see every draft and case, take in their own folders each
 * key the owners are about to use, with rows that claim to be the owners'.
 */
describe('keys that others have occupied in advance', () => {
  let site: BareSite;
  const mandateKey = 'k3';
  let identifiers = 0;
  const as = (person: string): Ports => ({
    ...portsOf(site, person),
    identifiers: { next: () => `k${(identifiers += 1)}` }
  });
  const occupy = <L extends ListDefinition>(list: L, values: NewRow<L>, person = 'writer.y', folder = 'rag-y'): Promise<number> =>
    addRow(siteOf(site.connection(person)), list, folder, values);

  async function nextText(previousHash: string): Promise<Snapshot> {
    const { template, draft } = await openMandate(as('writer.y'), mandateKey);
    return createSnapshot(template, draft, previousHash);
  }

  async function occupyText({ key, hash, canonical }: Snapshot): Promise<void> {
    const forged = canonical.replace(/"text":"/, `"text":"${planted} `);
    for (const [index, text] of [forged, canonical].entries()) {
      await occupy(snapshots, {
        Title: planted,
        RowKey: `${key}.${index + 1}`,
        SnapshotKey: key,
        MandateKey: mandateKey,
        GroupKey: 'rag-x',
        Part: index + 1,
        Parts: 1,
        SnapshotHash: hash,
        Text: text
      });
    }
  }

  async function occupyRecord(recordKey: string, record: CaseRecord): Promise<void> {
    for (const [person, folder] of [['writer.y', 'groups/rag-y'], ['recorder.y', 'bodies/rpo-y']] as const) {
      const values = {
        Title: planted,
        RecordKey: recordKey,
        MandateKey: mandateKey,
        RecordType: record.type,
        OwnHash: hashEntry(recordKey, folder, record, ''),
        Record1: JSON.stringify(record)
      };
      await occupy(ledger, values, person, folder);
      await occupy(ledger, { ...values, Record1: `{"type":"${record.type}","comment":7}` }, person, folder);
    }
  }

  /** Takes the keys of the text that would be handed in now, and of what would be recorded about it. */
  async function occupyRound(previousHash: string): Promise<Snapshot> {
    const text = await nextText(previousHash);
    await occupyText(text);
    const about = { mandateKey, snapshotKey: text.key, snapshotHash: text.hash, comment: planted };
    await occupyRecord(`submission${text.key}`, { type: 'submission', groupKey: 'rag-x', ...about });
    await occupyRecord(`recall${text.key}`, { type: 'recall', ...about });
    return text;
  }

  beforeAll(async () => {
    site = await startConfiguredSite();
    await occupy(mandates, { Title: planted, MandateKey: 'k1', GroupKey: 'rag-y' });
    await occupy(mandates, { Title: planted, MandateKey: 'k2', GroupKey: 'rag-x' });
  }, 60_000);
  afterAll(() => site.close());

  it('do not keep the owner from starting: the mandate gets a key that leads nowhere else', async () => {
    expect(await startMandate(as('writer.x'), 'rag-x')).toBe(mandateKey);
    expect(await startMandate(as('colleague.x'), 'rag-x')).toBe(mandateKey);
    await occupy(mandates, { Title: planted, MandateKey: mandateKey, GroupKey: 'rag-y', Variables: `{"group":"${planted}"}` });
    expect((await openMandate(as('writer.x'), mandateKey)).draft).toMatchObject({ groupKey: 'rag-x', variables: { group: 'Barnonkologi och hematologi' } });
  });

  it('do not keep the owner from saving, and nothing of theirs is read', async () => {
    const { template } = await openMandate(as('writer.x'), mandateKey);
    for (const { key } of template.sections) {
      const answers = JSON.stringify({ uppdrag: { kind: 'paragraphs', text: planted } });
      const values = { Title: planted, MandateKey: mandateKey, GroupKey: 'rag-x', SectionKey: key, Answers1: answers };
      await occupy(mandateSections, { ...values, RowKey: `${mandateKey}.${template.version}.${key}` });
    }
    expect((await openMandate(as('writer.x'), mandateKey)).draft.answers).toEqual({});
    await saveAnswers(as('writer.x'), mandateKey, barnonkologiAnswers);
    expect((await openMandate(as('recorder.x'), mandateKey)).draft.answers).toEqual(barnonkologiAnswers);
  });

  it('do not keep the owner from handing in, taking back and handing in again', async () => {
    const first = await occupyRound('');
    expect(await submitMandate(as('writer.x'), { mandateKey, comment: '', work: savedWork })).toMatchObject({ kind: 'submitted', snapshot: { key: first.key } });
    expect(await recallMandate(as('writer.x'), mandateKey, '')).toMatchObject({ kind: 'recalled' });
    const second = await occupyRound(first.hash);
    expect(await submitMandate(as('writer.x'), { mandateKey, comment: '', work: savedWork })).toMatchObject({ kind: 'submitted', snapshot: { key: second.key } });
    const view = await readCase(as('recorder.x'), mandateKey);
    expect(view.snapshot).toMatchObject({ sound: true, snapshot: { canonical: second.canonical } });
    expect(view.state.rounds.map(({ state }) => state)).toEqual(['recalled', 'awaitingEstablishment']);
  });

  it('do not keep the body from deciding, nor the publisher from publishing', async () => {
    const { round } = await readCase(as('recorder.x'), mandateKey);
    const about = { mandateKey, snapshotKey: round?.snapshotKey ?? '', snapshotHash: round?.snapshotHash ?? '' };
    const { body, recordKey, ...given } = approval;
    await occupyRecord(recordKey, { type: 'decision', ...about, ...given, paragraph: planted });
    expect(await recordDecision(as('recorder.x'), { ...about, ...given, body, recordKey })).toMatchObject({ kind: 'recorded' });
    await occupyRecord('receipt1', { type: 'publication', ...about, fileId: planted, fileVersion: '9.0', textHash: 'ab'.repeat(32) });
    const publication = { mandateKey, recordKey: 'receipt1', reviewDate: '', describeTrail: () => [] } as const;
    expect(await publishMandate(as('publisher'), publication)).toMatchObject({ kind: 'published' });
  });

  it('leave a case in which nothing of theirs counts, and all of it is shown as ignored', async () => {
    const { state } = await readCase(as('participant'), mandateKey);
    const events = state.rounds.flatMap((round) => round.events);
    expect(events.map(({ folder, record }) => `${folder} ${record?.type ?? ''}`)).toEqual([
      'groups/rag-x submission',
      'groups/rag-x recall',
      'groups/rag-x submission',
      'bodies/rpo-x decision',
      'publication publication'
    ]);
    expect(JSON.stringify(events)).not.toContain(planted);
    expect(state.inForce).toMatchObject({ establishment: { body: 'rpo-x', paragraph: '14' } });
    // Six keys, in two folders, twice in each.
    expect(state.ignored.map(({ entry }) => entry.folder).sort()).toEqual([
      ...Array.from({ length: 12 }, () => 'bodies/rpo-y'),
      ...Array.from({ length: 12 }, () => 'groups/rag-y')
    ]);
  });
});
