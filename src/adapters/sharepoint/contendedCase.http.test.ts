/** @jest-environment node */
import { recordDecision } from '../../application/approval/recordDecision';
import { recordWithdrawal } from '../../application/approval/recordWithdrawal';
import { readLedgerCase } from '../../application/approval/readLedgerCase';
import { submitMandate } from '../../application/drafting/submitMandate';
import { Failure } from '../../application/ports/failure';
import type { PublicationResult } from '../../application/publication/publication';
import { publishMandate } from '../../application/publication/publishMandate';
import { stampWithdrawn } from '../../application/publication/stampWithdrawn';
import { approval, establishMandate, establishRound, portsOf, savedWork, startConfiguredSite } from '../../testing/configuredSite';
import type { BareSite } from '../../testing/provisionedSite';
import { readerView } from '../../testing/readerView';

const request = (mandateKey: string, recordKey: string) => ({ mandateKey, recordKey, describeTrail: () => [], reviewDate: '' }) as const;

describe('a case that several people, or a busy server, work on at once', () => {
  let site: BareSite;
  let mandateKey: string;
  const publish = (person: string, key: string): Promise<PublicationResult> =>
    publishMandate(portsOf(site, person), request(mandateKey, key));
  const state = async () => (await readLedgerCase(site.ports('participant'), mandateKey)).state;

  /** Repeats what a user would repeat; a conflict with the other's write is one of the failures that pass. */
  async function untilDone<Result>(work: () => Promise<Result>): Promise<Result> {
    for (let attempt = 0; attempt < 12; attempt += 1) {
      try {
        return await work();
      } catch (failure) {
        if (!(failure instanceof Failure) || !['throttled', 'conflict', 'offline'].includes(failure.kind)) throw failure;
        await readerView(site, 'rag-x').catch((error: unknown) => {
          // The reader is throttled with everybody else; what she sees must never disagree.
          if (!(error instanceof Failure)) throw error;
        });
      }
    }
    throw new Error('It is never done.');
  }

  beforeAll(async () => {
    site = await startConfiguredSite({ testControl: true });
    mandateKey = (await establishMandate(site)).mandateKey;
  }, 60_000);
  afterEach(() => site.order({ reset: true }));
  afterAll(() => site.close());

  it('is published once by two publishers at the same moment', async () => {
    const results = await Promise.all([untilDone(() => publish('publisher', 'one')), untilDone(() => publish('staff', 'other'))]);
    expect(results.map(({ kind }) => kind)).toEqual(['published', 'published']);
    const { rounds } = await state();
    expect(rounds).toMatchObject([{ state: 'published' }]);
    const view = await readerView(site, 'rag-x');
    expect(view?.mandate.snapshotKey).toBe(rounds[0]?.snapshotKey);
    expect(await site.ports('reader').established.textsOf(mandateKey)).toHaveLength(1);
    const { documents, established } = portsOf(site, 'reader');
    const textHash = await documents.textHash(await established.download(view?.mandate.file.serverRelativeUrl ?? ''));
    expect(rounds[0]?.publication?.record).toMatchObject({ textHash });
  }, 60_000);

  it('is decided once by two recorders at the same moment', async () => {
    const result = await submitMandate(site.ports('writer.x'), { mandateKey, comment: '', work: savedWork });
    if (result.kind !== 'submitted') throw new Error(result.kind);
    const text = { mandateKey, snapshotKey: result.snapshot.key, snapshotHash: result.snapshot.hash };
    const decide = (outcome: 'approve' | 'reject', recordKey: string) =>
      recordDecision(site.ports('recorder.x'), { ...text, ...approval, outcome, comment: 'Nej', recordKey });
    const decided = await Promise.all([decide('approve', 'yes'), decide('reject', 'no')]);
    expect(decided.filter(({ kind }) => kind === 'recorded')).toHaveLength(1);
    const { rounds } = await state();
    const [, round] = rounds;
    expect(round?.decisions).toHaveLength(1);
    expect(round?.state).toBe(decided[0].kind === 'recorded' ? 'established' : 'rejected');
    if (round?.state === 'established') await untilDone(() => publish('publisher', 'second'));
  }, 60_000);

  it.each([429, 503] as const)('comes through a storm of %s, and readers see the old or the new', async (status) => {
    await establishRound(site, mandateKey, `storm-${status}`);
    await site.order({ throttle: { status, requests: 60, retryAfterSeconds: 0 } });
    await expect(untilDone(() => publish('publisher', `storm-receipt-${status}`))).resolves.toMatchObject({ kind: 'published' });
    await site.order({ reset: true });
    const { inForce, ignored } = await state();
    expect((await readerView(site, 'rag-x'))?.mandate.snapshotKey).toBe(inForce?.snapshotKey);
    expect(ignored.filter(({ entry }) => entry.recordKey.startsWith('storm'))).toEqual([]);
  }, 60_000);

  it('is stamped when it is withdrawn between the file and its receipt', async () => {
    const text = await establishRound(site, mandateKey, 'race');
    const ports = portsOf(site, 'publisher');
    const withdraw = () => {
      const meeting = { comment: 'Ångrat.', meetingDate: '2026-03-02', paragraph: '8', body: 'rpo-x', recordKey: 'race-w' };
      return recordWithdrawal(site.ports('recorder.x'), { ...text, ...meeting });
    };
    const before = (await state()).inForce;
    // The text in force before has to be withdrawn as well, or it would still apply.
    await recordWithdrawal(site.ports('recorder.x'), {
      mandateKey, snapshotKey: before?.snapshotKey ?? '', snapshotHash: before?.snapshotHash ?? '',
      comment: 'Ersätts.', meetingDate: '2026-03-02', paragraph: '7', body: 'rpo-x', recordKey: 'race-before'
    });
    const addText: typeof ports.established.addText = async (...given) => {
      await ports.established.addText(...given);
      await withdraw();
    };
    const cut = { ...ports, established: { ...ports.established, addText }, ledger: { ...ports.ledger, append: () => Promise.reject(new Failure('offline', 'cut')) } };
    await expect(publishMandate(cut, request(mandateKey, 'race-receipt'))).rejects.toMatchObject({ kind: 'offline' });
    // The publisher is gone; another finds what is to be stamped.
    expect((await readerView(site, 'rag-x'))?.mandate).toMatchObject({ snapshotKey: text.snapshotKey, state: 'inForce' });
    expect(await stampWithdrawn(portsOf(site, 'staff'), request(mandateKey, 'race-stamp'))).toMatchObject({ kind: 'published' });
    expect((await readerView(site, 'rag-x'))?.mandate).toMatchObject({ snapshotKey: text.snapshotKey, state: 'withdrawn' });
  }, 60_000);
});
