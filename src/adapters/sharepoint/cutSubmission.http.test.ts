/** @jest-environment node */
import { readLedgerCase } from '../../application/approval/readLedgerCase';
import { recordDecision } from '../../application/approval/recordDecision';
import { startMandate } from '../../application/drafting/startMandate';
import { recallMandate } from '../../application/drafting/recallMandate';
import { submitMandate } from '../../application/drafting/submitMandate';
import { barnonkologiAnswers } from '../../templates/fixtures/barnonkologi';
import { approval, savedWork, startConfiguredSite } from '../../testing/configuredSite';
import { cutNetwork } from '../../testing/cutNetwork';
import { saveAnswers } from '../../testing/drafting/mandateWorld';
import type { BareSite } from '../../testing/provisionedSite';
import { readerView } from '../../testing/readerView';

const moments = ['refused', 'lostAnswer'] as const;

describe('a submission and a decision whose network is cut at any write', () => {
  let site: BareSite;
  let mandateKey: string;
  const state = async () => (await readLedgerCase(site.ports('participant'), mandateKey)).state;

  beforeAll(async () => {
    site = await startConfiguredSite();
    mandateKey = await startMandate(site.ports('writer.x'), 'rag-x');
    await saveAnswers(site.ports('writer.x'), mandateKey, barnonkologiAnswers);
  }, 60_000);
  afterAll(() => site.close());

  it.each(moments)('is handed in once, whole, and seen by no reader (%s)', async (moment) => {
    const network = cutNetwork(site, 'writer.x');
    const submit = () => submitMandate(network.ports, { mandateKey, comment: '', work: savedWork });
    try {
      for (let write = 1; ; write += 1) {
        const before = (await state()).rounds.length;
        network.cutAt(write, moment);
        await submit().catch((failure: unknown) => expect(failure).toMatchObject({ kind: 'offline' }));
        const tried = network.writes();
        network.cutAt(null);
        // A text without its record is no round; a record never stands without its text.
        const between = await state();
        expect(between.rounds.length - before).toBeLessThanOrEqual(1);
        expect(between.ignored).toEqual([]);
        expect(await readerView(site, 'rag-x')).toBeNull();
        expect(await submit()).toMatchObject({ kind: 'submitted' });
        const after = await state();
        expect(after.rounds).toHaveLength(before + 1);
        expect(after.ignored).toEqual([]);
        expect(await recallMandate(network.ports, mandateKey, '')).toMatchObject({ kind: 'recalled' });
        if (tried < write) break;
        expect(write).toBeLessThan(12);
      }
    } finally {
      network.restore();
    }
  }, 120_000);

  it.each(moments)('is decided once (%s)', async (moment) => {
    const result = await submitMandate(site.ports('writer.x'), { mandateKey, comment: '', work: savedWork });
    if (result.kind !== 'submitted') throw new Error(result.kind);
    const text = { mandateKey, snapshotKey: result.snapshot.key, snapshotHash: result.snapshot.hash };
    const network = cutNetwork(site, 'recorder.x');
    const reject = { ...text, ...approval, outcome: 'reject', comment: 'Nej.', recordKey: `decision-${moment}` } as const;
    try {
      network.cutAt(1, moment);
      await recordDecision(network.ports, reject).catch((failure: unknown) => expect(failure).toMatchObject({ kind: 'offline' }));
      network.cutAt(null);
      expect(await recordDecision(network.ports, reject)).toMatchObject({ kind: 'recorded' });
    } finally {
      network.restore();
    }
    const { rounds, ignored } = await state();
    expect(rounds[rounds.length - 1]).toMatchObject({ state: 'rejected', decisions: [{ record: { outcome: 'reject' } }] });
    expect(ignored).toEqual([]);
  }, 60_000);
});
