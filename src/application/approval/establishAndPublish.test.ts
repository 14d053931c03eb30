import { established, openMeetingSite } from '../../testing/meeting/meetingSite';
import type { MeetingSite } from '../../testing/meeting/meetingSite';
import type { EstablishAndPublishInput } from './establishAndPublish';
import { establishAndPublish } from './establishAndPublish';
import type { Snapshot } from '../../domain/mandate/snapshot';
import { readLedgerCase } from './readLedgerCase';
import { recordDecision } from './recordDecision';
import { recordMeeting } from './recordMeeting';

const inputFor = (snapshot: Snapshot, who = ''): EstablishAndPublishInput => ({
  decision: established(snapshot, '14', { recordKey: `d${who}` }),
  publication: { recordKey: `p${who}`, reviewDate: '', describeTrail: () => [] }
});

const countOf = (site: MeetingSite, type: 'decision' | 'publication'): number =>
  site.world.ledger.filter(({ record }) => record?.type === type).length;

describe('establishing and publishing in one', () => {
  it('records the decision, then publishes', async () => {
    const site = await openMeetingSite();
    const snapshot = await site.handIn('rag-1');
    const onRecorded = jest.fn();
    await expect(establishAndPublish(site.as('staff'), { ...inputFor(snapshot), onRecorded })).resolves.toMatchObject({
      kind: 'published',
      round: { state: 'published', establishment: { paragraph: '14' } }
    });
    expect(onRecorded).toHaveBeenCalledTimes(1);
    expect(site.world.published.has('m-rag-1')).toBe(true);
  });

  it.each([
    ['the decision', 'ledger.append'],
    ['the file', 'established.publish'],
    ['the text', 'established.addText']
  ] as const)('goes on where it stopped when the answer to %s is lost', async (_what, operation) => {
    const site = await openMeetingSite();
    const snapshot = await site.handIn('rag-1');
    site.world.faults.loseNextAnswer(operation);
    await expect(establishAndPublish(site.as('staff'), inputFor(snapshot))).rejects.toMatchObject({ kind: 'offline' });
    await expect(establishAndPublish(site.as('staff'), inputFor(snapshot))).resolves.toMatchObject({ kind: 'published' });
    await expect(establishAndPublish(site.as('staff'), inputFor(snapshot))).resolves.toMatchObject({ kind: 'published' });
    expect([countOf(site, 'decision'), countOf(site, 'publication')]).toEqual([1, 1]);
  });

  it('leaves a sound decision when only the publication is refused', async () => {
    const site = await openMeetingSite();
    const snapshot = await site.handIn('rag-1');
    await expect(establishAndPublish(site.as('recorder'), inputFor(snapshot))).resolves.toMatchObject({
      kind: 'unpublished',
      why: { kind: 'denied' },
      ledgerCase: { state: { ongoing: { state: 'established' } } }
    });
  });

  it('publishes nothing that the decision does not establish', async () => {
    const site = await openMeetingSite({ relations: { establishingBody: ['rsl', 'au'] } });
    const snapshot = await site.handIn('rag-1');
    await expect(establishAndPublish(site.as('staff'), inputFor(snapshot))).resolves.toMatchObject({
      kind: 'recorded',
      ledgerCase: { state: { ongoing: { state: 'awaitingEstablishment', waitingBodies: ['au'] } } }
    });
    const sentBack = await site.handIn('rag-2');
    const input = inputFor(sentBack, 'two');
    const decision = { ...input.decision, outcome: 'sendBack', comment: 'Skriv om' } as const;
    await expect(establishAndPublish(site.as('staff'), { ...input, decision })).resolves.toMatchObject({ kind: 'recorded' });
    expect(site.world.published.size).toBe(0);
  });

  it('has one decision and one receipt when two people do it at once', async () => {
    const site = await openMeetingSite();
    const snapshot = await site.handIn('rag-1');
    await Promise.all([
      establishAndPublish(site.as('staff'), inputFor(snapshot, 'one')),
      establishAndPublish(site.as('staff'), inputFor(snapshot, 'two'))
    ]);
    const again = await recordDecision(site.as('staff'), inputFor(snapshot, 'three').decision);
    expect(again).toEqual({ kind: 'refused', reason: 'alreadyDecided' });
    const { state } = await readLedgerCase(site.as('staff'), 'm-rag-1');
    expect(state.rounds.map(({ state: standing, events }) => [standing, events.length])).toEqual([['published', 3]]);
  });

  it('publishes a whole meeting, and a repeat after an interruption finishes what is left', async () => {
    const site = await openMeetingSite();
    const snapshots = (await site.handInAll()).slice(0, 4);
    const decisions = snapshots.map((snapshot, index) => inputFor(snapshot, String(index)));
    site.world.faults.failNext('established.publish', 'throttled');
    const first = await recordMeeting(site.as('staff'), decisions);
    expect(first.map(({ kind }) => kind)).toEqual(['failed', 'left', 'left', 'left']);
    const second = await recordMeeting(site.as('staff'), decisions);
    expect(second.map(({ kind }) => kind)).toEqual(Array(4).fill('published'));
    expect([countOf(site, 'decision'), countOf(site, 'publication')]).toEqual([4, 4]);
  });
});
