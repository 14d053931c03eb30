/** @jest-environment node */
import { listDecisions } from '../../application/approval/listDecisions';
import { readCase } from '../../application/approval/readCase';
import { recordWithdrawal } from '../../application/approval/recordWithdrawal';
import { readLedgerCase } from '../../application/approval/readLedgerCase';
import type { PublicationResult } from '../../application/publication/publication';
import { publishMandate } from '../../application/publication/publishMandate';
import { stampWithdrawn } from '../../application/publication/stampWithdrawn';
import { verifySite } from '../../application/verification/verifySite';
import type { CaseText } from '../../testing/configuredSite';
import { establishMandate, establishRound, portsOf, startConfiguredSite } from '../../testing/configuredSite';
import { cutNetwork } from '../../testing/cutNetwork';
import type { CutNetwork } from '../../testing/cutNetwork';
import type { BareSite } from '../../testing/provisionedSite';
import { readerView } from '../../testing/readerView';

const moments = ['refused', 'lostAnswer'] as const;

/** Texts of a publication's steps do not matter here. */
const request = (mandateKey: string, recordKey: string) =>
  ({ mandateKey, recordKey, describeTrail: () => [], reviewDate: '2028-03-01' }) as const;

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

  /** Cuts the work at each of its writes in turn, looks as a reader, and finishes it; answers how many writes it takes. */
  async function cutEverywhere(
    moment: (typeof moments)[number],
    prepare: (name: string) => Promise<CaseText>,
    work: (name: string, cut: CutNetwork) => Promise<PublicationResult>,
    isDone: (text: CaseText) => Promise<boolean>
  ): Promise<number> {
    for (let write = 1; ; write += 1) {
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

/** What stands when a publication is cut and its text then withdrawn; the steps come after the withdrawal. */
const orders = {
  'over nothing': { isBefore: false, withdrawsBefore: false, handsIn: false },
  'over a text in force': { isBefore: true, withdrawsBefore: false, handsIn: false },
  'over a text in force that is withdrawn as well': { isBefore: true, withdrawsBefore: true, handsIn: false },
  'over a text in force, with a new one handed in since': { isBefore: true, withdrawsBefore: false, handsIn: true }
} as const;

describe.each(Object.entries(orders))('a text withdrawn after its publication was cut %s', (_, { isBefore, withdrawsBefore, handsIn }) => {
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
      const name = `${write}`;
      const before = await settle(name);
      const untouched = await readerView(site, 'rag-x');
      const text = await establishRound(site, mandateKey, `decision-${name}`);
      network.cutAt(write, 'lostAnswer');
      const cut = await act('publish', `receipt-${name}`, network.ports).catch(() => null);
      const tried = network.writes();
      network.cutAt(null);
      const isReceipted = (await readLedgerCase(site.ports('participant'), mandateKey)).state.inForce?.snapshotKey === text.snapshotKey;
      await withdraw(text, `w-${name}`);
      if (before && withdrawsBefore && !isReceipted) await withdraw(before, `w-before-${name}`);
      if (handsIn) await establishRound(site, mandateKey, `decision-new-${name}`).then((next) => withdraw(next, `w-new-${name}`));
      const shown = await readerView(site, 'rag-x');
      const isInSight = shown?.mandate.snapshotKey === text.snapshotKey;
      seenUnstamped += Number(isInSight && !isReceipted);
      const kind = await offered();
      if (isInSight) expect(kind).toBe(isReceipted || !before || withdrawsBefore ? 'stamp' : 'restore');
      else expect(shown).toEqual(untouched);
      if (kind) {
        // What puts it right may be cut as well, at a write of its own; the product goes on offering it.
        network.cutAt(write);
        await act(kind, `mend-${name}`, network.ports).catch(() => null);
        network.cutAt(null);
        const again = await offered();
        if (again) expect(await act(again, `mend-${name}`)).toMatchObject({ kind: 'published' });
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
