import { substitutesOf } from '../../domain/approval/substitutes';
import { openScene } from '../../testing/decisions/scene';
import type { Scene } from '../../testing/decisions/scene';
import { recordDecision } from '../approval/recordDecision';
import type { DecisionResult } from '../approval/recordDecision';
import type { Ports } from '../ports/ports';
import { delegate } from './delegate';
import { endDelegation } from './endDelegation';
import { readBodies } from './readBodies';
import type { DelegationInput } from './recordDelegations';
import type { RecordingGroup } from './recordingGroups';
import { hasNobody } from './recordingGroups';
import { removeLapsed } from './removeLapsed';

const day = 86_400_000;
const sharePointGroup = 'Uppdrag beslut rpo-barn';

const standIn = (change: Partial<DelegationInput> = {}): DelegationInput => ({
  bodies: ['rpo-barn'],
  sharePointGroup,
  substitute: 'publisher',
  name: 'Petra Tryckfrisk',
  from: '2026-11-22',
  until: '2026-12-06',
  comment: 'Semester',
  recordKey: 'd1',
  ...change
});

async function decideAs(scene: Scene, login: 'publisher' | 'recorder', groupKey = 'rag-barnonkologi'): Promise<DecisionResult> {
  const snapshot = await scene.submit(groupKey);
  const { key: snapshotKey, hash: snapshotHash, content } = snapshot;
  const meeting = { meetingDate: '2026-11-22', paragraph: '1', diaryNumber: '', minutesLink: '' };
  const text = { mandateKey: content.mandateKey, snapshotKey, snapshotHash, step: 'establish', outcome: 'approve', comment: '' } as const;
  return recordDecision(scene.ports(login), { ...text, ...meeting, body: 'rpo-barn', recordKey: `by-${login}` });
}

async function groupSeenBy(ports: Ports): Promise<RecordingGroup> {
  const group = (await readBodies(ports)).groups.find((candidate) => candidate.sharePointGroup === sharePointGroup);
  if (!group) throw new Error('The body has no group');
  return group;
}

describe('a substitute of a body', () => {
  it('records its decisions for the period, and the trail says so', async () => {
    const scene = await openScene();
    await expect(delegate(scene.ports('admin'), standIn())).resolves.toBe('done');
    scene.world.clock.advance(14 * day);
    const result = await decideAs(scene, 'publisher');
    expect(result).toMatchObject({ kind: 'recorded', ledgerCase: { state: { ongoing: { decisions: [{ substituteUntil: '2026-12-06' }] } } } });
  });

  it('counts no more the day after, flow or no flow, and can then be taken out of the group', async () => {
    const scene = await openScene();
    await delegate(scene.ports('admin'), standIn());
    await expect(removeLapsed(scene.ports('admin'), sharePointGroup, 'publisher')).resolves.toBe('notLapsed');
    scene.world.clock.advance(15 * day);
    await expect(decideAs(scene, 'publisher')).resolves.toEqual({ kind: 'refused', reason: 'substituteEnded' });
    expect(await groupSeenBy(scene.ports('admin'))).toMatchObject({ lapsed: [{ record: { substitute: 'publisher' } }], mayChange: true });
    expect((await groupSeenBy(scene.ports('admin'))).recorders?.map(({ account }) => account)).not.toContain('publisher');
    await expect(removeLapsed(scene.ports('recorder'), sharePointGroup, 'publisher')).resolves.toBe('denied');
    await expect(removeLapsed(scene.ports('admin'), sharePointGroup, 'publisher')).resolves.toBe('removed');
    await expect(removeLapsed(scene.ports('admin'), sharePointGroup, 'publisher')).resolves.toBe('notLapsed');
    expect((await groupSeenBy(scene.ports('admin'))).lapsed).toEqual([]);
  });

  it('ends at once when a member says so, and what was recorded before stands', async () => {
    const scene = await openScene();
    await delegate(scene.ports('admin'), standIn());
    await expect(decideAs(scene, 'publisher')).resolves.toMatchObject({ kind: 'recorded' });
    await expect(endDelegation(scene.ports('admin'), standIn({ recordKey: 'd2' }))).resolves.toBe('done');
    await scene.ports('admin').decisionMakers.add(sharePointGroup, 'publisher');
    await expect(decideAs(scene, 'publisher', 'rag-barndiabetes')).resolves.toEqual({ kind: 'refused', reason: 'substituteEnded' });
  });

  it('is written first and made a member after; a member who may not change the group is told', async () => {
    const scene = await openScene();
    await expect(delegate(scene.ports('recorder'), standIn())).resolves.toBe('recordedOnly');
    await expect(delegate(scene.ports('convener'), standIn({ recordKey: 'd3' }))).resolves.toBe('denied');
    scene.world.faults.failNext('decisionMakers.add', 'offline');
    await expect(delegate(scene.ports('admin'), standIn({ recordKey: 'd2' }))).rejects.toMatchObject({ kind: 'offline' });
    const before = scene.world.ledger.length;
    await expect(delegate(scene.ports('admin'), standIn({ recordKey: 'd2' }))).resolves.toBe('done');
    expect(scene.world.ledger).toHaveLength(before);
  });

  it('appoints nobody, not even the own person for longer', async () => {
    const scene = await openScene();
    await delegate(scene.ports('admin'), standIn());
    const longer = standIn({ until: '2027-12-31', recordKey: 'd2' });
    await expect(delegate(scene.ports('publisher'), longer)).resolves.toBe('substitute');
    expect((await groupSeenBy(scene.ports('admin'))).substitutes).toMatchObject([{ standing: 'current', record: { until: '2026-12-06' } }]);
  });

  it('is refused without a day that exists', async () => {
    const scene = await openScene();
    await expect(delegate(scene.ports('admin'), standIn({ until: '2026-02-30' }))).rejects.toMatchObject({ kind: 'invalid' });
  });
});

