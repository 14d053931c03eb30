import { established, openMeetingSite } from '../../testing/meeting/meetingSite';
import type { MeetingSite } from '../../testing/meeting/meetingSite';
import type { Snapshot } from '../../domain/mandate/snapshot';
import { readLedgerCase } from './readLedgerCase';
import { recordMeeting } from './recordMeeting';
import type { MeetingResult, MeetingTask } from './recordMeeting';

type MeetingDecided = Extract<MeetingTask, { decision: object }>;

/** A meeting's decisions as one person gives them, each with a record key of the person's own. */
const decisionsOf = (snapshots: readonly Snapshot[], who = ''): readonly MeetingDecided[] =>
  snapshots.map((snapshot, index) => ({
    decision: established(snapshot, String(14 + index), { recordKey: `d${who}${snapshot.key}` }),
    publication: null
  }));

const kindsOf = (results: readonly MeetingResult[]): readonly string[] => results.map(({ kind }) => kind);

const decisionsIn = (site: MeetingSite): number => site.world.ledger.filter(({ record }) => record?.type === 'decision').length;

/** § of the decision that counts in each case, and how many count. */
async function outcomes(site: MeetingSite, snapshots: readonly Snapshot[]): Promise<readonly string[]> {
  const cases = await Promise.all(snapshots.map(({ content }) => readLedgerCase(site.as('recorder'), content.mandateKey)));
  return cases.map(({ state }) => state.ongoing?.decisions.map(({ record }) => record.paragraph).join(' and ') ?? 'none');
}

const counted = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => String(14 + index));

describe('recording a meeting', () => {
  it('records each decision as one of its own and tells of each as it is known', async () => {
    const site = await openMeetingSite();
    const snapshots = await site.handInAll();
    const told: number[] = [];
    const results = await recordMeeting(site.as('recorder'), decisionsOf(snapshots), (index) => told.push(index));
    expect(kindsOf(results)).toEqual(Array(11).fill('recorded'));
    expect(told).toEqual([...snapshots.keys()]);
    expect(await outcomes(site, snapshots)).toEqual(counted(11));
    expect(new Set(site.world.ledger.map(({ recordKey, folder }) => `${folder} ${recordKey}`)).size).toBe(site.world.ledger.length);
  });

  it('leaves the rest when the server asks for quiet in the middle, and finishes only what is left', async () => {
    const site = await openMeetingSite();
    const snapshots = await site.handInAll();
    const staff = site.as('recorder');
    const decisions = decisionsOf(snapshots);
    const storm = await recordMeeting(staff, decisions, (index) => index === 4 && site.world.faults.failAll('throttled'));
    expect(kindsOf(storm)).toEqual([...Array<string>(5).fill('recorded'), 'failed', ...Array<string>(5).fill('left')]);
    site.world.faults.failAll(null);
    const before = decisionsIn(site);
    const again = await recordMeeting(staff, decisions);
    expect(kindsOf(again)).toEqual(Array(11).fill('recorded'));
    expect(decisionsIn(site)).toBe(before + 6);
    expect(await outcomes(site, snapshots)).toEqual(counted(11));
  });

  it('doubles nothing when an answer is lost', async () => {
    const site = await openMeetingSite();
    const snapshots = await site.handInAll();
    site.world.faults.loseNextAnswer('ledger.append');
    const first = await recordMeeting(site.as('recorder'), decisionsOf(snapshots));
    expect(kindsOf(first).slice(0, 2)).toEqual(['failed', 'left']);
    await recordMeeting(site.as('recorder'), decisionsOf(snapshots));
    expect(decisionsIn(site)).toBe(11);
    expect(await outcomes(site, snapshots)).toEqual(counted(11));
  });

  it('gives each case one outcome when two people record the same meeting at once', async () => {
    const site = await openMeetingSite();
    const snapshots = await site.handInAll();
    const reversed = [...decisionsOf(snapshots, 'colleague')].reverse();
    const [mine, others] = await Promise.all([
      recordMeeting(site.as('recorder'), decisionsOf(snapshots)),
      recordMeeting(site.as('colleague'), reversed)
    ]);
    expect(await outcomes(site, snapshots)).toEqual(counted(11));
    const theirs = [...others].reverse();
    mine.forEach((result, index) => {
      expect([result.kind, theirs[index]?.kind].sort()).toEqual(['recorded', 'refused']);
    });
  });

  it('gives each case one outcome when they are in step, case by case', async () => {
    const site = await openMeetingSite();
    const snapshots = await site.handInAll();
    const [mine, theirs] = await Promise.all([
      recordMeeting(site.as('recorder'), decisionsOf(snapshots)),
      recordMeeting(site.as('colleague'), decisionsOf(snapshots, 'colleague'))
    ]);
    expect(await outcomes(site, snapshots)).toEqual(counted(11));
    mine.forEach((result, index) => {
      expect([result.kind, theirs[index]?.kind].sort()).toEqual(['recorded', 'refused']);
    });
  });

  it('goes on past a case that somebody else decided or that nobody may decide here', async () => {
    const site = await openMeetingSite();
    const snapshots = (await site.handInAll()).slice(0, 3);
    await recordMeeting(site.as('colleague'), decisionsOf(snapshots.slice(0, 1), 'colleague'));
    const [first, second, third] = decisionsOf(snapshots);
    const foreign = { decision: { ...second!.decision, body: 'rpo-other' }, publication: null };
    const results = await recordMeeting(site.as('recorder'), [first!, foreign, third!]);
    expect(results).toMatchObject([
      { kind: 'refused', reason: 'alreadyDecided' },
      { kind: 'refused', reason: 'bodyNotInStep' },
      { kind: 'recorded' }
    ]);
  });

  it('publishes what earlier decisions have established', async () => {
    const site = await openMeetingSite();
    const snapshots = (await site.handInAll()).slice(0, 2);
    await recordMeeting(site.as('recorder'), decisionsOf(snapshots.slice(0, 1)));
    const publishing = snapshots.map(({ content, key }): MeetingTask => ({
      decision: null,
      mandateKey: content.mandateKey,
      publication: { recordKey: `p${key}`, reviewDate: '', describeTrail: () => [] }
    }));
    await expect(recordMeeting(site.as('publisher'), publishing)).resolves.toMatchObject([
      { kind: 'published' },
      { kind: 'unpublished', why: { kind: 'refused', reason: 'notEstablished' } }
    ]);
  });

  it('takes endorsements, answers and majorities in the same meeting', async () => {
    const site = await openMeetingSite({
      steps: [
        { key: 'consult', kind: 'consultation', bodies: ['rsl'], quorum: 'anyOf' },
        { key: 'endorse', kind: 'endorse', bodies: ['rsl'], quorum: 'allOf' },
        { key: 'vote', kind: 'establish', bodies: ['rsl'], quorum: 'majority' }
      ]
    });
    const [snapshot] = await site.handInAll();
    const at = (step: string, votes?: { for: number; against: number }): MeetingDecided => ({
      decision: established(snapshot!, '14', { step, recordKey: `d-${step}`, ...(votes && { votes }) }),
      publication: null
    });
    const results = await recordMeeting(site.as('recorder'), [at('consult'), at('endorse'), at('vote'), at('vote', { for: 2, against: 5 }), at('vote', { for: 5, against: 2 })]);
    expect(results).toMatchObject([
      { kind: 'recorded' },
      { kind: 'recorded' },
      { kind: 'refused', reason: 'votesMissing' },
      { kind: 'refused', reason: 'votesMissing' },
      { kind: 'recorded', ledgerCase: { state: { ongoing: { state: 'established' } } } }
    ]);
  });
});
