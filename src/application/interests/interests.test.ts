import type { NominationWorld } from '../../testing/nominationWorld';
import { openNominationWorld } from '../../testing/nominationWorld';
import { handInDeclaration } from './handInDeclaration';
import { judgeDeclaration } from './judgeDeclaration';
import { tellJudgement } from './tellJudgement';

let scene: NominationWorld;
beforeEach(() => {
  scene = openNominationWorld();
});

const given = { key: 'd1', personKey: 'p1', groupKey: 'rpo-barn', regionKey: 'kalmar', statement: 'hemligt', links: [] };
const cleared = { outcome: 'cleared', reasons: 'också hemligt', validUntil: '2029-03-11' } as const;
const interestsOf = async (personKey: string): Promise<unknown> => {
  const { terms } = await scene.ports('reader').roster.ofGroup('rpo-barn');
  const term = terms.find((one) => one.personKey === personKey);
  return [term?.interests, term?.interestsUntil];
};

describe('a declaration of interests', () => {
  it('is judged, and only how and for how long is told to those who read the roster', async () => {
    const kept = await handInDeclaration(scene.ports('support'), given);
    expect(kept).toMatchObject({ declaredOn: '2026-03-12', handedInBy: 'Petra Processtöd' });
    expect(await interestsOf('p1')).toEqual(['none', '']);
    await judgeDeclaration(scene.ports('judge'), kept, cleared);
    expect(await interestsOf('p1')).toEqual(['cleared', '2029-03-11']);
    expect(JSON.stringify([await scene.ports('reader').roster.whole(), await scene.ports('reader').clearances.all()])).not.toContain('hemligt');
    expect(await scene.ports('reader').declarations.all()).toEqual([]);
  });

  it('is judged again by the same or the other outcome, and the last one holds', async () => {
    let kept = await handInDeclaration(scene.ports('support'), given);
    for (const outcome of ['cleared', 'hindered', 'cleared'] as const) kept = await judgeDeclaration(scene.ports('judge'), kept, { ...cleared, outcome });
    expect(await interestsOf('p1')).toEqual(['cleared', '2029-03-11']);
  });

  it('that was judged and not told is told by a repeat, once', async () => {
    const kept = await handInDeclaration(scene.ports('support'), given);
    scene.world.faults.failNext('clearances.record', 'offline');
    await expect(judgeDeclaration(scene.ports('judge'), kept, cleared)).rejects.toMatchObject({ kind: 'offline' });
    expect(await interestsOf('p1')).toEqual(['none', '']);
    const judged = await judgeDeclaration(scene.ports('judge'), kept, cleared);
    await tellJudgement(scene.ports('judge'), judged);
    expect(await interestsOf('p1')).toEqual(['cleared', '2029-03-11']);
    expect(await scene.ports('reader').clearances.ofGroup('rpo-barn')).toHaveLength(1);
  });

  it('is judged by nobody else, and not without a last day', async () => {
    const kept = await handInDeclaration(scene.ports('nominator'), given);
    await expect(judgeDeclaration(scene.ports('nominator'), kept, cleared)).rejects.toMatchObject({ kind: 'denied' });
    await expect(judgeDeclaration(scene.ports('judge'), kept, { ...cleared, validUntil: '' })).rejects.toMatchObject({ kind: 'invalid' });
    const elsewhere = await handInDeclaration(scene.ports('nominator'), { ...given, key: 'd2', regionKey: 'jonkoping', personKey: 'p2' });
    await expect(judgeDeclaration(scene.ports('judge'), elsewhere, cleared)).rejects.toMatchObject({ kind: 'denied' });
    expect(await scene.ports('reader').clearances.all()).toEqual([]);
  });

  it('of no region is judged by process support, for each region that the person has a seat for', async () => {
    const kept = await handInDeclaration(scene.ports('support'), { ...given, regionKey: '', personKey: 'p2' });
    await judgeDeclaration(scene.ports('support'), kept, { ...cleared, outcome: 'conditions' });
    expect(await interestsOf('p2')).toEqual(['conditions', '2029-03-11']);
  });
});
