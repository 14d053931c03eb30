import { recordWithdrawal } from '../../application/approval/recordWithdrawal';
import { readLedgerCase } from '../../application/approval/readLedgerCase';
import type { PublicationResult } from '../../application/publication/publication';
import { publishMandate } from '../../application/publication/publishMandate';
import { stampWithdrawn } from '../../application/publication/stampWithdrawn';
import type { CaseText } from '../configuredSite';
import { establishMandate, establishRound, startConfiguredSite } from '../configuredSite';
import { cutNetwork } from '../cutNetwork';
import type { CutNetwork } from '../cutNetwork';
import type { BareSite } from '../provisionedSite';
import { readerView } from '../readerView';

const moments = ['refused', 'lostAnswer'] as const;

/** At which writes the network is cut: the first of them, and how many further on the next is. */
export type CutWrites = Readonly<Record<(typeof moments)[number], { readonly first: number; readonly step: number }>>;

/** Texts of a publication's steps do not matter here. */
const request = (mandateKey: string, recordKey: string) =>
  ({ mandateKey, recordKey, describeTrail: () => [], reviewDate: '2028-03-01' }) as const;

/** Cuts a publication, and the stamping of what is withdrawn, at writes that are refused and at writes whose answer is lost. */
export function publicationCut(cuts: CutWrites): void {
  describe('a publication whose network is cut at any write', () => {
    let site: BareSite;
    let network: ReturnType<typeof cutNetwork>;
    let mandateKey: string;
    const receiptsOf = async (snapshotKey: string): Promise<number> =>
      (await site.ports('participant').ledger.ofCase(mandateKey)).filter(
        ({ record }) => record?.type === 'publication' && record.snapshotKey === snapshotKey
      ).length;

    beforeAll(async () => {
      site = await startConfiguredSite();
      mandateKey = (await establishMandate(site)).mandateKey;
      network = cutNetwork(site, 'publisher');
    }, 60_000);
    afterAll(async () => {
      network.restore();
      await site.close();
    });

    /** Cuts the work at one of its writes after the other, looks as a reader, and finishes it; answers how many writes it takes. */
    async function cutEverywhere(
      moment: (typeof moments)[number],
      prepare: (name: string) => Promise<CaseText>,
      work: (name: string, cut: CutNetwork) => Promise<PublicationResult>,
      isDone: (text: CaseText) => Promise<boolean>
    ): Promise<number> {
      for (let { first: write, step } = cuts[moment]; ; write += step) {
        const name = `${moment}-${write}`;
        const text = await prepare(name);
        const before = await readerView(site, 'rag-x');
        network.cutAt(write, moment);
        await work(name, network).catch((failure: unknown) => expect(failure).toMatchObject({ kind: 'offline' }));
        const tried = network.writes();
        network.cutAt(null);
        if (tried < write) return tried;
        const after = await readerView(site, 'rag-x');
        const kept = after?.mandate.file.version === before?.mandate.file.version;
        // The old or the new, whole; never nothing once there was something.
        if (kept) expect(after).toEqual(before);
        else expect(after?.mandate).toMatchObject({ snapshotKey: text.snapshotKey });
        expect(await work(name, network)).toMatchObject({ kind: 'published' });
        expect(await isDone(text)).toBe(true);
      }
    }

    it.each(moments)('shows readers the text before or the new one, and is finished by a repeat (%s)', async (moment) => {
      let recordings = 0;
      const writes = await cutEverywhere(
        moment,
        async (name) => {
          const { state } = await readLedgerCase(site.ports('participant'), mandateKey);
          if (state.ongoing) return { mandateKey, snapshotKey: state.ongoing.snapshotKey, snapshotHash: state.ongoing.snapshotHash };
          return establishRound(site, mandateKey, `decision-${name}`);
        },
        (name, { ports }) => publishMandate(ports, request(mandateKey, `receipt-${name}`)),
        async ({ snapshotKey }) => {
          recordings = await receiptsOf(snapshotKey);
          const roster = await site.ports('participant').rosterSnapshots.read(snapshotKey);
          const texts = await site.ports('reader').established.textsOf(mandateKey);
          const view = await readerView(site, 'rag-x');
          return recordings === 1 && roster !== null && texts[0]?.snapshotKey === snapshotKey && view?.mandate.snapshotKey === snapshotKey;
        }
      );
      // Upload, metadata, publish, approve, text, roster, receipt, and the row of the case index.
      expect(writes).toBeGreaterThanOrEqual(8);
      expect(recordings).toBe(1);
    }, 120_000);

    it.each(moments)('stamps what is withdrawn in the same way (%s)', async (moment) => {
      const writes = await cutEverywhere(
        moment,
        async (name) => {
          const text = await establishRound(site, mandateKey, `decision-w-${name}`);
          await publishMandate(network.ports, request(mandateKey, `receipt-w-${name}`));
          const meeting = { comment: 'Gruppen läggs ner.', meetingDate: '2026-03-02', paragraph: '8', body: 'rpo-x' };
          expect(await recordWithdrawal(site.ports('recorder.x'), { ...text, ...meeting, recordKey: `w-${name}` })).toMatchObject({ kind: 'recorded' });
          return text;
        },
        (name, { ports }) => stampWithdrawn(ports, request(mandateKey, `stamp-${name}`)),
        async ({ snapshotKey }) => {
          const view = await readerView(site, 'rag-x');
          const [text] = await site.ports('reader').established.textsOf(mandateKey);
          return view?.mandate.state === 'withdrawn' && text?.snapshotKey === snapshotKey && text.withdrawnOn === '2026-03-02' && (await receiptsOf(snapshotKey)) === 2;
        }
      );
      expect(writes).toBeGreaterThanOrEqual(7);
    }, 120_000);
  });
}
