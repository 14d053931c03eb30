import { listDecisions } from '../../application/approval/listDecisions';
import { readCase } from '../../application/approval/readCase';
import { readLedgerCase } from '../../application/approval/readLedgerCase';
import { recordWithdrawal } from '../../application/approval/recordWithdrawal';
import type { PublicationResult } from '../../application/publication/publication';
import { publishMandate } from '../../application/publication/publishMandate';
import { stampWithdrawn } from '../../application/publication/stampWithdrawn';
import { verifySite } from '../../application/verification/verifySite';
import type { CaseText } from '../configuredSite';
import { establishMandate, establishRound, portsOf, startConfiguredSite } from '../configuredSite';
import { cutNetwork } from '../cutNetwork';
import type { BareSite } from '../provisionedSite';
import { readerView } from '../readerView';

/** What stands when a publication is cut and its text then withdrawn; the steps come after the withdrawal. */
const orders = {
  'over nothing': { isBefore: false, withdrawsBefore: false, handsIn: false },
  'over a text in force': { isBefore: true, withdrawsBefore: false, handsIn: false },
  'over a text in force that is withdrawn as well': { isBefore: true, withdrawsBefore: true, handsIn: false },
  'over a text in force, with a new one handed in since': { isBefore: true, withdrawsBefore: false, handsIn: true }
} as const;

/** Cuts a publication at each of its writes, withdraws its text, and has what readers see put right, itself cut as well. */
export function withdrawnAfterCut(name: keyof typeof orders): void {
  const { isBefore, withdrawsBefore, handsIn } = orders[name];
  describe(`a text withdrawn after its publication was cut ${name}`, () => {
    let site: BareSite;
    let network: ReturnType<typeof cutNetwork>;
    let mandateKey: string;
    /** With a trail that grows, so that a document made again is another one. */
    const request = (recordKey: string) =>
      ({
        mandateKey,
        recordKey,
        reviewDate: '',
        describeTrail: ({ events }: { readonly events: readonly { readonly id: number; readonly kind: string }[] }) => events.map(({ id, kind }) => ({ date: '2026-03-01', text: `${id} ${kind}` }))
      }) as const;
    const act = (kind: 'publish' | 'stamp' | 'restore', recordKey: string, ports = portsOf(site, 'publisher')): Promise<PublicationResult> =>
      kind === 'stamp' ? stampWithdrawn(ports, request(recordKey)) : publishMandate(ports, request(recordKey));
    const withdraw = async (text: CaseText, recordKey: string): Promise<void> => {
      const meeting = { comment: 'Ångrat.', meetingDate: '2026-03-02', paragraph: '8', body: 'rpo-x' };
      expect(await recordWithdrawal(site.ports('recorder.x'), { ...text, ...meeting, recordKey })).toMatchObject({ kind: 'recorded' });
    };
    /** What the product offers the publisher, in the list and in the case alike. */
    const offered = async (): Promise<'stamp' | 'restore' | null> => {
      const [view, list] = await Promise.all([readCase(portsOf(site, 'publisher'), mandateKey), listDecisions(portsOf(site, 'publisher'))]);
      const kind = view.repair?.kind ?? null;
      const listed = list.publication.flatMap(({ repair }) => (repair ? [repair] : []));
      expect(listed).toEqual(kind ? [kind] : []);
      return kind;
    };
    const grade = async (): Promise<string> => {
      let found = '';
      await verifySite(portsOf(site, 'admin'), { mandateKey, onVerdict: (verdict) => {
        found = verdict.grade;
      } });
      return found;
    };
    /** A text of the mandate in force, or every one withdrawn and stamped: what stands before the cut. */
    const settle = async (name: string): Promise<CaseText | null> => {
      const { state } = await readLedgerCase(site.ports('participant'), mandateKey);
      if (state.ongoing) await withdraw({ mandateKey, ...state.ongoing }, `w-ongoing-${name}`);
      if (!isBefore) return null;
      const text = await establishRound(site, mandateKey, `decision-before-${name}`);
      expect(await act('publish', `before-${name}`)).toMatchObject({ kind: 'published' });
      return text;
    };

    beforeAll(async () => {
      site = await startConfiguredSite();
      const first = await establishMandate(site);
      mandateKey = first.mandateKey;
      await withdraw(first, 'w-first');
      network = cutNetwork(site, 'publisher');
    }, 60_000);
    afterAll(async () => {
      network.restore();
      await site.close();
    });

    it('is offered to the publisher to be put right wherever readers see it, until it is', async () => {
      let seenUnstamped = 0;
      for (let write = 1; ; write += 1) {
        const turn = `${write}`;
        const before = await settle(turn);
        const untouched = await readerView(site, 'rag-x');
        const text = await establishRound(site, mandateKey, `decision-${turn}`);
        network.cutAt(write, 'lostAnswer');
        const cut = await act('publish', `receipt-${turn}`, network.ports).catch(() => null);
        const tried = network.writes();
        network.cutAt(null);
        const isReceipted = (await readLedgerCase(site.ports('participant'), mandateKey)).state.inForce?.snapshotKey === text.snapshotKey;
        await withdraw(text, `w-${turn}`);
        if (before && withdrawsBefore && !isReceipted) await withdraw(before, `w-before-${turn}`);
        if (handsIn) await establishRound(site, mandateKey, `decision-new-${turn}`).then((next) => withdraw(next, `w-new-${turn}`));
        const shown = await readerView(site, 'rag-x');
        const isInSight = shown?.mandate.snapshotKey === text.snapshotKey;
        seenUnstamped += Number(isInSight && !isReceipted);
        const kind = await offered();
        if (isInSight) expect(kind).toBe(isReceipted || !before || withdrawsBefore ? 'stamp' : 'restore');
        else expect(shown).toEqual(untouched);
        if (kind) {
          // What puts it right may be cut as well, at a write of its own; the product goes on offering it.
          network.cutAt(write);
          await act(kind, `mend-${turn}`, network.ports).catch(() => null);
          network.cutAt(null);
          const again = await offered();
          if (again) expect(await act(again, `mend-${turn}`)).toMatchObject({ kind: 'published' });
        }
        expect(await offered()).toBeNull();
        const after = await readerView(site, 'rag-x');
        const inForce = before && !withdrawsBefore && !isReceipted ? before.snapshotKey : null;
        if (after) expect(after.mandate).toMatchObject(inForce ? { snapshotKey: inForce, withdrawnOn: '' } : { withdrawnOn: '2026-03-02' });
        const [newest] = await site.ports('reader').established.textsOf(mandateKey);
        if (after) expect(newest).toMatchObject({ snapshotKey: after.mandate.snapshotKey, withdrawnOn: after.mandate.withdrawnOn });
        expect(await grade()).toMatch(/sound|ignored/);
        if (cut && tried < write) break;
      }
      expect(seenUnstamped).toBeGreaterThan(1);
    }, 180_000);
  });
}