describe('a body whose decisions nobody can record', () => {
  it('is one whose group holds only substitutes whose time is over, or not yet come', async () => {
    const scene = await openScene();
    await delegate(scene.ports('admin'), standIn({ from: '2026-12-01' }));
    const { decisionMakers } = scene.ports('admin');
    for (const { account } of (await groupSeenBy(scene.ports('admin'))).recorders ?? []) await decisionMakers.remove(sharePointGroup, account);
    expect(hasNobody(await groupSeenBy(scene.ports('admin')))).toBe(true);
    scene.world.clock.advance(10 * day);
    expect(hasNobody(await groupSeenBy(scene.ports('admin')))).toBe(false);
    scene.world.clock.advance(10 * day);
    expect(hasNobody(await groupSeenBy(scene.ports('admin')))).toBe(true);
  });

  it('is not said to be one by somebody who may not see who is in the group', async () => {
    const ports = (await openScene()).ports('convener');
    const all = async () => (await ports.decisionMakers.all()).map((body) => ({ ...body, members: null }));
    expect(hasNobody(await groupSeenBy({ ...ports, decisionMakers: { ...ports.decisionMakers, all } }))).toBe(false);
  });
});

describe('the substitutes of a body', () => {
  it('stand each as their last period says', () => {
    const counted = (id: number, substitute: string, from: string, until: string) =>
      ({ id, account: 'm', record: { type: 'delegation', bodyKey: 'b', name: '', comment: '', substitute, from, until } }) as const;
    const list = [counted(1, 'a', '2026-01-01', '2026-12-31'), counted(2, 'b', '2026-03-13', '2026-04-01'), counted(3, 'a', '2026-01-01', '2026-03-11'), counted(4, 'c', '2026-03-12', '2026-03-12')];
    expect(substitutesOf('b', list, '2026-03-12').map(({ record, standing }) => [record.substitute, standing])).toEqual([
      ['a', 'lapsed'],
      ['c', 'current'],
      ['b', 'upcoming']
    ]);
    expect(substitutesOf('other', list, '2026-03-12')).toEqual([]);
  });
});
