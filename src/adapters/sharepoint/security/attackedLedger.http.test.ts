/** @jest-environment node */
import { readLedgerCase } from '../../../application/approval/readLedgerCase';
import type { IgnoredReason } from '../../../domain/approval/caseState';
import { recordDecision } from '../../../application/approval/recordDecision';
import { recordChain } from '../../../application/configuration/recordChain';
import { startMandate } from '../../../application/drafting/startMandate';
import { submitMandate } from '../../../application/drafting/submitMandate';
import { hashEntry } from '../../../domain/approval/hashEntry';
import type { DecisionRecord, LedgerRecord } from '../../../domain/approval/record';
import { ledger } from '../../../schema/lists/ledger';
import { barnonkologiAnswers } from '../../../templates/fixtures/barnonkologi';
import type { CaseText } from '../../../testing/configuredSite';
import { approval, savedWork, startConfiguredSite } from '../../../testing/configuredSite';
import { saveAnswers } from '../../../testing/drafting/mandateWorld';
import { attackerOf } from '../../../testing/permissions/attacker';
import { addedId, formDone, quoted } from '../../../testing/permissions/operation';
import type { BareSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';

const loginOf = (person: string): string => `${person}@uppdrag.example`;

/** Everybody without a say in the body that decides. */
const attackers = ['writer.x', 'colleague.x', 'writer.y', 'recorder.y', 'staff', 'support', 'publisher', 'participant', 'reader', 'outsider'];

/** The same mandate with another text. */
const changedAnswers: typeof barnonkologiAnswers = {
  ...barnonkologiAnswers,
  rapportering: { kind: 'paragraphs', text: 'Arbetsgruppen rapporterar en gång om året.' }
};

const places = ['', 'configuration', 'publication', 'groups', 'groups/rag-x', 'groups/rag-y', 'bodies', 'bodies/rpo-x', 'bodies/rpo-y', 'bodies/rsl'];

describe('a case that waits for a body, attacked over REST', () => {
  let site: BareSite;
  let text: CaseText;
  let number = 0;
  const place = (folder: string): string => siteOf(site.connection('admin')).folderPath(ledger, folder);
  const list = (): string => `web/GetList(${quoted(place(''))})`;
  const establishing = (change: Partial<DecisionRecord> = {}): DecisionRecord => {
    const { mandateKey, snapshotKey, snapshotHash } = text;
    const { step, outcome, comment, meetingDate, paragraph, diaryNumber, minutesLink } = approval;
    return { type: 'decision', mandateKey, snapshotKey, snapshotHash, step, outcome, comment, meetingDate, paragraph, diaryNumber, minutesLink, ...change };
  };

  /** Adds a row as it might be forged. @returns its id, or 0 when the server refused */
  async function plant(person: string, folder: string, record: LedgerRecord, more: Readonly<Record<string, string>> = {}): Promise<number> {
    number += 1;
    const recordKey = more.RecordKey ?? `planted${number}`;
    const values = {
      Title: 'decision',
      RecordKey: recordKey,
      MandateKey: text.mandateKey,
      RecordType: record.type,
      SnapshotKey: text.snapshotKey,
      PreviousHash: '',
      OwnHash: hashEntry(recordKey, folder, record, ''),
      Record1: JSON.stringify(record),
      ...more
    };
    const answer = await attackerOf(site.webUrl, loginOf(person)).ask({
      verb: 'POST',
      path: `${list()}/AddValidateUpdateItemUsingPath`,
      body: {
        listItemCreateInfo: { FolderPath: { DecodedUrl: place(folder) }, UnderlyingObjectType: 0 },
        formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
        bNewDocumentUpdate: false
      }
    });
    return formDone(answer) ? addedId(answer) : 0;
  }

  const makeFolder = async (person: string, folder: string): Promise<number> =>
    (await attackerOf(site.webUrl, loginOf(person)).ask({ verb: 'POST', path: `web/folders/AddUsingPath(decodedurl=${quoted(place(folder))})` })).status;

  const folded = async () => (await readLedgerCase(site.ports('participant'), text.mandateKey)).state;
  const reasonFor = async (id: number): Promise<IgnoredReason | undefined> => (await folded()).ignored.find(({ entry }) => entry.id === id)?.reason;
  const stateNow = async (): Promise<string | undefined> => (await folded()).ongoing?.state;

  async function handIn(answers = barnonkologiAnswers): Promise<void> {
    const writer = site.ports('writer.x');
    await saveAnswers(writer, text.mandateKey, answers);
    const work = { ...savedWork, answers: () => answers };
    const result = await submitMandate(writer, { mandateKey: text.mandateKey, comment: '', work });
    if (result.kind !== 'submitted') throw new Error(`The submission was ${result.kind}`);
    text = { ...text, snapshotKey: result.snapshot.key, snapshotHash: result.snapshot.hash };
  }

  beforeAll(async () => {
    site = await startConfiguredSite();
    text = { mandateKey: await startMandate(site.ports('writer.x'), 'rag-x'), snapshotKey: '', snapshotHash: '' };
    await handIn();
  }, 60_000);
  afterAll(() => site.close());

  it.each(attackers)('is not established by %s, with a decision in any place', async (person) => {
    const planted: number[] = [];
    for (const folder of places) {
      const author = { Author: JSON.stringify([{ Key: `i:0#.f|membership|${loginOf('recorder.x')}` }]) };
      planted.push(await plant(person, folder, establishing()), await plant(person, folder, establishing(), author));
    }
    for (const id of planted.filter((added) => added > 0)) expect(await reasonFor(id)).toMatch(/wrongFolder|bodyNotInStep/);
    expect(await stateNow()).toBe('awaitingEstablishment');
  });

  it('is not published by a receipt of who publishes, before it is established', async () => {
    const { mandateKey, snapshotKey, snapshotHash } = text;
    const receipt: LedgerRecord = { type: 'publication', mandateKey, snapshotKey, snapshotHash, fileId: 'f1', fileVersion: '1.0', textHash: 'ab'.repeat(32) };
    expect(await reasonFor(await plant('publisher', 'publication', receipt))).toBe('notEstablished');
    expect(await reasonFor(await plant('writer.x', 'groups/rag-x', receipt))).toBe('wrongFolder');
  });

  it('is not moved by a folder made inside a folder', async () => {
    for (const [person, own, inside] of [['writer.x', 'groups/rag-x', 'groups/rag-x/rpo-x'], ['recorder.y', 'bodies/rpo-y', 'bodies/rpo-y/rpo-x']] as const) {
      expect(await makeFolder(person, inside)).toBe(201);
      expect(await reasonFor(await plant(person, inside, establishing()))).toBe('wrongFolder');
      expect(await makeFolder(person, `${own.split('/')[0]}/${person}`)).toBe(403);
    }
    expect(await stateNow()).toBe('awaitingEstablishment');
  });

  it('is not moved by a row that is to lie elsewhere, or before others', async () => {
    const id = await plant('recorder.y', 'bodies/rpo-y', establishing(), { ID: '1' });
    expect(id).toBeGreaterThan(1);
    expect(await reasonFor(id)).toBe('bodyNotInStep');
    const leaf = `${id}_.000`;
    const move = await attackerOf(site.webUrl, loginOf('recorder.y')).ask({
      verb: 'POST',
      path: `web/GetFileByServerRelativePath(decodedurl=${quoted(`${place('bodies/rpo-y')}/${leaf}`)})/MoveTo(newUrl=${quoted(`${place('bodies/rpo-x')}/${leaf}`)},flags=0)`
    });
    expect(move.status).toBe(403);
    // Even moved by somebody who can, it does not have the hash of the place it lies in.
    const moved = await plant('recorder.x', 'bodies/rpo-x', establishing(), { OwnHash: hashEntry('elsewhere', 'bodies/rpo-y', establishing(), '') });
    expect(await reasonFor(moved)).toBe('wrongHash');
    expect(await stateNow()).toBe('awaitingEstablishment');
  });

  it('is decided by the chain it was handed in under, whatever is written of chains since', async () => {
    const chain: LedgerRecord = { type: 'chain', chainKey: 'rag', name: 'RAG', steps: [{ key: 'establish', kind: 'establish', bodies: ['rpo-y'], quorum: 'anyOf' }], confirmed: true };
    // Filed under the case, where it would be read, it is no record of it.
    expect(await reasonFor(await plant('writer.x', 'groups/rag-x', chain))).toBe('unreadable');
    expect(await plant('writer.x', 'configuration', chain)).toBe(0);
    await recordChain(site.ports('admin'), chain, 'changed');
    expect(await reasonFor(await plant('recorder.y', 'bodies/rpo-y', establishing()))).toBe('bodyNotInStep');
    expect(await stateNow()).toBe('awaitingEstablishment');
    const back = [{ key: 'establish', kind: 'establish', bodies: ['@establishingBody'], quorum: 'meeting' }] as const;
    await recordChain(site.ports('admin'), { ...chain, steps: back }, 'changedBack');
  });

  it('ignores a decision of the right body that comes late, or on an older text', async () => {
    const older = establishing();
    const { mandateKey, snapshotKey, snapshotHash } = text;
    expect(await plant('writer.x', 'groups/rag-x', { type: 'recall', mandateKey, snapshotKey, snapshotHash, comment: '' })).toBeGreaterThan(0);
    expect(await reasonFor(await plant('recorder.x', 'bodies/rpo-x', older))).toBe('roundClosed');
    await handIn(changedAnswers);
    expect(text.snapshotKey).not.toBe(snapshotKey);
    expect(await reasonFor(await plant('recorder.x', 'bodies/rpo-x', older))).toBe('roundClosed');
    expect(await reasonFor(await plant('recorder.x', 'bodies/rpo-x', establishing({ snapshotHash })))).toBe('snapshotMismatch');
    expect(await stateNow()).toBe('awaitingEstablishment');
  });

  it('is established by the right body all the same', async () => {
    const decided = await plant('recorder.x', 'bodies/rpo-x', establishing());
    expect(await reasonFor(decided)).toBeUndefined();
    expect(await stateNow()).toBe('established');
    expect(await reasonFor(await plant('recorder.x', 'bodies/rpo-x', establishing()))).toBe('alreadyDecided');
  });
});

describe('a key taken in advance', () => {
  it('does not keep the right body from deciding', async () => {
    const site = await startConfiguredSite();
    const writer = site.ports('writer.x');
    const mandateKey = await startMandate(writer, 'rag-x');
    await saveAnswers(writer, mandateKey, barnonkologiAnswers);
    const result = await submitMandate(writer, { mandateKey, comment: '', work: savedWork });
    if (result.kind !== 'submitted') throw new Error(`The submission was ${result.kind}`);
    const text = { mandateKey, snapshotKey: result.snapshot.key, snapshotHash: result.snapshot.hash };
    const record: LedgerRecord = { type: 'recall', ...text, comment: '' };
    await site.ports('recorder.y').ledger.append({ recordKey: approval.recordKey, folder: 'bodies/rpo-y', record, previousHash: '', ownHash: 'x' });
    expect(await recordDecision(site.ports('recorder.x'), { ...text, ...approval })).toMatchObject({ kind: 'recorded' });
    await site.close();
  }, 60_000);
});
