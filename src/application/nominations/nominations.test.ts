import type { NominationAct } from '../../domain/nomination/nominationStep';
import type { NominationLogin, NominationWorld } from '../../testing/nominationWorld';
import { openNominationWorld } from '../../testing/nominationWorld';
import { readFairnessFacts } from '../fairness/readFairnessFacts';
import { beginAppointedTerm } from './beginAppointedTerm';
import { beginNomination } from './beginNomination';
import { readNominations } from './readNominations';
import { recordNominationStep } from './recordNominationStep';

const need = { kind: 'need', seatKey: 'nag-kalmar', profession: 'Barnläkare', neededFrom: '', note: '' } as const;
const proposal: NominationAct = { kind: 'proposal', proposer: { kind: 'region' }, personKey: '', name: 'Siv Låtsasgren', title: '', organisation: '', email: '', motivation: '' };

let scene: NominationWorld;
beforeEach(async () => {
  scene = openNominationWorld();
  await beginNomination(scene.ports('support'), 'n1', 'nag-astma', { regionKey: 'kalmar', recorder: { kind: 'processSupport' } }, need);
});

/** Records as somebody, where they may. */
async function act(login: NominationLogin, taken: NominationAct): Promise<unknown> {
  const ports = scene.ports(login);
  const { nominations, places, termsOf } = await readNominations(ports);
  const [nomination] = nominations;
  const [place] = places;
  if (!nomination || !place) throw new Error('nothing to record');
  return recordNominationStep(ports, nomination, termsOf({ groupKey: nomination.groupKey, place }), { key: `${taken.kind}-${login}`, place, act: taken });
}

describe('a nomination', () => {
  it('goes from a need to a term, each step by who alone may take it', async () => {
    expect(await act('support', { kind: 'termBegun', termKey: '', from: '2026-04-01' })).toBe('order');
    expect(await act('recorder', proposal)).toBe('proposer');
    expect(await act('nominator', proposal)).toBeNull();
    expect(await act('support', { kind: 'managerApproval', approved: true, manager: 'C', date: '2026-03-01' })).toBe('recorder');
    expect(await act('nominator', { kind: 'managerApproval', approved: true, manager: 'C', date: '2026-03-01' })).toBeNull();
    expect(await act('judge', { kind: 'interests', outcome: 'cleared', validUntil: '2029-03-11' })).toBeNull();
    expect(await act('recorder', { kind: 'decision', outcome: 'appointed', date: '2026-03-10', paragraph: '', comment: '' })).toBe('incomplete');
    expect(await act('recorder', { kind: 'decision', outcome: 'appointed', date: '2026-03-10', paragraph: '7', comment: '' })).toBeNull();
    expect(await act('support', { kind: 'termBegun', termKey: '', from: '2026-04-01' })).toBeNull();
    const { nominations } = await readNominations(scene.ports('judge'));
    expect(nominations).toMatchObject([{ key: 'n1', ended: 'begun', decidingBodies: ['rpo-barn'], ignored: [] }]);
    expect(nominations[0]?.counted.map(({ recordedBy }) => recordedBy)).toContain('Rolf Protokollsson');
  });

  it('puts the one who was appointed on the seat, and finishes when it was cut short between the seat and the last step', async () => {
    await act('nominator', proposal);
    await act('nominator', { kind: 'managerApproval', approved: true, manager: 'C', date: '2026-03-01' });
    await act('judge', { kind: 'interests', outcome: 'cleared', validUntil: '2029-03-11' });
    await act('recorder', { kind: 'decision', outcome: 'appointed', date: '2026-03-10', paragraph: '7', comment: '' });
    const ports = scene.ports('support');
    const begin = async (): Promise<unknown> => {
      const { nominations, places, termsOf, groups } = await readNominations(ports);
      const [[nomination], [place]] = [nominations, places];
      if (!nomination || !place) throw new Error('nothing to begin');
      return beginAppointedTerm(ports, nomination, termsOf({ groupKey: nomination.groupKey, place }), groups, { key: 'new', place, from: '2026-04-01', to: '' });
    };
    scene.world.faults.failNext('nominations.record', 'offline');
    await expect(begin()).rejects.toMatchObject({ kind: 'offline' });
    expect(await begin()).toBeNull();
    const { terms } = await ports.roster.ofGroup('nag-astma');
    expect(terms).toMatchObject([{ from: '2026-04-01', appointedOn: '2026-03-10', paragraph: '7', interests: 'cleared' }]);
    expect(await begin()).toEqual({ kind: 'nomination', reason: 'order' });
  });

  it('is the same when its beginning is repeated, and is seen by nobody else', async () => {
    await beginNomination(scene.ports('support'), 'n1', 'nag-astma', { regionKey: 'kalmar', recorder: { kind: 'processSupport' } }, need);
    expect((await readNominations(scene.ports('support'))).nominations).toMatchObject([{ counted: [{}], ignored: [] }]);
    expect((await readNominations(scene.ports('reader'))).nominations).toEqual([]);
  });
});

describe('what fairness is counted from', () => {
  it('is every group’s roster and what has been kept beside it', async () => {
    await scene.ports('support').contributions.save({ key: '', groupKey: 'rpo-barn', regionKey: 'kalmar', organisation: '', year: 2025, hours: 8, fullTimePercent: 0, cost: 0, version: '' });
    const { facts, inhabitants } = await readFairnessFacts(scene.ports('support'), 2022, 2026);
    expect(facts).toMatchObject({ groups: { length: 4 }, seats: { length: 4 }, terms: { length: 2 }, contributions: [{ hours: 8 }] });
    expect(inhabitants).toHaveLength(21);
    expect((await readFairnessFacts(scene.ports('reader'), 2022, 2026)).facts.contributions).toEqual([]);
  });
});
